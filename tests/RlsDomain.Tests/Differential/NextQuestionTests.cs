using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Differential;

public class NextQuestionTests
{
    [Property(MaxTest = 10)]
    public void NextQuestions_OfAnyCase_AreUnrecordedAndInOrderOfGain(PatientCase patient)
    {
        DifferentialResult result = DifferentialModel.Default.Classify(patient);
        Assert.All(result.NextQuestions, question => Assert.Equal(Presence.NotRecorded, patient.Findings[question.Finding]));
        Assert.All(result.NextQuestions, question => Assert.True(question.InformationGainBits > 0));
        Assert.Equal(result.NextQuestions.OrderByDescending(question => question.InformationGainBits).Select(question => question.Finding), result.NextQuestions.Select(question => question.Finding));
    }

    [Fact]
    public void NextQuestions_IfPresentAndIfAbsent_AreWhatTheAnsweredCaseGives()
    {
        DifferentialResult result = DifferentialModel.Default.Classify(Partial().Build());
        Assert.NotEmpty(result.NextQuestions);
        foreach (NextQuestion question in result.NextQuestions)
        {
            Assert.Equal(Probability(Partial().With(question.Finding), result.Leading), question.IfPresent, 1e-12);
            Assert.Equal(Probability(Partial().Without(question.Finding), result.Leading), question.IfAbsent, 1e-12);
        }
    }

    [Fact]
    public void NextQuestions_Gain_IsTheExpectedFallOfEntropyOfTheThreeLeading()
    {
        DifferentialResult now = DifferentialModel.Default.Classify(Partial().Build());
        NextQuestion question = now.NextQuestions[0];
        DifferentialResult present = DifferentialModel.Default.Classify(Partial().With(question.Finding).Build());
        DifferentialResult absent = DifferentialModel.Default.Classify(Partial().Without(question.Finding).Build());
        double gain = now.Ranking.Take(3).Sum(ranked =>
            Entropy(ranked.Probability)
            - (question.ProbabilityPresent * Entropy(present.ProbabilityOf(ranked.Condition)))
            - ((1 - question.ProbabilityPresent) * Entropy(absent.ProbabilityOf(ranked.Condition))));
        Assert.Equal(gain, question.InformationGainBits, 1e-12);
    }

    [Fact]
    public void StabilityOver_NoQuestion_IsCertain() =>
        Assert.Equal(1, DifferentialModel.Default.Classify(Partial().Build()).StabilityOver(0).SameDecisionProbability, 1e-12);

    [Fact]
    public void StabilityOver_OneQuestion_IsTheChanceOfTheAnswersThatKeepTheFirstPlace()
    {
        DifferentialResult now = DifferentialModel.Default.Classify(Partial().Build());
        NextQuestion question = now.NextQuestions[0];
        double expected =
            (DifferentialModel.Default.Classify(Partial().With(question.Finding).Build()).Leading == now.Leading ? question.ProbabilityPresent : 0)
            + (DifferentialModel.Default.Classify(Partial().Without(question.Finding).Build()).Leading == now.Leading ? 1 - question.ProbabilityPresent : 0);
        Assert.Equal(expected, now.StabilityOver(1).SameDecisionProbability, 1e-12);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void StabilityOver_TooFewOrTooManyQuestions_IsRefused(int questions) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DifferentialModel.Default.Classify(Partial().Build()).StabilityOver(questions));

    [Fact]
    public void Counterfactuals_OfACase_AreExactlyTheSingleChangesThatPutAnotherFirst()
    {
        PatientCase patient = Partial().Build();
        DifferentialResult now = DifferentialModel.Default.Classify(patient);
        List<(Finding, Presence, Condition)> expected = [];
        foreach (Finding finding in Finding.All)
        {
            foreach (Presence answer in new[] { Presence.Present, Presence.Absent }.Where(answer => patient.Findings[finding] != answer))
            {
                PatientCaseBuilder changed = PatientCase.Create("changed").Aged(60);
                PresenceSet<Finding> findings = patient.Findings.With(finding, answer);
                changed = findings.Present.Aggregate(changed, (builder, one) => builder.With(one));
                changed = findings.Absent.Aggregate(changed, (builder, one) => builder.Without(one));
                Condition leading = DifferentialModel.Default.Classify(changed.Build()).Leading;
                if (leading != now.Leading)
                {
                    expected.Add((finding, answer, leading));
                }
            }
        }

        Assert.NotEmpty(expected);
        Assert.Equal(expected, now.Counterfactuals.Select(change => (change.Finding, change.To, change.Leading)));
    }

    private static PatientCaseBuilder Partial() =>
        PatientCase.Create("partial").Aged(60).With(Finding.UnpleasantLegSensations, Finding.WorseInEveningOrNight).Without(Finding.LegSwelling);

    private static double Probability(PatientCaseBuilder patient, Condition condition) =>
        DifferentialModel.Default.Classify(patient.Build()).ProbabilityOf(condition);

    private static double Entropy(double p) => -(p * Math.Log2(p)) - ((1 - p) * Math.Log2(1 - p));
}
