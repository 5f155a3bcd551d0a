using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Reading;

/// <summary>What has been read so far: candidates, of which <see cref="CaseAssembly"/> makes the case.</summary>
internal sealed class CaseDraft
{
    internal required FhirReadOptions Options { get; init; }

    internal required ReferenceIndex References { get; init; }

    /// <summary>Gets the person of the document; null when it describes none, or several.</summary>
    internal Hl7.Fhir.Model.Patient? OnlyPatient { get; init; }

    internal List<PatientCandidate> Patients { get; } = [];

    internal List<LabCandidate> Labs { get; } = [];

    internal List<MedicationCandidate> Medications { get; } = [];

    internal List<PresenceCandidate<Finding>> Findings { get; } = [];

    internal List<PresenceCandidate<RiskFactor>> RiskFactors { get; } = [];

    internal List<MeasureCandidate> Measures { get; } = [];

    internal List<IrlsCandidate> Irls { get; } = [];

    internal List<KnownCondition> KnownConditions { get; } = [];

    /// <summary>Says that a day lies after the one for which the case is made.</summary>
    internal bool IsLater(DateOnly? day) => day > Options.AsOf;
}
