using FsCheck.Xunit;
using RlsDomain.Labs;

namespace RlsDomain.Tests.Labs;

public class LabTableUnitTests
{
    private static LabTable Table => LabTable.Default;

    /// <summary>The factors and offsets are those of the published brief, section A1.</summary>
    [Theory]
    [InlineData("ferritin", "2276-4", "ng/mL", "1", "0")]
    [InlineData("ferritin", "20567-4", "ng/mL", "1", "0")]
    [InlineData("ferritin", null, "ug/L", "1", "0")]
    [InlineData("ferritin", "14723-1", "pmol/L", "0.445", "0")]
    [InlineData("transferrin-saturation", "2502-3", "%", "1", "0")]
    [InlineData("transferrin-saturation", null, "1", "100", "0")]
    [InlineData("iron", "2498-4", "ug/dL", "1", "0")]
    [InlineData("iron", "14798-3", "umol/L", "5.5845", "0")]
    [InlineData("tibc", "2500-7", "ug/dL", "1", "0")]
    [InlineData("tibc", "14800-7", "umol/L", "5.5845", "0")]
    [InlineData("uibc", "2501-5", "ug/dL", "1", "0")]
    [InlineData("uibc", "22753-8", "umol/L", "5.5845", "0")]
    [InlineData("transferrin", "3034-6", "mg/dL", "1", "0")]
    [InlineData("transferrin", null, "g/L", "100", "0")]
    [InlineData("transferrin", "22674-6", "umol/L", "7.957", "0")]
    [InlineData("hemoglobin", "718-7", "g/dL", "1", "0")]
    [InlineData("hemoglobin", null, "g/L", "0.1", "0")]
    [InlineData("hemoglobin", "59260-0", "mmol/L", "1.6114", "0")]
    [InlineData("vitamin-b12", "2132-9", "pg/mL", "1", "0")]
    [InlineData("vitamin-b12", null, "ng/L", "1", "0")]
    [InlineData("vitamin-b12", "14685-2", "pmol/L", "1.35537", "0")]
    [InlineData("folate", "2284-8", "ng/mL", "1", "0")]
    [InlineData("folate", null, "ug/L", "1", "0")]
    [InlineData("folate", "14732-2", "nmol/L", "0.4414", "0")]
    [InlineData("folate-rbc", "2283-0", "ng/mL", "1", "0")]
    [InlineData("magnesium", "19123-9", "mg/dL", "1", "0")]
    [InlineData("magnesium", "2601-3", "mmol/L", "2.4305", "0")]
    [InlineData("magnesium", null, "meq/L", "1.21525", "0")]
    [InlineData("vitamin-d-25oh", "62292-8", "ng/mL", "1", "0")]
    [InlineData("vitamin-d-25oh", "1989-3", "ng/mL", "1", "0")]
    [InlineData("vitamin-d-25oh", null, "ug/L", "1", "0")]
    [InlineData("vitamin-d-25oh", "68438-1", "nmol/L", "0.40064", "0")]
    [InlineData("vitamin-d-25oh", "14635-7", "nmol/L", "0.40064", "0")]
    [InlineData("zinc", "5763-8", "ug/mL", "100", "0")]
    [InlineData("zinc", null, "ug/dL", "1", "0")]
    [InlineData("zinc", null, "ug/L", "0.1", "0")]
    [InlineData("zinc", "14955-9", "umol/L", "6.538", "0")]
    [InlineData("creatinine", "2160-0", "mg/dL", "1", "0")]
    [InlineData("creatinine", "14682-9", "umol/L", "0.011312", "0")]
    [InlineData("egfr", "98979-8", "mL/min/{1.73_m2}", "1", "0")]
    [InlineData("egfr", "62238-1", "mL/min/{1.73_m2}", "1", "0")]
    [InlineData("egfr", "33914-3", "mL/min/{1.73_m2}", "1", "0")]
    [InlineData("egfr", "77147-7", "mL/min/{1.73_m2}", "1", "0")]
    [InlineData("egfr", null, "mL/s/{1.73_m2}", "60", "0")]
    [InlineData("hba1c", "4548-4", "%", "1", "0")]
    [InlineData("hba1c", "17856-6", "%", "1", "0")]
    [InlineData("hba1c", "59261-8", "mmol/mol", "0.09148", "2.152")]
    [InlineData("glucose-fasting", "1558-6", "mg/dL", "1", "0")]
    [InlineData("glucose-fasting", "14771-0", "mmol/L", "18.0156", "0")]
    [InlineData("glucose", "2345-7", "mg/dL", "1", "0")]
    [InlineData("glucose", "14749-6", "mmol/L", "18.0156", "0")]
    [InlineData("tsh", "3016-3", "m[IU]/L", "1", "0")]
    [InlineData("tsh", "11580-8", "m[IU]/L", "1", "0")]
    [InlineData("tsh", null, "u[IU]/mL", "1", "0")]
    [InlineData("crp", "1988-5", "mg/L", "1", "0")]
    [InlineData("crp", "30522-7", "mg/L", "1", "0")]
    [InlineData("crp", null, "mg/dL", "10", "0")]
    [InlineData("crp", "76485-2", "nmol/L", "0.115", "0")]
    [InlineData("mma", "13964-2", "umol/L", "1", "0")]
    [InlineData("mma", null, "nmol/L", "0.001", "0")]
    [InlineData("homocysteine", "13965-9", "umol/L", "1", "0")]
    [InlineData("homocysteine", "2428-1", "mg/L", "7.3976", "0")]
    [InlineData("urea-nitrogen", "3094-0", "mg/dL", "1", "0")]
    [InlineData("urea-nitrogen", "22664-7", "mmol/L", "2.8013", "0")]
    [InlineData("urea-nitrogen", "3091-6", "mg/dL", "0.46646", "0")]
    [InlineData("phosphate", "2777-1", "mg/dL", "1", "0")]
    [InlineData("phosphate", "14879-1", "mmol/L", "3.0974", "0")]
    [InlineData("calcium", "17861-6", "mg/dL", "1", "0")]
    [InlineData("calcium", "2000-8", "mmol/L", "4.0078", "0")]
    [InlineData("stfr", "30248-9", "mg/L", "1", "0")]
    [InlineData("mcv", "787-2", "fL", "1", "0")]
    public void ToCanonical_OfOneAndOfNought_GivesFactorAndOffset(string analyte, string? loinc, string unit, string factor, string offset)
    {
        Analyte measured = Analyte.FromCode(analyte);
        Unit reported = Unit.FromCode(unit);
        Assert.Equal(Number(offset), Table.ToCanonical(measured, 0m, reported, loinc));
        Assert.Equal(Number(factor) + Number(offset), Table.ToCanonical(measured, 1m, reported, loinc));
    }

    [Theory]
    [InlineData("hba1c", "48", "mmol/mol", "6.54304")]
    [InlineData("ferritin", "100", "pmol/L", "44.5")]
    [InlineData("transferrin-saturation", "0.18", "1", "18")]
    [InlineData("crp", "1.2", "mg/dL", "12")]
    [InlineData("zinc", "0.75", "ug/mL", "75")]
    [InlineData("glucose-fasting", "7", "mmol/L", "126.1092")]
    [InlineData("tsh", "2.5", "u[IU]/mL", "2.5")]
    [InlineData("magnesium", "2", "meq/L", "2.4305")]
    public void ToCanonical_OfAReportedValue_IsExact(string analyte, string value, string unit, string expected) =>
        Assert.Equal(Number(expected), Table.ToCanonical(Analyte.FromCode(analyte), Number(value), Unit.FromCode(unit)));

    [Fact]
    public void ToCanonical_UreaAndUreaNitrogenInTheSameUnit_AreToldApartByTheirCode()
    {
        Assert.Equal(46.646m, Table.ToCanonical(Analyte.UreaNitrogen, 100m, Unit.MilligramPerDeciliter, "3091-6"));
        Assert.Equal(100m, Table.ToCanonical(Analyte.UreaNitrogen, 100m, Unit.MilligramPerDeciliter, "3094-0"));
        Assert.Equal(100m, Table.ToCanonical(Analyte.UreaNitrogen, 100m, Unit.MilligramPerDeciliter));
    }

    [Theory]
    [InlineData("2276-4", 44.5)] // A code of mass: the unit decides.
    [InlineData("14723-1", 44.5)]
    [InlineData("2498-4", 44.5)] // The code of iron.
    [InlineData("no-code", 44.5)]
    public void ToCanonical_CodeOfAnotherUnitOrAnalyte_LeavesTheConversionToTheUnit(string loinc, double expected) =>
        Assert.Equal((decimal)expected, Table.ToCanonical(Analyte.Ferritin, 100m, Unit.PicomolePerLiter, loinc));

    [Theory]
    [InlineData("hba1c", "6.54304", "mmol/mol", "48")] // The one unit with an offset.
    [InlineData("hba1c", "2.152", "mmol/mol", "0")]
    [InlineData("ferritin", "44.5", "pmol/L", "100")]
    public void FromCanonical_OfAJudgedValue_IsExact(string analyte, string value, string unit, string expected) =>
        Assert.Equal(Number(expected), Table.FromCanonical(Analyte.FromCode(analyte), Number(value), Unit.FromCode(unit)));

    [Property]
    public void FromCanonical_OfToCanonical_GivesTheValueBack(LabResult lab)
    {
        decimal there = Table.ToCanonical(lab.Analyte, lab.Value, lab.Unit);
        decimal back = Table.FromCanonical(lab.Analyte, there, lab.Unit);
        Assert.True(Math.Abs(back - lab.Value) <= lab.Value * 1e-20m, $"{lab.Value} {lab.Unit.Code} came back as {back}");
    }

    [Theory]
    [InlineData("folate-rbc", "ng/mL")]
    [InlineData("glucose", "mg/dL")]
    [InlineData("zinc", "ug/dL")]
    [InlineData("ferritin", "ng/mL")]
    [InlineData("tsh", "m[IU]/L")]
    public void CanonicalUnit_OfAnAnalyte_StandsFirstAmongItsUnits(string analyte, string unit)
    {
        Assert.Equal(unit, Table.CanonicalUnit(Analyte.FromCode(analyte)).Code);
        Assert.Equal(unit, Table.UnitsOf(Analyte.FromCode(analyte))[0].Code);
    }

    [Property]
    public void Accepts_AUnit_AgreesWithTheListAndTheMessage(Analyte analyte, Unit unit)
    {
        Assert.Equal(Table.UnitsOf(analyte).Contains(unit), Table.Accepts(analyte, unit));
        Assert.Equal(Table.Accepts(analyte, unit), Table.DescribeUnitMismatch(analyte, unit) is null);
    }

    [Theory]
    [InlineData("transferrin-saturation", "ng/mL", "transferrin saturation is a percentage, and ng/mL is not; write % or 1.")]
    [InlineData("ferritin", "%", "ferritin is a mass or an amount of substance in a volume, and % is not; write ng/mL, ug/L or pmol/L.")]
    [InlineData("ferritin", "mg/dL", "ferritin is not converted from mg/dL; write ng/mL, ug/L or pmol/L.")]
    [InlineData("folate-rbc", "nmol/L", "red-cell folate is a mass in a volume, and nmol/L is not; write ng/mL.")]
    [InlineData("crp", "fL", "C-reactive protein is a mass or an amount of substance in a volume, and fL is not; write mg/L, mg/dL or nmol/L.")]
    [InlineData("hba1c", "1", "hemoglobin A1c is not converted from 1; write % or mmol/mol.")]
    [InlineData("transferrin-saturation", "mmol/mol", "transferrin saturation is not converted from mmol/mol; write % or 1.")]
    [InlineData("tsh", "mg/L", "thyrotropin is a number of international units in a volume, and mg/L is not; write m[IU]/L or u[IU]/mL.")]
    [InlineData("mcv", "%", "mean corpuscular volume is a volume, and % is not; write fL.")]
    [InlineData("egfr", "%", "estimated glomerular filtration rate is a filtration rate, and % is not; write mL/min/{1.73_m2} or mL/s/{1.73_m2}.")]
    public void DescribeUnitMismatch_OfAnotherDimensionOrUnit_NamesTheUnitsToWrite(string analyte, string unit, string expected) =>
        Assert.Equal(expected, Table.DescribeUnitMismatch(Analyte.FromCode(analyte), Unit.FromCode(unit)));

    [Fact]
    public void Conversion_OfTheLargestDecimal_IsRefusedAndDoesNotOverflow()
    {
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Table.ToCanonical(Analyte.TransferrinSaturation, decimal.MaxValue, Unit.Fraction));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Table.FromCanonical(Analyte.Ferritin, decimal.MinValue, Unit.PicomolePerLiter));
        Assert.Equal(1e14m, Table.ToCanonical(Analyte.TransferrinSaturation, 1e12m, Unit.Fraction));
        Assert.Equal(1e18m, Table.ToCanonical(Analyte.TransferrinSaturation, 1e16m, Unit.Fraction));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Table.ToCanonical(Analyte.TransferrinSaturation, 1e16m + 1, Unit.Fraction));
        Assert.Equal(1e18m + 1e9m, Table.FromCanonical(Analyte.Ferritin, 1e18m + 1e9m, Unit.NanogramPerMilliliter));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Table.FromCanonical(Analyte.Ferritin, 1e18m + 1e9m + 1, Unit.NanogramPerMilliliter));
    }

    [Fact]
    public void ToCanonical_InAUnitOfAnotherDimension_ThrowsAndNamesTheUnitsToWrite()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("unit", () => Table.ToCanonical(Analyte.TransferrinSaturation, 18m, Unit.NanogramPerMilliliter));
        Assert.StartsWith("Transferrin saturation is a percentage, and ng/mL is not; write % or 1.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("unit", () => Table.FromCanonical(Analyte.TransferrinSaturation, 18m, Unit.NanogramPerMilliliter));
    }

    [Theory]
    [InlineData("2276-4", "ferritin")]
    [InlineData("14723-1", "ferritin")]
    [InlineData("2502-3", "transferrin-saturation")]
    [InlineData("59261-8", "hba1c")]
    [InlineData("1558-6", "glucose-fasting")]
    [InlineData("2345-7", "glucose")]
    [InlineData("2276-5", null)]
    public void FindAnalyte_OfALoincCode_GivesItsAnalyteOrNull(string loinc, string? analyte) =>
        Assert.Equal(analyte, Table.FindAnalyte(loinc)?.Code);

    [Theory]
    [InlineData("ferritin", "2276-4", "pmol/L")] // a code of mass with a unit of moles
    [InlineData("ferritin", "14723-1", "ng/mL")] // and the reverse
    [InlineData("vitamin-b12", "14685-2", "ng/L")]
    [InlineData("urea-nitrogen", "3091-6", "mmol/L")]
    [InlineData("ferritin", "2498-4", "ng/mL")] // the code of iron
    public void DescribeLoincMismatch_OfACodeThatDoesNotFit_GivesASentence(string analyte, string loinc, string unit)
    {
        string? sentence = Table.DescribeLoincMismatch(Analyte.FromCode(analyte), loinc, Unit.FromCode(unit));
        Assert.NotNull(sentence);
        Assert.Contains(loinc, sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ferritin", "2276-4", "ng/mL")]
    [InlineData("ferritin", "2276-4", "ug/L")]
    [InlineData("ferritin", "14723-1", "pmol/L")]
    [InlineData("hba1c", "59261-8", "%")] // the unit decides, not the code
    [InlineData("hba1c", "59261-8", "mmol/mol")]
    [InlineData("hba1c", "4548-4", "mmol/mol")]
    [InlineData("magnesium", "2601-3", "meq/L")] // this unit comes with any code of the analyte
    [InlineData("tsh", "3016-3", "u[IU]/mL")]
    [InlineData("ferritin", "99999-9", "ng/mL")]
    public void DescribeLoincMismatch_OfACodeThatFitsOrIsNotKnown_IsNull(string analyte, string loinc, string unit) =>
        Assert.Null(Table.DescribeLoincMismatch(Analyte.FromCode(analyte), loinc, Unit.FromCode(unit)));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void UnitsOf_EachAnalyte_BeginWithTheOneItIsJudgedIn() => Assert.All(
        Analyte.All, analyte => Assert.Equal(LabTable.Default.CanonicalUnit(analyte), LabTable.Default.UnitsOf(analyte)[0]));
}
