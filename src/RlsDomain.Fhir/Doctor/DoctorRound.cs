using System.Collections.Immutable;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Goes through the resources of each person with every check, and tries out what was probably meant.</summary>
internal static class DoctorRound
{
    internal static DoctorReport Run(DoctorInput input, DoctorOptions options)
    {
        if (input.Problem is { } problem)
        {
            return new([], 0, problem);
        }

        List<(int Place, DoctorFinding Finding)> found = [.. input.Findings];
        foreach (ImmutableArray<int> group in PersonGroups.Of(input.Entries))
        {
            found.AddRange(Examine(input.Entries, group, options));
        }

        return new([.. found.OrderBy(pair => pair.Place).Select(pair => pair.Finding).DistinctBy(finding => (finding.Rule, finding.Path, finding.Problem))], input.Entries.Length, null);
    }

    private static IEnumerable<(int Place, DoctorFinding Finding)> Examine(ImmutableArray<DoctorEntry> entries, ImmutableArray<int> group, DoctorOptions options)
    {
        ImmutableArray<Subject> subjects = [.. group.Select(place => new Subject(place, entries[place].Resource, entries[place].FormPath, entries[place].Path, entries[place].NameOf, entries[place].Faults))];
        Examination examination = new(subjects, options);
        SystemChecks.Run(examination);
        NumberChecks.Run(examination);
        LoincChecks.Run(examination);
        UnitChecks.Run(examination);
        HistoryChecks.Run(examination);
        ConditionChecks.Run(examination);
        MedicationChecks.Run(examination);
        DateChecks.Run(examination);
        ImpactTrial trial = new(subjects, entries, options);
        FormChecks.Run(examination, subjects, trial.Before);
        return examination.Suspicions.Select(suspicion => (suspicion.Subject.Place, trial.Judge(suspicion)));
    }
}
