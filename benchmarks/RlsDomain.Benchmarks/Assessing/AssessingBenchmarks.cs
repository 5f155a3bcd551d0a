using BenchmarkDotNet.Attributes;

namespace RlsDomain.Benchmarks.Assessing;

/// <summary>What does a whole assessment cost, against the differential alone?</summary>
public class AssessingBenchmarks
{
    private readonly AssessingPeers _peers = new();

    [Benchmark(Description = AssessingPeers.ClassifyName, OperationsPerInvoke = AssessingPeers.Patients)]
    public double Classify() => _peers.Classify();

    [Benchmark(Baseline = true, Description = AssessingPeers.OrderName, OperationsPerInvoke = AssessingPeers.Patients)]
    public int Order() => _peers.Order();

    [Benchmark(Description = AssessingPeers.AssessName, OperationsPerInvoke = AssessingPeers.Patients)]
    public int Assess() => _peers.Assess();

    [Benchmark(Description = AssessingPeers.JsonName, OperationsPerInvoke = AssessingPeers.Patients)]
    public int Json() => _peers.Json();
}
