using FsCheck;
using FsCheck.Fluent;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests;

/// <summary>Makes laboratory values and people.</summary>
public static partial class Generators
{
    public static Arbitrary<Analyte> Analytes() => Gen.Elements<Analyte>([.. Analyte.All]).ToArbitrary();

    public static Arbitrary<Unit> Units() => Gen.Elements<Unit>([.. Unit.All]).ToArbitrary();

    /// <summary>Makes a value in one of the analyte's units, from far too small to far too large.</summary>
    public static Arbitrary<LabResult> LabResults() => LabResultGen().ToArbitrary();

    public static Arbitrary<LabContext> LabContexts() => (
        from age in Gen.Elements<decimal?>(null, 0.5m, 17.9m, 18m, 54m)
        from sex in Gen.Elements(null, Sex.Female, Sex.Male, Sex.Other)
        from trimester in Gen.Frequency((5, Gen.Constant<int?>(null)), (1, Gen.Elements<int?>(1, 2, 3)))
        from pregnancy in Gen.Elements(Presence.NotRecorded, Presence.Present, Presence.Absent)
        from dialysis in Gen.Elements(Presence.NotRecorded, Presence.Present, Presence.Absent)
        from inflammation in Gen.Elements(Presence.NotRecorded, Presence.Present, Presence.Absent)
        select new LabContext
        {
            AgeYears = age,
            Sex = sex,
            Trimester = trimester,
            Pregnancy = pregnancy,
            Dialysis = dialysis,
            Inflammation = inflammation,
        }).ToArbitrary();

    private static Gen<LabResult> LabResultGen() =>
        from analyte in Gen.Elements<Analyte>([.. Analyte.All])
        from unit in Gen.Elements<Unit>([.. LabTable.Default.UnitsOf(analyte)])
        from digits in Gen.Choose(1, 99_999)
        from scale in Gen.Choose(0, 5)
        from day in Gen.Frequency((1, Gen.Constant<int?>(null)), (2, Gen.Choose(0, 3).Select(day => (int?)day)))
        select new LabResult
        {
            Analyte = analyte,
            Unit = unit,
            Value = new decimal(digits, 0, 0, false, (byte)scale),
            TakenOn = day is { } offset ? new DateOnly(2026, 1, 1).AddDays(offset) : null,
        };
}
