using System.Collections.Immutable;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>What a case is made of, before it was checked. A structure, so that a reader holds it without an object.</summary>
internal struct CaseValues
{
    internal string Id;
    internal decimal? AgeYears;
    internal Sex? Sex;
    internal int? PregnancyTrimester;
    internal PresenceSet<Finding> Findings;
    internal PresenceSet<RiskFactor> RiskFactors;

    /// <summary>Findings and risk factors that were recorded both ways, which only a builder can do.</summary>
    internal UInt128 FindingsBoth;
    internal UInt128 RiskFactorsBoth;

    internal CaseList<LabResult> Labs;
    internal CaseList<MedicationEntry> Medications;
    internal IrlsEntry? Irls;
    internal decimal? SymptomFrequencyPerWeek;
    internal decimal? SymptomDurationMonths;
    internal decimal? LifetimeEpisodes;
    internal decimal? PlmIndexPerHour;

    /// <summary>Makes the case. A value that could not be read is left out, so the caller must have looked at the issues.</summary>
    internal readonly PatientCase Make(IrlsAnswers? irls, ImmutableArray<CaseNotice> notices) => new()
    {
        Id = Id,
        AgeYears = AgeYears,
        Sex = Sex,
        PregnancyTrimester = PregnancyTrimester,
        Findings = Findings,
        RiskFactors = RiskFactors,
        Labs = Labs.ToImmutable(),
        Medications = Medications.ToImmutable(),
        Irls = irls,
        SymptomFrequencyPerWeek = SymptomFrequencyPerWeek,
        SymptomDurationMonths = SymptomDurationMonths,
        LifetimeEpisodes = LifetimeEpisodes,
        PlmIndexPerHour = PlmIndexPerHour,
        Notices = notices,
    };
}
