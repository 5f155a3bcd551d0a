using System.Collections.Immutable;
using RlsDomain.Medications;

namespace RlsDomain.Courses;

/// <summary>Reads the doses of a diary against the table of medications.</summary>
internal sealed class DoseReading
{
    private readonly MedicationTable _table;
    private readonly Dictionary<MedicationEntry, MedicationMatch> _matches = [];

    internal DoseReading(MedicationTable table) => _table = table;

    /// <summary>Gets what was made of each medication, in the order in which the diary names them.</summary>
    internal List<MedicationMatch> Matches { get; } = [];

    /// <summary>Reads the treatment with dopaminergic drugs; null when the diary lists none.</summary>
    internal DopaminergicTreatment? Read(SymptomDiary diary)
    {
        ImmutableArray<DiaryEntry> recorded = [.. diary.Entries.Where(entry => entry.Doses is not null)];
        ImmutableArray<ImmutableArray<(Medication Drug, DrugDose Dose)>> days = [.. recorded.Select(entry => Dopaminergic(entry.Doses!.Value))];
        int first = Index(days, static day => !day.IsEmpty);
        if (first < 0)
        {
            return null;
        }

        int last = days.Length - 1;
        while (days[last].IsEmpty)
        {
            last--;
        }

        return new()
        {
            Drugs = [.. days.SelectMany(day => day.Select(pair => pair.Drug)).DistinctBy(drug => drug.Id)],
            FirstRecordedOn = recorded[first].On,
            StartedOn = Start(days[first], recorded[first].On, hasUntreatedBefore: first > 0),
            StoppedOn = last + 1 < recorded.Length ? recorded[last + 1].On : null,
            DoseChanges = Changes(recorded, days),
        };
    }

    /// <summary>Gives the dopaminergic doses of an entry, each with its row.</summary>
    internal ImmutableArray<(Medication Drug, DrugDose Dose)> Dopaminergic(ImmutableArray<DrugDose> doses) =>
        [.. doses.Select(dose => (Drug: Recognize(dose.Medication).Row, dose)).Where(pair => pair.Drug is not null && IsDopaminergic(pair.Drug)).Select(pair => (pair.Drug!, pair.dose))];

    private static bool IsDopaminergic(Medication row) =>
        row.Effects.Contains(MedicationEffect.TreatsRls) && row.Effects.Contains(MedicationEffect.Augmentation);

    private MedicationMatch Recognize(MedicationEntry entry)
    {
        MedicationEntry key = entry with { StartedOn = null };
        if (!_matches.TryGetValue(key, out MedicationMatch? match))
        {
            match = _table.Recognize(key);
            _matches.Add(key, match);
            Matches.Add(match);
        }

        return match;
    }

    private static DateOnly? Start(ImmutableArray<(Medication Drug, DrugDose Dose)> firstDoses, DateOnly firstRecordedOn, bool hasUntreatedBefore)
    {
        DateOnly? said = firstDoses.All(pair => pair.Dose.Medication.StartedOn is not null) ? firstDoses.Min(pair => pair.Dose.Medication.StartedOn) : null;
        return said <= firstRecordedOn ? said : hasUntreatedBefore ? firstRecordedOn : null;
    }

    private static ImmutableArray<DoseChange> Changes(ImmutableArray<DiaryEntry> recorded, ImmutableArray<ImmutableArray<(Medication Drug, DrugDose Dose)>> days)
    {
        var changes = ImmutableArray.CreateBuilder<DoseChange>();
        for (int i = 1; i < days.Length; i++)
        {
            foreach (string drug in days[i - 1].Concat(days[i]).Select(pair => pair.Drug.Id).Distinct().Order(StringComparer.Ordinal))
            {
                DoseChange change = new(drug, recorded[i].On, Amount(days[i - 1], drug), Amount(days[i], drug));
                if (change.FromMilligrams != change.ToMilligrams)
                {
                    changes.Add(change);
                }
            }
        }

        return changes.ToImmutable();
    }

    private static decimal Amount(ImmutableArray<(Medication Drug, DrugDose Dose)> doses, string drug) =>
        doses.Where(pair => pair.Drug.Id == drug).Sum(pair => pair.Dose.Milligrams);

    private static int Index<T>(ImmutableArray<T> items, Func<T, bool> holds)
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (holds(items[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
