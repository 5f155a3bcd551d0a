using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Differential;

/// <summary>Where a finding says that symptoms followed a drug, it tells of the class: the drug counts relative to its class.</summary>
public class DrugTimingTests
{
    private static readonly Dictionary<string, double> s_akathisia = KnowledgeBase.Default.ConditionRisks
        .Where(row => row.Condition == Condition.Akathisia && row.Factor.AtcPrefix is not null)
        .ToDictionary(row => row.Factor.AtcPrefix!, row => row.OddsRatio);

    /// <summary>Quetiapine causes less akathisia than its class and haloperidol more; a drug without a row of its own is its class.</summary>
    [Theory]
    [InlineData("N05AH04", "N05AH04")]
    [InlineData("N05AD01", "N05AD")]
    [InlineData("N05AX05", "N05A")]
    public void Prior_WithAndWithoutTheFinding_CountsTheDrugOnceOrRelativeToItsClass(string atc, string row)
    {
        double none = PriorLogOdds(null, Finding.OnsetAfterDopamineBlocker);
        double drug = PriorLogOdds(atc, null);
        double told = PriorLogOdds(atc, Finding.OnsetAfterDopamineBlocker);

        Assert.Equal(Math.Log(s_akathisia[row]), drug - none, 0.35); // Sets of several conditions move the log odds a little.
        Assert.Equal(Math.Log(s_akathisia[row] / s_akathisia["N05A"]), told - none, 0.1);
    }

    [Fact]
    public void Probability_OfAkathisia_FollowsTheDrugThatTheFindingSpeaksOf()
    {
        double quetiapine = Classify("N05AH04", Finding.OnsetAfterDopamineBlocker).ProbabilityOf(Condition.Akathisia);
        double another = Classify("N05AX05", Finding.OnsetAfterDopamineBlocker).ProbabilityOf(Condition.Akathisia);
        double haloperidol = Classify("N05AD01", Finding.OnsetAfterDopamineBlocker).ProbabilityOf(Condition.Akathisia);
        Assert.True(quetiapine < another && another < haloperidol, $"{quetiapine}, {another}, {haloperidol}");
    }

    /// <summary>Metoclopramide has a row and its class has none, so the finding takes the place of the row.</summary>
    [Fact]
    public void Prior_OfADrugWhoseClassHasNoRow_IsThatWithoutTheDrug() =>
        Assert.Equal(PriorLogOdds(null, Finding.OnsetAfterDopamineBlocker), PriorLogOdds("A03FA01", Finding.OnsetAfterDopamineBlocker), 1e-12);

    [Fact]
    public void Prior_OfADenialOfTheTiming_CountsTheDrug() =>
        Assert.Equal(PriorLogOdds("N05AH04", null), Classify(PatientCase.Create("a").Without(Finding.OnsetAfterDopamineBlocker).Takes(new MedicationEntry { Atc = "N05AH04" }).Build()).Explain(Condition.Akathisia).PriorLogOdds, 1e-12);

    private static double PriorLogOdds(string? atc, Finding? finding) => Classify(atc, finding).Explain(Condition.Akathisia).PriorLogOdds;

    private static DifferentialResult Classify(string? atc, Finding? finding)
    {
        PatientCaseBuilder builder = PatientCase.Create("a");
        builder = atc is null ? builder : builder.Takes(new MedicationEntry { Atc = atc });
        return Classify((finding is null ? builder : builder.With(finding)).Build());
    }

    private static DifferentialResult Classify(PatientCase patient) => DifferentialModel.Default.Classify(patient);
}
