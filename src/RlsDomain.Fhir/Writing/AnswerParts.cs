using System.Collections.Immutable;
using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir.Writing;

/// <summary>What every resource of an answer is made from: the assessment, whom it is about, and what it rests on.</summary>
internal sealed class AnswerParts
{
    private readonly ResourceReference _subject;
    private readonly ImmutableArray<ResourceReference> _basis;

    internal AnswerParts(Assessment assessment, FhirWriteOptions options)
    {
        Assessment = assessment;
        Options = options;
        Cited = new(assessment.Knowledge);
        ResourceReference? subject = GivenSubject(options);
        BundleDraft? caseDraft = null;
        if (options.IncludesCase ?? options.Read is null)
        {
            caseDraft = new(CaseResources.ScopeOf(assessment.Patient, subject));
            Case = CaseResources.Add(caseDraft, assessment.Patient, subject);
        }

        _subject = Case?.Subject ?? subject ?? new() { Identifier = new(FhirSystems.CaseIds, assessment.Patient.Id) };
        _basis = Case?.Basis ?? [.. UsedOf(options.Read).Where(note => note.ResourceType != nameof(Patient)).Select(ReferenceTo)];
        Draft = new(Scope());
        if (caseDraft is not null)
        {
            Draft.Prepend(caseDraft);
        }

        Device = Draft.Add(DeviceWriter.Of(), "library");
    }

    internal Assessment Assessment { get; }

    internal FhirWriteOptions Options { get; }

    internal BundleDraft Draft { get; }

    internal CitedSources Cited { get; }

    /// <summary>Gets where the case stands in the bundle; null when it is not written.</summary>
    internal WrittenCase? Case { get; }

    /// <summary>Gets a reference to the library as a Device.</summary>
    private ResourceReference Device { get; }

    // Elements are not shared between resources, which a caller may change.
    internal ResourceReference Subject() => (ResourceReference)_subject.DeepCopy();

    internal ResourceReference Author() => (ResourceReference)Device.DeepCopy();

    internal FhirDateTime Moment() => Coded.Moment(Options.Recorded);

    /// <summary>Gives references to what the case holds, or to what it was read from.</summary>
    internal List<ResourceReference> Basis() => [.. _basis.Select(reference => (ResourceReference)reference.DeepCopy())];

    /// <summary>Gives a reference to the answers to the IRLS; none when it is not known where they stand.</summary>
    internal List<ResourceReference> IrlsBasis() => Case is { Irls: { } irls } ? [(ResourceReference)irls.DeepCopy()]
        : Case is null ? [.. UsedOf(Options.Read).Where(note => note.ResourceType == nameof(QuestionnaireResponse)).Select(ReferenceTo)]
        : [];

    /// <summary>Everything that the answer follows from; another of these makes other ids.</summary>
    private string Scope() => string.Join(' ',
        [
            Assessment.Patient.Sha256(),
            Assessment.Knowledge.Sha256,
            Assessment.LibraryVersion,
            Assessment.Differential.Setting.Code,
            Coded.Text(Options.Recorded),
            _subject.Reference ?? "",
            .. _basis.Select(reference => reference.Reference ?? ""),
        ]);

    private static ResourceReference? GivenSubject(FhirWriteOptions options)
    {
        if (options.Subject is { } given)
        {
            return new(given);
        }

        ResourceNote[] patients = [.. UsedOf(options.Read).Where(note => note.ResourceType == nameof(Patient))];
        return patients.Length == 1 ? ReferenceTo(patients[0]) : null;
    }

    /// <summary>A resource without an id cannot be referred to.</summary>
    private static IEnumerable<ResourceNote> UsedOf(FhirReadResult? read) =>
        (read?.Notes ?? []).Where(note => note is { Use: ResourceUse.Used, Id.Length: > 0 });

    private static ResourceReference ReferenceTo(ResourceNote note) => new($"{note.ResourceType}/{note.Id}");
}
