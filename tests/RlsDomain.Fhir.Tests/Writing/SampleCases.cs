using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Tests.Writing;

/// <summary>The cases that what is written is tried on: those of the samples, those shared where they are, and two made to hold everything.</summary>
internal static class SampleCases
{
    private const string SharedCases = "../shared/cases/published-dev.json";

    /// <summary>A case in which every property is recorded.</summary>
    internal static PatientCase Full { get; } = PatientCase.Create("full: with a colon, too long and odd for an id of FHIR, which has 64 signs at most")
        .Aged(31.5m).Sex(Sex.Female).PregnantInTrimester(2)
        .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement)
        .Without(Finding.VisibleMuscleSpasm)
        .With(RiskFactor.IronDeficiency)
        .Without(RiskFactor.Dialysis)
        .Lab(new LabResult { Analyte = Analyte.Ferritin, Value = 18.50m, Unit = Unit.NanogramPerMilliliter, Loinc = "2276-4", TakenOn = new(2026, 10, 5) })
        .Lab(Analyte.Hemoglobin, 11.2m, Unit.FromCode("g/dL"))
        .Takes("mirtazapine", new DateOnly(2026, 9, 1))
        .Takes("cetirizine")
        .Takes(new MedicationEntry { Atc = "N05AD01" })
        .Irls(3, 3, null, 3, 2, 3, 2, 3, 2, 2)
        .SymptomsPerWeek(4.5m).SymptomsForMonths(18).LifetimeEpisodes(200).PlmIndexPerHour(22.5m)
        .Build();

    /// <summary>A case of which nothing is known.</summary>
    internal static PatientCase Empty { get; } = PatientCase.Create("empty").Build();

    internal static IEnumerable<PatientCase> All =>
        Directory.EnumerateFiles(RepositoryFiles.Path("samples/cases"), "*.json").Order(StringComparer.Ordinal)
            .Concat(new[] { RepositoryFiles.Path(SharedCases) }.Where(File.Exists))
            .SelectMany(file => CaseReader.Read(File.ReadAllBytes(file)).Records)
            .Select(record => record.Patient)
            .Append(Full)
            .Append(Empty);
}
