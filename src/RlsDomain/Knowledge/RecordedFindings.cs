using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>The findings of a case, with a recorded movement index read as the finding that it decides.</summary>
internal static class RecordedFindings
{
    /// <summary>
    /// Gives the findings; where a raised index is not recorded but the index is, it is present when the index is
    /// above the line of the person's age, else absent. A person of unknown age counts as an adult.
    /// </summary>
    internal static PresenceSet<Finding> Of(PatientCase patient, KnowledgeBase knowledge)
    {
        if (patient.PlmIndexPerHour is not { } index || patient.Findings[Finding.PlmsIndexRaised] != Presence.NotRecorded)
        {
            return patient.Findings;
        }

        bool isChild = patient.AgeYears < knowledge[RuleNumber.AdultAge];
        decimal line = knowledge[isChild ? RuleNumber.PlmIndexChild : RuleNumber.PlmIndexAdult];
        return patient.Findings.With(Finding.PlmsIndexRaised, index > line ? Presence.Present : Presence.Absent);
    }
}
