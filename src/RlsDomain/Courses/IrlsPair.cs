using System.Collections.Immutable;
using RlsDomain.Scales;

namespace RlsDomain.Courses;

/// <summary>Two scores of a diary and what the published rules say of the change. Equal by content; immutable.</summary>
/// <param name="Kind">Which two.</param>
/// <param name="FromOn">The day of the earlier score.</param>
/// <param name="ToOn">The day of the later score.</param>
/// <param name="Change">The change; without a number when the modes are known to differ (ENG-12).</param>
public sealed record IrlsPair(IrlsPairKind Kind, DateOnly FromOn, DateOnly ToOn, IrlsChange Change)
{
    /// <summary>Gets every outcome rule, with its source and mark, and whether it is met; null when that cannot be told.</summary>
    public ImmutableArray<(IrlsOutcomeRule Rule, bool? IsMet)> Outcomes
    {
        get
        {
            IrlsChange change = Change;
            return [.. IrlsOutcomes.Rules.Select(rule => (rule, rule.IsMetBy(change)))];
        }
    }

    /// <summary>Gets every published difference that matters, with its source and mark, and whether the fall reaches it.</summary>
    public ImmutableArray<(MinimalImportantDifference Difference, bool? IsReached)> Differences
    {
        get
        {
            IrlsChange change = Change;
            return [.. IrlsOutcomes.Differences.Select(difference => (difference, change.IsAtLeast(difference)))];
        }
    }
}
