using Hl7.Fhir.Model;
using RlsDomain.Fhir.Reading;
using RlsDomain.Fhir.Writing;

namespace RlsDomain.Fhir;

/// <summary>Writes an assessment as FHIR R4 resources in a Bundle of type collection.</summary>
/// <remarks>
/// Decision support and no diagnosis, and the resources say so. Ids follow from the digests of case and knowledge, the
/// version of the library and the options: the same of these give the same bytes. <c>docs/fhir-writing.md</c> lists what
/// is written where.
/// </remarks>
public static class FhirAssessmentWriter
{
    /// <summary>Writes an assessment: RiskAssessment, Observations, DetectedIssues, GuidanceResponse, OperationOutcome and Provenance.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">When it was made, whom it is about, and what is written with it.</param>
    public static Bundle Write(Assessment assessment, FhirWriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(options);
        AnswerParts parts = new(assessment, options);
        List<ResourceReference> answer = [.. IssueWriter.Add(parts), .. CriteriaWriter.Add(parts), .. IrlsWriter.Add(parts)];
        ResourceReference differential = RiskAssessmentWriter.Add(parts);
        answer.Add(differential);
        ResourceReference? outcome = OutcomeWriter.Add(parts);
        if (outcome is not null)
        {
            answer.Add(outcome);
        }

        answer.AddRange(GuidanceWriter.Add(parts, outcome, differential));
        ProvenanceWriter.Add(parts, answer);
        return parts.Draft.ToBundle();
    }

    /// <summary>Writes an assessment as JSON: indented, with line feeds, the same bytes on every machine.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">When it was made, whom it is about, and what is written with it.</param>
    public static string ToJson(Assessment assessment, FhirWriteOptions options) => FhirJson.Of(Write(assessment, options));

    /// <summary>Writes what a reading could not use, such as when no case could be made of it.</summary>
    /// <remarks>Errors keep a case from being made; a resource that was refused is a warning. What was ignored is not written.</remarks>
    /// <param name="read">The reading, with a case or without.</param>
    public static OperationOutcome WriteOutcome(FhirReadResult read)
    {
        ArgumentNullException.ThrowIfNull(read);
        OperationOutcome outcome = new() { Issue = [.. OutcomeWriter.IssuesOf(read)] };
        if (outcome.Issue.Count == 0)
        {
            outcome.Issue.Add(OutcomeWriter.NoticeOf("Nothing was refused."));
        }

        return outcome;
    }
}
