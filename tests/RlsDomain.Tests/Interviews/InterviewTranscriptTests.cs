using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Interviews;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Interviews;

public class InterviewTranscriptTests
{
    [Fact]
    public void Replay_OfATranscript_FindsEveryStepAsItWas()
    {
        InterviewReplay replay = Interview.Replay(InterviewTranscript.Parse(Recorded().ToJson()));
        Assert.Null(replay.FirstDifference);
        Assert.True(replay.IsSame);
        Assert.Equal(StopReason.Settled, replay.Interview.StopReason);
        Assert.Equal(Recorded().ToJson(), replay.Interview.ToTranscript().ToJson());
    }

    [Fact]
    public void Replay_OfAnInterviewWithVolunteeredAnswersAndCosts_FindsEveryStepAsItWas()
    {
        InterviewOptions options = new() { SettledAt = 0.9, Excluded = InterviewOptions.NeedExaminationOrRecording, Costs = ImmutableDictionary<Finding, double>.Empty.Add(Finding.LegPain, 2).Add(Finding.LegSwelling, 0.5), MostQuestions = 9 };
        Interview interview = Interview.Start(InterviewTests.Sheet().Start, options, Setting.SleepClinic)
            .Answer(Finding.UrgeToMoveLegs, Presence.Present)
            .Answer(InterviewTests.Sheet())
            .Answer(Finding.FamilyHistoryRls, Presence.Present);
        InterviewTranscript transcript = InterviewTranscript.Parse(interview.ToTranscript().ToJson());
        Assert.Null(Interview.Replay(transcript).FirstDifference);
        Assert.Equal(2, transcript.Steps.Count(step => step.Reason == StepReason.Volunteered));
    }

    [Fact]
    public void Replay_OfAChangedTranscript_ReportsTheFirstDifference()
    {
        InterviewTranscript recorded = Recorded();
        Assert.Equal(0, Difference(recorded with { KnowledgeSha256 = "0" }).Step);
        Assert.Equal("knowledge", Difference(recorded with { KnowledgeSha256 = "0" }).What);
        Assert.Equal((8, "next question"), Place(recorded with { Steps = recorded.Steps.RemoveAt(7) }));
        Assert.Equal((9, "information gain of " + recorded.Steps[8].Finding.Code), Place(recorded with { Steps = recorded.Steps.SetItem(8, recorded.Steps[8] with { InformationGainBits = recorded.Steps[8].InformationGainBits + 1e-9 }) }));
        Assert.Equal((recorded.Steps.Length + 1, "end"), Place(recorded with { End = StopReason.QuestionLimit }));
        Assert.Equal((recorded.Steps.Length + 1, "leading condition"), Place(recorded with { Leading = Condition.Akathisia }));
        Assert.Equal((recorded.Steps.Length + 1, "probability of the leading condition"), Place(recorded with { Probability = recorded.Probability - 1e-9 }));
        Assert.Equal(2, Difference(recorded with { Steps = recorded.Steps.Insert(1, recorded.Steps[0]) }).Step);
    }

    [Fact]
    public void ReplayDifference_ToString_IsASentence() =>
        Assert.Equal("Step 3: the end is settled in the transcript and open now.", new ReplayDifference(3, "end", "settled", "open").ToString());

    [Theory]
    [InlineData("\"answer\": \"absent\"", "\"answer\": \"no\"", "$.steps[0].answer: Present, absent or unknown is expected here; \"no\" was found.")]
    [InlineData("\"reason\": \"safety\"", "\"reason\": \"saftey\"", "$.steps[0].reason: There is no StepReason with the code \"saftey\"; did you mean \"safety\"?")]
    [InlineData("\"settledAt\": 0.95", "\"settledAt\": 1.95", "$.options.settledAt: A threshold is a probability above 0 and at most 1.")]
    [InlineData("\"lookAhead\": 5", "\"lookAhed\": 5", "$.options.lookAhed: There is no property \"lookAhed\" here; did you mean \"lookAhead\"?")]
    [InlineData("\"lookAhead\": 5", "\"lookAhead\": 5.5", "$.options.lookAhead: A whole number is expected here; 5.5 was found.")]
    [InlineData("\"age\": 52", "\"age\": 520", "$.case.age: ")]
    [InlineData("\"setting\": \"primary-care\",", "", "$.setting: The property \"setting\" is needed and missing.")]
    [InlineData("\"end\":", "\"end\": \"settled\", \"end\":", "$.end: The property stands twice; keep one.")]
    [InlineData("{", "", "$: The text stops being JSON at line 2, byte ")]
    [InlineData("\"version\": \"", "\"version\": \"\\ud800", "$: The text has half of a surrogate pair, so it is not Unicode.")]
    public void TryParse_OfAChangedTranscript_SaysWhereAndWhat(string old, string changed, string expected)
    {
        string json = Recorded().ToJson();
        int at = json.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0);
        Assert.False(InterviewTranscript.TryParse(json.Remove(at, old.Length).Insert(at, changed), out _, out ImmutableArray<CaseIssue> issues));
        Assert.Contains(issues, issue => issue.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_OfABadSheet_ListsEveryError()
    {
        InterviewFormatException exception = Assert.Throws<InterviewFormatException>(() => AnswerSheet.Parse("""{ "answers": { "leg-pian": "present", "leg-pain": "maybe", "leg-swelling": "unknown" } }"""));
        Assert.Equal(["$.answers.leg-pian", "$.answers.leg-pain"], exception.Issues.Select(issue => issue.Path));
        Assert.Throws<InterviewFormatException>(() => AnswerSheet.Parse("[]"));
        Assert.Throws<InterviewFormatException>(() => AnswerSheet.Parse("{}"));
    }

    [Fact]
    public void Parse_OfASheetWithoutACase_StartsWithNothing()
    {
        AnswerSheet sheet = AnswerSheet.Parse("""{ "answers": { "leg-swelling": "unknown", "leg-pain": "absent" } }""");
        Assert.Equal(0, sheet.Start.Findings.Count);
        Assert.Equal(Presence.NotRecorded, sheet[Finding.LegSwelling]);
        Assert.Equal(Presence.Absent, sheet[Finding.LegPain]);
        Assert.Equal(2, sheet.Answers.Count);
    }

    private static InterviewTranscript Recorded() => InterviewTests.Classic().ToTranscript();

    private static ReplayDifference Difference(InterviewTranscript transcript) => Interview.Replay(transcript).FirstDifference!;

    private static (int Step, string What) Place(InterviewTranscript transcript) => (Difference(transcript).Step, Difference(transcript).What);
}
