using RlsDomain.Criteria;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.Pages;

/// <summary>The published sets of criteria: what they say, what is open, and what they could become.</summary>
internal static class CriteriaSection
{
    private const int SetWidth = 15;
    private const int MostOpen = 4;

    private static readonly Verdict[] s_verdicts = [Verdict.Met, Verdict.NotMet, Verdict.Undetermined];

    internal static void Write(Assessment assessment, Page page)
    {
        page.Heading("CRITERIA FOR RESTLESS LEGS SYNDROME");
        foreach (CriteriaResult result in assessment.Criteria)
        {
            Write(result, page);
        }

        string[] supportive = [.. assessment.SupportiveFeatures.Where(feature => feature.Verdict == Verdict.Met).Select(feature => feature.Text.Name.ToLowerInvariant())];
        if (supportive.Length > 0)
        {
            page.Text(Label("Supportive"), string.Join(", ", supportive));
        }

        page.Text(Label("Course"), Course(assessment));
    }

    private static void Write(CriteriaResult result, Page page)
    {
        page.Text(Label(result.Set.DisplayName), Answer(result) + CouldBe(result));
        string[] sides =
        [
            .. from verdict in s_verdicts
               let names = Names(result, verdict)
               where names.Length > 0
               select $"{Spoken(verdict)}: {string.Join(", ", names)}",
        ];
        page.Text(Label(""), string.Join("; ", sides) + page.Cite([.. result.Criteria.SelectMany(criterion => criterion.Text.SourceIds).Distinct()]) + Marks(result));
        string[] open = [.. result.Criteria.SelectMany(criterion => criterion.OpenFindings.Select(finding => finding.DisplayName.ToLowerInvariant())
            .Concat(criterion.OpenInputs.Select(Words.Name))).Distinct(StringComparer.Ordinal)];
        if (open.Length > 0)
        {
            page.Text(Label(""), $"would be decided by: {Words.List(open, MostOpen)}");
        }
    }

    private static string[] Names(CriteriaResult result, Verdict verdict) =>
        [.. result.Criteria.Where(criterion => criterion.Verdict == verdict).Select(criterion => criterion.Text.Name.ToLowerInvariant())];

    /// <summary>Gives how the texts of the criteria were read, where it was not in the source itself.</summary>
    private static string Marks(CriteriaResult result)
    {
        string[] marks = [.. result.Criteria.Where(criterion => !criterion.Text.Verified.IsVerified).Select(criterion => criterion.Text.Verified.Code).Distinct(StringComparer.Ordinal)];
        return Words.Mark(marks.Length == 0 ? null : string.Join(", ", marks));
    }

    private static string Answer(CriteriaResult result) =>
        result.Label is null ? Spoken(result.Verdict).ToUpperInvariant() : $"{result.Label.ToUpperInvariant()}, {Spoken(result.Verdict)}";

    private static string CouldBe(CriteriaResult result) => result.CouldBe.Length == 1
        ? ", settled by what is recorded"
        : $", could be {Words.OneOf([.. result.CouldBe.Select(Spoken)])}";

    private static string Course(Assessment assessment) =>
        $"{assessment.Course.DisplayName.ToLowerInvariant()}; clinical significance {Spoken(assessment.ClinicalSignificance.Verdict)}"
        + (assessment.ClinicalSignificance.IsLikely ? ", other answers make it likely" : "");

    private static string Spoken(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not met",
        _ => "open",
    };

    private static string Label(string text) => "  " + text.PadRight(SetWidth);
}
