using Hl7.Fhir.Model;
using RlsDomain.Differential;
using RlsDomain.Fhir.Codes;
using RlsDomain.Knowledge;

namespace RlsDomain.Fhir.Writing;

/// <summary>The differential as a RiskAssessment, one prediction a condition, in the order of the ranking.</summary>
internal static class RiskAssessmentWriter
{
    private const string Method = "multi-cause-noisy-or";

    internal static ResourceReference Add(AnswerParts parts)
    {
        Assessment assessment = parts.Assessment;
        return parts.Draft.Add(
            new RiskAssessment
            {
                Status = ObservationStatus.Preliminary, // No clinician has looked at it.
                Code = new() { Text = "Conditions that may explain restless legs" },
                Method = MethodOf(assessment),
                Subject = parts.Subject(),
                Occurrence = parts.Moment(),
                Performer = parts.Author(),
                Basis = parts.Basis(),
                Prediction = [.. assessment.Differential.Ranking.Select(ranked => PredictionOf(parts, ranked))],
                Note =
                [
                    Coded.Note("Decision support for a clinician, and no diagnosis."),
                    Coded.Note("Each probability is that of the condition being present, alone or with others: they need not add up to 100 %. The order is that of what mainly explains the findings."),
                    Coded.Note($"The probability that none of the conditions is present is {Percent.Text(assessment.Differential.ProbabilityOfNone)}."),
                    Coded.Note("Each weight names what its number rests on: published, derived, or a judgement of this project. Beside a judgement a source anchors the direction only."),
                ],
            },
            "differential");
    }

    private static CodeableConcept MethodOf(Assessment assessment) => new()
    {
        Coding = [new(FhirSystems.Methods, Method, "Multi-cause noisy-OR model") { Version = Assessment.LibraryVersion }],
        Text = $"RlsDomain {Assessment.LibraryVersion} with its multi-cause noisy-OR model; knowledge: {assessment.Knowledge.Name} {assessment.Knowledge.Version} (SHA-256 {assessment.Knowledge.Sha256}); setting {assessment.Differential.Setting.Code}",
    };

    private static RiskAssessment.PredictionComponent PredictionOf(AnswerParts parts, RankedCondition ranked) => new()
    {
        Outcome = Coded.Concept(
        [
            Coded.Coding(FhirSystems.Conditions, ranked.Condition),
            .. parts.Assessment.Knowledge.CodesOf(ranked.Condition)
                .Where(row => row.Use == TerminologyUse.Primary)
                .Select(row => new Coding(row.System.Canonical, row.Code)),
        ]),

        // FHIR R4, RiskAssessment.prediction.probability[x]: a decimal is a percentage too, 100 at most (rule ras-2).
        Probability = new FhirDecimal(Percent.Of(ranked.Probability)),
        Rationale = RationaleWriter.Of(parts, ranked),
    };
}
