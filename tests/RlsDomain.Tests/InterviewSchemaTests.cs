using System.Text.Json.Nodes;
using Json.Schema;
using RlsDomain.Interviews;
using RlsDomain.Tests.Interviews;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests;

/// <summary>Holds the JSON Schemas of a sheet of answers and of a transcript to what is read and written.</summary>
public class InterviewSchemaTests
{
    private static readonly JsonSchema s_answers = SchemaFiles.ReadBesideCase("answers");
    private static readonly JsonSchema s_transcript = SchemaFiles.ReadBesideCase("transcript");

    [Fact]
    public void Answers_OfTheSample_Fit() =>
        Assert.True(SchemaFiles.Fits(s_answers, File.ReadAllText(RepositoryFiles.Path("samples/interviews/classic-rls.json"))));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "answers": { "leg-pian": "present" } }""")]
    [InlineData("""{ "answers": { "leg-pain": "maybe" } }""")]
    [InlineData("""{ "case": { "id": "a", "age": 131 }, "answers": {} }""")]
    [InlineData("""{ "case": { "age": 50 }, "answers": {} }""")]
    [InlineData("""{ "answers": {}, "answer": {} }""")]
    public void Answers_ThatAreRefused_DoNotFit(string json)
    {
        Assert.Throws<InterviewFormatException>(() => AnswerSheet.Parse(json));
        Assert.False(SchemaFiles.Fits(s_answers, json));
    }

    [Fact]
    public void Transcript_AsWritten_Fits()
    {
        Assert.True(SchemaFiles.Fits(s_transcript, InterviewTests.Classic().ToTranscript().ToJson()));
        Assert.True(SchemaFiles.Fits(s_transcript, (InterviewTests.Classic().ToTranscript() with { End = null }).ToJson()));
    }

    [Fact]
    public void Transcript_WithoutAProperty_IsRefusedAndDoesNotFit()
    {
        JsonObject whole = JsonNode.Parse(InterviewTests.Classic().ToTranscript().ToJson())!.AsObject();
        foreach (string property in whole.Select(pair => pair.Key).Where(property => property != "end").ToArray())
        {
            JsonObject copy = whole.DeepClone().AsObject();
            copy.Remove(property);

            Assert.False(InterviewTranscript.TryParse(copy.ToJsonString(), out _, out _), property);
            Assert.False(SchemaFiles.Fits(s_transcript, copy.ToJsonString()), property);
        }
    }

    [Theory]
    [InlineData("\"settledAt\": 0.95", "\"settledAt\": 1.95")]
    [InlineData("\"lookAhead\": 5", "\"lookAhead\": 11")]
    [InlineData("\"lookAhead\": 5", "\"lookAhead\": 5.5")]
    [InlineData("\"reason\": \"safety\"", "\"reason\": \"saftey\"")]
    [InlineData("\"answer\": \"absent\"", "\"answer\": \"no\"")]
    [InlineData("\"age\": 52", "\"age\": 520")]
    [InlineData("\"setting\": \"primary-care\"", "\"setting\": \"clinic\"")]
    public void Transcript_ThatIsRefused_DoesNotFit(string old, string changed)
    {
        string json = InterviewTests.Classic().ToTranscript().ToJson();
        int at = json.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0);
        string broken = json.Remove(at, old.Length).Insert(at, changed);

        Assert.False(InterviewTranscript.TryParse(broken, out _, out _));
        Assert.False(SchemaFiles.Fits(s_transcript, broken));
    }

    [Fact]
    public void Codes_OfTheSchemas_AreThoseOfTheVocabulary()
    {
        JsonNode transcript = SchemaFiles.Node("transcript")["properties"]!;
        JsonNode step = transcript["steps"]!["items"]!["properties"]!;

        Assert.Equal(Finding.All.Select(finding => finding.Code), SchemaFiles.Texts(SchemaFiles.Node("answers")["properties"]!["answers"]!["propertyNames"]!["enum"]!));
        Assert.Equal(Finding.All.Select(finding => finding.Code), SchemaFiles.Texts(step["finding"]!["enum"]!));
        Assert.Equal(StepReason.All.Select(reason => reason.Code), SchemaFiles.Texts(step["reason"]!["enum"]!));
        Assert.Equal(StopReason.All.Select(reason => reason.Code), SchemaFiles.Texts(transcript["end"]!["enum"]!));
        Assert.Equal(Setting.All.Select(setting => setting.Code), SchemaFiles.Texts(transcript["setting"]!["enum"]!));
        Assert.Equal(Condition.All.Select(condition => condition.Code), SchemaFiles.Texts(transcript["leading"]!["enum"]!));
    }
}
