using System.Collections.Immutable;
using System.Diagnostics;

namespace RlsDomain.Benchmarks.Measuring;

/// <summary>
/// Times peers in turn: each round gives every peer one turn, so that what else the machine does meets all of them alike.
/// </summary>
internal static class Turns
{
    /// <summary>From here on a run is long enough to be compiled for good within itself.</summary>
    private static readonly TimeSpan s_slow = TimeSpan.FromSeconds(1);

    internal static ImmutableArray<Timing> Measure(Effort effort, params IReadOnlyList<Peer> peers)
    {
        int[] runs = [.. peers.Select(peer => WarmUp(peer, effort))];
        double[] bytes = [.. peers.Select(BytesOf)];
        double[][] times = [.. peers.Select(_ => new double[effort.Rounds])];
        for (int round = 0; round < effort.Rounds; round++)
        {
            for (int i = 0; i < peers.Count; i++)
            {
                times[i][round] = Time(peers[i], runs[i]).TotalNanoseconds / ((double)runs[i] * peers[i].Patients);
            }
        }

        return [.. peers.Select((peer, i) => new Timing(peer.Name, Median(times[i]), bytes[i]))];
    }

    internal static double Median(double[] values)
    {
        double[] ordered = [.. values.Order()];
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }

    /// <summary>Runs until the code is compiled for good, and says how many runs fill a turn.</summary>
    private static int WarmUp(Peer peer, Effort effort)
    {
        TimeSpan once = Time(peer, 1);
        if (once > s_slow)
        {
            return 1; // One run has warmed it up, and is a turn.
        }

        for (int pass = 0; pass < 2 && once < effort.WarmUp; pass++)
        {
            long start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < effort.WarmUp)
            {
                peer.Run();
            }

            once = Time(peer, 1);
        }

        return RunsOf(peer, effort.Turn);
    }

    /// <summary>Finds how many runs fill a turn. The fastest of some trials counts: one that was disturbed would make the turns short.</summary>
    private static int RunsOf(Peer peer, TimeSpan turn)
    {
        int runs = 1;
        TimeSpan fastest = Fastest(peer, runs);
        while (fastest < turn / 8 && runs < int.MaxValue / 2)
        {
            runs *= 2;
            fastest = Fastest(peer, runs);
        }

        return Math.Max(1, (int)Math.Ceiling(runs * (turn / fastest)));
    }

    private static TimeSpan Fastest(Peer peer, int runs) => Enumerable.Range(0, 3).Min(_ => Time(peer, runs));

    private static double BytesOf(Peer peer)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        peer.Run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)peer.Patients;
    }

    private static TimeSpan Time(Peer peer, int runs)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < runs; i++)
        {
            peer.Run();
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
