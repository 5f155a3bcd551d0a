using System.Globalization;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <content>Transcripts.</content>
public sealed partial class Interview
{
    /// <summary>The decimals that numbers of a transcript are rounded to, so that the last bits of a platform's logarithm do not show.</summary>
    private const int Decimals = 12;

    /// <summary>Rounding may go either way at the last of the decimals.</summary>
    private const double RoundingDifference = 1.5e-12;

    /// <summary>Gives all of the interview so far.</summary>
    public InterviewTranscript ToTranscript() => new()
    {
        Start = _start,
        Setting = Setting,
        KnowledgeVersion = _model.Knowledge.Version,
        KnowledgeSha256 = _model.Knowledge.Sha256,
        Options = Options,
        Steps = [.. Steps.Select(step => step with { InformationGainBits = Rounded(step.InformationGainBits) })],
        End = StopReason,
        Leading = Differential.Leading,
        Probability = Rounded(Differential.ProbabilityOf(Differential.Leading)),
        SameDecisionProbability = Rounded(Stability.SameDecisionProbability),
    };

    /// <summary>Goes through a transcript again, and compares every question, gain and the end.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="model">The model; null is that of the shipped knowledge.</param>
    public static InterviewReplay Replay(InterviewTranscript transcript, DifferentialModel? model = null)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        Interview interview = Start(transcript.Start, transcript.Options, transcript.Setting, model);
        string recorded = $"{transcript.KnowledgeVersion} {transcript.KnowledgeSha256}";
        string now = $"{interview._model.Knowledge.Version} {interview._model.Knowledge.Sha256}";
        ReplayDifference? first = Compare(0, "knowledge", recorded, now);
        for (int i = 0; i < transcript.Steps.Length; i++)
        {
            InterviewStep step = transcript.Steps[i];
            if (interview.Differential.Findings[step.Finding] is var known and not Presence.NotRecorded)
            {
                return new(interview, first ?? new(i + 1, $"answer to {step.Finding.Code}", AnswerText(step.Answer), $"recorded as {known.Code()} already"));
            }

            first ??= interview.CompareStep(i + 1, step);
            interview = step.Answer == Presence.NotRecorded ? interview.DoNotKnow(step.Finding) : interview.Answer(step.Finding, step.Answer);
        }

        return new(interview, first ?? interview.CompareEnd(transcript));
    }

    private ReplayDifference? CompareStep(int number, InterviewStep step)
    {
        string recorded = step.Reason == StepReason.Volunteered ? "not " + step.Finding.Code : $"{step.Finding.Code} for {step.Reason.Code}";
        string now = step.Reason == StepReason.Volunteered && Next?.Finding != step.Finding ? recorded
            : Next is { } next ? $"{next.Finding.Code} for {next.Reason.Code}"
            : "none";
        return Compare(number, "next question", recorded, now)
            ?? Compare(number, $"information gain of {step.Finding.Code}", step.InformationGainBits, _chooser.GainOf(step.Finding));
    }

    private ReplayDifference? CompareEnd(InterviewTranscript transcript)
    {
        int end = Steps.Length + 1;
        return Compare(end, "end", transcript.End?.Code ?? "open", StopReason?.Code ?? "open")
            ?? Compare(end, "leading condition", transcript.Leading.Code, Differential.Leading.Code)
            ?? Compare(end, "probability of the leading condition", transcript.Probability, Differential.ProbabilityOf(Differential.Leading))
            ?? Compare(end, "same-decision probability", transcript.SameDecisionProbability, Stability.SameDecisionProbability);
    }

    private static ReplayDifference? Compare(int step, string what, string recorded, string now) =>
        recorded == now ? null : new(step, what, recorded, now);

    private static ReplayDifference? Compare(int step, string what, double recorded, double now) =>
        Math.Abs(recorded - Rounded(now)) <= RoundingDifference ? null : new(step, what, Text(recorded), Text(Rounded(now)));

    private static string AnswerText(Presence answer) => answer == Presence.NotRecorded ? InterviewReader.Unknown : answer.Code();

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static double Rounded(double value) => Math.Round(value, Decimals) + 0.0;
}
