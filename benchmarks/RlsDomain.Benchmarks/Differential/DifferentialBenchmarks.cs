using BenchmarkDotNet.Attributes;
using RlsDomain.Benchmarks.Patients;

namespace RlsDomain.Benchmarks.Differential;

/// <summary>What does the differential of one patient with 25 findings cost, against its plain definition?</summary>
public class DifferentialBenchmarks
{
    private DifferentialPeers _peers = null!;

    [Params(true, false)]
    public bool Tempered { get; set; }

    [GlobalSetup]
    public void Setup() => _peers = new(Models.Of(Models.ShippedLargest, Tempered), findings: 25);

    [Benchmark(Baseline = true, Description = DifferentialPeers.ClassifyName, OperationsPerInvoke = DifferentialPeers.Patients)]
    public double Classify() => _peers.Classify();

    [Benchmark(Description = DifferentialPeers.OrderName, OperationsPerInvoke = DifferentialPeers.Patients)]
    public int Order() => _peers.Order();

    [Benchmark(Description = DifferentialPeers.PlainName, OperationsPerInvoke = DifferentialPeers.Patients)]
    public double Plain() => _peers.Plain();

    [Benchmark(Description = DifferentialPeers.UntabulatedName)]
    public double Untabulated() => _peers.Untabulated();
}
