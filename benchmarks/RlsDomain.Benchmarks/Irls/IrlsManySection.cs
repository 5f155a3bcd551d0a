using System.Collections.Immutable;
using RlsDomain.Benchmarks.Bounds;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Report;

namespace RlsDomain.Benchmarks.Irls;

internal static class IrlsManySection
{
    internal static Section Measure(Effort effort)
    {
        using IrlsManyPeers peers = new(effort.Rows);
        TimingTable table = new(
            FormattableString.Invariant($"{effort.Rows:#,0} patients, the time for one"),
            IrlsManyPeers.ColumnsName,
            Turns.Measure(effort, effort.WithGrowth ? peers.Peers : [.. peers.Peers.Where(peer => IsBound(peer.Name))]));
        GrowthTable[] growth = effort.WithGrowth ? [Growth(effort, peers)] : [];
        return new()
        {
            Question = "The IRLS of many patients",
            Intro = "Ten columns of bytes in, four columns of bytes out: total, band and both subscales, 255 in all four where an answer is missing or above 4. "
                + "The limit does the same loads and stores and nothing between. DuckDB holds the same columns in memory; its statement is the fastest of those tried. "
                + "One thread, unless the name says two.",
            Tables = [table],
            Growth = [.. growth],
            Charts =
            [
                new("irls-many.svg", "Bars: the time for one of ten million patients, on a logarithmic axis", () => Plots.Bars("The IRLS of many patients", table)),
                .. growth.Select(grown => new Chart("irls-patients.svg", "Lines: the time for one patient as the patients grow from 1 to 10 million", () => Plots.Lines("The IRLS, by the number of patients", grown, logarithmic: true))),
            ],
            Figures =
            [
                new(AllBounds.IrlsColumnsTraffic, table.Ratio(IrlsManyPeers.ColumnsName, IrlsManyPeers.TrafficName)),
                new(AllBounds.IrlsColumnsDuckDb, table.Ratio(IrlsManyPeers.TableName, IrlsManyPeers.ColumnsName)),
            ],
            Benchmarks = typeof(IrlsManyBenchmarks),
        };
    }

    private static bool IsBound(string peer) => peer is IrlsManyPeers.ColumnsName or IrlsManyPeers.TrafficName or IrlsManyPeers.TableName;

    private static GrowthTable Growth(Effort effort, IrlsManyPeers peers)
    {
        var rows = ImmutableArray.CreateBuilder<(long, ImmutableArray<double>)>();
        for (int patients = 1; patients <= effort.Rows; patients *= 10)
        {
            rows.Add((patients, [.. Turns.Measure(effort, peers.PeersOver(patients)).Select(timing => timing.Nanoseconds)]));
        }

        return new("The time for one patient, as the patients grow", "patients", [IrlsManyPeers.ColumnsName, IrlsManyPeers.LoopName], rows.ToImmutable());
    }
}
