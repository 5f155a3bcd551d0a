using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>Finds the smallest changes that put another condition first: all single ones, else all pairs.</summary>
internal static class CounterfactualSearch
{
    private static readonly ImmutableArray<Presence> s_answers = [Presence.Present, Presence.Absent];

    internal static ImmutableArray<Counterfactual> Find(DifferentialModel model, PosteriorSketch sketch, AnsweredPosteriors answered)
    {
        int leading = sketch.Leading();
        ImmutableArray<FindingChange> changes = Changes(sketch.Findings);
        ImmutableArray<Counterfactual> single =
        [
            .. from change in changes
               let then = answered[change.Finding, change.To]!.Leading
               where then != leading
               select new Counterfactual([change], Condition.All[then]),
        ];
        return single.IsEmpty ? new PairSearch(model, sketch, changes).Find(leading) : single;
    }

    /// <summary>Gives every change of one finding, in the order of the vocabulary, present before absent.</summary>
    private static ImmutableArray<FindingChange> Changes(PresenceSet<Finding> findings) =>
    [
        .. from finding in Finding.All
           from answer in s_answers
           where findings[finding] != answer
           select new FindingChange(finding, answer),
    ];
}
