using RlsDomain;
using RlsDomain.Cases;

namespace Snippets;

/// <summary>docs/versioning.md.</summary>
internal static class Versions
{
    internal static void Show()
    {
        // <Versions>
        Assessment assessment = RlsAssessor.Default.Assess(PatientCase.Create("kept").Build());
        string library = Assessment.LibraryVersion;                         // The code.
        string knowledge = assessment.Knowledge.Version;                    // The tables, by year and month.
        string tables = assessment.Knowledge.Sha256;                        // The same, to the last byte.
        string input = assessment.Patient.Sha256();                         // The case, in canonical form.
        Console.WriteLine($"knowledge {knowledge}; digests of {tables.Length} and {input.Length} digits; library version of {library.Split('.').Length} numbers");
        // </Versions>
    }
}
