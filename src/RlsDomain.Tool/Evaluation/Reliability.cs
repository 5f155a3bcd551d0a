using System.Collections.Immutable;

namespace RlsDomain.Tool.Evaluation;

/// <summary>Probabilities held against what was so, in ten ranges of equal width.</summary>
internal sealed class Reliability
{
    private const int Bins = 10;

    private readonly int[] _of = new int[Bins];
    private readonly int[] _present = new int[Bins];
    private readonly double[] _sum = new double[Bins];
    private double _squaredErrors;

    /// <summary>Gets the ranges, ascending.</summary>
    internal ImmutableArray<ReliabilityBin> Ranges =>
    [
        .. Enumerable.Range(0, Bins).Select(i => new ReliabilityBin(
            (double)i / Bins, (i + 1.0) / Bins, _of[i] == 0 ? null : _sum[i] / _of[i], new(_present[i], _of[i]))),
    ];

    /// <summary>Gets the mean squared difference between a probability and 1 for what was so, else 0; null before the first.</summary>
    internal double? Brier => _of.Sum() is > 0 and var of ? _squaredErrors / of : null;

    internal void Add(double probability, bool isPresent)
    {
        int bin = Math.Clamp((int)(probability * Bins), 0, Bins - 1);
        _of[bin]++;
        _present[bin] += isPresent ? 1 : 0;
        _sum[bin] += probability;
        double error = probability - (isPresent ? 1 : 0);
        _squaredErrors += error * error;
    }
}
