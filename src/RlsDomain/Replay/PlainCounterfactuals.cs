using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Replay;

/// <summary>The smallest changes of the findings that would put another condition first.</summary>
internal static class PlainCounterfactuals
{
    /// <summary>Gives every change of one finding that does; where none does and two are allowed, every change of two.</summary>
    /// <remarks>In the order of the vocabulary, present before absent. A pair tries some thirteen thousand cases.</remarks>
    internal static ImmutableArray<PlainCounterfactual> Of(PlainAnswer answer, int mostChanges)
    {
        PlainChange[] changes =
        [
            .. from finding in Finding.All
               from to in new[] { Presence.Present, Presence.Absent }
               where answer.Findings[finding] != to
               select new PlainChange(finding, to),
        ];
        ImmutableArray<PlainCounterfactual> single = Try(answer, changes.Select(change => ImmutableArray.Create(change)));
        return single.IsEmpty && mostChanges > 1
            ? Try(answer, from first in changes from second in changes where first.Finding.Index < second.Finding.Index select ImmutableArray.Create(first, second))
            : single;
    }

    private static ImmutableArray<PlainCounterfactual> Try(PlainAnswer answer, IEnumerable<ImmutableArray<PlainChange>> candidates) =>
    [
        .. from changes in candidates
           let findings = changes.Aggregate(answer.Findings, (set, change) => set.With(change.Finding, change.To))
           let leading = answer.LeadingWith(findings)
           where leading != answer.Leading
           select new PlainCounterfactual(changes, leading),
    ];
}

/// <summary>What one finding would have to be.</summary>
internal sealed record PlainChange(Finding Finding, Presence To);

/// <summary>Changes that together would put another condition first.</summary>
internal sealed record PlainCounterfactual(ImmutableArray<PlainChange> Changes, Condition Leading);
