using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain;

/// <summary>The assessment format, version 1: one property a property of the format, in its order.</summary>
/// <remarks>Written by hand: the code that System.Text.Json generates for these types was an eighth of the assembly.</remarks>
internal sealed record AssessmentDocument : IJsonPart
{
    public required string Id { get; init; }

    public required string Library { get; init; }

    public required KnowledgeDocument Knowledge { get; init; }

    public required string InputSha256 { get; init; }

    public required string Setting { get; init; }

    public required IReadOnlyList<CriteriaSetDocument> Criteria { get; init; }

    public required IReadOnlyList<CriterionDocument> SupportiveFeatures { get; init; }

    public required string Course { get; init; }

    public required SignificanceDocument ClinicalSignificance { get; init; }

    public required IReadOnlyList<ConditionDocument> Differential { get; init; }

    public required double ProbabilityOfNone { get; init; }

    public required IReadOnlyList<ContributorDocument> Contributors { get; init; }

    public required IReadOnlyList<MedicationDocument> Medications { get; init; }

    public required IReadOnlyList<LabDocument> Labs { get; init; }

    public required IronDocument Iron { get; init; }

    public required IReadOnlyList<SeverityDocument> Severity { get; init; }

    public required IReadOnlyList<RedFlagDocument> RedFlags { get; init; }

    public required IReadOnlyList<NextQuestionDocument> NextQuestions { get; init; }

    public required StabilityDocument Stability { get; init; }

    public required IReadOnlyList<CounterfactualDocument> Counterfactuals { get; init; }

    /// <summary>Left out when null, unlike every other property.</summary>
    public int? MoreCounterfactuals { get; init; }

    public required IReadOnlyList<GuidanceDocument> Guidance { get; init; }

    public required IReadOnlyList<string> Notices { get; init; }

    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("id", Id);
        writer.Text("library", Library);
        writer.Part("knowledge", Knowledge);
        writer.Text("inputSha256", InputSha256);
        writer.Text("setting", Setting);
        writer.Parts("criteria", Criteria);
        writer.Parts("supportiveFeatures", SupportiveFeatures);
        writer.Text("course", Course);
        writer.Part("clinicalSignificance", ClinicalSignificance);
        writer.Parts("differential", Differential);
        writer.WriteNumber("probabilityOfNone", ProbabilityOfNone);
        writer.Parts("contributors", Contributors);
        writer.Parts("medications", Medications);
        writer.Parts("labs", Labs);
        writer.Part("iron", Iron);
        writer.Parts("severity", Severity);
        writer.Parts("redFlags", RedFlags);
        writer.Parts("nextQuestions", NextQuestions);
        writer.Part("stability", Stability);
        writer.Parts("counterfactuals", Counterfactuals);
        if (MoreCounterfactuals is { } more)
        {
            writer.WriteNumber("moreCounterfactuals", more);
        }

        writer.Parts("guidance", Guidance);
        writer.Texts("notices", Notices);
    }
}

internal sealed class KnowledgeDocument(string version, string sha256) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("version", version);
        writer.Text("sha256", sha256);
    }
}

internal sealed class CriteriaSetDocument(
    string set,
    string verdict,
    string? label,
    IReadOnlyList<string> couldBe,
    IReadOnlyList<CriterionDocument> criteria,
    IReadOnlyList<string>? notes) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("set", set);
        writer.Text("verdict", verdict);
        writer.Text("label", label);
        writer.Texts("couldBe", couldBe);
        writer.Parts("criteria", criteria);
        writer.Texts("notes", notes);
    }
}

internal sealed class CriterionDocument(string id, string verdict, IReadOnlyList<string> because, string? mark, string? note) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("id", id);
        writer.Text("verdict", verdict);
        writer.Texts("because", because);
        writer.Text("mark", mark);
        writer.Text("note", note);
    }
}

internal sealed class SignificanceDocument(string verdict, string? hint, IReadOnlyList<string> because) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("verdict", verdict);
        writer.Text("hint", hint);
        writer.Texts("because", because);
    }
}

internal sealed class ConditionDocument(
    string condition,
    double probability,
    double prior,
    double explains,
    IReadOnlyList<WeightDocument> supporting,
    IReadOnlyList<WeightDocument> opposing,
    double together) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("condition", condition);
        writer.WriteNumber("probability", probability);
        writer.WriteNumber("prior", prior);
        writer.WriteNumber("explains", explains);
        writer.Parts("supporting", supporting);
        writer.Parts("opposing", opposing);
        writer.WriteNumber("together", together);
    }
}

internal sealed class WeightDocument(string finding, string presence, double weight, string basis, IReadOnlyList<string> sources) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("finding", finding);
        writer.Text("presence", presence);
        writer.WriteNumber("weight", weight);
        writer.Text("basis", basis);
        writer.Texts("sources", sources);
    }
}

internal sealed class ContributorDocument(string kind, string code, string detail, IReadOnlyList<string> sources, string? mark, IReadOnlyList<string>? alternatives) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("kind", kind);
        writer.Text("code", code);
        writer.Text("detail", detail);
        writer.Texts("sources", sources);
        writer.Text("mark", mark);
        writer.Texts("alternatives", alternatives);
    }
}

internal sealed class MedicationDocument(
    string name,
    string recognition,
    string? drug,
    string? atc,
    string? suggestion,
    IReadOnlyList<MedicationFindingDocument> findings) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("name", name);
        writer.Text("recognition", recognition);
        writer.Text("drug", drug);
        writer.Text("atc", atc);
        writer.Text("suggestion", suggestion);
        writer.Parts("findings", findings);
    }
}

internal sealed class MedicationFindingDocument(
    string role,
    IReadOnlyList<string> effects,
    string evidence,
    string detail,
    IReadOnlyList<string> sources,
    string? mark,
    IReadOnlyList<string> alternatives,
    string? note) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("role", role);
        writer.Texts("effects", effects);
        writer.Text("evidence", evidence);
        writer.Text("detail", detail);
        writer.Texts("sources", sources);
        writer.Text("mark", mark);
        writer.Texts("alternatives", alternatives);
        writer.Text("note", note);
    }
}

internal sealed class LabDocument(string analyte, decimal value, string unit, string? origin, bool? used, bool? plausible, IReadOnlyList<LabFindingDocument> findings) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("analyte", analyte);
        writer.WriteNumber("value", value);
        writer.Text("unit", unit);
        writer.Text("origin", origin);
        writer.Truth("used", used);
        writer.Truth("plausible", plausible);
        writer.Parts("findings", findings);
    }
}

internal sealed class LabFindingDocument(string code, string threshold, string population, string meaning, IReadOnlyList<string> sources, string? mark, string? note) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("code", code);
        writer.Text("threshold", threshold);
        writer.Text("population", population);
        writer.Text("meaning", meaning);
        writer.Texts("sources", sources);
        writer.Text("mark", mark);
        writer.Text("note", note);
    }
}

internal sealed class IronDocument(string outcome, string explanation, IReadOnlyList<string> missing, IReadOnlyList<string> sources) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("outcome", outcome);
        writer.Text("explanation", explanation);
        writer.Texts("missing", missing);
        writer.Texts("sources", sources);
    }
}

internal sealed class SeverityDocument(
    string scale,
    int? total,
    string? band,
    SubscalesDocument subscales,
    int answered,
    IReadOnlyList<int> totalRange,
    IReadOnlyList<string> possibleBands) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("scale", scale);
        writer.Number("total", total);
        writer.Text("band", band);
        writer.Part("subscales", subscales);
        writer.WriteNumber("answered", answered);
        writer.Numbers("totalRange", totalRange);
        writer.Texts("possibleBands", possibleBands);
    }
}

internal sealed class SubscalesDocument(int? symptoms, int? impact) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Number("symptoms", symptoms);
        writer.Number("impact", impact);
    }
}

internal sealed class RedFlagDocument(
    string code,
    string concern,
    string urgency,
    IReadOnlyList<string> because,
    IReadOnlyList<string> sources,
    string? mark,
    string? note) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("code", code);
        writer.Text("concern", concern);
        writer.Text("urgency", urgency);
        writer.Texts("because", because);
        writer.Texts("sources", sources);
        writer.Text("mark", mark);
        writer.Text("note", note);
    }
}

internal sealed class NextQuestionDocument(string finding, double informationGainBits, double ifPresent, double ifAbsent) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("finding", finding);
        writer.WriteNumber("informationGainBits", informationGainBits);
        writer.WriteNumber("ifPresent", ifPresent);
        writer.WriteNumber("ifAbsent", ifAbsent);
    }
}

internal sealed class StabilityDocument(string leading, double sameDecisionProbability, int overQuestions) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("leading", leading);
        writer.WriteNumber("sameDecisionProbability", sameDecisionProbability);
        writer.WriteNumber("overQuestions", overQuestions);
    }
}

internal sealed class CounterfactualDocument(IReadOnlyList<ChangeDocument> change, string leading) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Parts("change", change);
        writer.Text("leading", leading);
    }
}

internal sealed class ChangeDocument(string finding, string to) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("finding", finding);
        writer.Text("to", to);
    }
}

internal sealed class GuidanceDocument(
    string id,
    string kind,
    string option,
    string direction,
    string? strength,
    string? certainty,
    string population,
    string? condition,
    bool conditionIsOpen,
    string statement,
    string source,
    int? year,
    string status,
    string? mark,
    string? certaintyMark,
    string? note,
    IReadOnlyList<string> because,
    IReadOnlyList<string> conflictsWith) : IJsonPart
{
    public void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("id", id);
        writer.Text("kind", kind);
        writer.Text("option", option);
        writer.Text("direction", direction);
        writer.Text("strength", strength);
        writer.Text("certainty", certainty);
        writer.Text("population", population);
        writer.Text("condition", condition);
        writer.WriteBoolean("conditionIsOpen", conditionIsOpen);
        writer.Text("statement", statement);
        writer.Text("source", source);
        writer.Number("year", year);
        writer.Text("status", status);
        writer.Text("mark", mark);
        writer.Text("certaintyMark", certaintyMark);
        writer.Text("note", note);
        writer.Texts("because", because);
        writer.Texts("conflictsWith", conflictsWith);
    }
}
