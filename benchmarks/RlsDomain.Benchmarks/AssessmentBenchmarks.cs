using BenchmarkDotNet.Attributes;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks;

/// <summary>What a whole assessment costs, and its JSON, against the differential alone.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private readonly double[] _probabilities = new double[Condition.All.Length];
    private readonly PatientCase _patient = PatientCase.Create("anna-2026-11")
        .Aged(54).Sex(Sex.Female)
        .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement, Finding.WorseInEveningOrNight)
        .Without(Finding.VisibleMuscleSpasm, Finding.PainfulMuscleContraction)
        .Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter)
        .Takes("mirtazapine")
        .Irls(3, 3, 2, 3, 2, 3, 2, 3, 2, 2)
        .Build();

    [Benchmark(Baseline = true)]
    public double DifferentialAlone() => DifferentialModel.Default.Classify(_patient, Setting.PrimaryCare, _probabilities);

    [Benchmark]
    public Assessment Assess() => RlsAssessor.Default.Assess(_patient);

    [Benchmark]
    public byte[] AssessAndWriteJson() => RlsAssessor.Default.Assess(_patient).ToUtf8Json();
}
