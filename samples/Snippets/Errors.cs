using RlsDomain;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace Snippets;

/// <summary>docs/errors.md.</summary>
internal static class Errors
{
    internal static void Files()
    {
        // <Files>
        CaseReadResult read = CaseReader.Read("""
            [ { "id": "a", "age": 140, "findings": { "urge-to-move-leg": "present", "leg-swelling": "maybe" } },
              { "id": "b", "labs": [ { "analyte": "transferrin-saturation", "value": 18, "unit": "ng/mL" } ] },
              { "id": "c", "symptomFrequencyPerWeek": 9 } ]
            """);
        foreach (CaseIssue issue in read.Issues)                            // All of them, not the first.
        {
            Console.WriteLine($"{issue.Severity}, {issue.Code}, {issue}");
        }

        Console.WriteLine($"{read.Records.Length} of 3 cases can be assessed");
        // </Files>
    }

    internal static void Values()
    {
        // <Values>
        try
        {
            PatientCase.Create("d").Aged(-1).Irls(1, 2, 3).With(Finding.LegSwelling).Without(Finding.LegSwelling).Build();
        }
        catch (PatientCaseException refused)
        {
            foreach (CaseIssue issue in refused.Issues)
            {
                Console.WriteLine($"{issue.Code}: {issue}");
            }
        }
        // </Values>
    }

    internal static void Notices()
    {
        // <Notices>
        PatientCase patient = PatientCase.Create("e")
            .Lab(Analyte.Ferritin, 90_000, Unit.NanogramPerMilliliter)
            .Takes("no-such-drug")
            .Irls(3, 3, 2, 3, 2, null, 2, 3, 2, 2)
            .SymptomsPerWeek(9)
            .Build();
        foreach (string notice in RlsAssessor.Default.Assess(patient).Notices)
        {
            Console.WriteLine(notice);
        }
        // </Notices>
    }
}
