using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Guidance;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>An interview at one moment: what to ask next, or why to ask no more. Immutable: each answer gives the next one.</summary>
/// <remarks>
/// The case holds only what was said. What follows from it is not asked and not recorded either, since nobody said it:
/// see <see cref="Implied"/>. Equal interviews come from equal starts and answers, so a transcript replays.
/// </remarks>
public sealed partial class Interview
{
    private readonly DifferentialModel _model;
    private readonly PatientCase _start;
    private readonly QuestionChooser _chooser;

    private Interview(DifferentialModel model, PatientCase start, PatientCase patient, InterviewOptions options, Setting setting, ImmutableArray<InterviewStep> steps)
    {
        (_model, _start, Patient, Options, Setting, Steps) = (model, start, patient, options, setting, steps);
        Differential = model.Classify(patient, setting);
        Implications implications = Implications.Of(model.Knowledge, Differential.Findings);
        Implied = implications.Answers;
        _chooser = new(options, implications, Differential, PresenceSet<Finding>.BitsOf(Unknown(steps)));
        Stability = Differential.StabilityOver(_chooser.Informative.AsSpan(0, Math.Min(options.LookAhead, _chooser.Informative.Length)));
        (Next, StopReason) = Choose();
    }

    /// <summary>Gets the options.</summary>
    public InterviewOptions Options { get; }

    /// <summary>Gets where the person is seen.</summary>
    public Setting Setting { get; }

    /// <summary>Gets the case with the answers so far: only what was said.</summary>
    public PatientCase Patient { get; }

    /// <summary>Gets the answers so far, in the order given.</summary>
    public ImmutableArray<InterviewStep> Steps { get; }

    /// <summary>Gets the number of questions asked so far; what was volunteered does not count.</summary>
    public int QuestionsAsked => Steps.Count(step => step.Reason != StepReason.Volunteered);

    /// <summary>Gets the next question; null when the interview is over.</summary>
    public InterviewQuestion? Next { get; }

    /// <summary>Gets why nothing more is asked; null while it goes on.</summary>
    public StopReason? StopReason { get; }

    /// <summary>Gets the differential of the case so far.</summary>
    public DifferentialResult Differential { get; }

    /// <summary>Gets how likely the first place is to hold over the next questions that this interview could ask.</summary>
    public Stability Stability { get; }

    /// <summary>Gets what follows from the answers, so that it is not asked.</summary>
    public ImmutableArray<ImpliedAnswer> Implied { get; }

    /// <summary>Gets the red flags that the case raises so far: the host decides whether to go on.</summary>
    public ImmutableArray<RaisedFlag> RedFlags => RaisedFlag.Of(Patient, _model.Knowledge);

    /// <summary>Starts an interview.</summary>
    /// <param name="patient">What is known already; it may be nothing but an id.</param>
    /// <param name="options">How to ask and when to stop.</param>
    /// <param name="setting">Where the person is seen; null is <see cref="Setting.PrimaryCare"/>.</param>
    /// <param name="model">The model; null is that of the shipped knowledge.</param>
    public static Interview Start(PatientCase patient, InterviewOptions options, Setting? setting = null, DifferentialModel? model = null)
    {
        ArgumentNullException.ThrowIfNull(patient);
        ArgumentNullException.ThrowIfNull(options);
        return new(model ?? DifferentialModel.Default, patient, patient, options, setting ?? Setting.PrimaryCare, []);
    }

    /// <summary>Gives the interview after an answer, to the next question or to another finding not recorded yet.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="presence">Present or absent.</param>
    /// <exception cref="ArgumentException">The finding is recorded already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The answer is neither present nor absent.</exception>
    public Interview Answer(Finding finding, Presence presence)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (presence is not (Presence.Present or Presence.Absent))
        {
            throw new ArgumentOutOfRangeException(nameof(presence), presence, $"An answer is present or absent; {nameof(DoNotKnow)} says neither.");
        }

        RefuseRecorded(finding);
        PatientCaseBuilder builder = Patient.ToBuilder();
        return After(finding, presence, (presence == Presence.Present ? builder.With(finding) : builder.Without(finding)).Build());
    }

    /// <summary>Gives the interview after "don't know": the finding stays unknown and is not asked again.</summary>
    /// <param name="finding">The finding, that of the next question or another not recorded yet.</param>
    /// <exception cref="ArgumentException">The finding is recorded already.</exception>
    public Interview DoNotKnow(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        RefuseRecorded(finding);
        return After(finding, Presence.NotRecorded, Patient);
    }

    /// <summary>Gives the interview to its end, answered from a sheet; what the sheet does not hold is "don't know".</summary>
    /// <param name="sheet">The answers; the <see cref="AnswerSheet.Start"/> of the sheet is not read.</param>
    public Interview Answer(AnswerSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        Interview interview = this;
        while (interview.Next is { } question)
        {
            interview = interview.AnswerFrom(sheet, question.Finding);
        }

        return interview;
    }

    /// <summary>Gives the interview after every question that tells anything, settled or not.</summary>
    internal Interview AnswerAll(AnswerSheet sheet)
    {
        Interview interview = Answer(sheet);
        while (interview._chooser.Information() is { } question)
        {
            interview = interview.AnswerFrom(sheet, question.Finding);
        }

        return interview;
    }

    /// <summary>Gives the case with what follows by definition recorded too, for readers that ask each finding, such as the criteria.</summary>
    /// <remarks>The differential counts such an answer once more, though it adds nothing; judge it by <see cref="Patient"/>.</remarks>
    public PatientCase PatientWithDefinitions()
    {
        PatientCaseBuilder builder = Patient.ToBuilder();
        foreach (ImpliedAnswer implied in Implied.Where(implied => implied.Basis == ImplicationBasis.Definition))
        {
            builder = implied.Presence == Presence.Present ? builder.With(implied.Finding) : builder.Without(implied.Finding);
        }

        return builder.Build();
    }

    private static IEnumerable<Finding> Unknown(ImmutableArray<InterviewStep> steps) =>
        steps.Where(step => step.Answer == Presence.NotRecorded).Select(step => step.Finding);

    private Interview AnswerFrom(AnswerSheet sheet, Finding finding) =>
        sheet[finding] is var answer and not Presence.NotRecorded ? Answer(finding, answer) : DoNotKnow(finding);

    private (InterviewQuestion? Next, StopReason? Stop) Choose()
    {
        if (QuestionsAsked >= Options.MostQuestions)
        {
            return (null, Stability.IsSettled(Options.SettledAt) ? StopReason.Settled : StopReason.QuestionLimit);
        }

        if (Options.RedFlagsFirst && _chooser.Safety(_model.Knowledge, Patient.AgeYears) is { } safety)
        {
            return (safety, null);
        }

        return _chooser.Information() is not { } question ? (null, StopReason.NothingInformative)
            : Stability.IsSettled(Options.SettledAt) ? (null, StopReason.Settled)
            : (question, null);
    }

    private Interview After(Finding finding, Presence answer, PatientCase patient)
    {
        StepReason reason = Next is { } next && next.Finding == finding ? next.Reason : StepReason.Volunteered;
        return new(_model, _start, patient, Options, Setting, Steps.Add(new(finding, reason, _chooser.GainOf(finding), answer)));
    }

    private void RefuseRecorded(Finding finding)
    {
        if (Differential.Findings[finding] is var recorded and not Presence.NotRecorded)
        {
            throw new ArgumentException($"{finding.Code} is recorded as {recorded.Code()} already.", nameof(finding));
        }
    }
}
