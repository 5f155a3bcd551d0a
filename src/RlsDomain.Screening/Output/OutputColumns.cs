using System.Collections.Immutable;
using System.Globalization;
using RlsDomain.Criteria;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Screening.Output;

/// <summary>The columns of the output, in order.</summary>
internal static class OutputColumns
{
    /// <summary>The status of a row that has an answer.</summary>
    internal const string Assessed = "assessed";

    /// <summary>The status of a row that has none; the column <c>problem</c> says why.</summary>
    internal const string NotAssessed = "not-assessed";

    private const int Places = 3;

    /// <summary>As many decimals as an assessment in JSON has.</summary>
    private const int Decimals = 12;

    private const string Plain = "0.############";

    /// <summary>Gets every column.</summary>
    internal static ImmutableArray<OutputColumn> All { get; } =
    [
        Text("id", row => row.Id),
        Whole("row", row => row.Row),
        Text("status", row => row.Assessment is null ? NotAssessed : Assessed),
        Text("red-flags", row => Joined(row.Assessment?.RedFlags.Select(raised => raised.Flag.Code))),
        .. Enumerable.Range(1, Places).SelectMany(PlaceColumns),
        Probability("probability-" + Condition.RestlessLegsSyndrome.Code, row => row.Assessment?.Differential.ProbabilityOf(Condition.RestlessLegsSyndrome)),
        .. CriteriaSet.Adult.Select(set => Text(set.Code, row => row.Assessment?.Criteria.First(result => result.Set == set).Verdict.Code())),
        Text("contributors", row => Joined(row.Assessment?.Contributors.Select(contributor => contributor.Code))),
        Whole("irls-total", row => row.Assessment?.Irls?.Total),
        Text("irls-band", row => row.Assessment?.Irls?.Band?.Code),
        Whole("irls-lowest", row => row.Assessment?.Irls?.LowestTotal),
        Whole("irls-highest", row => row.Assessment?.Irls?.HighestTotal),
        Text("notices", row => row.Assessment is { } assessment ? string.Join(' ', assessment.Notices) : null),
        Text("problem", row => row.Problem),
    ];

    private static IEnumerable<OutputColumn> PlaceColumns(int place) =>
    [
        Text(Invariant($"condition-{place}"), row => At(row, place)?.Condition.Code),
        Probability(Invariant($"probability-{place}"), row => At(row, place)?.Probability),
        Probability(Invariant($"explains-{place}"), row => At(row, place)?.Explains),
    ];

    private static RankedCondition? At(ScreenedRow row, int place) => row.Ranking.Length >= place ? row.Ranking[place - 1] : null;

    private static string? Joined(IEnumerable<string>? codes) => codes is null ? null : string.Join(';', codes);

    private static OutputColumn Text(string name, Func<ScreenedRow, string?> text) => new(name, CellKind.Text, text);

    private static OutputColumn Whole(string name, Func<ScreenedRow, long?> number) =>
        new(name, CellKind.Whole, row => number(row)?.ToString(CultureInfo.InvariantCulture));

    private static OutputColumn Probability(string name, Func<ScreenedRow, double?> number) =>
        new(name, CellKind.Probability, row => number(row) is { } value ? (Math.Round(value, Decimals) + 0.0).ToString(Plain, CultureInfo.InvariantCulture) : null);
}
