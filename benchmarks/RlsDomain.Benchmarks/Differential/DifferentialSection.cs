using System.Collections.Immutable;
using RlsDomain.Benchmarks.Bounds;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Patients;
using RlsDomain.Benchmarks.Report;

namespace RlsDomain.Benchmarks.Differential;

internal static class DifferentialSection
{
    private const int Findings = 25;
    private const int FindingsStep = 10;
    private const int MostFindings = 80;
    private const int LargestMeasured = 4;
    private const string FastName = "compiled";
    private const string FastUntemperedName = "compiled, no tempering";
    private const string PlainName = "plain";
    private const string PlainUntemperedName = "plain, no tempering";

    internal static Section Measure(Effort effort)
    {
        TimingTable tempered = Table(effort, tempered: true);
        TimingTable untempered = Table(effort, tempered: false);
        GrowthTable[] growth = effort.WithGrowth ? [GrowthByFindings(effort), GrowthBySets(effort)] : [];
        return new()
        {
            Question = "The differential of one patient",
            Intro = "The probability of each of 22 conditions and of none, exact over every set of at most three. The plain definition is the one that verifies answers: "
                + "it has the likelihood of every answer under every set in a table, and adds, tempers, normalises and sums as the page on the differential says, sentence by sentence. "
                + "Both agree to 1e-9 before they are timed. The patients are made up: findings drawn from the model, an age, a sex and, one in two, a risk factor.",
            Tables = [tempered, untempered],
            Growth = [.. growth],
            Charts = effort.WithGrowth
                ?
                [
                    new("differential-findings.svg", "Lines: the time of the compiled model and of the plain definition as the findings grow from 0 to 80", () => Plots.Lines("The differential, by the findings recorded", growth[0], logarithmic: false)),
                    new("differential-sets.svg", "Lines: the time of both as the largest set of conditions grows from 1 to 4", () => Plots.Lines("The differential, by the largest set of conditions", growth[1], logarithmic: false)),
                ]
                : [],
            Figures =
            [
                new(AllBounds.Differential, tempered.Ratio(DifferentialPeers.PlainName, DifferentialPeers.ClassifyName)),
                new(AllBounds.DifferentialBytes, tempered[DifferentialPeers.ClassifyName].Bytes!.Value),
                new(AllBounds.DifferentialUntempered, untempered.Ratio(DifferentialPeers.PlainName, DifferentialPeers.ClassifyName)),
                new(AllBounds.DifferentialUntemperedBytes, untempered[DifferentialPeers.ClassifyName].Bytes!.Value),
            ],
            Benchmarks = typeof(DifferentialBenchmarks),
        };
    }

    private static TimingTable Table(Effort effort, bool tempered)
    {
        DifferentialPeers peers = new(Models.Of(Models.ShippedLargest, tempered), Findings);
        ImmutableArray<Peer> timed = effort.WithGrowth
            ? [peers.ClassifyPeer, peers.OrderPeer, peers.PlainPeer, peers.UntabulatedPeer]
            : [peers.ClassifyPeer, peers.PlainPeer];
        return new(
            FormattableString.Invariant($"{Findings} findings, sets of at most {Models.ShippedLargest}, {(tempered ? "with" : "without")} tempering"),
            DifferentialPeers.ClassifyName,
            Turns.Measure(effort, timed));
    }

    private static GrowthTable GrowthByFindings(Effort effort)
    {
        (Models tempered, Models untempered) = (Models.Of(Models.ShippedLargest, tempered: true), Models.Of(Models.ShippedLargest, tempered: false));
        var rows = ImmutableArray.CreateBuilder<(long, ImmutableArray<double>)>();
        for (int findings = 0; findings <= MostFindings; findings += FindingsStep)
        {
            rows.Add((findings, Pair(effort, tempered, untempered, findings)));
        }

        return new("The time for one patient, as the findings recorded grow, sets of at most three", "findings", [FastName, FastUntemperedName, PlainName, PlainUntemperedName], rows.ToImmutable());
    }

    private static GrowthTable GrowthBySets(Effort effort)
    {
        var rows = ImmutableArray.CreateBuilder<(long, ImmutableArray<double>)>();
        for (int largest = 1; largest <= LargestMeasured; largest++)
        {
            rows.Add((largest, Pair(effort, Models.Of(largest, tempered: true), Models.Of(largest, tempered: false), Findings)));
        }

        return new(FormattableString.Invariant($"The time for one patient, as the largest set of conditions grows, {Findings} findings"), "largest set", [FastName, FastUntemperedName, PlainName, PlainUntemperedName], rows.ToImmutable());
    }

    private static ImmutableArray<double> Pair(Effort effort, Models tempered, Models untempered, int findings)
    {
        DifferentialPeers with = new(tempered, findings);
        DifferentialPeers without = new(untempered, findings);
        return [.. Turns.Measure(effort, with.ClassifyPeer, without.ClassifyPeer, with.PlainPeer, without.PlainPeer).Select(timing => timing.Nanoseconds)];
    }
}
