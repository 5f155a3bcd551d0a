using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Interviews;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Interviews;

public class InterviewTests
{
    private static readonly InterviewOptions s_options = new() { SettledAt = 0.95 };
    private static readonly InterviewOptions s_informationOnly = new() { SettledAt = 0.95, RedFlagsFirst = false };

    [Fact]
    public void Answer_OfTheClassicSheet_ReachesASettledAnswer()
    {
        Interview end = Classic();
        Assert.Equal(StopReason.Settled, end.StopReason);
        Assert.Null(end.Next);
        Assert.Equal(Condition.RestlessLegsSyndrome, end.Differential.Leading);
        Assert.True(end.Stability.IsSettled(0.95));
        Assert.Equal(end.Steps.Length, end.QuestionsAsked);
        Assert.Equal(end.Steps.Length, end.Steps.DistinctBy(step => step.Finding).Count());
    }

    [Fact]
    public void Next_WithRedFlagsFirst_AsksWhatAloneRaisesAFlagBeforeAllElse()
    {
        ImmutableArray<InterviewStep> steps = Classic().Steps;
        Finding[] flags = [.. KnowledgeBase.Default.RedFlags.Where(flag => flag.Pattern.Clauses.Length == 1 && flag.Pattern.AgeTo is null).Select(flag => flag.Pattern.Clauses[0].Present[0])];
        Assert.Equal(flags, steps.TakeWhile(step => step.Reason == StepReason.Safety).Select(step => step.Finding));
        Assert.DoesNotContain(steps.Skip(flags.Length), step => step.Reason != StepReason.Information);
    }

    [Fact]
    public void Next_WithRedFlagsFirst_IsAskedThoughTheAnswerIsSettled()
    {
        Interview start = Interview.Start(Classic().Patient.ToBuilder().NotRecorded(Finding.SuicidalThoughts).Build(), s_options);
        Assert.True(start.Stability.IsSettled(0.95));
        Assert.Equal(Finding.SuicidalThoughts, start.Next!.Value.Finding);
        Assert.Contains(start.Answer(Finding.SuicidalThoughts, Presence.Present).RedFlags, raised => raised.Flag.Code == "suicidal-thoughts");
    }

    [Fact]
    public void Next_WithoutCosts_IsTheMostInformativeFinding()
    {
        Interview start = Interview.Start(Empty(), s_informationOnly);
        Assert.Equal(start.Differential.NextQuestions[0].Finding, start.Next!.Value.Finding);
        Assert.Equal(start.Differential.NextQuestions[0].InformationGainBits, start.Next.Value.InformationGainBits);
    }

    [Fact]
    public void Next_WithACost_IsTheMostInformativeForItsCost()
    {
        Interview free = Interview.Start(Empty(), s_informationOnly);
        Finding first = free.Differential.NextQuestions[0].Finding;
        Finding second = free.Differential.NextQuestions[1].Finding;
        double ratio = free.Differential.NextQuestions[0].InformationGainBits / free.Differential.NextQuestions[1].InformationGainBits;
        Assert.Equal(first, Priced(ratio * 0.999).Next!.Value.Finding);
        Assert.Equal(second, Priced(ratio * 1.001).Next!.Value.Finding);

        Interview Priced(double cost) => Interview.Start(Empty(), s_informationOnly with { Costs = ImmutableDictionary<Finding, double>.Empty.Add(first, cost) });
    }

    [Fact]
    public void DoNotKnow_LeavesTheCaseAndIsNotAskedAgain()
    {
        Interview start = Interview.Start(Empty(), s_informationOnly);
        Interview after = start.DoNotKnow(start.Next!.Value.Finding);
        Assert.Equal(start.Patient, after.Patient);
        Assert.NotEqual(start.Next.Value.Finding, after.Next!.Value.Finding);
        Assert.DoesNotContain(after.Answer(new AnswerSheet { Answers = ImmutableDictionary<Finding, Presence>.Empty }).Steps.Skip(1), step => step.Finding == start.Next.Value.Finding);
        Assert.Equal(Presence.Present, after.Answer(start.Next.Value.Finding, Presence.Present).Patient.Findings[start.Next.Value.Finding]);
    }

    [Fact]
    public void Answer_WithoutAnyAnswer_EndsWithNothingInformative()
    {
        Interview end = Interview.Start(Empty(), s_informationOnly with { SettledAt = 1, Excluded = [.. Finding.All.Skip(3)] }).Answer(new AnswerSheet { Answers = ImmutableDictionary<Finding, Presence>.Empty });
        Assert.Equal(StopReason.NothingInformative, end.StopReason);
        Assert.Equal([0, 1, 2], end.Steps.Select(step => step.Finding.Index).Order());
        Assert.Equal(0, end.Patient.Findings.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Answer_UpToALimit_AsksNoMore(int most)
    {
        Interview end = Interview.Start(Empty(), s_options with { MostQuestions = most }).Answer(Sheet());
        Assert.Equal(most, end.QuestionsAsked);
        Assert.Equal(StopReason.QuestionLimit, end.StopReason);
    }

    [Fact]
    public void Answer_ToAnotherFinding_IsVolunteeredAndNoQuestion()
    {
        Interview after = Interview.Start(Empty(), s_options).Answer(Finding.LegSwelling, Presence.Present);
        Assert.Equal(StepReason.Volunteered, after.Steps[0].Reason);
        Assert.Equal(0, after.QuestionsAsked);
        Assert.Throws<ArgumentException>(() => after.Answer(Finding.LegSwelling, Presence.Absent));
        Assert.Throws<ArgumentException>(() => after.DoNotKnow(Finding.LegSwelling));
        Assert.Throws<ArgumentOutOfRangeException>(() => after.Answer(Finding.LegPain, Presence.NotRecorded));
    }

    [Fact]
    public void Next_WhereARecordedIndexAnswersTheFinding_DoesNotAskIt()
    {
        Interview start = Interview.Start(Empty().ToBuilder().PlmIndexPerHour(30).Build(), s_options);
        Assert.Throws<ArgumentException>(() => start.Answer(Finding.PlmsIndexRaised, Presence.Absent));
    }

    [Fact]
    public void PatientWithDefinitions_RecordsWhatWordsForceAndNoJudgement()
    {
        Interview after = Interview.Start(Empty(), s_options).Answer(Finding.WorseInEveningOrNight, Presence.Present).Answer(Finding.SensationCrawling, Presence.Present);
        Assert.Equal(2, after.Patient.Findings.Count);
        PresenceSet<Finding> completed = after.PatientWithDefinitions().Findings;
        Assert.Equal(Presence.Absent, completed[Finding.ConstantThroughDay]);
        Assert.Equal(Presence.NotRecorded, completed[Finding.UnpleasantLegSensations]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void SettledAt_NoProbability_IsRefused(double settledAt) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new InterviewOptions { SettledAt = settledAt });

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void LookAhead_OutsideOneToTen_IsRefused(int ahead, bool isRefused) =>
        Assert.Equal(isRefused, Record.Exception(() => s_options with { LookAhead = ahead }) is ArgumentOutOfRangeException);

    [Theory]
    [InlineData(0)]
    [InlineData(double.PositiveInfinity)]
    public void Costs_OfNothingOrWithoutEnd_AreRefused(double cost) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => s_options with { Costs = ImmutableDictionary<Finding, double>.Empty.Add(Finding.LegPain, cost) });

    [Fact]
    public void Options_FindingsThatWereNeverMade_AreRefused() =>
        Assert.Throws<ArgumentException>("Excluded", () => s_options with { Excluded = default });

    internal static AnswerSheet Sheet() => AnswerSheet.Parse(File.ReadAllText(RepositoryFiles.Path("samples/interviews/classic-rls.json")));

    internal static Interview Classic() => Interview.Start(Sheet().Start, s_options).Answer(Sheet());

    private static PatientCase Empty() => PatientCase.Create("empty").Build();
}
