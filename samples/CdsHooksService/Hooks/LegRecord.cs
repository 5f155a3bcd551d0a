using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Fhir.Reading;
using RlsDomain.Vocabulary;

namespace CdsHooksService.Hooks;

/// <summary>Whether restless legs or leg symptoms are on record: without either no card speaks. Compares its list by reference; immutable.</summary>
/// <param name="HasDiagnosis">Whether restless legs syndrome is recorded as an active and confirmed condition.</param>
/// <param name="Symptoms">The leg symptoms that are recorded as present, in the order of the vocabulary.</param>
/// <param name="HasIrls">Whether answers to the IRLS with a score above zero are on record: the scale rates leg symptoms.</param>
internal sealed record LegRecord(bool HasDiagnosis, ImmutableArray<Finding> Symptoms, bool HasIrls)
{
    /// <summary>
    /// The findings that are leg symptoms by themselves. A choice of this sample: what only describes one (its hour, its
    /// relief), what an examination finds, and poor sleep are not among them.
    /// </summary>
    private static readonly ImmutableArray<Finding> s_symptoms =
    [
        Finding.UrgeToMoveLegs,
        Finding.UnpleasantLegSensations,
        Finding.SensationCrawling,
        Finding.SensationTingling,
        Finding.SensationItching,
        Finding.SensationBurning,
        Finding.SensationAching,
        Finding.SensationElectric,
        Finding.SensationNumbness,
        Finding.PainfulMuscleContraction,
        Finding.RepetitiveLimbJerksInSleep,
        Finding.LegPain,
        Finding.LegHeaviness,
        Finding.DescribedInOwnWords,
        Finding.ObservedLegDiscomfortBehavior,
    ];

    /// <summary>Gets whether anything of the legs is on record.</summary>
    internal bool IsOnRecord => HasDiagnosis || HasIrls || !Symptoms.IsEmpty;

    internal static LegRecord Of(PatientCase patient, ImmutableArray<KnownCondition> known) => new(
        known.Any(condition => condition.Condition == Condition.RestlessLegsSyndrome),
        patient.Findings[Finding.SymptomsOutsideLegsOnly] == Presence.Present ? [] : [.. s_symptoms.Where(finding => patient.Findings[finding] == Presence.Present)],
        patient.Irls is { } answers && answers.ToImmutableArray().Any(answer => answer > 0));

    /// <summary>Says what is on record, as a clause.</summary>
    internal string Describe() =>
        HasDiagnosis ? "restless legs syndrome is on record as a diagnosis"
        : Symptoms.IsEmpty ? "answers to the IRLS are on record"
        : $"leg symptoms are on record ({string.Join(", ", Symptoms.Select(finding => finding.DisplayName.ToLowerInvariant()))})";
}
