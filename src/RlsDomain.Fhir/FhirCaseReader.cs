using System.Collections.Immutable;
using Hl7.Fhir.Model;
using RlsDomain.Cases;
using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir;

/// <summary>Reads FHIR R4 resources into a case, with a note for each: used as what, ignored why, refused why.</summary>
/// <remarks>
/// Silence is not recorded: a finding is absent only where a resource says so. What is entered in error, refuted,
/// cancelled, not taken, ended long ago or dated after the day of the case does not count. No input makes it throw.
/// </remarks>
public static class FhirCaseReader
{
    private const string NotFhir = "not-fhir";

    /// <summary>Reads a Bundle or a single resource from JSON.</summary>
    /// <param name="json">The Bundle or resource as JSON.</param>
    /// <param name="options">The day of the case and its id, and how long an exposure to a drug counts.</param>
    public static FhirReadResult Read(string json, FhirReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(options);
        return Read(FhirDocument.Parse(json), options);
    }

    /// <summary>Reads a Bundle or a single resource from UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">The Bundle or resource as JSON in UTF-8.</param>
    /// <param name="options">The day of the case and its id, and how long an exposure to a drug counts.</param>
    public static FhirReadResult Read(ReadOnlySpan<byte> utf8, FhirReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Read(FhirDocument.Parse(utf8), options);
    }

    /// <summary>Reads a Bundle or a single resource that is parsed.</summary>
    /// <param name="resource">The Bundle or resource.</param>
    /// <param name="options">The day of the case and its id, and how long an exposure to a drug counts.</param>
    public static FhirReadResult Read(Resource resource, FhirReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(options);
        return Read(FhirDocument.Of(resource), options);
    }

    /// <summary>Reads resources that are parsed; the path of the first begins with <c>resource[0]</c>.</summary>
    /// <param name="resources">The resources, each with a note in this order; one may be a Bundle.</param>
    /// <param name="options">The day of the case and its id, and how long an exposure to a drug counts.</param>
    public static FhirReadResult Read(IEnumerable<Resource> resources, FhirReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(options);
        return Read(FhirDocument.Of(resources), options);
    }

    private static FhirReadResult Read(FhirDocument document, FhirReadOptions options)
    {
        if (document.Problem is { } problem)
        {
            return new(null, [], [], [new(NotFhir, CaseIssueSeverity.Error, "$", problem)]);
        }

        ImmutableArray<ResourceEntry> sound = document.SoundEntries;
        Patient[] patients = [.. sound.Select(entry => entry.Resource).OfType<Patient>()];
        CaseDraft draft = new() { Options = options, References = new(sound), OnlyPatient = patients.Length == 1 ? patients[0] : null };
        Outcome[] readings = [.. document.Entries.Select((entry, place) => Read(entry, place, document, draft))];
        ImmutableArray<CaseIssue> faults =
            [.. document.FaultsOutside().Select(fault => new CaseIssue(NotFhir, CaseIssueSeverity.Error, fault.Path.Length == 0 ? "$" : fault.Path, fault.Message))];
        ImmutableArray<CaseIssue> issues = [];
        PatientCase? patient = faults.IsEmpty ? new CaseAssembly(draft, readings).Make(out issues) : null;
        return new(patient, [.. readings.Select((reading, place) => NoteOf(document.Entries[place], reading))], [.. draft.KnownConditions], [.. faults, .. issues]);
    }

    private static Outcome Read(ResourceEntry entry, int place, FhirDocument document, CaseDraft draft)
    {
        if (document.FaultsOf(entry).Select(found => (FormFault?)found).FirstOrDefault() is { } fault)
        {
            return Outcome.Refused(NotFhir, fault.Message, fault.Path[entry.Path.Length..].TrimStart('.'));
        }

        if (entry.Resource is not { } resource)
        {
            return Outcome.Ignored("entry-empty", "The entry holds no resource.");
        }

        if (entry.IsDeletion)
        {
            return Outcome.Ignored("entry-deleted", "The entry asks for the resource to be deleted.");
        }

        return OtherSubject(resource, draft) ?? ResourceReader.Read(resource, entry.Path, place, draft);
    }

    /// <summary>A record of another person than the Patient of the document does not count.</summary>
    private static Outcome? OtherSubject(Resource resource, CaseDraft draft)
    {
        if (ResourceReader.SubjectOf(resource) is not { Reference: { Length: > 0 } reference } || resource is not DomainResource owner)
        {
            return null;
        }

        return draft.OnlyPatient is { } patient && draft.References.Find(owner, reference) != patient
            ? Outcome.Ignored("other-subject", "It is about somebody else than the Patient of the document.", "subject")
            : null;
    }

    private static ResourceNote NoteOf(ResourceEntry entry, Outcome reading) => new()
    {
        Use = reading.Use,
        Path = reading.Element.Length == 0 ? entry.Path : $"{entry.Path}.{reading.Element}",
        ResourceType = entry.Resource?.TypeName ?? "",
        Id = reading.Code == NotFhir ? null : entry.Resource?.Id,
        Code = reading.Code,
        Message = reading.Message,
    };
}
