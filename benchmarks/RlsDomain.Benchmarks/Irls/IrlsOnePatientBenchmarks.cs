using BenchmarkDotNet.Attributes;

namespace RlsDomain.Benchmarks.Irls;

/// <summary>What does the IRLS of one patient cost, against what a programmer would write or take instead?</summary>
public class IrlsOnePatientBenchmarks
{
    private IrlsOnePeers _peers = null!;

    [GlobalSetup]
    public void Setup() => _peers = new();

    [GlobalCleanup]
    public void Cleanup() => _peers.Dispose();

    [Benchmark(Description = IrlsOnePeers.TryTotalName, OperationsPerInvoke = IrlsOnePeers.Patients)]
    public int TryTotal() => _peers.TryTotal();

    [Benchmark(Description = IrlsOnePeers.TotalLoopName, OperationsPerInvoke = IrlsOnePeers.Patients)]
    public int TotalLoop() => _peers.TotalLoop();

    [Benchmark(Description = IrlsOnePeers.FromAnswersName, OperationsPerInvoke = IrlsOnePeers.Patients)]
    public int FromAnswers() => _peers.FromAnswers();

    [Benchmark(Baseline = true, Description = IrlsOnePeers.ScoreLoopName, OperationsPerInvoke = IrlsOnePeers.Patients)]
    public int ScoreLoop() => _peers.ScoreLoop();

    [Benchmark(Description = IrlsOnePeers.LinqName, OperationsPerInvoke = IrlsOnePeers.Patients)]
    public int Linq() => _peers.Linq();

    [Benchmark(Description = IrlsOnePeers.FluentValidationName, OperationsPerInvoke = IrlsOnePeers.Patients)]
    public int FluentValidation() => _peers.FluentValidation();

    [Benchmark(Description = IrlsOnePeers.RulesEngineName, OperationsPerInvoke = IrlsOnePeers.Patients)]
    public int RulesEngine() => _peers.RulesEngine();

    [Benchmark(Description = IrlsOnePeers.DuckDbName, OperationsPerInvoke = IrlsOnePeers.Patients)]
    public int DuckDb() => _peers.DuckDb();
}
