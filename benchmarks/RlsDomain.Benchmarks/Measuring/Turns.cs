using System.Collections.Immutable;
using System.Diagnostics;

namespace RlsDomain.Benchmarks.Measuring;

/// <summary>
/// Times peers in turn: each round gives every peer one turn, so that what else the machine does meets all of them alike.
/// </summary>
internal static class Turns
{
    /// <summary>Twice as long as the runtime waits before it compiles hot code a second time.</summary>
    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(200);

    internal static ImmutableArray<Timing> Measure(Effort effort, params IReadOnlyList<Peer> peers)
    {
        int[] runs = [.. peers.Select(peer => WarmUp(peer, effort.Turn))];
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
    private static int WarmUp(Peer peer, TimeSpan turn)
    {
        TimeSpan once = Time(peer, 1);
        for (int pass = 0; pass < 2 && once < s_warmUp; pass++)
        {
            long start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < s_warmUp)
            {
                peer.Run();
            }

            once = Time(peer, 1);
        }

        int trial = Math.Max(1, (int)(turn / 4 / once));
        return Math.Max(1, (int)Math.Ceiling(turn / (Time(peer, trial) / trial)));
    }

    private static double BytesOf(Peer peer)
    {
        peer.Run();
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
