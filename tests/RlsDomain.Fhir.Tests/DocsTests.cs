using System.Text.RegularExpressions;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Tests.Doctor;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Tests;

/// <summary>Holds the pages on FHIR and on the doctor to what the code reads and says.</summary>
public partial class DocsTests
{
    private static readonly string s_fhir = File.ReadAllText(RepositoryFiles.Path("docs/fhir.md"));
    private static readonly string s_doctor = File.ReadAllText(RepositoryFiles.Path("docs/code-doctor.md"));

    [Fact]
    public void FhirPage_ListsTheLoincCodesOfEachAnalyte()
    {
        foreach (Analyte analyte in Analyte.All)
        {
            string row = s_fhir.Split('\n').Single(line => line.StartsWith($"| {analyte.Code} |", StringComparison.Ordinal));
            string[] expected =
            [
                .. LabTable.Default.Conversions.Where(conversion => conversion.Analyte == analyte && conversion.Loinc is not null).Select(conversion => conversion.Loinc!),
                .. LabCodes.Also.Where(also => also.Analyte == analyte.Code).Select(also => also.Loinc),
            ];
            Assert.Equal(expected.Order(StringComparer.Ordinal), Loinc().Matches(row).Select(match => match.Value).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void DoctorPage_NamesEachRule()
    {
        string[] rules =
        [
            .. typeof(CodeDoctor).Assembly.GetTypes()
                .Where(type => type.Namespace == "RlsDomain.Fhir.Doctor" && type.Name.EndsWith("Checks", StringComparison.Ordinal))
                .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static))
                .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
                .Select(field => (string)field.GetRawConstantValue()!),
        ];

        Assert.True(rules.Length > 25);
        Assert.All(rules, rule => Assert.Contains($"`{rule}`", s_doctor, StringComparison.Ordinal));
        Assert.Contains(FormattableString.Invariant($"plant {Corruptions.All.Count} kinds"), s_doctor, StringComparison.Ordinal);
        Assert.Contains(DrugCodes.Moved.Length == 10 ? "ten of them" : "changed", s_doctor, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\d{3,5}-\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Loinc();
}
