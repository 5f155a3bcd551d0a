using System.Collections.Immutable;
using Hl7.Fhir.Model;
using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Resources by the person they are about. What is about nobody, such as a Medication, stands with everybody.</summary>
internal static class PersonGroups
{
    internal static ImmutableArray<ImmutableArray<int>> Of(ImmutableArray<DoctorEntry> entries)
    {
        ReferenceIndex references = new([.. entries.Where(entry => entry.Faults.IsEmpty).Select(entry => new ResourceEntry(entry.Resource, entry.Path, entry.FullUrl))]);
        string?[] persons = [.. entries.Select((entry, place) => PersonOf(entry, place, references))];
        ILookup<string, int> named = Enumerable.Range(0, entries.Length).Where(place => persons[place] is not null).ToLookup(place => persons[place]!, StringComparer.Ordinal);
        int[] shared = [.. Enumerable.Range(0, entries.Length).Where(place => persons[place] is null)];
        return named.Count < 2
            ? [[.. Enumerable.Range(0, entries.Length)]]
            : [.. named.Select(places => places.Concat(shared).Order().ToImmutableArray())];
    }

    private static string? PersonOf(DoctorEntry entry, int place, ReferenceIndex references)
    {
        if (entry.Person is not null)
        {
            return entry.Person;
        }

        if (!entry.Faults.IsEmpty)
        {
            return null;
        }

        if (entry.Resource is Patient patient)
        {
            return KeyOf(patient) ?? FormattableString.Invariant($"entry {place}");
        }

        if (entry.Resource is not DomainResource owner || ResourceReader.SubjectOf(entry.Resource)?.Reference is not { Length: > 0 } reference)
        {
            return null;
        }

        return references.Find(owner, reference) is Patient subject ? KeyOf(subject) ?? reference : reference;
    }

    private static string? KeyOf(Patient patient) => patient.Id is { Length: > 0 } id ? $"Patient/{id}" : null;
}
