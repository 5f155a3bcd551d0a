using RlsDomain.Benchmarks.Bounds;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Report;

namespace RlsDomain.Benchmarks.Irls;

internal static class IrlsOneSection
{
    internal static Section Measure(Effort effort)
    {
        using IrlsOnePeers peers = new();
        TimingTable table = new(
            "One patient, 64 different ones in turn",
            IrlsOnePeers.ScoreLoopName,
            Turns.Measure(effort, effort.WithGrowth ? peers.Peers : peers.Peers[..4]));
        return new()
        {
            Question = "The IRLS of one patient",
            Intro = "The total, the band and both subscales of ten answers, or nothing where one is missing. `TryTotal` and its loop give the total only. "
                + "RulesEngine has a rule a band, FluentValidation checks the range before the naive loop, and DuckDB runs one statement with ten parameters.",
            Tables = [table],
            Charts = [new("irls-one.svg", "Bars: the time of each way to score the IRLS of one patient, on a logarithmic axis", () => Plots.Bars("The IRLS of one patient", table))],
            Figures =
            [
                new(AllBounds.IrlsTotal, table.Ratio(IrlsOnePeers.TryTotalName, IrlsOnePeers.TotalLoopName)),
                new(AllBounds.IrlsTotalBytes, table[IrlsOnePeers.TryTotalName].Bytes!.Value),
                new(AllBounds.IrlsScore, table.Ratio(IrlsOnePeers.FromAnswersName, IrlsOnePeers.ScoreLoopName)),
                new(AllBounds.IrlsScoreBytes, table[IrlsOnePeers.FromAnswersName].Bytes!.Value),
            ],
            Benchmarks = typeof(IrlsOnePatientBenchmarks),
        };
    }
}
