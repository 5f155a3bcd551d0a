using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Labs;
using RlsDomain.Scales;
using static System.FormattableString;

namespace RlsDomain.Courses;

/// <summary>The sentences of a diary's review, all in one place. They inform; they never advise a change, and name no diagnosis.</summary>
public static partial class DiaryWording
{
    internal const string BaselineUnknown =
        "The diary does not tell the state before treatment, so comparisons are with the first entry under treatment; name the day with baselineOn, or give the day on which the drug was started.";

    /// <summary>Gives the review as sentences: the IRLS, the onset, the ferritin, the watch for augmentation, and what is doubtful.</summary>
    /// <param name="review">The review.</param>
    public static ImmutableArray<string> Lines(DiaryReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return
        [
            Invariant($"Diary {review.DiaryId}: {review.EntryCount} {(review.EntryCount == 1 ? "entry" : "entries")} from {review.FirstOn:yyyy-MM-dd} to {review.LastOn:yyyy-MM-dd}."),
            .. Irls(review.Irls),
            .. review.OnsetTrend is { } onset ? [Trend("The usual onset", onset, "h", "moves earlier", "moves later")] : ImmutableArray<string>.Empty,
            .. Ferritin(review.Ferritin),
            .. Augmentation(review.Augmentation),
            .. review.Notices.Select(notice => notice.On is { } day ? Invariant($"Note ({day:yyyy-MM-dd}): {notice.Message}") : $"Note: {notice.Message}"),
        ];
    }

    /// <summary>Gives what a pair of scores shows, as a sentence.</summary>
    /// <param name="pair">The two scores and their change.</param>
    public static string Describe(IrlsPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        string span = Invariant($"{pair.Kind.DisplayName}: IRLS {pair.Change.BaselineTotal} on {pair.FromOn:yyyy-MM-dd}, {pair.Change.LaterTotal} on {pair.ToOn:yyyy-MM-dd}");
        return pair.Change.Change switch
        {
            null => $"{span}; the change is not told.",
            0 => $"{span}: no change.",
            { } change => Invariant($"{span}: {Math.Abs(change)} {(Math.Abs(change) == 1 ? "point" : "points")} {(change < 0 ? "lower" : "higher")}{Percent(pair.Change)}."),
        };
    }

    /// <summary>Gives the reliable change as a sentence; without a standard deviation it says what is missing.</summary>
    /// <param name="reliable">The reliable change, with its index or without.</param>
    public static string Describe(ReliableChange reliable)
    {
        ArgumentNullException.ThrowIfNull(reliable);
        string reliability = Invariant($"test-retest reliability {reliable.Reliability.Coefficient} {Mark(reliable.Reliability.SourceIds, reliable.Reliability.Verified)}");
        if (reliable.Deviation is not { } deviation)
        {
            return $"Reliable change is not told: its standard error needs a standard deviation, and none was given ({reliability}).";
        }

        return reliable.Index is not { } index
            ? "Reliable change is not told: the change is not known."
            : Invariant($"Reliable change index {index:0.00} ({reliability}; standard deviation {deviation.Points} from {deviation.Source}): {(reliable.IsReliable == true ? "beyond" : "within")} what two sittings differ by chance (criterion {ReliableChange.Criterion:0.00}).");
    }

    internal static string Incomplete(IrlsPoint point) =>
        Invariant($"An answer of the IRLS of {point.On:yyyy-MM-dd} is missing, so it has no total and is in no comparison (ENG-11).");

    internal static string ModesDiffer(IrlsPair pair) =>
        Invariant($"The IRLS of {pair.FromOn:yyyy-MM-dd} and of {pair.ToOn:yyyy-MM-dd} were collected in different modes, so no change is told (ENG-12).");

    private static IEnumerable<string> Irls(IrlsCourse course)
    {
        if (course.Baseline is not { } baseline)
        {
            yield return "No IRLS total is recorded.";
            yield break;
        }

        if (course.Pairs.IsEmpty)
        {
            yield return Invariant($"One IRLS total is recorded, {baseline.Irls.Total} on {baseline.On:yyyy-MM-dd}: nothing to compare.");
        }

        foreach (IrlsPair pair in course.Pairs)
        {
            yield return Describe(pair);
            foreach ((IrlsOutcomeRule rule, bool? isMet) in pair.Outcomes.Where(outcome => IsAsked(pair.Kind, outcome.Rule)))
            {
                yield return $"  {rule.Code}: {rule.Statement} {Answer(isMet)} {Mark(rule.SourceIds, rule.Verified)}{(rule.IsSeenInFull ? "" : " The rule has a further condition: an observation only.")}";
            }
        }

        if (course.Reliable is { } reliable)
        {
            yield return Describe(reliable);
        }

        if (course.Trend is { } trend)
        {
            yield return Trend("The IRLS total", trend, "points");
        }
        else if (!course.Pairs.IsEmpty)
        {
            yield return Invariant($"No trend of the IRLS is told: it needs {TrendEstimate.LeastPoints} totals of one mode.");
        }
    }

    /// <summary>A relapse is asked from the best score, the others from the baseline.</summary>
    private static bool IsAsked(IrlsPairKind kind, IrlsOutcomeRule rule) => rule == IrlsOutcomes.KnownPartOfRelapse
        ? kind == IrlsPairKind.BestToLast
        : kind == IrlsPairKind.BaselineToLast || kind == IrlsPairKind.BaselineToBest;

    private static IEnumerable<string> Ferritin(FerritinCourse course)
    {
        foreach (FerritinPoint point in course.Points.Where(point => point.Reading.IsUsed))
        {
            string lines = point.Reading.Findings.IsEmpty ? "meets no published line"
                : "meets " + string.Join("; ", point.Reading.Findings.Select(finding => $"{finding.Threshold} for {finding.Population} {Mark(finding.SourceIds, finding.Verification)}"));
            yield return Invariant($"Ferritin {point.Reading.CanonicalValue:0.##} {course.Unit.Code} on {point.On:yyyy-MM-dd} {lines}.");
        }

        if (course.Change is { } change)
        {
            yield return Invariant($"From {course.First!.On:yyyy-MM-dd} to {course.Last!.On:yyyy-MM-dd} ferritin {(change == 0 ? "did not change" : Invariant($"{(change < 0 ? "fell" : "rose")} by {Math.Abs(change):0.##} {course.Unit.Code}"))}; lines left: {Rows(course.LinesLeft)}; lines entered: {Rows(course.LinesEntered)}.");
        }

        if (course.Trend is { } trend)
        {
            yield return Trend("Ferritin", trend, course.Unit.Code);
        }
    }

    private static string Rows(ImmutableArray<LabThreshold> rows) =>
        rows.IsEmpty ? "none" : string.Join(", ", rows.Select(row => $"{row.Code} ({row.SourceId})"));

    private static string Trend(string subject, TrendEstimate trend, string unit, string down = "falls", string up = "rises")
    {
        string direction = trend.Sign switch
        {
            < 0 => Invariant($"{down} by {-trend.SlopePer30Days:0.##} {unit} in 30 days"),
            > 0 => Invariant($"{up} by {trend.SlopePer30Days:0.##} {unit} in 30 days"),
            _ => "has a level slope",
        };
        string tau = trend.KendallTau is { } value ? Invariant($"Kendall's tau {value:0.00}") : "no tau, all values being the same";
        return Invariant($"{subject} {direction} (Theil-Sen, {trend.Count} values, {trend.FirstOn:yyyy-MM-dd} to {trend.LastOn:yyyy-MM-dd}; {tau}, {(trend.PValueIsExact ? "exact" : "approximate")} p {trend.PValue:0.000}): descriptive, no proof of a change.");
    }

    private static string Percent(IrlsChange change) =>
        change.Percent is { } percent ? Invariant($" ({Math.Abs(percent):0.0} % of the earlier)") : "";

    private static string Answer(bool? isMet) => isMet switch
    {
        true => "Yes.",
        false => "No.",
        _ => "Not told.",
    };

    private static string Mark(ImmutableArray<string> sourceIds, Verification verified) =>
        $"[{(sourceIds.IsEmpty ? "no source" : string.Join(", ", sourceIds))}; {verified.DisplayName.ToLowerInvariant()}]";
}
