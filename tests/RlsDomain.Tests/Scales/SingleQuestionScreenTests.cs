using RlsDomain.Scales;
using RlsDomain.Tests.Criteria;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Scales;

public class SingleQuestionScreenTests
{
    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.NotMet)]
    [InlineData(null, Verdict.Undetermined)]
    public void FromAnswer_YesNoOrMissing_IsNeverGuessed(bool? answer, Verdict expected) =>
        Assert.Equal(expected, SingleQuestionScreen.FromAnswer(answer));

    [Theory]
    [InlineData("unpleasant-leg-sensations worse-in-evening-or-night relief-with-movement", Verdict.Met)]
    [InlineData("!unpleasant-leg-sensations worse-in-evening-or-night relief-with-movement", Verdict.NotMet)]
    [InlineData("unpleasant-leg-sensations !worse-in-evening-or-night relief-with-movement", Verdict.NotMet)]
    [InlineData("unpleasant-leg-sensations worse-in-evening-or-night !relief-with-movement", Verdict.NotMet)]
    [InlineData("worse-in-evening-or-night relief-with-movement", Verdict.Undetermined)]
    [InlineData("unpleasant-leg-sensations relief-with-movement", Verdict.Undetermined)]
    [InlineData("unpleasant-leg-sensations worse-in-evening-or-night", Verdict.Undetermined)]
    [InlineData("!unpleasant-leg-sensations", Verdict.NotMet)]
    [InlineData("urge-to-move-legs begins-or-worsens-at-rest", Verdict.Undetermined)]
    public void FromFindings_ThreeFindings_StandInForTheQuestion(string findings, Verdict expected) =>
        Assert.Equal(expected, SingleQuestionScreen.FromFindings(CriteriaCases.Findings(findings)));

    [Fact]
    public void Accuracy_OfEachScreen_KeepsItsNumbers() => Assert.Equal(
        [(1.00m, 0.968m), (0.86m, 0.45m), (0.81m, 0.73m), (0.872m, 0.944m)],
        SingleQuestionScreen.Comparisons.Prepend(SingleQuestionScreen.Accuracy).Select(screen => (screen.Sensitivity, screen.Specificity)));
}
