using System.Collections.Concurrent;
using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>The probability of each condition in a case. Immutable; what explains it is worked out on first use.</summary>
/// <remarks>Probabilities are marginals of a multi-cause model: they need not add up to 1, since conditions may coexist.</remarks>
public sealed class DifferentialResult
{
    private readonly DifferentialModel _model;
    private readonly PatientCase _patient;
    private readonly ImmutableArray<double> _probabilities;
    private readonly ConcurrentDictionary<int, Stability> _stability = new();
    private readonly Lazy<PosteriorSketch> _prior;
    private readonly Lazy<PosteriorSketch> _posterior;
    private readonly Lazy<ImmutableArray<UInt128>> _factorBits;
    private readonly Lazy<AnsweredPosteriors> _answered;
    private readonly double[] _explains;
    private readonly Lazy<ImmutableArray<RankedCondition>> _ranking;
    private readonly Lazy<ImmutableArray<Explanation>> _explanations;
    private readonly Lazy<ImmutableArray<NextQuestion>> _questions;
    private readonly Lazy<ImmutableArray<Counterfactual>> _counterfactuals;

    internal DifferentialResult(DifferentialModel model, PatientCase patient, Setting setting, ImmutableArray<double> probabilities, double[] explains, double none, double largestSets)
    {
        (_model, _patient, Setting, _probabilities, _explains) = (model, patient, setting, probabilities, explains);
        (ProbabilityOfNone, ProbabilityOfLargestSets) = (none, largestSets);
        _prior = new(() => Sketch(recorded: false));
        _posterior = new(() => Sketch(recorded: true));
        _factorBits = new(() => _model.FactorBitsOf(_patient));
        _answered = new(() => new(_model, _patient, Setting, Findings));
        _ranking = new(Rank);
        _explanations = new(ExplainAll);
        _questions = new(() => QuestionPlanner.Questions(_model, _posterior.Value, _answered.Value));
        _counterfactuals = new(() => CounterfactualSearch.Find(_model, _posterior.Value, _answered.Value));
    }

    /// <summary>Gets where the person is seen.</summary>
    public Setting Setting { get; }

    /// <summary>
    /// Gets every condition, in the order of the probability that it is what mainly explains the findings; of equals, to
    /// 12 decimals, the first of the vocabulary.
    /// </summary>
    /// <remarks>
    /// The probability of being present can order them otherwise: a common condition is often present beside what explains
    /// the legs.
    /// </remarks>
    public ImmutableArray<RankedCondition> Ranking => _ranking.Value;

    /// <summary>Gets the condition in first place.</summary>
    public Condition Leading => Condition.All[PosteriorSketch.Leading(_explains)];

    /// <summary>Gets the probability that none of the conditions is present, from 0 to 1.</summary>
    public double ProbabilityOfNone { get; }

    /// <summary>
    /// Gets the probability that as many conditions are present as the largest set of the model has, from 0 to 1. Where it
    /// is high, larger sets would count, and the model leaves them out: <c>docs/performance.md</c> says what that does.
    /// </summary>
    public double ProbabilityOfLargestSets { get; }

    /// <summary>Gets what may be asked next, the most informative first; what would tell nothing is left out.</summary>
    public ImmutableArray<NextQuestion> NextQuestions => _questions.Value;

    /// <summary>
    /// Gets the smallest changes that would put another condition first: every change of one finding, recorded or not,
    /// that does; where none does, every change of two. In the order of the vocabulary; empty when no pair does either.
    /// </summary>
    /// <remarks>Changes are tried one by one, whether or not the answers make sense together. Pairs can be many.</remarks>
    public ImmutableArray<Counterfactual> Counterfactuals => _counterfactuals.Value;

    /// <summary>Gets the probability of a condition, from 0 to 1.</summary>
    /// <param name="condition">The condition.</param>
    public double ProbabilityOf(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return _probabilities[condition.Index];
    }

    /// <summary>Explains the probability of a condition by the findings recorded.</summary>
    /// <param name="condition">The condition.</param>
    public Explanation Explain(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return _explanations.Value[condition.Index];
    }

    /// <summary>Gives the chance that the first place holds when the next questions are answered.</summary>
    /// <param name="questions">How many questions to look ahead, 0 to 10; each doubles the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of questions is below 0 or above 10.</exception>
    public Stability StabilityOver(int questions)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(questions);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(questions, 10);
        return _stability.GetOrAdd(Math.Min(questions, NextQuestions.Length), count => StabilityOver(NextQuestions.AsSpan(0, count)));
    }

    /// <summary>Gives the chance that the first place holds when these questions are answered.</summary>
    internal Stability StabilityOver(ReadOnlySpan<NextQuestion> questions) =>
        new(Leading, QuestionPlanner.SameDecisionProbability(_model, _patient, _posterior.Value, questions), questions.Length);

    /// <summary>Gives what the case records, with what a recorded number settles.</summary>
    internal PresenceSet<Finding> Findings => _posterior.Value.Findings;

    /// <summary>Gives the factors that change the prior odds of a condition in this case.</summary>
    internal ImmutableArray<PriorFactorRow> FactorsOf(Condition condition) => _model.FactorsOf(condition, _factorBits.Value);

    private PosteriorSketch Sketch(bool recorded)
    {
        PresenceSet<Finding> findings = RecordedFindings.Of(_patient, _model.Knowledge);
        double[] prior = new double[_model.PlaceCount];
        double[] fit = _model.StartOfFits();
        _model.ScorePrior(_patient, findings, Setting, prior);
        if (!recorded)
        {
            return new(_model, _patient, Setting, default, prior, fit);
        }

        _model.ScoreFindings(findings, fit);
        return new(_model, _patient, Setting, findings, prior, fit);
    }

    private ImmutableArray<RankedCondition> Rank()
    {
        double[] priors = _prior.Value.Marginals();
        return
        [
            .. Condition.All
                .Select(condition => new RankedCondition(condition, _probabilities[condition.Index], priors[condition.Index], _explains[condition.Index]))
                .OrderByDescending(ranked => PosteriorSketch.Comparable(ranked.Explains))
                .ThenBy(ranked => ranked.Condition.Index),
        ];
    }

    private ImmutableArray<Explanation> ExplainAll()
    {
        double[] priors = _prior.Value.LogOdds();
        double[] posteriors = _posterior.Value.LogOdds();
        PresenceSet<Finding> findings = _posterior.Value.Findings;
        (Finding Finding, double[] Without)[] leftOut =
            [.. findings.Recorded.Select(finding => (finding, _posterior.Value.LogOddsWithout(finding)))];
        return
        [
            .. Condition.All.Select(condition => new Explanation
            {
                Condition = condition,
                PriorLogOdds = priors[condition.Index],
                LogOdds = posteriors[condition.Index],
                Findings =
                [
                    .. leftOut.Select(one => new FindingWeight(
                        one.Finding,
                        findings[one.Finding],
                        posteriors[condition.Index] - one.Without[condition.Index],
                        _model.Evidence[condition, one.Finding])),
                ],
            }),
        ];
    }
}
