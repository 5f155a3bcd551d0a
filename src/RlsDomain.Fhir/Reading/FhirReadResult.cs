using System.Collections.Immutable;
using RlsDomain.Cases;

namespace RlsDomain.Fhir.Reading;

/// <summary>What was read from FHIR resources. Immutable.</summary>
public sealed class FhirReadResult
{
    internal FhirReadResult(PatientCase? patient, ImmutableArray<ResourceNote> notes, ImmutableArray<KnownCondition> known, ImmutableArray<CaseIssue> issues) =>
        (Patient, Notes, KnownConditions, Issues) = (patient, notes, known, issues);

    /// <summary>Gets the case; null when there is an error in <see cref="Issues"/>.</summary>
    public PatientCase? Patient { get; }

    /// <summary>Gets a note for every resource, in their order.</summary>
    public ImmutableArray<ResourceNote> Notes { get; }

    /// <summary>Gets the conditions of the differential that the record holds as diagnoses.</summary>
    public ImmutableArray<KnownCondition> KnownConditions { get; }

    /// <summary>Gets what keeps a case from being made, and what is doubtful in one; empty when nothing is.</summary>
    public ImmutableArray<CaseIssue> Issues { get; }

    /// <summary>Gets whether no case could be made.</summary>
    public bool HasErrors => Patient is null;

    /// <summary>Gets how many resources are in the case.</summary>
    public int UsedCount => Count(ResourceUse.Used);

    /// <summary>Gets how many resources were left out because they do not bear on it or must not count.</summary>
    public int IgnoredCount => Count(ResourceUse.Ignored);

    /// <summary>Gets how many resources would bear on it and could not be read.</summary>
    public int RefusedCount => Count(ResourceUse.Refused);

    private int Count(ResourceUse use) => Notes.Count(note => note.Use == use);
}
