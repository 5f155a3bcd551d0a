using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;

namespace RlsDomain.Fhir.Writing;

/// <summary>What published sources say and what is missing, as a GuidanceResponse with its Parameters.</summary>
internal static class GuidanceWriter
{
    /// <summary>Adds the Parameters, then the response.</summary>
    /// <param name="parts">What the answer is made from.</param>
    /// <param name="outcome">Notices and refusals; null when there are none.</param>
    /// <param name="differential">The RiskAssessment.</param>
    internal static IEnumerable<ResourceReference> Add(AnswerParts parts, ResourceReference? outcome, ResourceReference differential)
    {
        MissingData missing = new(parts.Assessment);
        ResourceReference parameters = parts.Draft.Add(new Parameters { Parameter = [.. ParameterWriter.Of(parts, missing)] }, "answer");
        yield return parameters;
        yield return parts.Draft.Add(
            new GuidanceResponse
            {
                Module = new Canonical(FhirSystems.GuidanceModule, parts.Assessment.Knowledge.Version),
                Status = missing.Status,
                Subject = parts.Subject(),
                OccurrenceDateTimeElement = parts.Moment(),
                Performer = parts.Author(),
                ReasonReference = [(ResourceReference)differential.DeepCopy()],
                EvaluationMessage = outcome is null ? [] : [(ResourceReference)outcome.DeepCopy()],
                OutputParameters = (ResourceReference)parameters.DeepCopy(),
                DataRequirement = [.. missing.Requirements()],
                Note =
                [
                    Coded.Note("Decision support for a clinician, and no order. What each source says for a case like this one stands in the output parameters, with its strength, its mark and what contradicts it."),
                    Coded.Note($"Iron: {parts.Assessment.Labs.Iron.Explanation} Sources: {parts.Cited.Name(parts.Assessment.Labs.Iron.SourceIds)}."),
                ],
            },
            "guidance");
    }
}
