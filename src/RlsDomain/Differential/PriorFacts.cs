using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>What the prior odds read of a case, apart from its drugs, in numbers.</summary>
/// <param name="CompletedYears">The age in completed years; negative when it is not recorded.</param>
/// <param name="Sex">The sex, by its index; negative when it is not recorded.</param>
/// <param name="Trimester">The trimester, 1 to 3; 0 when it is not recorded.</param>
/// <param name="RiskFactors">The risk factors recorded as present, as bits.</param>
internal readonly record struct PriorFacts(int CompletedYears, int Sex, int Trimester, UInt128 RiskFactors)
{
    internal static PriorFacts Of(PatientCase patient) => new(
        patient.AgeYears is { } age ? (int)age : -1,
        patient.Sex?.Index ?? -1,
        patient.PregnancyTrimester ?? 0,
        patient.RiskFactors.PresentBits);

    internal bool Has(RiskFactor factor) => (RiskFactors & PresenceSet<RiskFactor>.BitOf(factor)) != UInt128.Zero;
}
