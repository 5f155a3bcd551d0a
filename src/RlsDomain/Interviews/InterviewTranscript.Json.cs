using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <content>Writing.</content>
public sealed partial record InterviewTranscript
{
    /// <summary>Words are read by people: only what JSON itself asks for is escaped.</summary>
    private static readonly InterviewJsonContext s_json = new(new JsonSerializerOptions(InterviewJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes the transcript: the same text on every machine.</summary>
    public string ToJson()
    {
        using JsonDocument start = JsonDocument.Parse(CaseWriter.ToUtf8(Start));
        return JsonSerializer.Serialize(Document(start.RootElement), s_json.TranscriptDocument).ReplaceLineEndings("\n");
    }

    private TranscriptDocument Document(JsonElement start) => new(
        start,
        Setting.Code,
        new(KnowledgeVersion, KnowledgeSha256),
        new(
            Options.SettledAt,
            Options.LookAhead,
            Options.MostQuestions,
            Options.RedFlagsFirst,
            [.. Options.Excluded.Select(finding => finding.Code)],
            new SortedDictionary<string, double>(Options.Costs.ToDictionary(cost => cost.Key.Code, cost => cost.Value), StringComparer.Ordinal)),
        [.. Steps.Select(step => new TranscriptStepDocument(step.Finding.Code, step.Reason.Code, step.InformationGainBits, AnswerCode(step.Answer)))],
        End?.Code,
        Leading.Code,
        Probability,
        SameDecisionProbability);

    private static string AnswerCode(Presence answer) => answer == Presence.NotRecorded ? InterviewReader.Unknown : answer.Code();
}

internal sealed record TranscriptDocument(
    JsonElement Case,
    string Setting,
    TranscriptKnowledgeDocument Knowledge,
    TranscriptOptionsDocument Options,
    IReadOnlyList<TranscriptStepDocument> Steps,
    string? End,
    string Leading,
    double Probability,
    double SameDecisionProbability);

internal sealed record TranscriptKnowledgeDocument(string Version, string Sha256);

internal sealed record TranscriptOptionsDocument(
    double SettledAt,
    int LookAhead,
    int? MostQuestions,
    bool RedFlagsFirst,
    IReadOnlyList<string> Excluded,
    SortedDictionary<string, double> Costs);

internal sealed record TranscriptStepDocument(string Finding, string Reason, double GainBits, string Answer);

/// <summary>The source-generated code that writes transcripts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(TranscriptDocument))]
internal sealed partial class InterviewJsonContext : JsonSerializerContext;
