using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

public sealed partial class PatientCaseBuilder
{
    /// <summary>Records findings as present. One that is recorded absent too is an error when the case is made.</summary>
    /// <param name="findings">The findings that are there.</param>
    public PatientCaseBuilder With(params ReadOnlySpan<Finding> findings) => Record(findings, ref _values.Findings, ref _values.FindingsBoth, Presence.Present);

    /// <summary>Records risk factors as present. One that is recorded absent too is an error when the case is made.</summary>
    /// <param name="riskFactors">The risk factors that are there.</param>
    public PatientCaseBuilder With(params ReadOnlySpan<RiskFactor> riskFactors) => Record(riskFactors, ref _values.RiskFactors, ref _values.RiskFactorsBoth, Presence.Present);

    /// <summary>Records findings as absent: asked or examined, and not there.</summary>
    /// <param name="findings">The findings that are not there.</param>
    public PatientCaseBuilder Without(params ReadOnlySpan<Finding> findings) => Record(findings, ref _values.Findings, ref _values.FindingsBoth, Presence.Absent);

    /// <summary>Records risk factors as absent: asked or examined, and not there.</summary>
    /// <param name="riskFactors">The risk factors that are not there.</param>
    public PatientCaseBuilder Without(params ReadOnlySpan<RiskFactor> riskFactors) => Record(riskFactors, ref _values.RiskFactors, ref _values.RiskFactorsBoth, Presence.Absent);

    /// <summary>Takes the answers to findings back, so that they are unknown, or can be recorded the other way.</summary>
    /// <param name="findings">The findings whose answers are taken back.</param>
    public PatientCaseBuilder NotRecorded(params ReadOnlySpan<Finding> findings) => Record(findings, ref _values.Findings, ref _values.FindingsBoth, Presence.NotRecorded);

    /// <summary>Takes the answers to risk factors back, so that they are unknown, or can be recorded the other way.</summary>
    /// <param name="riskFactors">The risk factors whose answers are taken back.</param>
    public PatientCaseBuilder NotRecorded(params ReadOnlySpan<RiskFactor> riskFactors) => Record(riskFactors, ref _values.RiskFactors, ref _values.RiskFactorsBoth, Presence.NotRecorded);

    private PatientCaseBuilder Record<T>(ReadOnlySpan<T> members, ref PresenceSet<T> set, ref UInt128 both, Presence presence)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        foreach (T member in members)
        {
            UInt128 bit = PresenceSet<T>.BitOf(member);
            Presence before = set[member];
            if (presence == Presence.NotRecorded)
            {
                both &= ~bit;
            }
            else if (before != Presence.NotRecorded && before != presence)
            {
                both |= bit;
            }

            set = set.With(member, presence);
        }

        return this;
    }
}
