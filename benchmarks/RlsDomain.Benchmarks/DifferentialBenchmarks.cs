using BenchmarkDotNet.Attributes;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks;

/// <summary>What a classification costs as more findings are recorded, against one with nothing recorded.</summary>
[MemoryDiagnoser]
public class DifferentialBenchmarks
{
    private readonly double[] _probabilities = new double[Condition.All.Length];
    private PatientCase _empty = null!;
    private PatientCase _patient = null!;

    [Params(5, 25, 80)]
    public int Findings { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _empty = PatientCase.Create("empty").Build();
        PatientCaseBuilder builder = PatientCase.Create("recorded").Aged(54).Sex(Sex.Female);
        for (int i = 0; i < Findings; i++)
        {
            Finding finding = Finding.All[i];
            builder = i % 2 == 0 ? builder.With(finding) : builder.Without(finding);
        }

        _patient = builder.Build();
    }

    [Benchmark(Baseline = true)]
    public double NothingRecorded() => DifferentialModel.Default.Classify(_empty, Setting.PrimaryCare, _probabilities);

    [Benchmark]
    public double Recorded() => DifferentialModel.Default.Classify(_patient, Setting.PrimaryCare, _probabilities);
}
