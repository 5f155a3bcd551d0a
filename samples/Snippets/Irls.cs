using RlsDomain.Scales;
using static System.FormattableString;

namespace Snippets;

/// <summary>docs/irls.md.</summary>
internal static class Irls
{
    internal static void Score()
    {
        // <Score>
        IrlsScore full = IrlsScore.FromAnswers(3, 3, 2, 3, 2, 3, 2, 3, 2, 2);
        Console.WriteLine($"{full}; symptoms {full.SymptomSum}, impact {full.ImpactSum}");

        IrlsScore partial = IrlsScore.FromAnswers(3, 3, 2, null, 2, 3, 2, null, 2, 2);
        Console.WriteLine($"{partial}; has a total: {partial.Total is not null}; band: {partial.Band?.DisplayName ?? "open"}");
        Console.WriteLine($"could be {string.Join(" or ", partial.PossibleBands.Select(band => band.DisplayName.ToLowerInvariant()))}");

        try
        {
            IrlsScore.FromAnswers(3, 3, 2, 3, 2, 7, 2, 3, 2, 2);
        }
        catch (ArgumentOutOfRangeException refused)
        {
            Console.WriteLine(refused.Message.Split('\n', '(')[0].Trim());
        }
        // </Score>
    }

    internal static void Change()
    {
        // <Change>
        IrlsScore before = IrlsScore.FromAnswers(3, 3, 2, 3, 2, 3, 2, 3, 2, 2) with { Mode = IrlsMode.Interview };
        IrlsScore after = IrlsScore.FromAnswers(1, 2, 1, 1, 1, 2, 1, 1, 1, 1) with { Mode = IrlsMode.Interview };
        IrlsChange change = IrlsChange.Between(before, after);
        Console.WriteLine(Invariant($"{change.BaselineTotal} to {change.LaterTotal}: {change.Change} points, {change.Percent:0.#} %"));
        foreach (IrlsOutcomeRule rule in IrlsOutcomes.Rules)
        {
            Console.WriteLine($"{rule.Code}: {rule.IsMetBy(change)?.ToString() ?? "open"} [{string.Join(", ", rule.SourceIds.DefaultIfEmpty("no source"))}; {rule.Verified.Code}]");
        }

        foreach (MinimalImportantDifference difference in IrlsOutcomes.Differences)
        {
            Console.WriteLine($"{difference.Points} points, {difference.Code}: {change.IsAtLeast(difference)?.ToString() ?? "open"} [{string.Join(", ", difference.SourceIds)}; {difference.Verified.Code}]");
        }

        IrlsChange unlike = IrlsChange.Between(before, after with { Mode = IrlsMode.SelfCompleted });
        Console.WriteLine($"by interview, then self-completed: {(unlike.Change is null ? "no change is told" : "a change")}");
        // </Change>
    }
}
