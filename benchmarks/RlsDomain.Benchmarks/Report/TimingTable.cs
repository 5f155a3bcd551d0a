using System.Collections.Immutable;
using RlsDomain.Benchmarks.Measuring;

namespace RlsDomain.Benchmarks.Report;

/// <summary>Peers that did the same work in turn.</summary>
/// <param name="Caption">What was done, above the table.</param>
/// <param name="Baseline">The name of the peer that the ratios are to.</param>
/// <param name="Timings">The peers.</param>
internal sealed record TimingTable(string Caption, string Baseline, ImmutableArray<Timing> Timings)
{
    internal double RatioOf(Timing timing) => timing.Nanoseconds / this[Baseline].Nanoseconds;

    /// <summary>Gets the timing of a peer.</summary>
    internal Timing this[string name] => Timings.Single(timing => timing.Name == name);

    /// <summary>Gives how many times as long the first peer takes as the second.</summary>
    internal double Ratio(string first, string second) => this[first].Nanoseconds / this[second].Nanoseconds;
}
