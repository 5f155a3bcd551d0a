using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <content>Writing.</content>
public sealed partial record InterviewTranscript
{
    /// <summary>Writes the transcript: the same text on every machine.</summary>
    public string ToJson()
    {
        using JsonDocument start = JsonDocument.Parse(CaseWriter.ToUtf8(Start));
        return JsonParts.ToJson(Document(start.RootElement)).ReplaceLineEndings("\n");
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

internal sealed class TranscriptDocument(
    JsonElement @case,
    string setting,
    TranscriptKnowledgeDocument knowledge,
    TranscriptOptionsDocument options,
    IReadOnlyList<TranscriptStepDocument> steps,
    string? end,
    string leading,
    double probability,
    double sameDecisionProbability) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("case");
        @case.WriteTo(writer);
        writer.Text("setting", setting);
        writer.Part("knowledge", knowledge);
        writer.Part("options", options);
        writer.Parts("steps", steps);
        writer.Text("end", end);
        writer.Text("leading", leading);
        writer.WriteNumber("probability", probability);
        writer.WriteNumber("sameDecisionProbability", sameDecisionProbability);
    }
}

internal sealed class TranscriptKnowledgeDocument(string version, string sha256) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("version", version);
        writer.Text("sha256", sha256);
    }
}

internal sealed class TranscriptOptionsDocument(
    double settledAt,
    int lookAhead,
    int? mostQuestions,
    bool redFlagsFirst,
    IReadOnlyList<string> excluded,
    SortedDictionary<string, double> costs) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteNumber("settledAt", settledAt);
        writer.WriteNumber("lookAhead", lookAhead);
        writer.Number("mostQuestions", mostQuestions);
        writer.WriteBoolean("redFlagsFirst", redFlagsFirst);
        writer.Texts("excluded", excluded);
        writer.WriteStartObject("costs");
        foreach ((string finding, double cost) in costs)
        {
            writer.WriteNumber(finding, cost);
        }

        writer.WriteEndObject();
    }
}

internal sealed class TranscriptStepDocument(string finding, string reason, double gainBits, string answer) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("finding", finding);
        writer.Text("reason", reason);
        writer.WriteNumber("gainBits", gainBits);
        writer.Text("answer", answer);
    }
}
