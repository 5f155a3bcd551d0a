using System.Collections.Immutable;
using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>Reads transcripts and sheets of answers, strictly: every error is listed with its path.</summary>
internal sealed class InterviewReader
{
    /// <summary>The code of "don't know" in files.</summary>
    internal const string Unknown = "unknown";

    private const string NotUnicode = "The text has half of a surrogate pair, so it is not Unicode.";

    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 16 };

    private readonly List<CaseIssue> _issues = [];

    /// <summary>Gets every issue so far.</summary>
    internal ImmutableArray<CaseIssue> Issues => [.. _issues];

    private bool HasErrors => _issues.Any(issue => issue.Severity == CaseIssueSeverity.Error);

    /// <summary>Reads a text; null when there is an error.</summary>
    internal T? Read<T>(string json, Func<JsonElement, T?> read)
        where T : class
    {
        if (!Utf8Text.IsWellFormed(json))
        {
            Refuse("text-not-unicode", NotUnicode);
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json, s_options);
            T? value = read(document.RootElement);
            return HasErrors ? null : value;
        }
        catch (JsonException exception)
        {
            Refuse("not-json", FormattableString.Invariant($"The text stops being JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}."));
        }
        catch (InvalidOperationException) // What JsonElement throws for an escape that is half of a surrogate pair.
        {
            Refuse("text-not-unicode", NotUnicode);
        }

        return null;
    }

    internal AnswerSheet? Sheet(JsonElement root)
    {
        JsonObjectReader reader = new(root, "$", _issues, "case", "answers");
        PatientCase? start = reader.Find("case") is { } patient ? Case(patient, reader.PathOf("case")) : null;
        var answers = ImmutableDictionary.CreateBuilder<Finding, Presence>();
        if (reader.Get("answers") is { } map)
        {
            JsonObjectReader given = new(map, reader.PathOf("answers"), _issues);
            foreach (string code in given.Names)
            {
                if (Finding.FindCode(code) is not { } finding)
                {
                    given.ReportCode<Finding>(given.PathOf(code), code);
                }
                else if (given.Answer(code) is { } answer)
                {
                    answers[finding] = answer;
                }
            }
        }

        AnswerSheet sheet = new() { Answers = answers.ToImmutable() };
        return start is null ? sheet : sheet with { Start = start };
    }

    internal InterviewTranscript? Transcript(JsonElement root)
    {
        JsonObjectReader reader = new(root, "$", _issues, "case", "setting", "knowledge", "options", "steps", "end", "leading", "probability", "sameDecisionProbability");
        PatientCase? start = reader.Get("case") is { } patient ? Case(patient, reader.PathOf("case")) : null;
        Setting? setting = reader.Code<Setting>("setting");
        (string Version, string Sha256)? knowledge = reader.Get("knowledge") is { } value ? Knowledge(value) : null;
        InterviewOptions? options = reader.Get("options") is { } chosen ? Options(chosen) : null;
        ImmutableArray<InterviewStep> steps = [.. reader.List("steps", reader.Get("steps")).Select(step => Step(step.Value, step.Path)).OfType<InterviewStep>()];
        StopReason? end = reader.Find("end") is { } reason ? reader.CodeOf<StopReason>(reader.PathOf("end"), reason) : null;
        Condition? leading = reader.Code<Condition>("leading");
        double? probability = reader.Number("probability");
        double? same = reader.Number("sameDecisionProbability");
        return HasErrors ? null : new()
        {
            Start = start!,
            Setting = setting!,
            KnowledgeVersion = knowledge!.Value.Version,
            KnowledgeSha256 = knowledge.Value.Sha256,
            Options = options!,
            Steps = steps,
            End = end,
            Leading = leading!,
            Probability = probability!.Value,
            SameDecisionProbability = same!.Value,
        };
    }

    private void Refuse(string code, string message) => _issues.Add(new(code, CaseIssueSeverity.Error, "$", message));

    private PatientCase? Case(JsonElement element, string path)
    {
        bool isCase = PatientCase.TryParse(element.GetRawText(), out PatientCase? patient, out ImmutableArray<CaseIssue> issues);
        _issues.AddRange(issues.Select(issue => issue with { Path = path + issue.Path.TrimStart('$') }));
        return isCase ? patient : null;
    }

    private (string Version, string Sha256)? Knowledge(JsonElement element)
    {
        JsonObjectReader reader = new(element, "$.knowledge", _issues, "version", "sha256");
        return (reader.Text("version") ?? "", reader.Text("sha256") ?? "");
    }

    private InterviewStep? Step(JsonElement element, string path)
    {
        JsonObjectReader reader = new(element, path, _issues, "finding", "reason", "gainBits", "answer");
        Finding? finding = reader.Code<Finding>("finding");
        StepReason? reason = reader.Code<StepReason>("reason");
        double? gain = reader.Number("gainBits");
        Presence? answer = reader.Answer("answer");
        return finding is null || reason is null || gain is null || answer is null ? null : new(finding, reason, gain.Value, answer.Value);
    }

    private InterviewOptions? Options(JsonElement element)
    {
        JsonObjectReader reader = new(element, "$.options", _issues, "settledAt", "lookAhead", "mostQuestions", "redFlagsFirst", "excluded", "costs");
        double? settledAt = reader.Number("settledAt");
        int? lookAhead = reader.Get("lookAhead") is { } ahead ? reader.WholeNumber("lookAhead", ahead) : null;
        int? most = reader.Find("mostQuestions") is { } limit ? reader.WholeNumber("mostQuestions", limit) : null;
        bool? flags = reader.Get("redFlagsFirst") is { } first ? reader.Flag("redFlagsFirst", first) : null;
        ImmutableArray<Finding> excluded = [.. reader.List("excluded", reader.Find("excluded")).Select(item => reader.CodeOf<Finding>(item.Path, item.Value)).OfType<Finding>()];
        var costs = ImmutableDictionary.CreateBuilder<Finding, double>();
        if (reader.Find("costs") is { } map)
        {
            JsonObjectReader given = new(map, "$.options.costs", _issues);
            foreach (string code in given.Names)
            {
                if (Finding.FindCode(code) is not { } finding)
                {
                    given.ReportCode<Finding>(given.PathOf(code), code);
                }
                else if (given.Number(code) is { } cost)
                {
                    costs[finding] = cost;
                }
            }
        }

        if (settledAt is null || lookAhead is null || flags is null)
        {
            return null;
        }

        try
        {
            return new() { SettledAt = settledAt.Value, LookAhead = lookAhead.Value, MostQuestions = most, RedFlagsFirst = flags.Value, Excluded = excluded, Costs = costs.ToImmutable() };
        }
        catch (ArgumentOutOfRangeException exception)
        {
            reader.Report("out-of-range", "$.options." + JsonNamingPolicy.CamelCase.ConvertName(exception.ParamName ?? ""), FirstLine(exception));
            return null;
        }
    }

    /// <summary>Gives the sentence of the exception without the lines that .NET adds.</summary>
    private static string FirstLine(ArgumentOutOfRangeException exception) => exception.Message.Split(" (Parameter", 2)[0];
}
