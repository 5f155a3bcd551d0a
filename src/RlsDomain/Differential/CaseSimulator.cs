using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>Draws cases from the model itself, to see what it does when the world is as it supposes.</summary>
/// <remarks>
/// A set of conditions is drawn by its prior in the setting, with no risk factor or drug; each finding is then drawn by
/// its probability under that set, independent of the others; and some are recorded, chosen blindly. Draws are numbered:
/// the same model, setting, seed and number give the same case on every machine. What such cases show is whether the
/// arithmetic and the tempering keep the probabilities honest, and nothing about patients. Immutable and safe to share.
/// </remarks>
public sealed class CaseSimulator
{
    private readonly DifferentialModel _model;
    private readonly double[] _cumulative;
    private readonly ulong _seed;
    private readonly int _fewest;
    private readonly int _most;

    /// <summary>Prepares the draws.</summary>
    /// <param name="model">The model to draw from.</param>
    /// <param name="setting">Where the people are seen, which sets how common each condition is.</param>
    /// <param name="seed">The start of the series.</param>
    /// <param name="fewestFindings">The least number of findings recorded in a case, from 0.</param>
    /// <param name="mostFindings">The largest number, up to all findings; each number between is equally likely.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numbers of findings are not in order or out of range.</exception>
    public CaseSimulator(DifferentialModel model, Setting setting, ulong seed, int fewestFindings, int mostFindings)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentOutOfRangeException.ThrowIfNegative(fewestFindings);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostFindings, fewestFindings);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mostFindings, Finding.All.Length);
        (_model, _seed, _fewest, _most) = (model, seed, fewestFindings, mostFindings);
        double[] sets = new double[model.PlaceCount];
        model.ScorePrior(new(), default, setting, sets);
        DifferentialModel.Normalize(sets);
        double sum = 0;
        _cumulative = [.. sets.Select(probability => sum += probability)];
    }

    /// <summary>Draws the case of this number.</summary>
    /// <param name="number">The number of the draw; they need not be drawn in order.</param>
    public SimulatedCase Draw(ulong number)
    {
        SplitMix64 source = SplitMix64.Of(_seed, number);
        int set = DrawSet(source.NextUnit());
        int recorded = _fewest + source.NextBelow(_most - _fewest + 1);
        Span<int> order = stackalloc int[Finding.All.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        UInt128 present = UInt128.Zero;
        UInt128 absent = UInt128.Zero;
        for (int i = 0; i < recorded; i++)
        {
            int other = i + source.NextBelow(order.Length - i);
            (order[i], order[other]) = (order[other], order[i]);
            bool isPresent = source.NextUnit() < _model.Answers.ProbabilityPresent(order[i])[set];
            (isPresent ? ref present : ref absent) |= UInt128.One << order[i];
        }

        PatientCase patient = new() { Id = FormattableString.Invariant($"simulated-{number}"), Findings = new(present, absent) };
        return new(patient, _model.ConditionsOf(set));
    }

    /// <summary>Finds the first set up to which the probabilities add up to more than the share.</summary>
    private int DrawSet(double share)
    {
        double sought = share * _cumulative[^1];
        int found = Array.BinarySearch(_cumulative, sought);
        int place = Math.Min(found < 0 ? ~found : found + 1, _cumulative.Length - 1);
        while (place < _cumulative.Length - 1 && _cumulative[place] <= sought)
        {
            place++; // Places without a set add nothing.
        }

        return place;
    }
}
