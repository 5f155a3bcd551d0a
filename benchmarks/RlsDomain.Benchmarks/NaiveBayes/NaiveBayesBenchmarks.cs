using BenchmarkDotNet.Attributes;

namespace RlsDomain.Benchmarks.NaiveBayes;

/// <summary>What does plain naive Bayes of one patient cost in general engines, against our model over sets of one?</summary>
public class NaiveBayesBenchmarks
{
    private readonly NaiveBayesOnePeers _peers = new();

    [Benchmark(Description = NaiveBayesOnePeers.ModelName, OperationsPerInvoke = NaiveBayesOnePeers.Patients)]
    public double Model() => _peers.Model();

    [Benchmark(Baseline = true, Description = NaiveBayesOnePeers.LoopName, OperationsPerInvoke = NaiveBayesOnePeers.Patients)]
    public double Loop() => _peers.Loop();

    [Benchmark(Description = NaiveBayesOnePeers.MachineName, OperationsPerInvoke = NaiveBayesOnePeers.Patients)]
    public double Machine() => _peers.Machine();

    [Benchmark(Description = NaiveBayesOnePeers.RulesName, OperationsPerInvoke = NaiveBayesOnePeers.Patients)]
    public double Rules() => _peers.Rules();
}
