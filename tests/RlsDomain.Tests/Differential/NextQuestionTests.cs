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
    public void NextQuestions_Gain_IsTheExpectedFallOfEntropyOfTheMainExplanation()
    {
        DifferentialResult now = DifferentialModel.Default.Classify(Partial().Build());
        NextQuestion question = now.NextQuestions[0];
        DifferentialResult present = DifferentialModel.Default.Classify(Partial().With(question.Finding).Build());
        DifferentialResult absent = DifferentialModel.Default.Classify(Partial().Without(question.Finding).Build());
        double gain = Entropy(now) - (question.ProbabilityPresent * Entropy(present)) - ((1 - question.ProbabilityPresent) * Entropy(absent));
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
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void StabilityOver_OfACase_IsThatOfEveryWayOfAnswering(int questions)
    {
        DifferentialResult now = DifferentialModel.Default.Classify(Partial().Build());
        Assert.Equal(BruteForce.SameDecision(DifferentialModel.Default, Partial().Build(), [.. now.NextQuestions.Take(questions).Select(question => question.Finding)]), now.StabilityOver(questions).SameDecisionProbability, 1e-9);
    }

    [Fact]
    public void StabilityOver_WithADrugThatAFindingSpeaksOf_IsThatOfEveryWayOfAnswering()
    {
        PatientCase patient = Partial().Takes("metoclopramide").Build();
        Finding[] asked = [Finding.OnsetAfterDopamineBlocker, Finding.WholeBodyInnerRestlessness];
        DifferentialResult now = DifferentialModel.Default.Classify(patient);
        NextQuestion[] questions = [.. asked.Select(finding => now.NextQuestions.First(question => question.Finding == finding))];
        Assert.Equal(BruteForce.SameDecision(DifferentialModel.Default, patient, asked), now.StabilityOver(questions).SameDecisionProbability, 1e-9);
        Assert.Equal(Probability(Partial().Takes("metoclopramide").With(asked[0]), now.Leading), questions[0].IfPresent, 1e-12);
    }

    [Theory]
    [InlineData(0.9, 0.9, true)]
    [InlineData(0.9, 0.9000001, false)]
    [InlineData(1 - 1e-15, 1, true)]
    public void IsSettled_AtAThreshold_CountsTheThresholdItself(double same, double threshold, bool expected) =>
        Assert.Equal(expected, new Stability(Condition.Akathisia, same, 3).IsSettled(threshold));

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void IsSettled_AtNoProbability_IsRefused(double threshold) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Stability(Condition.Akathisia, 1, 3).IsSettled(threshold));

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void StabilityOver_TooFewOrTooManyQuestions_IsRefused(int questions) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DifferentialModel.Default.Classify(Partial().Build()).StabilityOver(questions));

    private static PatientCaseBuilder Partial() =>
        PatientCase.Create("partial").Aged(60).With(Finding.UnpleasantLegSensations, Finding.WorseInEveningOrNight).Without(Finding.LegSwelling);

    private static double Probability(PatientCaseBuilder patient, Condition condition) =>
        DifferentialModel.Default.Classify(patient.Build()).ProbabilityOf(condition);

    private static double Entropy(DifferentialResult result) =>
        result.Ranking.Select(ranked => ranked.Explains).Append(result.ProbabilityOfNone).Sum(p => -(p * Math.Log2(p)));
}
