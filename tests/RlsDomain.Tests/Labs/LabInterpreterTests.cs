using System.Collections.Immutable;
using FsCheck.Xunit;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Labs.LabCases;

namespace RlsDomain.Tests.Labs;

public class LabInterpreterTests
{
    [Fact]
    public void Interpret_OfLowFerritin_GivesTheFindingOfTheAssessmentFormat()
    {
        LabFinding finding = Interpret(Adult, Lab(Analyte.Ferritin, 18), Lab(Analyte.EstimatedGlomerularFiltrationRate, 90)).Readings[0].Findings.Single(found => found.Code == "at-or-below-iron-treatment-threshold");
        Assert.Equal("<= 75 ng/mL", finding.Threshold);
        Assert.Equal(RiskFactor.IronDeficiency, finding.Contributor);
        Assert.Equal(["AASM2025"], finding.SourceIds.ToArray());
        Assert.False(finding.PopulationIsAssumed);
    }

    [Theory]
    [InlineData(168, true)] // 74.76 ng/mL
    [InlineData(169, false)] // 75.205 ng/mL
    public void Interpret_OfFerritinInPicomoles_IsJudgedInNanograms(int picomoles, bool expected) => Assert.Equal(
        expected,
        Interpret(Adult, Lab(Analyte.Ferritin, picomoles, Unit.PicomolePerLiter)).FindingCodes().Contains("at-or-below-iron-treatment-threshold"));

    [Fact]
    public void Interpret_OfLowSaturationAlone_GivesTheArmOfTheGuidelineOnTheSaturation()
    {
        LabInterpretation result = Interpret(Adult, Lab(Analyte.Ferritin, 150), Lab(Analyte.TransferrinSaturation, 18));
        Assert.DoesNotContain("at-or-below-iron-treatment-threshold", result.FindingCodes(0));
        LabFinding finding = result.Readings[1].Findings.Single(found => found.Code == "below-saturation-treatment-threshold");
        Assert.Equal("< 20 %", finding.Threshold);
        Assert.Equal("< 20 % and ferritin < 300 ng/mL", result.Readings[1].Findings.Single(found => found.Code == "low-saturation").Threshold);
    }

    [Fact]
    public void Interpret_OfHemoglobinA1cInMillimolesPerMole_UsesTheOffsetAndSaysThatItWasNotVerified()
    {
        LabInterpretation result = Interpret(Adult, Lab(Analyte.HemoglobinA1c, 48, Unit.MillimolePerMole));
        Assert.Equal(6.54304m, result.Readings[0].CanonicalValue);
        Assert.Equal(["at-or-above-hba1c-diabetes-line"], result.FindingCodes());
        Assert.Equal(["lab-conversion-unverified"], result.NoticeCodes());
    }

    [Fact]
    public void Interpret_OfGlucoseNotKnownToBeFasting_MeetsNoFastingLine()
    {
        Assert.Empty(Interpret(Adult, Lab(Analyte.Glucose, 250)).FindingCodes());
        Assert.Equal(["at-or-above-glucose-diabetes-line"], Interpret(Adult, Lab(Analyte.FastingGlucose, 250)).FindingCodes());
    }

    [Theory]
    [InlineData("egfr", 45, "chronic-kidney-disease")]
    [InlineData("vitamin-b12", 150, "vitamin-b12-deficiency")]
    [InlineData("vitamin-b12", 250, null)] // borderline
    [InlineData("folate", 3, "folate-deficiency")]
    [InlineData("magnesium", 1, "magnesium-deficiency")]
    [InlineData("zinc", 50, "zinc-deficiency")]
    [InlineData("vitamin-d-25oh", 10, "vitamin-d-deficiency")]
    [InlineData("tsh", 9, "thyroid-disease")]
    [InlineData("hba1c", 7, "diabetes")]
    [InlineData("hemoglobin", 11, "anemia")]
    [InlineData("ferritin", 400, null)] // do not give
    [InlineData("crp", 50, null)]
    public void Interpret_OfAValueBeyondItsLine_NamesTheContributor(string analyte, int value, string? contributor)
    {
        LabReading reading = Interpret(Adult, Lab(Analyte.FromCode(analyte), value)).Readings[0];
        Assert.NotEmpty(reading.Findings);
        Assert.Equal(contributor is null ? [] : [contributor], reading.Findings.Select(finding => finding.Contributor?.Code).OfType<string>().Distinct());
    }

    [Theory]
    [InlineData(0.2, "< 0.4 m[IU]/L")]
    [InlineData(9.0, "> 4.0 m[IU]/L")]
    public void Interpret_OfThyrotropin_NamesTheSideThatIsMet(double value, string threshold) =>
        Assert.Equal(threshold, Interpret(Adult, Lab(Analyte.Thyrotropin, (decimal)value)).Readings[0].Findings.Single().Threshold);

    [Fact]
    public void Interpret_OfAnImplausibleValue_IsKeptNotInterpretedAndNamesTheUnitThatWouldFit()
    {
        LabInterpretation result = Interpret(Adult, Lab(Analyte.TransferrinSaturation, 18, Unit.Fraction));
        LabReading reading = Assert.Single(result.Readings);
        Assert.False(reading.IsPlausible);
        Assert.False(reading.IsUsed);
        Assert.Empty(reading.Findings);
        Assert.Equal(
            new LabNotice("lab-implausible", 0, "Transferrin saturation 18 1 (1800 %) is outside the plausible range, >= 0 and <= 100 %, and is not interpreted; in % it would be plausible: check the unit."),
            Assert.Single(result.Notices));
        Assert.Equal(IronOutcome.Undetermined, result.Iron.Outcome);
    }

    [Theory]
    [InlineData(0.49, false)]
    [InlineData(0.5, true)]
    [InlineData(20000.0, true)]
    [InlineData(20000.1, false)]
    public void Interpret_OnBothSidesOfThePlausibleRange_AgreesWithIt(double ferritin, bool isPlausible) =>
        Assert.Equal(isPlausible, Interpret(Adult, Lab(Analyte.Ferritin, (decimal)ferritin)).Readings[0].IsPlausible);

    [Fact]
    public void Interpret_OfTheLargestNumber_IsImplausibleAndDoesNotOverflow()
    {
        Assert.False(Interpret(Adult, Lab(Analyte.Transferrin, decimal.MaxValue, Unit.GramPerLiter)).Readings[0].IsPlausible);
        Assert.False(Interpret(Adult, Lab(Analyte.Transferrin, decimal.MinValue, Unit.GramPerLiter)).Readings[0].IsPlausible);
    }

    [Fact]
    public void Interpret_OfSeveralValues_UsesTheLatestAndKeepsTheOthers()
    {
        LabInterpretation result = Interpret(
            Adult,
            Lab(Analyte.Ferritin, 20, takenOn: "2026-03-01"),
            Lab(Analyte.Ferritin, 90, takenOn: "2026-05-01"),
            Lab(Analyte.Ferritin, 200));
        Assert.Equal([false, true, false], result.Readings.Select(reading => reading.IsUsed));
        Assert.Equal([("lab-superseded", 0), ("lab-superseded", 2)], result.Notices.Take(2).Select(notice => (notice.Code, notice.LabIndex)));
        Assert.Equal("Ferritin 20 ng/mL of 2026-03-01 is kept but not judged; ferritin 90 ng/mL of 2026-05-01 is.", result.Notices[0].Message);
    }

    [Fact]
    public void Interpret_OfSeveralUndatedValues_UsesTheLastGiven() => Assert.Equal(
        [false, true],
        Interpret(Adult, Lab(Analyte.Ferritin, 20), Lab(Analyte.Ferritin, 90)).Readings.Select(reading => reading.IsUsed));

    [Fact]
    public void Interpret_OfALaterImplausibleValue_UsesTheEarlierOne() => Assert.Equal(
        [true, false],
        Interpret(Adult, Lab(Analyte.Ferritin, 20, takenOn: "2026-03-01"), Lab(Analyte.Ferritin, 90_000, takenOn: "2026-05-01")).Readings.Select(reading => reading.IsUsed));

    [Fact]
    public void Interpret_OfAnArrayThatWasNeverMade_IsRefusedByName() =>
        Assert.Throws<ArgumentException>("labs", () => LabInterpreter.Default.Interpret(default(ImmutableArray<LabResult>), Adult));

    [Fact]
    public void Interpret_OfTheLargestDecimal_IsImplausible() =>
        Assert.False(Assert.Single(Interpret(Adult, Lab(Analyte.TransferrinSaturation, decimal.MaxValue, Unit.Fraction)).Readings).IsPlausible);

    [Fact]
    public void Interpret_InAUnitOfAnotherDimension_ThrowsAndNamesTheUnits() => Assert.StartsWith(
        "Ferritin is a mass or an amount of substance in a volume, and % is not; write ng/mL, ug/L or pmol/L.",
        Assert.Throws<ArgumentException>(() => Interpret(Adult, Lab(Analyte.Ferritin, 18, Unit.Percent))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Interpret_WithACodeOfAnotherDimension_LeavesANotice() =>
        Assert.Equal(["lab-loinc-mismatch"], Interpret(Adult, Lab(Analyte.Ferritin, 150, Unit.PicomolePerLiter, loinc: "2276-4")).NoticeCodes().Take(1));

    [Fact]
    public void Interpret_WithoutSex_GivesAnemiaOnlyWhereBothLinesHold()
    {
        LabContext unknown = Adult with { Sex = null };
        LabInterpretation low = Interpret(unknown, Lab(Analyte.Hemoglobin, 11));
        Assert.Equal(["below-anemia-line-female", "below-anemia-line-male"], low.FindingCodes());
        Assert.All(low.Readings[0].Findings, finding => Assert.True(finding.PopulationIsAssumed));
        LabInterpretation between = Interpret(unknown, Lab(Analyte.Hemoglobin, 12.5m));
        Assert.Empty(between.FindingCodes());
        Assert.Equal(["lab-sex-undetermined"], between.NoticeCodes());
        Assert.Equal(["lab-sex-undetermined"], Interpret(Adult with { Sex = Sex.Other }, Lab(Analyte.Hemoglobin, 12.5m)).NoticeCodes());
    }

    [Theory]
    [InlineData(11.5, null)]
    [InlineData(10.9, null)] // the second trimester has a line of its own
    [InlineData(10.4, "below-anemia-line-pregnant")]
    public void Interpret_OfHemoglobinInTheSecondTrimester_UsesTheLineOfPregnancy(double value, string? code) => Assert.Equal(
        code is null ? [] : [code],
        Interpret(Adult with { Pregnancy = Presence.Present, Trimester = 2 }, Lab(Analyte.Hemoglobin, (decimal)value)).FindingCodes());

    [Fact]
    public void Interpret_OfHemoglobinInPregnancyOfUnknownTrimester_LeavesItOpen() =>
        Assert.Equal(["lab-line-undetermined"], Interpret(Adult with { Pregnancy = Presence.Present }, Lab(Analyte.Hemoglobin, 10.7m)).NoticeCodes());

    [Fact]
    public void Interpret_OfAPregnancyRecordedOfAMan_UsesItsLineToo() => Assert.Equal(
        ["below-anemia-line-male", "below-anemia-line-pregnant"],
        Interpret(Adult with { Sex = Sex.Male, Pregnancy = Presence.Present }, Lab(Analyte.Hemoglobin, 10.4m)).FindingCodes().Order(StringComparer.Ordinal));

    [Fact]
    public void Interpret_OfMethylmalonateWithoutFiltration_LeavesItOpen()
    {
        Assert.Equal(["lab-line-undetermined"], Interpret(Adult, Lab(Analyte.Methylmalonate, 0.5m)).NoticeCodes());
        Assert.Equal(["above-methylmalonate-line"], Interpret(Adult, Lab(Analyte.Methylmalonate, 0.5m), Lab(Analyte.EstimatedGlomerularFiltrationRate, 60)).FindingCodes());
        Assert.Empty(Interpret(Adult, Lab(Analyte.Methylmalonate, 0.5m), Lab(Analyte.EstimatedGlomerularFiltrationRate, 59)).FindingCodes());
    }

    [Fact]
    public void Interpret_WithoutAge_ReadsAnAdultAndSaysSo()
    {
        LabInterpretation result = Interpret(new(), Lab(Analyte.Zinc, 50));
        Assert.Equal([LabPopulation.Adult], result.Readings[0].Findings.Single().Assumed.ToArray());
        Assert.Equal([new LabNotice("lab-age-assumed", -1, "The age is not recorded; the values are read as an adult's.")], result.Notices.ToArray());
    }

    [Fact]
    public void Interpret_OfAChild_MeetsTheLinesOfChildrenAndNotThoseOfAdults()
    {
        LabContext child = Adult with { AgeYears = 9 };
        Assert.Equal(
            ["below-seed-iron-line", "below-child-iron-threshold", "low-peripheral-iron", "below-child-oral-iron-line"],
            Interpret(child, Lab(Analyte.Ferritin, 40)).FindingCodes());
        Assert.Equal(["low-peripheral-iron", "within-child-oral-iron-range"], Interpret(child, Lab(Analyte.Ferritin, 60)).FindingCodes());
        Assert.Empty(Interpret(child, Lab(Analyte.Zinc, 50)).FindingCodes());
    }

    [Fact]
    public void Interpret_OnDialysis_LeavesOutTheGeneralLinesOfTheGuideline()
    {
        LabInterpretation result = Interpret(Adult with { Dialysis = Presence.Present }, Lab(Analyte.Ferritin, 60), Lab(Analyte.TransferrinSaturation, 15));
        Assert.DoesNotContain("at-or-below-iron-treatment-threshold", result.FindingCodes(0));
        Assert.Contains("below-end-stage-iron-threshold", result.FindingCodes(0));
        Assert.DoesNotContain("below-saturation-treatment-threshold", result.FindingCodes(1));
    }

    [Fact]
    public void Interpret_OfNothing_GivesNothing()
    {
        LabInterpretation result = Interpret(new());
        Assert.Empty(result.Readings);
        Assert.Empty(result.Notices);
        Assert.Equal(IronOutcome.Undetermined, result.Iron.Outcome);
        Assert.Equal([Analyte.Ferritin, Analyte.TransferrinSaturation], result.Iron.Missing.ToArray());
    }

    [Property]
    public void Interpret_OfAnyValues_KeepsThemInOrderAndUsesOneAnAnalyte(LabResult[] labs, LabContext context)
    {
        LabInterpretation result = LabInterpreter.Default.Interpret(labs, context);
        Assert.Equal(
            labs.Select(lab => (lab.Analyte, lab.Value, lab.Unit, lab.TakenOn)),
            result.Readings.Where(reading => !reading.IsDerived).Select(reading => (reading.Analyte, reading.Value, reading.Unit, reading.TakenOn)));
        Assert.All(result.Readings.Where(reading => reading.IsUsed).GroupBy(reading => reading.Analyte), group => Assert.Single(group));
        Assert.All(result.Readings.Where(reading => !reading.IsUsed), reading => Assert.Empty(reading.Findings));
        Assert.All(result.Readings, reading => Assert.True(reading.IsPlausible || !reading.IsUsed));
        Assert.All(result.Notices, notice => Assert.InRange(notice.LabIndex, -1, labs.Length - 1));
    }

    [Property]
    public void Interpret_OfTheSameValuesTwice_GivesTheSameAnswer(LabResult[] labs, LabContext context)
    {
        LabInterpretation one = LabInterpreter.Default.Interpret(labs, context);
        LabInterpretation other = LabInterpreter.Default.Interpret(labs, context);
        Assert.Equal(one.Notices.ToArray(), other.Notices.ToArray());
        Assert.Equal(one.Iron.Explanation, other.Iron.Explanation);
    }

    /// <summary>A hemoglobin of 11.5 g/dL is below the lines of women and men, and above that of pregnancy. What is assumed stands in parentheses.</summary>
    [Theory]
    [InlineData("female", Presence.Absent, null, "below-anemia-line-female ()")]
    [InlineData("female", Presence.NotRecorded, null, "below-anemia-line-female (not-pregnant)")]
    [InlineData("female", Presence.Present, null, "")]
    [InlineData("female", Presence.NotRecorded, 1, "")]
    [InlineData("male", Presence.NotRecorded, null, "below-anemia-line-male ()")]
    [InlineData("male", Presence.Absent, null, "below-anemia-line-male ()")]
    [InlineData("other", Presence.Absent, null, "below-anemia-line-female (female), below-anemia-line-male (male)")]
    [InlineData(null, Presence.Absent, null, "below-anemia-line-female (female), below-anemia-line-male (male)")]
    [InlineData(null, Presence.Present, null, "")]
    public void Interpret_HemoglobinOfAnAdult_IsHeldToTheLineOfTheSexAndThePregnancy(string? sex, Presence pregnancy, int? trimester, string findings)
    {
        LabContext context = new() { AgeYears = 30, Sex = sex is null ? null : Sex.FromCode(sex), Pregnancy = pregnancy, Trimester = trimester };

        Assert.Equal(findings, string.Join(", ", Interpret(context, Lab(Analyte.Hemoglobin, 11.5m)).Readings[0].Findings
            .Select(finding => $"{finding.Code} ({string.Join(' ', finding.Assumed.Select(population => population.Code))})")));
    }
}
