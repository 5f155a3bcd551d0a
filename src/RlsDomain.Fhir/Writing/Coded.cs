using System.Globalization;
using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;
using RlsDomain.Vocabulary;
using Measure = RlsDomain.Fhir.Reading.Measure;

namespace RlsDomain.Fhir.Writing;

/// <summary>Codes, numbers and remarks as FHIR has them.</summary>
internal static class Coded
{
    private const string DataAbsentReasons = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    /// <summary>Gives a member of a vocabulary with its code and name.</summary>
    internal static Coding Coding<T>(string system, CodedTerm<T> term)
        where T : CodedTerm<T>, ICodedTerm<T> => new(system, term.Code, term.DisplayName);

    internal static CodeableConcept Concept<T>(string system, CodedTerm<T> term)
        where T : CodedTerm<T>, ICodedTerm<T> => Concept(Coding(system, term));

    internal static CodeableConcept Concept(params IEnumerable<Coding> codings) => new() { Coding = [.. codings] };

    internal static CodeableConcept Concept(Measure measure) => Concept(new Coding(FhirSystems.Measures, measure.Code, measure.Display));

    internal static CodeableConcept Presence(Presence presence) =>
        Concept(new Coding(FhirSystems.Presence, presence.Code(), presence == Vocabulary.Presence.Present ? "Present" : "Absent"));

    internal static Quantity Quantity(Measure measure, decimal value) =>
        new() { Value = Plain(value), Unit = measure.Unit, System = FhirSystems.Ucum, Code = measure.Unit };

    /// <summary>Gives a number without the zeros at its end, so that equal numbers are written alike.</summary>
    internal static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>Gives the reason for a value that nothing was recorded for.</summary>
    internal static CodeableConcept NotRecorded() => Concept(new Coding(DataAbsentReasons, "unknown", "Unknown"));

    internal static Annotation Note(string text) => new() { Text = text };

    internal static FhirDateTime Day(DateOnly day) => new(FhirDates.Text(day));

    /// <summary>Gives a moment to the second, with its offset.</summary>
    internal static FhirDateTime Moment(DateTimeOffset moment) => new(Text(moment));

    internal static string Text(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
