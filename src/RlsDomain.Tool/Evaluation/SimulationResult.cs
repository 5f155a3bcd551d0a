using System.Collections.Immutable;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.Evaluation;

/// <summary>How the model does on cases that were drawn from itself. What each figure is stands in <c>docs/evaluation.md</c>.</summary>
internal sealed class SimulationResult
{
    private readonly Reliability _all = new();
    private readonly Reliability _rls = new();
    private int _withSomething;
    private int _likeliestIsPresent;

    internal required Setting Setting { get; init; }

    internal required ulong Seed { get; init; }

    internal int Cases { get; private set; }

    /// <summary>Gets in how many of the cases that have a condition the one that is most likely to be present is.</summary>
    internal Proportion LikeliestIsPresent => new(_likeliestIsPresent, _withSomething);

    internal ImmutableArray<ReliabilityBin> OfAll => _all.Ranges;

    internal ImmutableArray<ReliabilityBin> OfRls => _rls.Ranges;

    internal double? BrierOfAll => _all.Brier;

    internal double? BrierOfRls => _rls.Brier;

    /// <summary>Gives the probabilities of a case, by the index of the condition.</summary>
    internal static (SimulatedCase Case, double[] Probabilities) Judge(SimulatedCase drawn, DifferentialModel model, Setting setting)
    {
        double[] probabilities = new double[Condition.All.Length];
        model.Classify(drawn.Patient, setting, probabilities);
        return (drawn, probabilities);
    }

    internal void Add(SimulatedCase drawn, double[] probabilities)
    {
        Cases++;
        for (int i = 0; i < probabilities.Length; i++)
        {
            _all.Add(probabilities[i], drawn.Conditions.Contains(Condition.All[i]));
        }

        _rls.Add(probabilities[Condition.RestlessLegsSyndrome.Index], drawn.Conditions.Contains(Condition.RestlessLegsSyndrome));
        if (!drawn.Conditions.IsEmpty)
        {
            _withSomething++;
            _likeliestIsPresent += drawn.Conditions.Contains(Condition.All[Array.IndexOf(probabilities, probabilities.Max())]) ? 1 : 0;
        }
    }
}
