using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>Reads the findings of a case, with those that a recorded number settles.</summary>
internal static class RecordedFindings
{
    /// <summary>
    /// Gives the findings of a case. A limb-movement index, when recorded, answers <c>plms-index-raised</c> unless the
    /// case answers it itself. The index is raised strictly above the number for the age; an unknown age counts as adult (ENG-8).
    /// </summary>
    internal static PresenceSet<Finding> Of(PatientCase patient, KnowledgeBase knowledge)
    {
        Presence read = Read(patient, knowledge);
        return read == Presence.NotRecorded || patient.Findings[Finding.PlmsIndexRaised] != Presence.NotRecorded
            ? patient.Findings
            : patient.Findings.With(Finding.PlmsIndexRaised, read);
    }

    /// <summary>Reads the limb-movement index as the finding that it decides; not recorded when there is none.</summary>
    internal static Presence Read(PatientCase patient, KnowledgeBase knowledge) =>
        patient.PlmIndexPerHour is { } index ? Read(index, patient, knowledge) : Presence.NotRecorded;

    /// <summary>Reads an index for the age of the person as the finding that it decides.</summary>
    internal static Presence Read(decimal index, PatientCase patient, KnowledgeBase knowledge)
    {
        RuleNumber limit = IsChild(patient, knowledge) ? RuleNumber.PlmIndexChild : RuleNumber.PlmIndexAdult;
        return index > knowledge[limit] ? Presence.Present : Presence.Absent;
    }

    /// <summary>Says whether the person is a child (ENG-8); an unknown age counts as adult.</summary>
    internal static bool IsChild(PatientCase patient, KnowledgeBase knowledge) => patient.AgeYears < knowledge[RuleNumber.AdultAge];
}
