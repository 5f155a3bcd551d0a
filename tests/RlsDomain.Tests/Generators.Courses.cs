using FsCheck;
using FsCheck.Fluent;
using RlsDomain.Courses;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;

namespace RlsDomain.Tests;

/// <content>Diaries of symptoms.</content>
public static partial class Generators
{
    /// <summary>Makes diaries of 1 to 12 days in any order of the builder, in which each value may be missing.</summary>
    public static Arbitrary<SymptomDiary> SymptomDiaries() =>
        (from id in Texts()
         from note in Optional(Texts())
         from days in Gen.Choose(0, 900).ListOf().Select(list => list.Prepend(400).Distinct().Take(12).ToArray())
         from entries in DiaryEntries().ListOf(days.Length)
         from baseline in Gen.Choose(-1, days.Length - 1)
         select Assemble(id, note, days, entries, baseline)).ToArbitrary();

    private static Gen<DiaryEntry> DiaryEntries() =>
        from irls in Optional(DiaryIrlsGen())
        from onset in OptionalTime()
        from parts in Optional(Gen.SubListOf<BodyPart>([.. BodyPart.All]))
        from minutes in OptionalDecimal(0, 1440)
        from hours in OptionalDecimal(0, 168)
        from worse in Gen.Elements<bool?>(null, true, false)
        from doses in Optional(DoseGen().ListOf())
        from ferritin in OptionalDecimal(0, 400)
        select new DiaryEntry
        {
            Irls = irls,
            Onset = onset,
            BodyParts = parts is null ? null : [.. parts.OrderBy(part => part.Index)],
            MinutesToSymptomsAtRest = minutes,
            HoursOfRelief = hours,
            WorseThanBeforeTreatment = worse,
            Doses = doses is null ? null : [.. doses.Take(4)],
            Ferritin = ferritin is { } value ? new LabResult { Analyte = Analyte.Ferritin, Value = value, Unit = Unit.NanogramPerMilliliter } : null,
        };

    private static Gen<DiaryIrls> DiaryIrlsGen() =>
        from mode in Gen.Elements(IrlsMode.NotRecorded, IrlsMode.Interview, IrlsMode.SelfCompleted)
        from answers in IrlsAnswerSets().Generator
        from total in Gen.Choose(-20, 40)
        select total < 0 ? DiaryIrls.FromAnswers(answers, mode) : DiaryIrls.FromTotal(total, mode);

    private static Gen<TimeOnly?> OptionalTime() =>
        Gen.Choose(-300, 1439).Select(minute => minute < 0 ? (TimeOnly?)null : new TimeOnly(minute / 60, minute % 60));

    private static Gen<DrugDose> DoseGen() =>
        from name in Gen.Elements("pramipexole", "ropinirole", "gabapentin", "Sifrol", "a tea from the market")
        from amount in Gen.Choose(1, 4000)
        from at in OptionalTime()
        from started in Days()
        select new DrugDose { Medication = new MedicationEntry { Name = name, StartedOn = started }, Milligrams = amount / 1000m, At = at };

    private static SymptomDiary Assemble(string id, string? note, int[] days, List<DiaryEntry> entries, int baseline)
    {
        SymptomDiaryBuilder builder = SymptomDiary.Create(id);
        builder.SetNote(note);
        for (int i = 0; i < days.Length; i++)
        {
            DateOnly on = new DateOnly(2024, 1, 1).AddDays(days[i]);
            builder.Add(entries[i] with { On = on, Ferritin = entries[i].Ferritin is { } lab ? lab with { TakenOn = on } : null }, i, [0, 1, 2, 3]);
            builder.SetBaseline(i <= baseline ? on : i == 0 ? null : baseline < 0 ? null : new DateOnly(2024, 1, 1).AddDays(days[baseline]));
        }

        return builder.Build();
    }
}
