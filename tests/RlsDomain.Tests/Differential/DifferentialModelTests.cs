using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Differential;

public class DifferentialModelTests
{
    private static readonly DifferentialModel s_model = DifferentialModel.Default;

    [Property]
    public void Classify_OfAnyCase_GivesProbabilities(PatientCase patient)
    {
        DifferentialResult result = s_model.Classify(patient);
        Assert.All(result.Ranking, ranked => Assert.InRange(ranked.Probability, 0, 1));
        Assert.All(result.Ranking, ranked => Assert.InRange(ranked.Prior, 0, 1));
        Assert.InRange(result.ProbabilityOfNone, 0, 1);
        Assert.Equal(Condition.All.OrderBy(condition => condition.Index), result.Ranking.Select(ranked => ranked.Condition).OrderBy(condition => condition.Index));
    }

    [Property]
    public void Classify_OfFindingsInAnyOrder_GivesTheSameBits(PresenceSet<Finding> findings)
    {
        PatientCaseBuilder forward = PatientCase.Create("a");
        PatientCaseBuilder backward = PatientCase.Create("a");
        foreach (Finding finding in findings.Recorded)
        {
            forward = findings[finding] == Presence.Present ? forward.With(finding) : forward.Without(finding);
        }

        foreach (Finding finding in findings.Recorded.Reverse())
        {
            backward = findings[finding] == Presence.Present ? backward.With(finding) : backward.Without(finding);
        }

        Assert.Equal(Bits(forward.Build()), Bits(backward.Build()));
    }

    [Fact]
    public void Classify_WithNothingRecorded_GivesThePrior()
    {
        DifferentialResult result = s_model.Classify(PatientCase.Create("empty").Build());
        Assert.All(result.Ranking, ranked => Assert.Equal(ranked.Prior, ranked.Probability, 1e-15));
    }

    /// <summary>Two conditions together can make a finding rarer than a double below 1 can tell from none.</summary>
    [Fact]
    public void Classify_OfAFindingThatAHostMakesAlmostImpossible_KeepsEveryNumberFinite()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        string[] rows = Encoding.UTF8.GetString(files["likelihoods.json"].Span).Split('\n');
        foreach (string condition in (string[])["positional-discomfort", "sleep-starts"])
        {
            int at = Array.FindIndex(rows, row => row.Contains($"\"condition\": \"{condition}\", \"finding\": \"painful-muscle-contraction\"", StringComparison.Ordinal));
            rows[at] = Regex.Replace(rows[at], "\"p\": [0-9.]+, \"low\": [0-9.]+", "\"p\": 1e-9, \"low\": 1e-9");
        }

        files["likelihoods.json"] = Encoding.UTF8.GetBytes(string.Join('\n', rows));
        KnowledgeBase knowledge = KnowledgeBase.Parse(files);
        DifferentialResult result = DifferentialModel.Compile(knowledge).Classify(PatientCase.Create("rare").With(Finding.PainfulMuscleContraction).Build());

        Assert.Equal(2, knowledge.Likelihoods.Count(row => row.Probability.Value == 1e-9));
        Assert.All(Condition.All, condition =>
        {
            Explanation explanation = result.Explain(condition);
            Assert.True(double.IsFinite(explanation.LogOdds), condition.Code);
            Assert.All(explanation.Findings, finding => Assert.True(double.IsFinite(finding.Weight), condition.Code));
        });
    }

    [Fact]
    public void Classify_OfOneFindingMoreCommonInAConditionThanInAllElse_NeverLowersIt()
    {
        Dictionary<Finding, double> leaks = KnowledgeBase.Default.Leaks.ToDictionary(leak => leak.Finding, leak => leak.Probability);
        ILookup<Finding, Likelihood> rows = KnowledgeBase.Default.Likelihoods.ToLookup(row => row.Finding);
        int compared = 0;
        foreach (Likelihood row in KnowledgeBase.Default.Likelihoods)
        {
            double highestElsewhere = rows[row.Finding].Where(other => other != row).Select(other => other.Probability.Value).Append(leaks[row.Finding]).Max();
            if (row.Probability.Value <= highestElsewhere)
            {
                continue;
            }

            foreach (Setting setting in Setting.All)
            {
                DifferentialResult result = s_model.Classify(PatientCase.Create("one").With(row.Finding).Build(), setting);
                RankedCondition ranked = result.Ranking.First(ranked => ranked.Condition == row.Condition);
                Assert.True(ranked.Probability >= ranked.Prior, $"{row.RowKey} in {setting.Code}: {ranked.Probability} < {ranked.Prior}");
                compared++;
            }
        }

        Assert.True(compared > 100, $"only {compared} rows were compared");
    }

    [Fact]
    public void Classify_IntoASpan_AllocatesNothing()
    {
        PatientCase patient = PatientCase.Create("full").Aged(54).Sex(Sex.Female)
            .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement)
            .Without(Finding.PainfulMuscleContraction)
            .With(RiskFactor.Dialysis)
            .Takes("mirtazapine")
            .Build();
        double[] probabilities = new double[Condition.All.Length];
        for (int i = 0; i < 50; i++)
        {
            s_model.Classify(patient, Setting.PrimaryCare, probabilities);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 200; i++)
        {
            s_model.Classify(patient, Setting.PrimaryCare, probabilities);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Classify_IntoTooSmallASpan_IsRefused() =>
        Assert.Throws<ArgumentException>(() => s_model.Classify(PatientCase.Create("x").Build(), Setting.PrimaryCare, new double[Condition.All.Length - 1]));

    [Fact]
    public void Sets_WithTwoExclusions_AreAsManyAsInTheBrief() => Assert.Equal(1752, Enumerable.Range(0, s_model.PlaceCount).Count(s_model.HasSet));

    [Property]
    public void ScaledSum_WithVectorsOrWithout_GivesTheSameBits(double[] target, double[] addends, double factor)
    {
        double[] inFull = [.. target.Take(addends.Length)];
        double[] scalar = [.. inFull];
        ScaledSum.Add(inFull, addends, factor);
        for (int i = 0; i < scalar.Length; i++)
        {
            scalar[i] += factor * addends[i];
        }

        Assert.Equal(scalar.Select(BitConverter.DoubleToInt64Bits), inFull.Select(BitConverter.DoubleToInt64Bits));
    }

    private static long[] Bits(PatientCase patient)
    {
        double[] probabilities = new double[Condition.All.Length];
        s_model.Classify(patient, Setting.PrimaryCare, probabilities);
        return [.. probabilities.Select(BitConverter.DoubleToInt64Bits)];
    }
}
