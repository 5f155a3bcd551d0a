using System.Text.Json;

namespace RlsDomain.Tool.Tests.Fhir;

/// <summary>FHIR on the command line: assessed as a case is, and examined by the doctor.</summary>
public class FhirCommandTests
{
    private const string Bundle = """
        { "resourceType": "Bundle", "type": "collection", "entry": [
          { "resource": { "resourceType": "Patient", "id": "anna", "gender": "female", "birthDate": "1970-05-20" } },
          { "resource": { "resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "2276-4" } ] }, "effectiveDateTime": "2026-09-01", "valueQuantity": { "value": 18, "unit": "ug/L", "system": "http://unitsofmeasure.org", "code": "ug/L" } } },
          { "resource": { "resourceType": "MedicationRequest", "status": "active", "intent": "order", "medicationCodeableConcept": { "text": "mirtazapine" }, "subject": { "reference": "Patient/anna" } } },
          { "resource": { "resourceType": "Procedure", "status": "completed", "subject": { "reference": "Patient/anna" } } } ] }
        """;

    [Fact]
    public void Assess_Bundle_IsRecognisedAndCounted()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("bundle.json", Bundle);

        ShellResult result = Shell.Run("assess", file, "--as-of", "2026-11-30", "--format", "json");

        Assert.Equal(0, result.Code);
        Assert.Equal($"{file}: FHIR R4 as of 2026-11-30: 3 resource(s) used, 1 ignored, 0 refused\n", result.Error);
        using JsonDocument answer = JsonDocument.Parse(result.Output);
        string[] codes = [.. answer.RootElement[0].GetProperty("contributors").EnumerateArray().Select(contributor => contributor.GetProperty("code").GetString()!)];
        Assert.Contains("iron-deficiency", codes);
        Assert.Contains("medication:mirtazapine", codes);
    }

    [Fact]
    public void Assess_Notes_AreALineEach()
    {
        ShellResult result = Shell.RunWithInput(Bundle, "assess", "-", "--as-of", "2026-11-30", "--notes");

        Assert.Equal(5, result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("Bundle.entry[3].resource: ignored:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_RefusedResource_IsAWarningAndTheRestIsAssessed()
    {
        ShellResult result = Shell.RunWithInput(Bundle.Replace("\"code\": \"ug/L\"", "\"code\": \"ug/l\"", StringComparison.Ordinal), "assess", "-", "--as-of", "2026-11-30");

        Assert.Equal(0, result.Code);
        Assert.Contains("Bundle.entry[1].resource.value.code: warning: The resource is left out:", result.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean \"ug/L\"", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_ForcedFhirThatIsACase_IsAnError()
    {
        ShellResult result = Shell.RunWithInput("{\"id\": \"a\"}", "assess", "-", "--fhir", "--as-of", "2026-11-30");

        Assert.Equal(1, result.Code);
        Assert.Contains("error:", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Assess_CaseWhoseIdSpeaksOfFhir_StaysACase() =>
        Assert.Equal(0, Shell.RunWithInput("{\"id\": \"resourceType\"}", "assess", "-").Code);

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("01.02.2026")]
    public void Assess_DayThatIsNone_IsRefused(string day)
    {
        ShellResult result = Shell.Run("assess", "x.json", "--as-of", day);

        Assert.Equal(2, result.Code);
        Assert.Contains("yyyy-mm-dd", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Doctor_CleanBundle_FindsNothing()
    {
        ShellResult result = Shell.RunWithInput(Bundle, "doctor", "-", "--as-of", "2026-11-30");

        Assert.Equal((0, "standard input: 4 examined, nothing found\n", ""), (result.Code, result.Output, result.Error));
    }

    [Fact]
    public void Doctor_CorruptedBundle_NamesTheElement()
    {
        ShellResult result = Shell.RunWithInput(Bundle.Replace("\"value\": 18", "\"value\": \"18,0\"", StringComparison.Ordinal), "doctor", "-", "--as-of", "2026-11-30");

        Assert.Equal(1, result.Code);
        Assert.Contains("Bundle.entry[1].resource.value (decimal-comma)", result.Output, StringComparison.Ordinal);
        Assert.Contains("Probably 18 ug/L is meant.", result.Output, StringComparison.Ordinal);
        Assert.Contains("The assessment would change:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Doctor_Json_IsAnObjectAFile()
    {
        using TemporaryFolder folder = new();
        string csv = folder.Write("labs.csv", "loinc;value;unit\n2502-3;0.18;%\n");
        string lines = folder.Write("labs.ndjson", Bundle.ReplaceLineEndings(" ") + "\n");

        ShellResult result = Shell.Run("doctor", csv, lines, "missing.json", "--as-of", "2026-11-30", "--format", "json");

        Assert.Equal(1, result.Code);
        using JsonDocument answer = JsonDocument.Parse(result.Output);
        Assert.Equal([1, 4, 0], answer.RootElement.EnumerateArray().Select(file => file.GetProperty("examined").GetInt32()));
        JsonElement finding = Assert.Single(answer.RootElement[0].GetProperty("findings").EnumerateArray());
        Assert.Equal("percent-fraction", finding.GetProperty("rule").GetString());
        Assert.Equal("There is no file or folder with this name.", answer.RootElement[2].GetProperty("problem").GetString());
    }

    [Fact]
    public void Assess_FormatFhir_IsABundleOfTheDay()
    {
        ShellResult first = Shell.RunWithInput(Bundle, "assess", "-", "--as-of", "2026-11-30", "--format", "fhir");
        ShellResult second = Shell.RunWithInput(Bundle, "assess", "-", "--as-of", "2026-11-30", "--format", "fhir");

        Assert.Equal(0, first.Code);
        Assert.Equal(first.Output, second.Output);
        using JsonDocument answer = JsonDocument.Parse(first.Output);
        string[] types = [.. answer.RootElement.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource").GetProperty("resourceType").GetString()!)];
        Assert.Contains("RiskAssessment", types);
        Assert.Contains("Provenance", types);
        Assert.DoesNotContain("Patient", types); // The record has it: the answer refers to it.
        Assert.Contains("Patient/anna", first.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_FormatFhirOfSeveralCases_IsALineEach()
    {
        ShellResult result = Shell.Run("assess", RepositoryFiles.Path("samples", "cases"), "--as-of", "2026-11-30", "--format", "fhir");

        string[] lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Directory.GetFiles(RepositoryFiles.Path("samples", "cases")).Length, lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void FhirCase_WrittenAndAssessed_GivesTheAnswerOfTheCase()
    {
        string file = Directory.EnumerateFiles(RepositoryFiles.Path("samples", "cases")).Order(StringComparer.Ordinal).First();

        ShellResult bundle = Shell.Run("fhir", "case", file);
        ShellResult fromFhir = Shell.RunWithInput(bundle.Output, "assess", "-", "--as-of", "2026-11-30", "--format", "json");

        Assert.Equal((0, 0), (bundle.Code, fromFhir.Code));
        Assert.Equal(Shell.Run("assess", file, "--format", "json").Output, fromFhir.Output);
    }

    [Fact]
    public void FhirTerminology_IsWrittenAsFiles()
    {
        using TemporaryFolder folder = new();

        ShellResult result = Shell.Run("fhir", "terminology", folder.Path);

        Assert.Equal(0, result.Code);
        Assert.Contains("CodeSystem-finding.json", Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName));
        Assert.StartsWith(Directory.GetFiles(folder.Path).Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + " files written", result.Output, StringComparison.Ordinal);
    }
}
