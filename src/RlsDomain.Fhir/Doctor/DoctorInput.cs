using System.Collections.Immutable;
using Hl7.Fhir.Model;
using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir.Doctor;

/// <summary>What is examined, whatever form it came in.</summary>
internal sealed class DoctorInput
{
    /// <summary>Gets the resources.</summary>
    internal required ImmutableArray<DoctorEntry> Entries { get; init; }

    /// <summary>Gets findings of the form in which the data came, each with its place among the entries.</summary>
    internal ImmutableArray<(int Place, DoctorFinding Finding)> Findings { get; init; } = [];

    /// <summary>Gets why nothing can be examined; null when something can.</summary>
    internal string? Problem { get; init; }

    internal static DoctorInput Refused(string problem) => new() { Entries = [], Problem = problem };

    internal static DoctorInput OfJson(string json)
    {
        FhirDocument document = FhirDocument.Parse(json);
        return document.Problem is { } problem
            ? Refused(problem)
            : new() { Entries = EntriesOf(document, ""), Findings = [.. document.FaultsOutside().Select(fault => (0, NotFhir(fault.Path.Length == 0 ? "$" : fault.Path, fault.Message)))] };
    }

    internal static DoctorInput OfNdjson(string text)
    {
        List<DoctorEntry> entries = [];
        List<(int, DoctorFinding)> findings = [];
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            string line = FormattableString.Invariant($"line {i + 1}: ");
            FhirDocument document = FhirDocument.Parse(lines[i]);
            if (document.Problem is { } problem)
            {
                findings.Add((entries.Count, NotFhir(line + "$", problem)));
            }

            findings.AddRange(document.FaultsOutside().Select(fault => (entries.Count, NotFhir(line + (fault.Path.Length == 0 ? "$" : fault.Path), fault.Message))));
            entries.AddRange(EntriesOf(document, line));
        }

        return new() { Entries = [.. entries], Findings = [.. findings] };
    }

    internal static DoctorFinding NotFhir(string path, string message) => new() { Rule = "not-fhir", Path = path, Problem = message };

    private static ImmutableArray<DoctorEntry> EntriesOf(FhirDocument document, string before) =>
    [
        .. document.Entries.Where(entry => entry.Resource is not null).Select(entry => new DoctorEntry(
            entry.Resource!,
            entry.Path,
            before + entry.Path,
            element => $"{before}{entry.Path}.{element}",
            entry.FullUrl,
            [.. document.FaultsOf(entry)])),
    ];
}

/// <summary>A resource to examine.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="FormPath">Its path in the document that it was parsed from, by which faults of form name it.</param>
/// <param name="Path">Its path for people.</param>
/// <param name="NameOf">Gives the path of an element below it for people.</param>
/// <param name="FullUrl">The address by which others refer to it; null when it has none.</param>
/// <param name="Faults">What is not FHIR in its form.</param>
/// <param name="Person">The person it is said to be about, where no reference says so; null for FHIR.</param>
internal sealed record DoctorEntry(Resource Resource, string FormPath, string Path, Func<string, string> NameOf, string? FullUrl, ImmutableArray<FormFault> Faults, string? Person = null);
