using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Differential;

public class MainExplanationTests
{
    [Property]
    public void Explains_OfAnyCase_AddsUpToOneWithNone(PatientCase patient, byte setting)
    {
        DifferentialResult result = DifferentialModel.Default.Classify(patient, Setting.All[setting % Setting.All.Length]);
        Assert.Equal(1, result.Ranking.Sum(ranked => ranked.Explains) + result.ProbabilityOfNone, 1e-9);
        Assert.All(result.Ranking, ranked => Assert.InRange(ranked.Explains, 0, ranked.Probability + 1e-12));
        Assert.Equal(result.Ranking.Max(ranked => ranked.Explains), result.MainExplanation.Explains, 1e-12);
    }

    /// <summary>By hand: with nothing to explain, the conditions of a set share its probability evenly. In pairs and triples a condition gets less than it is probable.</summary>
    [Fact]
    public void Explains_WithNothingRecorded_SharesEachSetEvenly()
    {
        DifferentialResult result = DifferentialModel.Default.Classify(PatientCase.Create("nothing").Build());
        double[,] shares = new double[Condition.All.Length, 2];
        List<(Condition[] Set, double Odds)> sets = [.. PriorSets(Setting.PrimaryCare)];
        double total = sets.Sum(one => one.Odds);
        foreach ((Condition[] set, double odds) in sets)
        {
            double probability = odds / total;
            foreach (Condition condition in set)
            {
                shares[condition.Index, 0] += probability;
                shares[condition.Index, 1] += probability / set.Length;
            }
        }

        Assert.All(result.Ranking, ranked =>
        {
            Assert.Equal(shares[ranked.Condition.Index, 0], ranked.Probability, 1e-9);
            Assert.Equal(shares[ranked.Condition.Index, 1], ranked.Explains, 1e-9);
        });
    }

    /// <summary>Common conditions of old age stand beside a finding that only a rare one explains.</summary>
    [Fact]
    public void MainExplanation_OfARareConditionAmongCommonOnes_IsTheRareOne()
    {
        PatientCase patient = PatientCase.Create("shaky").Aged(86).Sex(Sex.Male)
            .With(Finding.TremorOnStanding, Finding.ReliefBySittingOrFlexingForward).Without(Finding.ArmsInvolved).Build();
        DifferentialResult result = DifferentialModel.Default.Classify(patient);

        Assert.NotEqual(Condition.OrthostaticTremor, result.Leading);
        Assert.Equal(Condition.OrthostaticTremor, result.MainExplanation.Condition);
    }

    /// <summary>Every set of up to three conditions with the product of the prior odds of its conditions, straight from the table.</summary>
    private static IEnumerable<(Condition[] Set, double Odds)> PriorSets(Setting setting)
    {
        KnowledgeBase knowledge = KnowledgeBase.Default;
        Dictionary<Condition, double> priors = knowledge.Priors.Where(row => row.Setting == setting).ToDictionary(row => row.Condition, row => row.Probability.Value);
        IEnumerable<Condition[]> pairs = Condition.All.SelectMany(first => Condition.All.Where(second => second.Index > first.Index).Select(second => (Condition[])[first, second]));
        IEnumerable<Condition[]> triples = pairs.SelectMany(pair => Condition.All.Where(third => third.Index > pair[1].Index).Select(third => (Condition[])[.. pair, third]));
        return ((Condition[][])[[], .. Condition.All.Select(only => (Condition[])[only]), .. pairs, .. triples])
            .Where(set => !knowledge.ExclusiveConditions.Any(pair => set.Contains(pair.First) && set.Contains(pair.Second)))
            .Select(set => (set, set.Aggregate(1.0, (odds, condition) => odds * priors[condition] / (1 - priors[condition]))));
    }
}
