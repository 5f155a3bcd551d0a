using Hl7.Fhir.Model;
using RlsDomain.Differential;
using RlsDomain.Fhir.Codes;
using RlsDomain.Guidance;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;
using Contributor = RlsDomain.Guidance.Contributor;
using Parameter = Hl7.Fhir.Model.Parameters.ParameterComponent;

namespace RlsDomain.Fhir.Writing;

/// <summary>The parts of an answer that no resource of FHIR has a place for, by name.</summary>
internal static class ParameterWriter
{
    internal static IEnumerable<Parameter> Of(AnswerParts parts, MissingData missing)
    {
        Assessment assessment = parts.Assessment;
        yield return Value("setting", new Code(assessment.Differential.Setting.Code));
        yield return Value("course", new Code(assessment.Course.Code));
        yield return Value("clinical-significance", new Code(assessment.ClinicalSignificance.Verdict.Code()));
        yield return Value("iron-outcome", new Code(assessment.Labs.Iron.Outcome.Code));
        yield return Value("none-percent", new FhirDecimal(Percent.Of(assessment.Differential.ProbabilityOfNone)));
        foreach (NextQuestion question in missing.Questions)
        {
            yield return Group("next-question", Of(question));
        }

        foreach (Contributor contributor in assessment.Contributors)
        {
            yield return Group("contributor", Of(parts, contributor));
        }

        foreach (GuidanceItem item in assessment.Guidance)
        {
            yield return Group("recommendation", Of(parts, item));
        }
    }

    /// <summary>Percentages are those of the condition that leads now.</summary>
    private static IEnumerable<Parameter?> Of(NextQuestion question) =>
    [
        Value("finding", Coded.Coding(FhirSystems.Findings, question.Finding)),
        Value("information-gain-bits", new FhirDecimal(Coded.Plain((decimal)Math.Round(question.InformationGainBits, 12)))),
        Value("if-present-percent", new FhirDecimal(Percent.Of(question.IfPresent))),
        Value("if-absent-percent", new FhirDecimal(Percent.Of(question.IfAbsent))),
    ];

    private static IEnumerable<Parameter?> Of(AnswerParts parts, Contributor contributor) =>
    [
        Value("kind", new Code(contributor.Kind.Code)),
        Text("code", contributor.Code),
        Text("detail", contributor.Detail),
        Text("mark", contributor.Mark),
        .. contributor.Alternatives.Select(alternative => Text("alternative", alternative)),
        .. contributor.SourceIds.Select(id => Source(parts, id)),
    ];

    private static IEnumerable<Parameter?> Of(AnswerParts parts, GuidanceItem item)
    {
        Recommendation row = item.Recommendation;
        return
        [
            Text("id", row.Id),
            Text("kind", row.Kind),
            Text("option", row.Intervention),
            Value("direction", new Code(row.Direction.Code)),
            Text("strength", row.Strength),
            Text("certainty", row.Certainty),
            Text("certainty-mark", row.CertaintyVerified is "yes" or "n/a" ? null : row.CertaintyVerified),
            Text("population", row.Population),
            Text("condition", row.Condition),
            row.IsConditionForReader ? Value("condition-is-open", new FhirBoolean(true)) : null,
            Text("statement", row.Statement),
            Source(parts, row.SourceId),
            row.Year is { } year ? Value("year", new Integer(year)) : null,
            Text("status", row.Status),
            Text("mark", Marks.Of(row.Verified)),
            Text("note", row.Note),
            .. item.Because.Select(code => Text("because", code)),
            .. item.ConflictsWith.Select(id => Text("conflicts-with", id)),
        ];
    }

    private static Parameter? Source(AnswerParts parts, string id) => Text("source", parts.Cited.Name([id]));

    private static Parameter? Text(string name, string? text) => text is null ? null : Value(name, new FhirString(text));

    private static Parameter Value(string name, DataType value) => new() { Name = name, Value = value };

    private static Parameter Group(string name, IEnumerable<Parameter?> parts) => new() { Name = name, Part = [.. parts.OfType<Parameter>()] };
}
