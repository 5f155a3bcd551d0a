using BenchmarkDotNet.Attributes;

namespace RlsDomain.Benchmarks.Irls;

/// <summary>What does the IRLS of a million patients cost, against the memory traffic and against SQL?</summary>
public class IrlsManyBenchmarks
{
    private const int Rows = 1_000_000;

    private IrlsManyPeers _peers = null!;

    [GlobalSetup]
    public void Setup() => _peers = new(Rows);

    [GlobalCleanup]
    public void Cleanup() => _peers.Dispose();

    [Benchmark(Baseline = true, Description = IrlsManyPeers.ColumnsName, OperationsPerInvoke = Rows)]
    public int Columns() => _peers.Columns();

    [Benchmark(Description = IrlsManyPeers.TwoThreadsName, OperationsPerInvoke = Rows)]
    public void TwoThreads() => _peers.TwoThreads();

    [Benchmark(Description = IrlsManyPeers.TrafficName, OperationsPerInvoke = Rows)]
    public void Traffic() => _peers.Traffic();

    [Benchmark(Description = IrlsManyPeers.LoopName, OperationsPerInvoke = Rows)]
    public int Loop() => _peers.Loop();

    [Benchmark(Description = IrlsManyPeers.TableName, OperationsPerInvoke = Rows)]
    public void Table() => _peers.Table(threads: 1);
}
