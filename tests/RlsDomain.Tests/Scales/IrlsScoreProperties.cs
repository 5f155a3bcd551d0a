using FsCheck.Xunit;
using RlsDomain.Scales;

namespace RlsDomain.Tests.Scales;

/// <summary>Laws that hold for all answers, checked against the plain definition.</summary>
public class IrlsScoreProperties
{
    [Property]
    public void FromAnswers_AnyAnswers_SumsAsTheDefinitionDoes(IrlsAnswers answers)
    {
        IrlsScore score = IrlsScore.FromAnswers(answers);

        Assert.Equal(Enumerable.Range(1, 10).Count(item => answers[item] is not null), score.AnsweredCount);
        Assert.Equal(Sum(answers, Enumerable.Range(1, 10)), (score.Total, score.LowestTotal, score.HighestTotal));
        Assert.Equal(Sum(answers, IrlsScale.SymptomItems), (score.SymptomSum, score.LowestSymptomSum, score.HighestSymptomSum));
        Assert.Equal(Sum(answers, IrlsScale.ImpactItems), (score.ImpactSum, score.LowestImpactSum, score.HighestImpactSum));
    }

    [Property(MaxTest = 300)]
    public void Ranges_UpToFourBlanks_AreWhatAllCompletionsGive(IrlsAnswers answers)
    {
        int?[] places = [.. answers.ToImmutableArray()];
        foreach (int surplus in Enumerable.Range(0, 10).Where(place => places[place] is null).Skip(4))
        {
            places[surplus] = surplus % 5;
        }

        IrlsScore score = IrlsScore.FromAnswers(places);
        IrlsScore[] completions = [.. Complete(places).Select(complete => IrlsScore.FromAnswers(complete))];

        Assert.Equal(completions.Min(one => one.Total), score.LowestTotal);
        Assert.Equal(completions.Max(one => one.Total), score.HighestTotal);
        Assert.Equal(completions.Min(one => one.SymptomSum), score.LowestSymptomSum);
        Assert.Equal(completions.Max(one => one.SymptomSum), score.HighestSymptomSum);
        Assert.Equal(completions.Min(one => one.ImpactSum), score.LowestImpactSum);
        Assert.Equal(completions.Max(one => one.ImpactSum), score.HighestImpactSum);
        Assert.Equal(completions.Select(one => one.Band!).Distinct().OrderBy(band => band.Index), score.PossibleBands);
        Assert.Equal(score.PossibleBands.Length == 1, score.Band is not null);
    }

    [Property]
    public void Answer_OneHigher_NeverLowersTheBand(IrlsAnswers answers)
    {
        IrlsScore score = IrlsScore.FromAnswers(answers);
        int?[] places = [.. answers.ToImmutableArray()];
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] is < IrlsAnswers.HighestAnswer)
            {
                places[i]++;
                IrlsScore worse = IrlsScore.FromAnswers(places);
                Assert.True(worse.PossibleBands[0].Index >= score.PossibleBands[0].Index);
                Assert.True(worse.PossibleBands[^1].Index >= score.PossibleBands[^1].Index);
                places[i]--;
            }
        }
    }

    [Property]
    public void Answer_GivenForABlank_OnlyNarrowsTheRange(IrlsAnswers answers)
    {
        IrlsScore score = IrlsScore.FromAnswers(answers);
        int?[] places = [.. answers.ToImmutableArray()];
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] is null)
            {
                places[i] = i % 5;
                IrlsScore narrower = IrlsScore.FromAnswers(places);
                Assert.InRange(narrower.LowestTotal, score.LowestTotal, score.HighestTotal);
                Assert.InRange(narrower.HighestTotal, score.LowestTotal, score.HighestTotal);
                Assert.Empty(narrower.PossibleBands.Except(score.PossibleBands));
                places[i] = null;
            }
        }
    }

    [Property]
    public void TryTotal_TheSameAnswersAsBytes_GivesTheSameTotal(IrlsAnswers answers)
    {
        byte[] bytes = [.. answers.ToImmutableArray().Select(answer => (byte)(answer ?? 255))];

        bool found = IrlsScore.TryTotal(bytes, out int total);

        Assert.Equal(IrlsScore.FromAnswers(answers).Total, found ? total : null);
    }

    private static (int? Sum, int Lowest, int Highest) Sum(IrlsAnswers answers, IEnumerable<int> items)
    {
        int?[] found = [.. items.Select(item => answers[item])];
        return (
            found.Contains(null) ? null : found.Sum(),
            found.Sum(answer => answer ?? 0),
            found.Sum(answer => answer ?? 4));
    }

    private static IEnumerable<int?[]> Complete(int?[] places)
    {
        int blank = Array.IndexOf(places, null);
        return blank < 0
            ? [places]
            : Enumerable.Range(0, 5).SelectMany(answer => Complete([.. places[..blank], answer, .. places[(blank + 1)..]]));
    }
}
