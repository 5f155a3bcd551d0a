using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Replay;

/// <summary>What the plain model says of one case. Not for use by several threads at once.</summary>
internal sealed class PlainAnswer
{
    /// <summary>The number of leading conditions whose uncertainty a question is to lower.</summary>
    private const int LeadingConditions = 3;

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
    private readonly Dictionary<PresenceSet<Finding>, Dictionary<Condition, double>> _tried = [];
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

    internal Condition Leading => LeadingOf(Probabilities);

    /// <summary>Gets what may be asked next, the most informative first.</summary>
    internal ImmutableArray<PlainQuestion> Questions => _questions.Value;

    /// <summary>Gives the most probable condition; of equals the first of the vocabulary.</summary>
    internal static Condition LeadingOf(Dictionary<Condition, double> probabilities) =>
        Condition.All.MaxBy(condition => Math.Round(probabilities[condition], EqualDecimals))!;

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

    /// <summary>Gives the probability of each condition, were the findings these.</summary>
    internal Dictionary<Condition, double> ProbabilitiesWith(PresenceSet<Finding> findings)
    {
        if (!_tried.TryGetValue(findings, out Dictionary<Condition, double>? marginals))
        {
            double[] prior = TimingOf(findings) == TimingOf(Findings) ? _prior : PriorLogOdds(findings);
            marginals = _model.Marginals(_model.Posterior(prior, _model.Weigh(findings)));
            _tried.Add(findings, marginals);
        }

        return marginals;
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
            return LeadingOf(ProbabilitiesWith(findings)) == Leading ? chances.Sum() : 0;
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
        Dictionary<Condition, double> ifPresent = ProbabilitiesWith(Findings.With(finding, Presence.Present));
        Dictionary<Condition, double> ifAbsent = ProbabilitiesWith(Findings.With(finding, Presence.Absent));
        double gain = Condition.All.OrderByDescending(condition => Probabilities[condition]).Take(LeadingConditions).Sum(condition =>
            Bits(Probabilities[condition]) - (present * Bits(ifPresent[condition])) - ((1 - present) * Bits(ifAbsent[condition])));
        return new(finding, gain, present, ifPresent[Leading], ifAbsent[Leading]);
    }

    /// <summary>Gives the uncertainty about something of this probability.</summary>
    private static double Bits(double p) => p is <= 0 or >= 1 ? 0 : -(p * Math.Log2(p)) - ((1 - p) * Math.Log2(1 - p));

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
