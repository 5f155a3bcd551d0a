using RlsDomain.Benchmarks.Bounds;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Report;

namespace RlsDomain.Benchmarks.Assessing;

internal static class AssessingSection
{
    internal static Section Measure(Effort effort)
    {
        AssessingPeers peers = new();
        TimingTable table = new(
            "One patient with 25 findings, two labs, a drug and the IRLS, different ones in turn",
            AssessingPeers.OrderName,
            Turns.Measure(effort, effort.WithGrowth ? peers.Peers.Add(peers.JsonPeer) : peers.Peers));
        return new()
        {
            Question = "A whole assessment",
            Intro = "Criteria, labs, medications, IRLS, differential, contributors, red flags and guidance; explanations are worked out when they are asked for. "
                + "An assessment needs the order of the conditions, so it is held against the differential with its order; the probabilities alone stand beside.",
            Tables = [table],
            Charts = [new("assess.svg", "Bars: the time of the differential, of a whole assessment and of its JSON, on a logarithmic axis", () => Plots.Bars("A whole assessment of one patient", table))],
            Figures = [new(AllBounds.Assess, table.Ratio(AssessingPeers.AssessName, AssessingPeers.OrderName))],
            Benchmarks = typeof(AssessingBenchmarks),
        };
    }
}
