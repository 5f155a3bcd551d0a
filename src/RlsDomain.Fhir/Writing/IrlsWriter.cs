using System.Collections.Immutable;
using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Scales;
using Measure = RlsDomain.Fhir.Reading.Measure;

namespace RlsDomain.Fhir.Writing;

/// <summary>The IRLS total and its two subscales as Observations. With an answer missing there is no value, and the range stands in a note.</summary>
internal static class IrlsWriter
{
    private const string ObservationCategories = "http://terminology.hl7.org/CodeSystem/observation-category";

    internal static ImmutableArray<ResourceReference> Add(AnswerParts parts) => parts.Assessment.Irls is { } irls
        ?
        [
            Add(parts, Measure.IrlsTotal, irls.Total, irls.LowestTotal, irls.HighestTotal, irls, [IrlsScale.Scoring, IrlsScale.Bands, IrlsScale.MissingAnswers]),
            Add(parts, Measure.IrlsSymptoms, irls.SymptomSum, irls.LowestSymptomSum, irls.HighestSymptomSum, null, [IrlsScale.Subscales]),
            Add(parts, Measure.IrlsImpact, irls.ImpactSum, irls.LowestImpactSum, irls.HighestImpactSum, null, [IrlsScale.Subscales]),
        ]
        : [];

    private static ResourceReference Add(AnswerParts parts, Measure measure, int? sum, int lowest, int highest, IrlsScore? banded, ImmutableArray<ScaleStatement> statements)
    {
        Observation observation = new()
        {
            Status = sum is null ? ObservationStatus.Preliminary : ObservationStatus.Final, // A sum is arithmetic.
            Category = [Coded.Concept(new Coding(ObservationCategories, "survey", "Survey"))],
            Code = Coded.Concept(measure),
            Subject = parts.Subject(),
            Effective = parts.Moment(),
            Device = parts.Author(),
            Value = sum is { } known ? Coded.Quantity(measure, known) : null,
            DataAbsentReason = sum is null ? Coded.NotRecorded() : null,
            Interpretation = banded is { Band: { } band } ? [Coded.Concept(FhirSystems.IrlsBands, band)] : [],
            DerivedFrom = parts.IrlsBasis(),
        };
        if (sum is null)
        {
            observation.Note.Add(Coded.Note(FormattableString.Invariant($"Items are not answered: the sum lies from {lowest} to {highest}.")));
        }

        observation.Note.AddRange(statements.Select(statement => Coded.Note(Text(parts, statement))));
        return parts.Draft.Add(observation, measure.Code);
    }

    private static string Text(AnswerParts parts, ScaleStatement statement) => string.Concat(
        statement.Text,
        statement.SourceIds.IsEmpty ? "" : $" Sources: {parts.Cited.Name(statement.SourceIds)}.",
        Marks.Sentence(Marks.Of(statement.Verified)),
        statement.Note is { } note ? $" Note: {note}" : "");
}
