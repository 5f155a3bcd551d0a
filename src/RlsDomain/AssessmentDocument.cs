using System.Text.Json.Serialization;

namespace RlsDomain;

/// <summary>The assessment format, version 1: one property a property of the format, in its order.</summary>
internal sealed record AssessmentDocument
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

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MoreCounterfactuals { get; init; }

    public required IReadOnlyList<GuidanceDocument> Guidance { get; init; }

    public required IReadOnlyList<string> Notices { get; init; }
}

internal sealed record KnowledgeDocument(string Version, string Sha256);

internal sealed record CriteriaSetDocument(string Set, string Verdict, string? Label, IReadOnlyList<string> CouldBe, IReadOnlyList<CriterionDocument> Criteria, IReadOnlyList<string>? Notes);

internal sealed record CriterionDocument(string Id, string Verdict, IReadOnlyList<string> Because, string? Mark, string? Note);

internal sealed record SignificanceDocument(string Verdict, string? Hint, IReadOnlyList<string> Because);

internal sealed record ConditionDocument(string Condition, double Probability, double Prior, double Explains, IReadOnlyList<WeightDocument> Supporting, IReadOnlyList<WeightDocument> Opposing, double Together);

internal sealed record WeightDocument(string Finding, string Presence, double Weight, string Basis, IReadOnlyList<string> Sources);

internal sealed record ContributorDocument(string Kind, string Code, string Detail, IReadOnlyList<string> Sources, string? Mark, IReadOnlyList<string>? Alternatives);

internal sealed record MedicationDocument(string Name, string Recognition, string? Drug, string? Atc, string? Suggestion, IReadOnlyList<MedicationFindingDocument> Findings);

internal sealed record MedicationFindingDocument(string Role, IReadOnlyList<string> Effects, string Evidence, string Detail, IReadOnlyList<string> Sources, string? Mark, IReadOnlyList<string> Alternatives, string? Note);

internal sealed record LabDocument(string Analyte, decimal Value, string Unit, string? Origin, bool? Used, bool? Plausible, IReadOnlyList<LabFindingDocument> Findings);

internal sealed record LabFindingDocument(string Code, string Threshold, string Population, string Meaning, IReadOnlyList<string> Sources, string? Mark, string? Note);

internal sealed record IronDocument(string Outcome, string Explanation, IReadOnlyList<string> Missing, IReadOnlyList<string> Sources);

internal sealed record SeverityDocument(string Scale, int? Total, string? Band, SubscalesDocument Subscales, int Answered, IReadOnlyList<int> TotalRange, IReadOnlyList<string> PossibleBands);

internal sealed record SubscalesDocument(int? Symptoms, int? Impact);

internal sealed record RedFlagDocument(string Code, string Concern, string Urgency, IReadOnlyList<string> Because, IReadOnlyList<string> Sources, string? Mark, string? Note);

internal sealed record NextQuestionDocument(string Finding, double InformationGainBits, double IfPresent, double IfAbsent);

internal sealed record StabilityDocument(string Leading, double SameDecisionProbability, int OverQuestions);

internal sealed record CounterfactualDocument(IReadOnlyList<ChangeDocument> Change, string Leading);

internal sealed record ChangeDocument(string Finding, string To);

internal sealed record GuidanceDocument(
    string Id,
    string Kind,
    string Option,
    string Direction,
    string? Strength,
    string? Certainty,
    string Population,
    string? Condition,
    bool ConditionIsOpen,
    string Statement,
    string Source,
    int? Year,
    string Status,
    string? Mark,
    string? CertaintyMark,
    string? Note,
    IReadOnlyList<string> Because,
    IReadOnlyList<string> ConflictsWith);

/// <summary>The source-generated code that writes the documents.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(AssessmentDocument))]
internal sealed partial class AssessmentJsonContext : JsonSerializerContext;
