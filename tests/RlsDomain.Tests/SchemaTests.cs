using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests;

/// <summary>Holds the JSON Schemas of <c>docs/schemas</c> to what is read and written.</summary>
public class SchemaTests
{
    private static readonly JsonSchema s_case = SchemaFiles.Case;
    private static readonly JsonSchema s_assessment = SchemaFiles.Read("assessment");

    private static readonly string[] s_folders = ["samples/cases", "tests/cases"];

    public static TheoryData<string> CaseFiles =>
    [
        .. s_folders.SelectMany(folder => Directory.EnumerateFiles(RepositoryFiles.Path(folder), "*.json"))
            .Select(file => Path.GetRelativePath(RepositoryFiles.Path("."), file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void Case_OfEachFile_FitsTheSchema(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.Path(file)));
        JsonElement[] cases = document.RootElement.ValueKind == JsonValueKind.Array ? [.. document.RootElement.EnumerateArray()] : [document.RootElement];

        Assert.NotEmpty(cases);
        Assert.All(cases, patient => Assert.True(SchemaFiles.Fits(s_case, patient), patient.GetRawText()));
    }

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void Assessment_OfEachCase_FitsTheSchema(string file)
    {
        foreach (CaseRecord record in CaseReader.Read(File.ReadAllText(RepositoryFiles.Path(file))).Records.Take(5))
        {
            using JsonDocument answer = JsonDocument.Parse(RlsAssessor.Default.Assess(record.Patient).ToJson());
            Assert.True(SchemaFiles.Fits(s_assessment, answer.RootElement), record.Patient.Id);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "id": "" }""")]
    [InlineData("""{ "id": "a", "age": 131 }""")]
    [InlineData("""{ "id": "a", "sex": "f" }""")]
    [InlineData("""{ "id": "a", "findings": { "urge-to-move-leg": "present" } }""")]
    [InlineData("""{ "id": "a", "findings": { "urge-to-move-legs": true } }""")]
    [InlineData("""{ "id": "a", "labs": [ { "value": 1, "unit": "ng/mL" } ] }""")]
    [InlineData("""{ "id": "a", "labs": [ { "analyte": "ferritin", "value": -1, "unit": "ng/mL" } ] }""")]
    [InlineData("""{ "id": "a", "medications": [ { } ] }""")]
    [InlineData("""{ "id": "a", "medications": [ { "atc": "N6" } ] }""")]
    [InlineData("""{ "id": "a", "irls": [ 1, 2, 3 ] }""")]
    [InlineData("""{ "id": "a", "irls": [ 0, 0, 0, 0, 0, 0, 0, 0, 0, 5 ] }""")]
    [InlineData("""{ "id": "a", "weight": 80 }""")]
    public void Case_ThatTheReaderRefuses_DoesNotFit(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);

        Assert.True(CaseReader.Read(json).HasErrors);
        Assert.False(SchemaFiles.Fits(s_case, document.RootElement));
    }

    [Fact]
    public void Assessment_WithoutAProperty_DoesNotFit()
    {
        JsonObject answer = JsonNode.Parse(RlsAssessor.Default.Assess(PatientCase.Create("a").Build()).ToJson())!.AsObject();
        foreach (string property in answer.Select(pair => pair.Key).ToArray())
        {
            JsonObject copy = answer.DeepClone().AsObject();
            copy.Remove(property);
            using JsonDocument document = JsonDocument.Parse(copy.ToJsonString());
            Assert.False(SchemaFiles.Fits(s_assessment, document.RootElement), property);
        }
    }

    [Fact]
    public void Codes_OfTheSchema_AreThoseOfTheVocabulary()
    {
        JsonNode schema = SchemaFiles.Node("case")["properties"]!;

        Assert.Equal(Finding.All.Select(finding => finding.Code), SchemaFiles.Texts(schema["findings"]!["propertyNames"]!["enum"]!));
        Assert.Equal(RiskFactor.All.Select(factor => factor.Code), SchemaFiles.Texts(schema["riskFactors"]!["propertyNames"]!["enum"]!));
        Assert.Equal(Analyte.All.Select(analyte => analyte.Code), SchemaFiles.Texts(schema["labs"]!["items"]!["properties"]!["analyte"]!["enum"]!));
        Assert.Equal(Unit.All.Select(unit => unit.Code), SchemaFiles.Texts(schema["labs"]!["items"]!["properties"]!["unit"]!["enum"]!));
    }
}
