using FsCheck.Xunit;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Labs.LabCases;

namespace RlsDomain.Tests.Labs;

public class IronAssessmentTests
{
    private static readonly LabContext s_child = Adult with { AgeYears = 9 };
    private static readonly LabContext s_endStage = Adult with { Dialysis = Presence.Present };

    /// <summary>The worked boundary table of the published brief, row by row.</summary>
    [Theory]
    [InlineData(49.9, 30.0, "oral-or-intravenous", Verdict.Met, false)]
    [InlineData(50.0, 30.0, "oral-or-intravenous", Verdict.NotMet, false)]
    [InlineData(75.0, 25.0, "oral-or-intravenous", Verdict.NotMet, false)]
    [InlineData(75.1, 25.0, "intravenous-only", Verdict.NotMet, false)]
    [InlineData(100.0, 25.0, "intravenous-only", Verdict.NotMet, false)]
    [InlineData(100.1, 25.0, "no-iron-by-these-lines", Verdict.NotMet, false)]
    [InlineData(150.0, 19.9, "oral-or-intravenous", Verdict.NotMet, false)]
    [InlineData(150.0, 20.0, "no-iron-by-these-lines", Verdict.NotMet, false)]
    [InlineData(60.0, 46.0, "do-not-give", Verdict.NotMet, true)]
    [InlineData(300.0, 15.0, "conflict", Verdict.NotMet, true)]
    [InlineData(null, 18.0, "oral-or-intravenous", Verdict.Undetermined, false)]
    [InlineData(60.0, null, "oral-or-intravenous", Verdict.NotMet, false)]
    public void Outcome_OfTheWorkedBoundaryTable_IsAsPublished(double? ferritin, double? saturation, string outcome, Verdict seed, bool isConflict)
    {
        IronAssessment iron = Iron(Adult, ferritin, saturation);
        Assert.Equal(outcome, iron.Outcome.Code);
        Assert.Equal(seed, iron.SeedLine);
        Assert.Equal(isConflict, iron.SourcesDisagree);
    }

    [Theory]
    [InlineData(75.1, 45.0, "intravenous-only")] // 45.0 itself is not above
    [InlineData(75.1, 45.1, "do-not-give")]
    [InlineData(299.9, 25.0, "no-iron-by-these-lines")]
    [InlineData(300.0, 25.0, "do-not-give")] // at the limit of the evidence
    [InlineData(300.1, 25.0, "do-not-give")]
    [InlineData(300.0, null, "do-not-give")]
    [InlineData(null, 46.0, "do-not-give")]
    [InlineData(299.9, 15.0, "oral-or-intravenous")]
    [InlineData(90.0, null, "undetermined")]
    [InlineData(150.0, null, "undetermined")]
    [InlineData(null, 25.0, "undetermined")]
    [InlineData(null, null, "undetermined")]
    public void Outcome_OfAnAdult_FollowsTheOrderOfTheLines(double? ferritin, double? saturation, string outcome) =>
        Assert.Equal(outcome, Iron(Adult, ferritin, saturation).Outcome.Code);

    [Theory]
    [InlineData(199.9, 19.9, "intravenous-iron-sucrose")]
    [InlineData(200.0, 19.9, "no-iron-by-these-lines")]
    [InlineData(199.9, 20.0, "no-iron-by-these-lines")]
    [InlineData(60.0, 30.0, "no-iron-by-these-lines")] // either alone is not enough
    [InlineData(60.0, null, "undetermined")]
    [InlineData(250.0, null, "no-iron-by-these-lines")]
    [InlineData(null, 15.0, "undetermined")]
    [InlineData(null, 25.0, "no-iron-by-these-lines")]
    [InlineData(60.0, 46.0, "do-not-give")]
    public void Outcome_InEndStageRenalDisease_NeedsBothParts(double? ferritin, double? saturation, string outcome) =>
        Assert.Equal(outcome, Iron(s_endStage, ferritin, saturation).Outcome.Code);

    [Theory]
    [InlineData(14.9, "intravenous-iron-sucrose")]
    [InlineData(15.0, "oral-or-intravenous")]
    public void Outcome_WithFiltrationBelowTheLineOfKidneyFailure_UsesTheEndStageLine(double filtration, string outcome) => Assert.Equal(
        outcome,
        Interpret(Adult, Lab(Analyte.Ferritin, 150), Lab(Analyte.TransferrinSaturation, 15), Lab(Analyte.EstimatedGlomerularFiltrationRate, (decimal)filtration)).Iron.Outcome.Code);

    [Theory]
    [InlineData(49.9, 30.0, "oral-or-intravenous")]
    [InlineData(50.0, 30.0, "no-iron-by-these-lines")]
    [InlineData(60.0, 15.0, "no-iron-by-these-lines")] // the line of children names no saturation
    [InlineData(49.9, null, "oral-or-intravenous")]
    [InlineData(49.9, 46.0, "do-not-give")]
    [InlineData(null, 15.0, "undetermined")]
    public void Outcome_OfAChild_UsesTheLineOfChildren(double? ferritin, double? saturation, string outcome) =>
        Assert.Equal(outcome, Iron(s_child, ferritin, saturation).Outcome.Code);

    [Theory]
    [InlineData(17.9, "no-iron-by-these-lines")]
    [InlineData(18.0, "oral-or-intravenous")]
    public void Outcome_OnBothSidesOfTheAdultAge_UsesTheLineOfTheAge(double age, string outcome) =>
        Assert.Equal(outcome, Iron(Adult with { AgeYears = (decimal)age }, 60, 30).Outcome.Code);

    [Fact]
    public void Missing_OfUnknownFerritin_NamesItAndSaysSo()
    {
        IronAssessment iron = Iron(Adult, null, 18);
        Assert.Equal([Analyte.Ferritin], iron.Missing.ToArray());
        Assert.Contains("Ferritin is missing.", iron.Explanation, StringComparison.Ordinal);
        Assert.Equal(Verdict.Undetermined, iron.DoNotGive);
    }

    [Fact]
    public void Missing_OfUnknownSaturation_NamesItAndSaysThatItIsNeededBeforeIron()
    {
        IronAssessment iron = Iron(Adult, 60, null);
        Assert.Equal([Analyte.TransferrinSaturation], iron.Missing.ToArray());
        Assert.Contains("Transferrin saturation is missing; it is needed before iron.", iron.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(49.9, false)]
    [InlineData(50.0, true)]
    [InlineData(75.0, true)]
    [InlineData(100.0, true)] // by vein only
    [InlineData(100.1, false)]
    public void SeedAndGuidelineDiffer_BetweenTheirLines_IsTrue(double ferritin, bool expected) =>
        Assert.Equal(expected, Iron(Adult, ferritin, 30).SeedAndGuidelineDiffer);

    [Fact]
    public void Explanation_OfAConflict_NamesBothLinesWithTheirSourcesAndMarks()
    {
        string text = Iron(Adult, 60, 46).Explanation;
        Assert.Contains("Ferritin 60 ng/mL and transferrin saturation 46 %.", text, StringComparison.Ordinal);
        Assert.Contains("Met: TSAT > 45 % (any; IRLSSG2018, secondary): no iron treatment.", text, StringComparison.Ordinal);
        Assert.Contains("Met: ferritin <= 75 ng/mL OR TSAT < 20 % (adult with RLS; AASM2025): iron by mouth or vein.", text, StringComparison.Ordinal);
        Assert.Contains("the line that says not to give iron goes first", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explanation_AtTheLimitOfTheEvidence_ShowsTheNoteOfTheLine() => Assert.Contains(
        "Not met: ferritin < 300 ug/L (IRLSSG2018); at or above 300: outside the evidence, do not offer iron.",
        Iron(Adult, 300, 25).Explanation,
        StringComparison.Ordinal);

    [Fact]
    public void Lines_OfAnAdult_AreThoseAskedInOrder() => Assert.Equal(
        [
            ("threshold-ferritin-8", Verdict.NotMet),
            ("threshold-transferrin-saturation-1", Verdict.NotMet),
            ("threshold-ferritin-7", Verdict.Met),
            ("threshold-ferritin-2", Verdict.Met),
            ("threshold-ferritin-3", Verdict.NotMet),
            ("threshold-ferritin-1", Verdict.NotMet),
            ("threshold-crp-1", Verdict.Undetermined),
        ],
        Iron(Adult, 60, 30).Lines.Select(line => (line.Row.Id, line.Verdict)));

    [Fact]
    public void SampleConditions_AreShownSinceACaseRecordsNone() => Assert.Equal(
        ["sample-conditions-1", "sample-conditions-2"],
        Iron(Adult, 60, 30).SampleConditions.Select(statement => statement.Id));

    [Theory]
    [InlineData(150.0, 25.0, 5.0, false)]
    [InlineData(150.0, 25.0, 5.1, true)]
    [InlineData(90.0, 25.0, 5.1, true)]
    [InlineData(150.0, 15.0, 5.1, true)]
    [InlineData(60.0, 25.0, 5.1, false)] // a low ferritin stays low
    public void InflammationWarning_WithRaisedCrp_ComesWithFerritinThatIsNotLow(double ferritin, double saturation, double crp, bool expected)
    {
        LabResult[] labs = [Lab(Analyte.Ferritin, (decimal)ferritin), Lab(Analyte.TransferrinSaturation, (decimal)saturation), Lab(Analyte.CReactiveProtein, (decimal)crp)];
        IronAssessment iron = Interpret(Adult, labs).Iron;
        Assert.Equal(expected, iron.InflammationWarning is not null);
        Assert.Equal(Iron(Adult, ferritin, saturation).Outcome, iron.Outcome);
    }

    [Fact]
    public void InflammationWarning_AsRecordedWithoutCrp_SaysSo() => Assert.Equal(
        "Inflammation or a febrile illness is recorded: ferritin may be falsely high: do not call it adequate; lean on TSAT; repeat later (UPTODATE-PED).",
        Iron(Adult with { Inflammation = Presence.Present }, 150, 25).InflammationWarning);

    [Theory]
    [InlineData(5.0, false)]
    [InlineData(5.1, true)]
    public void Explanation_WithRaisedCrp_EndsWithTheWarning(double crp, bool expected)
    {
        IronAssessment iron = Interpret(Adult with { AgeYears = 40 }, Lab(Analyte.Ferritin, 150), Lab(Analyte.TransferrinSaturation, 25), Lab(Analyte.CReactiveProtein, (decimal)crp)).Iron;

        Assert.Equal(expected, iron.Explanation.EndsWith(" C-reactive protein 5.1 mg/L: ferritin may be falsely high: do not call it adequate; lean on TSAT; repeat later (UPTODATE-PED).", StringComparison.Ordinal));
        Assert.Equal(expected, iron.Explanation.Contains("falsely high", StringComparison.Ordinal));
    }

    [Fact]
    public void Assumed_WithoutAgeAndDialysis_NamesBoth()
    {
        IronAssessment iron = Iron(new(), 60, 30);
        Assert.Equal(IronOutcome.OralOrIntravenous, iron.Outcome);
        Assert.Equal([LabPopulation.Adult, LabPopulation.NotEndStageRenalDisease], iron.Assumed.ToArray());
        Assert.EndsWith("Assumed, since it is not recorded: adult and no end-stage renal disease.", iron.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Assumed_WithAgeFiltrationAndNoDialysis_IsEmpty()
    {
        Assert.Empty(Interpret(Adult, Lab(Analyte.EstimatedGlomerularFiltrationRate, 90)).Iron.Assumed);
        Assert.Equal([LabPopulation.NotEndStageRenalDisease], Interpret(Adult).Iron.Assumed.ToArray()); // no dialysis alone leaves filtration open
        Assert.Empty(Iron(s_child, 60, 30).Assumed); // the line of children does not ask for the kidneys
    }

    [Property]
    public void Outcome_WithSaturationAboveItsLimit_NeverNamesIron(LabContext context, int tenthsOfFerritin)
    {
        double ferritin = 1 + (Math.Abs((long)tenthsOfFerritin) % 5000 / 10.0);
        Assert.Equal(IronOutcome.DoNotGive, Iron(context, ferritin, 46).Outcome);
    }

    [Property]
    public void Outcome_OfAnAdultWithLowerFerritin_NeverStopsNamingIron(int tenths)
    {
        double ferritin = 1 + (Math.Abs((long)tenths) % 1000 / 10.0);
        Assert.NotEqual(IronOutcome.NoIronByTheseLines, Iron(Adult, Math.Min(ferritin, 100), 30).Outcome);
    }

    /// <summary>What the explanation says, over values on both sides of every line of iron.</summary>
    [Fact]
    public void Explanation_OverTheLinesOfIron_SaysWhatTheAssessmentHolds()
    {
        foreach (double? ferritin in new double?[] { null, 10, 49.9, 50, 75, 75.1, 100, 100.1, 150, 299, 301 })
        {
            foreach (double? saturation in new double?[] { null, 10, 19.9, 20, 44.9, 45, 46 })
            {
                IronAssessment iron = Iron(Adult, ferritin, saturation);
                string outcome = iron.Outcome.Description;

                Assert.Contains($"Together: {char.ToLowerInvariant(outcome[0])}{outcome[1..]}.", iron.Explanation, StringComparison.Ordinal);
                Assert.Equal(iron.SeedAndGuidelineDiffer, iron.Explanation.Contains("The seed article and the guideline differ here.", StringComparison.Ordinal));
                Assert.Equal(iron.SourcesDisagree, iron.Explanation.Contains("The sources disagree for these values", StringComparison.Ordinal));
                Assert.Equal(ferritin is null, iron.Explanation.Contains("Ferritin is missing.", StringComparison.Ordinal));
                Assert.Equal(saturation is null, iron.Explanation.Contains("Transferrin saturation is missing", StringComparison.Ordinal));
            }
        }
    }
}
