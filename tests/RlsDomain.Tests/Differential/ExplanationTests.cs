using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Differential;

public class ExplanationTests
{
    [Property(MaxTest = 30)]
    public void Explain_TheParts_MakeTheWhole(PatientCase patient)
    {
        DifferentialResult result = DifferentialModel.Default.Classify(patient);
        foreach (RankedCondition ranked in result.Ranking)
        {
            Explanation explanation = result.Explain(ranked.Condition);
            double whole = explanation.PriorLogOdds + explanation.Findings.Sum(finding => finding.Weight) + explanation.Together;
            Assert.Equal(explanation.LogOdds, whole, 1e-9);
            Assert.Equal(ranked.Probability, 1 / (1 + Math.Exp(-explanation.LogOdds)), 1e-12);
            Assert.Equal(ranked.Prior, 1 / (1 + Math.Exp(-explanation.PriorLogOdds)), 1e-12);
        }
    }

    /// <summary>Leaves each answer out of the case itself. Those of a group, and of the timing of a drug, change what others count.</summary>
    [Property(MaxTest = 10)]
    public void Explain_TheWeightOfEachFindingOutsideTheGroups_IsWhatTheCaseLosesWithoutIt(PatientCase patient)
    {
        KnowledgeBase knowledge = DifferentialModel.Default.Knowledge;
        HashSet<Finding> others =
        [
            .. knowledge.TemperingGroups.SelectMany(group => group.Findings),
            .. knowledge.DrugTimings.Select(timing => timing.Finding),
            Finding.PlmsIndexRaised, // A recorded index answers it again.
        ];
        DifferentialResult whole = DifferentialModel.Default.Classify(patient);
        foreach (Finding finding in patient.Findings.Recorded.Where(finding => !others.Contains(finding)))
        {
            DifferentialResult without = DifferentialModel.Default.Classify(patient.ToBuilder().NotRecorded(finding).Build());
            foreach (Condition condition in Condition.All.Where(condition => IsWellInside(whole, condition) && IsWellInside(without, condition)))
            {
                FindingWeight weight = whole.Explain(condition).Findings.Single(part => part.Finding == finding);
                Assert.Equal(LogOdds(whole, condition) - LogOdds(without, condition), weight.Weight, 1e-7);
            }
        }
    }

    [Fact]
    public void Explain_OfAFindingOutsideEveryGroup_IsTheChangeWhenItIsNotRecorded()
    {
        DifferentialResult with = DifferentialModel.Default.Classify(Classic().With(Finding.FamilyHistoryRls).Build());
        DifferentialResult without = DifferentialModel.Default.Classify(Classic().Build());
        FindingWeight weight = with.Explain(Condition.RestlessLegsSyndrome).Findings.Single(finding => finding.Finding == Finding.FamilyHistoryRls);
        double expected = LogOdds(with) - LogOdds(without);
        Assert.Equal(expected, weight.Weight, 1e-9);
        Assert.True(weight.Weight > 1);
    }

    [Fact]
    public void Explain_OfClassicRls_HasEveryCriterionSpeakForIt()
    {
        Explanation explanation = DifferentialModel.Default.Classify(Classic().Build()).Explain(Condition.RestlessLegsSyndrome);
        Finding[] supporting = [.. explanation.Supporting.Select(finding => finding.Finding)];
        Assert.Contains(Finding.UrgeToMoveLegs, supporting);
        Assert.Contains(Finding.BeginsOrWorsensAtRest, supporting);
        Assert.Contains(Finding.ReliefWithMovement, supporting);
        Assert.Contains(Finding.WorseInEveningOrNight, supporting);
        Assert.Empty(explanation.Opposing);
    }

    [Fact]
    public void Explain_OfEachFinding_CarriesWhatItsNumberRestsOn() =>
        Assert.All(
            DifferentialModel.Default.Classify(Classic().Build()).Explain(Condition.RestlessLegsSyndrome).Findings,
            finding => Assert.NotEmpty(finding.Grounds.At));

    [Fact]
    public void Explain_WithNothingRecorded_HasNoParts()
    {
        Explanation explanation = DifferentialModel.Default.Classify(PatientCase.Create("empty").Build()).Explain(Condition.Akathisia);
        Assert.Empty(explanation.Findings);
        Assert.Equal(0, explanation.Together, 1e-12);
    }

    private static PatientCaseBuilder Classic() => PatientCase.Create("classic").Aged(52).Sex(Sex.Female)
        .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement, Finding.WorseInEveningOrNight)
        .Without(Finding.PainfulMuscleContraction, Finding.ReliefByPositionChange);

    private static double LogOdds(DifferentialResult result) => LogOdds(result, Condition.RestlessLegsSyndrome);

    private static double LogOdds(DifferentialResult result, Condition condition)
    {
        double p = result.ProbabilityOf(condition);
        return Math.Log(p / (1 - p));
    }

    /// <summary>Near 1 a probability has too few digits left to give its odds.</summary>
    private static bool IsWellInside(DifferentialResult result, Condition condition) => result.ProbabilityOf(condition) is > 1e-12 and < 0.999;
}
