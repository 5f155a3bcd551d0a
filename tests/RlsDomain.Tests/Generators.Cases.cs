using FsCheck;
using FsCheck.Fluent;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests;

public static partial class Generators
{
    private const string TextLetters = "abcXYZ 0123456789-/.,'\"\\\t\u00e9\u03bc\u2028\U0001F9B5";

    public static Arbitrary<PatientCase> PatientCases() =>
        (from person in Persons()
         from findings in FindingSets().Generator
         from riskFactors in RiskFactorSets().Generator
         from labs in Labs().ListOf().Select(list => list.Take(6))
         from medications in Medications().ListOf().Select(list => list.Take(6))
         from irls in Optional(Gen.Choose(-1, 4).ListOf(10))
         from course in Courses()
         select Assemble(person, Fit(riskFactors, person), findings, labs, medications, irls, course)).ToArbitrary();

    private static Gen<string> Texts() =>
        from first in Gen.Elements("a", "Z", "7", "\u00e9")
        from rest in Gen.Elements(TextLetters.EnumerateRunes().Select(rune => rune.ToString()).ToArray()).ListOf()
        select first + string.Concat(rest.Take(30));

    private static Gen<decimal> Decimals(int low, int high) =>
        from whole in Gen.Choose(low, high - 1)
        from places in Gen.Elements(1, 10, 100, 1000)
        from part in Gen.Choose(0, places - 1)
        select whole + ((decimal)part / places);

    private static Gen<T?> Optional<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    private static Gen<decimal?> OptionalDecimal(int low, int high) =>
        Gen.OneOf(Gen.Constant<decimal?>(null), Decimals(low, high).Select(value => (decimal?)value));

    private static Gen<DateOnly?> Days() => Gen.OneOf(
        Gen.Constant<DateOnly?>(null),
        Gen.Choose(0, 100_000).Select(days => (DateOnly?)new DateOnly(1900, 1, 1).AddDays(days)));

    private static Gen<(string Id, decimal? Age, Sex? Sex, int? Trimester)> Persons() =>
        from id in Texts()
        from age in OptionalDecimal(0, 130)
        from sex in Optional(Gen.Elements<Sex>([.. Sex.All]))
        from trimester in Gen.Choose(0, 3)
        select (id, age, sex, sex == Sex.Male || trimester == 0 ? null : (int?)trimester);

    private static Gen<LabResult> Labs() =>
        from analyte in Gen.Elements<Analyte>([.. Analyte.All])
        from unit in Gen.Elements<Unit>([.. LabTable.Default.UnitsOf(analyte)])
        from value in Decimals(0, 5000)
        from day in Days()
        select new LabResult { Analyte = analyte, Unit = unit, Value = value, TakenOn = day };

    private static Gen<MedicationEntry> Medications() =>
        from name in Texts()
        from atc in Optional(Gen.Elements("N", "N06", "N06A", "N06AX", "N06AX11"))
        from rxNorm in Optional(Gen.Choose(1, 99_999_999).Select(number => FormattableString.Invariant($"{number}")))
        from day in Days()
        select new MedicationEntry { Name = atc is null && rxNorm is null || name.Length > 5 ? name : null, Atc = atc, RxNorm = rxNorm, StartedOn = day };

    private static Gen<(decimal? Frequency, decimal? Months, decimal? Episodes, decimal? PlmIndex)> Courses() =>
        from frequency in OptionalDecimal(0, 168)
        from months in OptionalDecimal(0, 1800)
        from episodes in OptionalDecimal(0, 5000)
        from plmIndex in OptionalDecimal(0, 300)
        select (frequency, months, episodes, plmIndex);

    /// <summary>Takes back what would contradict the person: a pregnancy of a male, or none beside a trimester.</summary>
    private static PresenceSet<RiskFactor> Fit(PresenceSet<RiskFactor> set, (string Id, decimal? Age, Sex? Sex, int? Trimester) person) =>
        person.Sex == Sex.Male || person.Trimester is not null ? set.With(RiskFactor.Pregnancy, Presence.NotRecorded) : set;

    private static PatientCase Assemble(
        (string Id, decimal? Age, Sex? Sex, int? Trimester) person,
        PresenceSet<RiskFactor> riskFactors,
        PresenceSet<Finding> findings,
        IEnumerable<LabResult> labs,
        IEnumerable<MedicationEntry> medications,
        IList<int>? irls,
        (decimal? Frequency, decimal? Months, decimal? Episodes, decimal? PlmIndex) course)
    {
        PatientCaseBuilder builder = PatientCase.Create(person.Id)
            .With(riskFactors.Present.AsSpan()).Without(riskFactors.Absent.AsSpan())
            .With(findings.Present.AsSpan()).Without(findings.Absent.AsSpan());
        _ = person.Age is { } age ? builder.Aged(age) : builder;
        _ = person.Sex is { } sex ? builder.Sex(sex) : builder;
        _ = person.Trimester is { } trimester ? builder.PregnantInTrimester(trimester) : builder;
        _ = irls is null ? builder : builder.Irls([.. irls.Select(answer => answer < 0 ? null : (int?)answer)]);
        _ = course.Frequency is { } frequency ? builder.SymptomsPerWeek(frequency) : builder;
        _ = course.Months is { } months ? builder.SymptomsForMonths(person.Age is { } years ? Math.Min(months, years * 12) : months) : builder;
        _ = course.Episodes is { } episodes ? builder.LifetimeEpisodes(episodes) : builder;
        _ = course.PlmIndex is { } plmIndex ? builder.PlmIndexPerHour(plmIndex) : builder;
        builder = labs.Aggregate(builder, (made, lab) => made.Lab(lab));
        return medications.Aggregate(builder, (made, entry) => made.Takes(entry)).Build();
    }
}
