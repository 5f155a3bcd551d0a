using System.Text.Json.Nodes;
using Json.Schema;
using RlsDomain.Courses;
using RlsDomain.Labs;

namespace RlsDomain.Tests;

/// <summary>Holds the JSON Schema of a diary to what is read and written.</summary>
public class CourseSchemaTests
{
    private static readonly JsonSchema s_diary = SchemaFiles.Read("diary");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(RepositoryFiles.Path("samples/diaries"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Diary_OfEachFile_FitsAsReadAndAsWritten(string file)
    {
        string json = File.ReadAllText(RepositoryFiles.Path("samples/diaries/" + file));

        Assert.True(SchemaFiles.Fits(s_diary, json));
        Assert.True(SchemaFiles.Fits(s_diary, DiaryReader.Read(json).Diary!.ToJson()));
    }

    [Theory]
    [InlineData("""{ "id": "a", "note": null, "baselineOn": null, "entries": [ { "on": "2026-11-30", "irls": null, "doses": null } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "irls": { "answers": [ 0, 1, 2, 3, 4, null, 0, 0, 0, 0 ] } } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "irls": { "answers": null, "total": 40, "mode": null } } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "onset": "23:59", "minutesToSymptomsAtRest": 1440, "hoursOfRelief": 168, "bodyParts": [] } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "doses": [ { "atc": "N04BC05", "amount": 100000, "unit": "mg", "at": null } ] } ] }""")]
    public void Diary_ThatIsRead_Fits(string json)
    {
        Assert.Empty(DiaryReader.Read(json).Issues);
        Assert.True(SchemaFiles.Fits(s_diary, json));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "id": "a", "entries": [] }""")]
    [InlineData("""{ "id": "a", "entries": [ {} ] }""")]
    [InlineData("""{ "id": "a", "entrys": [], "entries": [ { "on": "2026-11-30" } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "30.11.2026" } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "irls": {} } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "irls": { "answers": [ 0, 1, 2, 3, 4, null, 0, 0, 0, 0 ], "total": 10 } } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "irls": { "total": 41 } } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "onset": "24:00" } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "bodyParts": [ "leg" ] } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "bodyParts": [ "legs", "legs" ] } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "minutesToSymptomsAtRest": 1441 } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "hoursOfRelief": -1 } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "worseThanBeforeTreatment": "yes" } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "doses": [ { "amount": 1, "unit": "mg" } ] } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "doses": [ { "name": "x", "amount": 0, "unit": "mg" } ] } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "doses": [ { "name": "x", "amount": 1, "unit": "g" } ] } ] }""")]
    [InlineData("""{ "id": "a", "entries": [ { "on": "2026-11-30", "ferritin": { "value": 18 } } ] }""")]
    public void Diary_ThatTheReaderRefuses_DoesNotFit(string json)
    {
        Assert.NotEmpty(DiaryReader.Read(json).Issues);
        Assert.False(SchemaFiles.Fits(s_diary, json));
    }

    [Fact]
    public void Codes_OfTheSchema_AreThoseOfTheVocabulary()
    {
        JsonNode entry = SchemaFiles.Node("diary")["properties"]!["entries"]!["items"]!["properties"]!;

        Assert.Equal(BodyPart.All.Select(part => part.Code), SchemaFiles.Texts(entry["bodyParts"]!["items"]!["enum"]!));
        Assert.Equal(Unit.All.Select(unit => unit.Code), SchemaFiles.Texts(entry["ferritin"]!["properties"]!["unit"]!["enum"]!));
    }
}
