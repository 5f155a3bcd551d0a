using BenchmarkDotNet.Attributes;

namespace RlsDomain.Benchmarks.Batch;

/// <summary>What does the differential of many patients cost, on one thread and on two?</summary>
public class BatchBenchmarks
{
    private const int Rows = 32_768;

    private readonly BatchPeers _peers = new(Rows);

    [Benchmark(Baseline = true, Description = BatchPeers.OneName, OperationsPerInvoke = Rows)]
    public void One() => _peers.ClassifyAll(threads: 1);

    [Benchmark(Description = BatchPeers.TwoThreadsName, OperationsPerInvoke = Rows)]
    public void Two() => _peers.ClassifyAll(threads: 2);

    [Benchmark(Description = BatchPeers.SinglesName, OperationsPerInvoke = Rows)]
    public void Singles() => _peers.ClassifySingles();
}
