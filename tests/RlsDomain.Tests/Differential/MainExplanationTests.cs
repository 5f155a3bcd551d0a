using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Differential;

public class MainExplanationTests
{
    private static readonly Dictionary<string, int> s_indexes = Enumerable.Range(0, DifferentialModel.Default.PlaceCount).Where(DifferentialModel.Default.HasSet)
        .ToDictionary(set => string.Join(' ', DifferentialModel.Default.ConditionsOf(set).Select(condition => condition.Code)));

    [Property]
    public void Explains_OfAnyCase_AddsUpToOneWithNone(PatientCase patient, byte setting)
    {
        DifferentialResult result = DifferentialModel.Default.Classify(patient, Setting.All[setting % Setting.All.Length]);
        Assert.Equal(1, result.Ranking.Sum(ranked => ranked.Explains) + result.ProbabilityOfNone, 1e-9);
        Assert.All(result.Ranking, ranked => Assert.InRange(ranked.Explains, 0, ranked.Probability + 1e-12));
        Assert.Equal(result.Ranking.Max(ranked => ranked.Explains), result.Ranking[0].Explains, 1e-12);
        Assert.Equal(result.Ranking[0].Condition, result.Leading);
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
    public void Leading_OfARareConditionAmongCommonOnes_IsTheOneThatExplainsTheFindings()
    {
        PatientCase patient = PatientCase.Create("shaky").Aged(86).Sex(Sex.Male)
            .With(Finding.TremorOnStanding, Finding.WorseOnStanding, Finding.ReliefBySittingOrFlexingForward).Build();
        DifferentialResult result = DifferentialModel.Default.Classify(patient);

        Assert.Equal(Condition.OrthostaticTremor, result.Leading);
        Assert.True(result.ProbabilityOf(Condition.Arthritis) > result.ProbabilityOf(Condition.OrthostaticTremor));
    }

    /// <summary>By hand: two conditions, each the only one that explains one of two findings, share by how badly the other one fits alone.</summary>
    [Fact]
    public void TryShareOut_OfOnePair_IsInverseToTheFitOfThePairWithoutIt()
    {
        double[] sets = new double[DifferentialModel.Default.PlaceCount];
        double[] fits = new double[sets.Length];
        Array.Fill(fits, 1);
        int pair = Enumerable.Range(0, sets.Length).First(set => DifferentialModel.Default.ConditionsOf(set) is [var first, var second] && first == Condition.Dystonia && second == Condition.Akathisia);
        (sets[pair], fits[IndexOf([Condition.Dystonia])], fits[IndexOf([Condition.Akathisia])]) = (0.8, 0.3, 0.1);
        double[] explains = new double[Condition.All.Length];

        Assert.True(DifferentialModel.Default.TryShareOut(sets, fits, explains));
        Assert.Equal(0.8 * 0.3 / 0.4, explains[Condition.Dystonia.Index], 1e-12); // Without it the fit is 0.1, which is worse.
        Assert.Equal(0.8 * 0.1 / 0.4, explains[Condition.Akathisia.Index], 1e-12);
    }

    [Property]
    public void ShareOut_OfLikelihoodsTooSmallToMultiply_IsThatOfTheirLogarithms(PatientCase patient)
    {
        double[] prior = new double[DifferentialModel.Default.PlaceCount];
        double[] fit = DifferentialModel.Default.StartOfFits();
        DifferentialModel.Default.ScorePrior(patient, patient.Findings, Setting.PrimaryCare, prior);
        DifferentialModel.Default.ScoreFindings(patient.Findings, fit);
        double[] steep = [.. fit.Select(log => log * 40)];
        double[] sets = [.. prior.Zip(steep, (odds, log) => odds + log)];
        DifferentialModel.Normalize(sets);
        double[] found = new double[Condition.All.Length];
        DifferentialModel.Default.ShareOut(sets, steep, found);

        double[] expected = new double[Condition.All.Length];
        for (int set = 1; set < sets.Length; set++)
        {
            var members = DifferentialModel.Default.ConditionsOf(set);
            double[] without = [.. members.Select(condition => steep[IndexOf(members.Remove(condition))])];
            double[] needs = [.. without.Select(log => Math.Exp(without.Min() - log))];
            for (int i = 0; i < needs.Length; i++)
            {
                expected[members[i].Index] += sets[set] * needs[i] / needs.Sum();
            }
        }

        Assert.All(Condition.All, condition => Assert.Equal(expected[condition.Index], found[condition.Index], 1e-9));
    }

    private static int IndexOf(IEnumerable<Condition> set) => s_indexes[string.Join(' ', set.Select(condition => condition.Code))];

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
