using RlsDomain.Labs;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Labs.LabCases;

namespace RlsDomain.Tests.Labs;

/// <summary>What a person reads of a value that could not be taken as it stands: the whole sentence, and the place of the value.</summary>
public class LabNoticeTests
{
    [Theory]
    [InlineData(30_000, "ng/mL", "Ferritin 30000 ng/mL is outside the plausible range, >= 0.5 and <= 20000 ng/mL, and is not interpreted; in pmol/L it would be plausible: check the unit.")]
    [InlineData(500_000, "ng/mL", "Ferritin 500000 ng/mL is outside the plausible range, >= 0.5 and <= 20000 ng/mL, and is not interpreted; check the entry.")]
    [InlineData(1, "pmol/L", "Ferritin 1 pmol/L (0.445 ng/mL) is outside the plausible range, >= 0.5 and <= 20000 ng/mL, and is not interpreted; in ng/mL or ug/L it would be plausible: check the unit.")]
    [InlineData(100_000, "pmol/L", "Ferritin 100000 pmol/L (44500 ng/mL) is outside the plausible range, >= 0.5 and <= 20000 ng/mL, and is not interpreted; check the entry.")]
    public void Implausible_Ferritin_IsQuotedWithTheRangeAndTheUnitsThatWouldFit(int value, string unit, string message) =>
        AssertNotices(Interpret(Adult, Lab(Analyte.Ferritin, value, Unit.FromCode(unit))), ("lab-implausible", 0, message));

    [Fact]
    public void Conversion_NotVerified_IsSaidWithTheNoteOfItsRow()
    {
        string? note = LabTable.Default.Conversions.Single(row => row.Analyte == Analyte.CReactiveProtein && row.Unit == Unit.NanomolePerLiter).Note;

        AssertNotices(
            Interpret(Adult, Lab(Analyte.CReactiveProtein, 20, Unit.NanomolePerLiter)),
            ("lab-conversion-unverified", 0, $"C-reactive protein 20 nmol/L is converted to 2.3 mg/L by a factor that was not verified ({note})."));
    }

    [Theory]
    [InlineData("zinc", 0.8, "ug/mL")] // Converted, and the factor was verified.
    [InlineData("crp", 2.0, "mg/L")] // Not converted.
    [InlineData("tsh", 2.5, "u[IU]/mL")]
    public void Conversion_VerifiedOrNone_IsNotRemarkedOn(string analyte, double value, string unit) =>
        AssertNotices(Interpret(Adult, Lab(Analyte.FromCode(analyte), (decimal)value, Unit.FromCode(unit))));

    [Fact]
    public void Superseded_UndatedValue_IsNamedWithTheOneUsed() => AssertNotices(
        Interpret(Adult, Lab(Analyte.Zinc, 90), Lab(Analyte.Zinc, 95)),
        ("lab-superseded", 0, "Zinc 90 ug/dL is kept but not judged; zinc 95 ug/dL is."));

    [Fact]
    public void Superseded_OfTheSameDay_IsTheOneGivenFirst() => AssertNotices(
        Interpret(Adult, Lab(Analyte.Zinc, 90, takenOn: "2026-05-01"), Lab(Analyte.Zinc, 95, takenOn: "2026-05-01")),
        ("lab-superseded", 0, "Zinc 90 ug/dL of 2026-05-01 is kept but not judged; zinc 95 ug/dL of 2026-05-01 is."));

    [Theory]
    [InlineData("ferritin", "2498-4", "ng/mL", "LOINC 2498-4 is iron (Iron [Mass/volume] in Serum or Plasma), not ferritin.")]
    [InlineData("ferritin", "2276-4", "pmol/L", "LOINC 2276-4 (Ferritin [Mass/volume] in Serum or Plasma) is reported in ng/mL, and pmol/L is an amount of substance in a volume; check the code and the unit.")]
    public void LoincCode_ThatDoesNotFit_IsNamedWithWhatItIs(string analyte, string loinc, string unit, string message)
    {
        LabNotice notice = Interpret(Adult, Lab(Analyte.Zinc, 90), Lab(Analyte.FromCode(analyte), 150, Unit.FromCode(unit), loinc: loinc)).Notices[0];

        Assert.Equal(new LabNotice("lab-loinc-mismatch", 1, message), notice);
    }

    [Theory]
    [InlineData("tibc", 400, 401, "Iron 401 ug/dL is above the iron-binding capacity, 400 ug/dL: an error of entry or of a unit. No transferrin saturation is computed from them.")]
    [InlineData("transferrin", 250, 351, "Iron 351 ug/dL is above the iron-binding capacity, 350 ug/dL (estimated): an error of entry or of a unit. No transferrin saturation is computed from them.")]
    public void Iron_AboveWhatBindsIt_IsNamedAtTheIron(string capacity, int value, int iron, string message) => AssertNotices(
        Interpret(Adult, Lab(Analyte.FromCode(capacity), value), Lab(Analyte.Iron, iron)),
        ("iron-above-binding-capacity", 1, message));

    [Theory]
    [InlineData("tibc", 420, "The transferrin saturation reported, 40 %, and the one computed from iron, 25 %, differ by more than 5 points; the reported one is used.")]
    [InlineData("transferrin", 250, "The transferrin saturation reported, 40 %, and the one estimated from iron, 30 %, differ by more than 5 points; the reported one is used.")]
    public void Saturation_ReportedAndComputed_AreBothNamed(string capacity, int value, string message) => AssertNotices(
        Interpret(Adult, Lab(Analyte.Iron, 105), Lab(Analyte.FromCode(capacity), value), Lab(Analyte.TransferrinSaturation, 40)),
        ("saturation-mismatch", 2, message));

    [Fact]
    public void Saturation_FromTransferrinOfAnotherDay_IsSaidOfNoValueThatWasReported() => AssertNotices(
        Interpret(Adult, Lab(Analyte.Ferritin, 150), Lab(Analyte.Iron, 70, takenOn: "2026-01-01"), Lab(Analyte.Transferrin, 250, takenOn: "2026-01-02")),
        ("saturation-estimated", -1, "Transferrin saturation, 20 %, is estimated from iron and transferrin, without a measured iron-binding capacity."),
        ("saturation-from-different-days", -1, "Transferrin saturation is computed from samples of different days."));

    [Theory]
    [InlineData("2026-01-01", null)]
    [InlineData(null, "2026-01-02")]
    [InlineData("2026-01-01", "2026-01-01")]
    public void Saturation_FromSamplesWithoutTwoDays_IsNotRemarkedOn(string? iron, string? capacity)
    {
        LabInterpretation result = Interpret(Adult, Lab(Analyte.Ferritin, 150), Lab(Analyte.Iron, 100, takenOn: iron), Lab(Analyte.TotalIronBindingCapacity, 400, takenOn: capacity));

        AssertNotices(result);
        Assert.Equal(iron == capacity ? iron : null, result.Readings[^1].TakenOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Line_ThatNeedsAnotherValue_NamesItAndTheValue() => AssertNotices(
        Interpret(Adult, Lab(Analyte.Zinc, 90), Lab(Analyte.Methylmalonate, 0.5m)),
        ("lab-line-undetermined", 1, $"Methylmalonate 0.5 umol/L: whether the line \"{Line("above-methylmalonate-line").Condition}\" ({Line("above-methylmalonate-line").Population}) holds depends on estimated glomerular filtration rate, which is not recorded."));

    [Fact]
    public void Line_OfAComputedSaturationThatNeedsFerritin_IsSaidOfNoValueThatWasReported() => AssertNotices(
        Interpret(Adult, Lab(Analyte.Iron, 50), Lab(Analyte.TotalIronBindingCapacity, 400)),
        ("lab-line-undetermined", -1, $"Transferrin saturation 12.5 %: whether the line \"{Line("low-saturation").Condition}\" ({Line("low-saturation").Population}) holds depends on ferritin, which is not recorded."));

    [Fact]
    public void Implausible_TooLargeToConvert_StandsAtTheEndOfTheNumbers()
    {
        LabInterpretation result = Interpret(Adult, Lab(Analyte.Transferrin, 1e20m, Unit.GramPerLiter), Lab(Analyte.Transferrin, -1e20m, Unit.GramPerLiter));

        Assert.Equal([decimal.MaxValue, decimal.MinValue], result.Readings.Select(reading => reading.CanonicalValue));
        Assert.Equal(["lab-implausible", "lab-implausible"], result.NoticeCodes());
    }

    [Fact]
    public void Line_OfAnUnknownTrimester_NamesIt()
    {
        LabNotice notice = Assert.Single(Interpret(Adult with { Pregnancy = Presence.Present }, Lab(Analyte.Hemoglobin, 10.7m)).Notices);

        Assert.Equal(("lab-line-undetermined", 0), (notice.Code, notice.LabIndex));
        Assert.EndsWith("holds depends on the trimester, which is not recorded.", notice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_OfOneSex_SaysThatTheSexDecides() => AssertNotices(
        Interpret(Adult with { Sex = null }, Lab(Analyte.Hemoglobin, 12.5m)),
        ("lab-sex-undetermined", 0, $"Hemoglobin 12.5 g/dL is < 13 g/dL, a line for \"{Line("below-anemia-line-male").Population}\" ({Line("below-anemia-line-male").Meaning}); whether it applies depends on the sex, which is not recorded."));

    private static LabThreshold Line(string code) => LabTable.Default.Thresholds.Single(row => row.Code == code);

    private static void AssertNotices(LabInterpretation result, params (string Code, int Index, string Message)[] expected) =>
        Assert.Equal(expected, result.Notices.Select(notice => (notice.Code, notice.LabIndex, notice.Message)));
}
