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

    /// <summary>The laboratory values, each at its place in the list; null in place of one that could not be read.</summary>
    internal List<LabResult?>? Labs;

    /// <summary>The medications, each at its place in the list; null in place of one that could not be read.</summary>
    internal List<MedicationEntry?>? Medications;

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
        Labs = Known(Labs),
        Medications = Known(Medications),
        Irls = irls,
        SymptomFrequencyPerWeek = SymptomFrequencyPerWeek,
        SymptomDurationMonths = SymptomDurationMonths,
        LifetimeEpisodes = LifetimeEpisodes,
        PlmIndexPerHour = PlmIndexPerHour,
        Notices = notices,
    };

    private static ImmutableArray<T> Known<T>(List<T?>? list)
        where T : class
    {
        if (list is null || list.Count == 0)
        {
            return [];
        }

        return list.Contains(null) ? [.. list.OfType<T>()] : [.. list!];
    }
}
