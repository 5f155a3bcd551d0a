using System.Collections.Immutable;
using Hl7.Fhir.Model;
using RlsDomain.Criteria;
using RlsDomain.Fhir.Codes;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Writing;

/// <summary>Each set of criteria as an Observation, each criterion as a component of it.</summary>
/// <remarks>An undetermined verdict is a value; where nothing that bears on it was recorded there is no value, and the reason is unknown.</remarks>
internal static class CriteriaWriter
{
    internal static ImmutableArray<ResourceReference> Add(AnswerParts parts) =>
        [.. parts.Assessment.Criteria.Select(result => parts.Draft.Add(ObservationOf(parts, result), result.Set.Code))];

    private static Observation ObservationOf(AnswerParts parts, CriteriaResult result)
    {
        bool nothingRecorded = result.Criteria.All(IsUnrecorded);
        Observation observation = new()
        {
            Status = ObservationStatus.Preliminary,
            Code = Coded.Concept(FhirSystems.CriteriaSets, result.Set),
            Subject = parts.Subject(),
            Effective = parts.Moment(),
            Device = parts.Author(),
            Value = nothingRecorded ? null : VerdictOf(result.Verdict),
            DataAbsentReason = nothingRecorded ? Coded.NotRecorded() : null,
            Component = [.. result.Criteria.Select(ComponentOf)],
        };
        observation.Note.AddRange(NotesOf(parts, result).Select(Coded.Note));
        return observation;
    }

    private static Observation.ComponentComponent ComponentOf(CriterionResult criterion) => new()
    {
        Code = Coded.Concept(new Coding(FhirSystems.Criteria, criterion.Id, criterion.Text.Name)),
        Value = IsUnrecorded(criterion) ? null : VerdictOf(criterion.Verdict),
        DataAbsentReason = IsUnrecorded(criterion) ? Coded.NotRecorded() : null,
    };

    private static bool IsUnrecorded(CriterionResult criterion) => criterion.Verdict == Verdict.Undetermined && criterion.Because.IsEmpty;

    private static CodeableConcept VerdictOf(Verdict verdict) => Coded.Concept(new Coding(FhirSystems.Verdicts, verdict.Code(), verdict switch
    {
        Verdict.Met => "Met",
        Verdict.NotMet => "Not met",
        _ => "Undetermined",
    }));

    private static IEnumerable<string> NotesOf(AnswerParts parts, CriteriaResult result)
    {
        yield return result.CouldBe.Length == 1
            ? "The verdict is settled: no answer to what is not recorded changes it."
            : $"With what is not recorded yet the verdict could be: {string.Join(", ", result.CouldBe.Select(verdict => verdict.Code()))}.";
        if (result.Label is { } label)
        {
            yield return $"Label: {label}, of this library and no published category.";
        }

        foreach (CriterionResult criterion in result.Criteria)
        {
            string because = criterion.Because.IsEmpty ? "nothing recorded" : string.Join(", ", criterion.Because);
            yield return $"{criterion.Id}: {criterion.Verdict.Code()}, by {because}. Sources: {parts.Cited.Name(criterion.Text.SourceIds)}.{Marks.Sentence(Marks.Of(criterion.Text.Verified))}";
        }

        foreach (string note in result.Notes)
        {
            yield return note;
        }
    }
}
