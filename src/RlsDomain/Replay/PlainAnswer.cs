using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Replay;

/// <summary>What the plain model says of one case. Not for use by several threads at once.</summary>
internal sealed class PlainAnswer
{
    /// <summary>A gain below this many bits is noise of the last digits: such a question is left out.</summary>
    private const double LeastGain = 1e-9;

    /// <summary>Conditions whose probabilities agree to so many decimals are equals: what differs is noise of the last digits.</summary>
    internal const int EqualDecimals = 12;

    private readonly PlainDifferential _model;
    private readonly PatientCase _patient;
    private readonly ImmutableArray<string> _drugs;
    private readonly double[] _prior;
    private readonly ImmutableArray<PlainEvidence> _evidence;
    private readonly double[] _posterior;
    private readonly Dictionary<Condition, double> _priorLogOdds;
    private readonly Dictionary<Condition, double> _logOdds;
    private readonly Dictionary<PresenceSet<Finding>, Condition> _leadingWith = [];
    private readonly Lazy<Dictionary<Finding, Dictionary<Condition, double>>> _logOddsWithout;
    private readonly Lazy<ImmutableArray<PlainQuestion>> _questions;

    internal PlainAnswer(PlainDifferential model, PatientCase patient, Setting setting)
    {
        (_model, _patient, Setting) = (model, patient, setting);
        _drugs = model.DrugsOf(patient);
        Findings = FindingsOf(patient, model.Knowledge);
        _prior = PriorLogOdds(Findings);
        _evidence = model.Weigh(Findings);
        _posterior = model.Posterior(_prior, _evidence);
        double[] beforeFindings = model.Posterior(_prior, []);
        Priors = model.Marginals(beforeFindings);
        Probabilities = model.Marginals(_posterior);
        MainExplanations = model.MainExplanations(_posterior, _evidence);
        Leading = LeadingOf(MainExplanations);
        ProbabilityOfNone = _posterior[0];
        _priorLogOdds = model.LogOdds(beforeFindings);
        _logOdds = model.LogOdds(_posterior);
        _logOddsWithout = new(() => _evidence.ToDictionary(
            left => left.Finding,
            left => model.LogOdds(model.Posterior(_prior, _evidence.Where(one => one != left)))));
        _questions = new(() => AskAll());
    }

    internal Setting Setting { get; }

    /// <summary>Gets what is recorded, with what the movement index answers.</summary>
    internal PresenceSet<Finding> Findings { get; }

    internal Dictionary<Condition, double> Priors { get; }

    internal Dictionary<Condition, double> Probabilities { get; }

    /// <summary>Gets for each condition the probability that it mainly explains the findings.</summary>
    internal Dictionary<Condition, double> MainExplanations { get; }

    internal double ProbabilityOfNone { get; }

    internal Condition Leading { get; }

    /// <summary>Gets what may be asked next, the most informative first.</summary>
    internal ImmutableArray<PlainQuestion> Questions => _questions.Value;

    /// <summary>Gives the condition that is most likely the main explanation; of equals the first of the vocabulary.</summary>
    private static Condition LeadingOf(Dictionary<Condition, double> mainExplanations) =>
        Condition.All.MaxBy(condition => Math.Round(mainExplanations[condition], EqualDecimals))!;

    /// <summary>Gives the weight of each recorded finding for a condition: what its log odds lose without this answer.</summary>
    internal ImmutableArray<PlainWeight> WeightsOf(Condition condition) =>
    [
        .. _evidence.Select(one => new PlainWeight(
            one.Finding,
            one.Presence,
            _logOdds[condition] - _logOddsWithout.Value[one.Finding][condition],
            _model.GroundsOf(condition, one.Finding))),
    ];

    /// <summary>Gives what the findings do only together: what the prior and the weights leave of the log odds.</summary>
    internal double TogetherOf(Condition condition) =>
        _logOdds[condition] - _priorLogOdds[condition] - WeightsOf(condition).Sum(weight => weight.Weight);

    /// <summary>Gives which condition would lead, were the findings these.</summary>
    internal Condition LeadingWith(PresenceSet<Finding> findings)
    {
        if (!_leadingWith.TryGetValue(findings, out Condition? leading))
        {
            (double[] posterior, ImmutableArray<PlainEvidence> evidence) = PosteriorWith(findings);
            leading = LeadingOf(_model.MainExplanations(posterior, evidence));
            _leadingWith.Add(findings, leading);
        }

        return leading;
    }

    private (double[] Posterior, ImmutableArray<PlainEvidence> Evidence) PosteriorWith(PresenceSet<Finding> findings)
    {
        double[] prior = TimingOf(findings) == TimingOf(Findings) ? _prior : PriorLogOdds(findings);
        ImmutableArray<PlainEvidence> evidence = _model.Weigh(findings);
        return (_model.Posterior(prior, evidence), evidence);
    }

    /// <summary>Gives the answers about the timing of drugs: the only ones that the prior odds read.</summary>
    private PresenceSet<Finding> TimingOf(PresenceSet<Finding> findings) => _model.Knowledge.DrugTimings
        .Aggregate(default(PresenceSet<Finding>), (timing, row) => timing.With(row.Finding, findings[row.Finding]));

    /// <summary>Gives the prior log odds of each set; a finding about the timing of a drug can change them.</summary>
    private double[] PriorLogOdds(PresenceSet<Finding> findings) => _model.PriorLogOdds(_patient, _drugs, findings, Setting);

    /// <summary>Gives the chance that the first place holds when the first questions are answered, over every way of answering.</summary>
    internal double SameDecisionProbability(int questions) =>
        SameDecision([.. Questions.Take(questions).Select(question => question.Finding)], Findings, _posterior);

    private double SameDecision(ImmutableArray<Finding> toAsk, PresenceSet<Finding> findings, double[] chances)
    {
        if (toAsk.IsEmpty)
        {
            return LeadingWith(findings) == Leading ? chances.Sum() : 0;
        }

        Presence[] answers = [Presence.Present, Presence.Absent];
        return answers.Sum(answer => SameDecision(
            toAsk.RemoveAt(0),
            findings.With(toAsk[0], answer),
            [.. chances.Zip(_model.Likelihoods(toAsk[0], answer), (chance, likelihood) => chance * likelihood)]));
    }

    private ImmutableArray<PlainQuestion> AskAll() =>
    [
        .. Finding.All
            .Where(finding => Findings[finding] == Presence.NotRecorded)
            .Select(Ask)
            .Where(question => question.InformationGainBits > LeastGain)
            .OrderByDescending(question => question.InformationGainBits), // Of equals the first of the vocabulary.
    ];

    private PlainQuestion Ask(Finding finding)
    {
        double present = _posterior.Zip(_model.Likelihoods(finding, Presence.Present), (chance, likelihood) => chance * likelihood).Sum();
        (double ifPresent, double bitsIfPresent) = With(finding, Presence.Present);
        (double ifAbsent, double bitsIfAbsent) = With(finding, Presence.Absent);
        double gain = Bits(MainExplanations) - (present * bitsIfPresent) - ((1 - present) * bitsIfAbsent);
        return new(finding, gain, present, ifPresent, ifAbsent);
    }

    /// <summary>Gives the probability of the leading condition after an answer, and the uncertainty that is left.</summary>
    private (double Probability, double Bits) With(Finding finding, Presence answer)
    {
        (double[] posterior, ImmutableArray<PlainEvidence> evidence) = PosteriorWith(Findings.With(finding, answer));
        return (_model.Marginals(posterior)[Leading], Bits(_model.MainExplanations(posterior, evidence)));
    }

    /// <summary>Gives the uncertainty about what the main explanation is: one of the conditions, or none.</summary>
    private static double Bits(Dictionary<Condition, double> mainExplanations) =>
        mainExplanations.Values.Append(1 - mainExplanations.Values.Sum()).Where(p => p > 0).Sum(p => -(p * Math.Log2(p)));

    /// <summary>Gives the findings of a case. A recorded movement index answers its finding, unless the case does itself.</summary>
    private static PresenceSet<Finding> FindingsOf(PatientCase patient, KnowledgeBase knowledge)
    {
        if (patient.PlmIndexPerHour is not { } index || patient.Findings[Finding.PlmsIndexRaised] != Presence.NotRecorded)
        {
            return patient.Findings;
        }

        bool isChild = patient.AgeYears is { } age && age < knowledge[RuleNumber.AdultAge];
        decimal limit = knowledge[isChild ? RuleNumber.PlmIndexChild : RuleNumber.PlmIndexAdult];
        return patient.Findings.With(Finding.PlmsIndexRaised, index > limit ? Presence.Present : Presence.Absent);
    }
}
