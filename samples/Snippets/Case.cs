using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace Snippets;

/// <summary>docs/case.md.</summary>
internal static class Case
{
    internal static void Build()
    {
        // <Build>
        PatientCase patient = PatientCase.Create("case-1")
            .Aged(54).Sex(Sex.Female)
            .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest)    // Asked, and there.
            .Without(Finding.VisibleMuscleSpasm)                            // Asked, and not there.
            .With(RiskFactor.ChronicKidneyDisease)
            .Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter, takenOn: new(2026, 10, 1))
            .Takes("mirtazapine", startedOn: new(2026, 5, 17))
            .Takes(new MedicationEntry { Atc = "N06AB04" })
            .Irls(3, 3, 2, 3, 2, null, 2, 3, 2, 2)                          // Null: an item not answered.
            .SymptomsPerWeek(4).SymptomsForMonths(18)
            .Build();

        PatientCase later = patient.ToBuilder()                             // A changed copy; the first stays as it is.
            .WithId("case-1-later")
            .With(Finding.WorseInEveningOrNight)
            .NotRecorded(Finding.VisibleMuscleSpasm)                        // Takes an answer back.
            .Build();
        // </Build>

        Console.WriteLine(patient.ToJson());
        Console.WriteLine($"{later}: {string.Join(", ", later.Findings.Recorded.Select(finding => finding.Code))}");
    }

    internal static void Read()
    {
        // <Read>
        string json = """
            { "id": "case-2", "age": 67,
              "findings": { "painful-muscle-contraction": "present", "urge-to-move-legs": "absent" },
              "labs": [ { "analyte": "ferritin", "value": 140, "unit": "ug/L" } ] }
            """;
        if (PatientCase.TryParse(json, out PatientCase? patient, out ImmutableArray<CaseIssue> issues))
        {
            Console.WriteLine($"{patient.Id}: {patient.Findings.Recorded.Length} findings recorded, digest of {patient.Sha256().Length} digits");
        }

        foreach (CaseIssue issue in issues)                                 // Errors, and warnings of a case that is made.
        {
            Console.WriteLine($"{issue.Severity} {issue.Code}: {issue}");
        }

        string lines = """
            { "id": "a", "findings": {} }
            { "id": "b", "age": 200 }
            """;
        CaseReadResult file = CaseReader.Read(lines);                       // One object, an array, or an object a line.
        Console.WriteLine($"{file.Records.Length} read; {file.Issues[0]}");
        // </Read>
    }

    internal static void Unknown()
    {
        // <Unknown>
        PatientCase patient = PatientCase.Create("case-3").With(Finding.UrgeToMoveLegs).Without(Finding.LegSwelling).Build();
        foreach (Finding finding in new[] { Finding.UrgeToMoveLegs, Finding.LegSwelling, Finding.WorseInEveningOrNight })
        {
            Console.WriteLine($"{finding.Code}: {patient.Findings[finding].Code()}");
        }
        // </Unknown>
    }
}
