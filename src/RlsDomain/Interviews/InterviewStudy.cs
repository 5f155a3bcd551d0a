using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>Asks recorded cases as an interview would, and counts questions, against two orders that do not adapt.</summary>
/// <remarks>
/// A case starts with all it has but its findings. A question is answered as recorded; what is not recorded is "don't
/// know", and counts as a question all the same. The count is the number of questions after which the condition that
/// leads with every recorded finding leads, and goes on leading until each recorded finding has been asked; 0 when it
/// leads from the start. Where the adaptive order runs out of informative questions, what is left of the vocabulary
/// follows in its order, so that every order ends with the same case.
/// </remarks>
public sealed class InterviewStudy
{
    private readonly DifferentialModel _model;
    private readonly InterviewOptions _options;
    private readonly Setting _setting;

    private InterviewStudy(DifferentialModel model, InterviewOptions options, Setting setting) =>
        (_model, _options, _setting) = (model, options, setting);

    /// <summary>Runs the study.</summary>
    /// <param name="cases">The cases, each with its findings.</param>
    /// <param name="options">How the interview asks, and where it would stop.</param>
    /// <param name="seed">The seed of the random orders.</param>
    /// <param name="randomOrders">How many random orders each case is asked in; their mean counts.</param>
    /// <param name="setting">Where the people are seen; null is <see cref="Setting.PrimaryCare"/>.</param>
    /// <param name="model">The model; null is that of the shipped knowledge.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is less than one random order.</exception>
    public static ImmutableArray<InterviewStudyRow> Run(
        IEnumerable<PatientCase> cases,
        InterviewOptions options,
        int seed,
        int randomOrders = 20,
        Setting? setting = null,
        DifferentialModel? model = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(randomOrders, 1);
        InterviewStudy study = new(model ?? DifferentialModel.Default, options, setting ?? Setting.PrimaryCare);
        RandomOrder random = new((ulong)seed);
        return [.. cases.Select(patient => study.Ask(patient, random, randomOrders))];
    }

    private InterviewStudyRow Ask(PatientCase patient, RandomOrder random, int randomOrders)
    {
        AnswerSheet sheet = AnswerSheet.Of(patient);
        Condition final = Leading(patient);
        Interview stopped = Interview.Start(sheet.Start, _options, _setting, _model).Answer(sheet);
        double total = 0;
        for (int i = 0; i < randomOrders; i++)
        {
            total += Count(sheet, random.Shuffle(Finding.All), final).Questions;
        }

        (int questions, int answers) = Count(sheet, AdaptiveOrder(stopped, sheet), final);
        (int fixedQuestions, int fixedAnswers) = Count(sheet, Finding.All, final);
        return new()
        {
            Patient = patient,
            Final = final,
            Recorded = patient.Findings.Count,
            Adaptive = questions,
            AdaptiveAnswered = answers,
            Fixed = fixedQuestions,
            FixedAnswered = fixedAnswers,
            Random = total / randomOrders,
            StoppedAfter = stopped.QuestionsAsked,
            StopReason = stopped.StopReason!,
            LeadingAtStop = stopped.Differential.Leading,
        };
    }

    /// <summary>Gives the order of an interview that goes on when it is settled, then what it would not ask.</summary>
    private static ImmutableArray<Finding> AdaptiveOrder(Interview stopped, AnswerSheet sheet)
    {
        ImmutableArray<Finding> asked = [.. stopped.AnswerAll(sheet).Steps.Select(step => step.Finding)];
        return [.. asked, .. Finding.All.Except(asked)];
    }

    /// <summary>Counts the questions after which the final condition leads for good, and those of them that were answered.</summary>
    private (int Questions, int Answers) Count(AnswerSheet sheet, ImmutableArray<Finding> order, Condition final)
    {
        PatientCase patient = sheet.Start;
        bool leads = Leading(patient) == final;
        (int Questions, int Answers) count = (0, 0);
        int answers = 0;
        for (int i = 0; i < order.Length; i++)
        {
            Presence answer = sheet[order[i]];
            if (answer == Presence.NotRecorded)
            {
                continue;
            }

            answers++;
            PatientCaseBuilder builder = patient.ToBuilder();
            patient = (answer == Presence.Present ? builder.With(order[i]) : builder.Without(order[i])).Build();
            bool ledBefore = leads;
            leads = Leading(patient) == final;
            if (leads && !ledBefore)
            {
                count = (i + 1, answers);
            }
        }

        return count;
    }

    private Condition Leading(PatientCase patient) => _model.Classify(patient, _setting).Leading;
}
