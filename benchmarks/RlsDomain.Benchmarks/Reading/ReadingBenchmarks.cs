using BenchmarkDotNet.Attributes;

namespace RlsDomain.Benchmarks.Reading;

/// <summary>What does it cost to read a case file into a checked case, against a serializer with the same checks?</summary>
public class ReadingBenchmarks
{
    private readonly ReadingPeers _peers = new();

    [Benchmark(Description = ReadingPeers.ReaderName, OperationsPerInvoke = ReadingPeers.Patients)]
    public int Read() => _peers.ReadAll();

    [Benchmark(Description = ReadingPeers.TokensName, OperationsPerInvoke = ReadingPeers.Patients)]
    public int Tokens() => _peers.TokensOfAll();

    [Benchmark(Baseline = true, Description = ReadingPeers.GeneratedName, OperationsPerInvoke = ReadingPeers.Patients)]
    public int Generated() => _peers.GeneratedAll();

    [Benchmark(Description = ReadingPeers.GeneratedFluentName, OperationsPerInvoke = ReadingPeers.Patients)]
    public int GeneratedFluent() => _peers.GeneratedFluentAll();

    [Benchmark(Description = ReadingPeers.ReflectionName, OperationsPerInvoke = ReadingPeers.Patients)]
    public int Reflection() => _peers.ReflectionAll();

    [Benchmark(Description = ReadingPeers.NewtonsoftName, OperationsPerInvoke = ReadingPeers.Patients)]
    public int Newtonsoft() => _peers.NewtonsoftAll();
}
