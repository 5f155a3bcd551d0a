using System.Buffers;
using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>
/// The multi-cause model of the knowledge base, compiled: exact over every set of conditions up to the largest size.
/// </summary>
/// <remarks>
/// A two-layer Bayesian network of conditions and findings (bipartite noisy-OR) in which correlated findings are
/// tempered; <c>docs/differential.md</c> gives it in full. Immutable and safe to share between threads.
/// </remarks>
public sealed class DifferentialModel
{
    private static readonly Lazy<DifferentialModel> s_default = new(() => Compile(KnowledgeBase.Default));

    private readonly ConditionSets _sets;
    private readonly PriorOdds _priorOdds;
    private readonly UInt128 _timingBits;

    private DifferentialModel(KnowledgeBase knowledge)
    {
        Knowledge = knowledge;
        _sets = ConditionSets.Of(knowledge);
        _priorOdds = PriorOdds.Of(knowledge);
        _timingBits = PresenceSet<Finding>.BitsOf(knowledge.DrugTimings.Select(timing => timing.Finding));
        Answers = AnswerTable.Of(knowledge, _sets);
        Tempering = Tempering.Of(knowledge, Answers);
        Evidence = FindingEvidence.Of(knowledge);
    }

    /// <summary>Gets the model of the shipped knowledge; compiled once, on first use.</summary>
    public static DifferentialModel Default => s_default.Value;

    /// <summary>Gets the knowledge that the model was compiled from.</summary>
    public KnowledgeBase Knowledge { get; }

    internal AnswerTable Answers { get; }

    internal Tempering Tempering { get; }

    internal FindingEvidence Evidence { get; }

    internal int SetCount => _sets.Count;

    /// <summary>Says whether an answer to a finding can change the prior odds: it speaks of the timing of a drug.</summary>
    internal bool PriorReads(Finding finding) => (_timingBits & PresenceSet<Finding>.BitOf(finding)) != UInt128.Zero;


    /// <summary>Gives the conditions of a set, in the order of the vocabulary.</summary>
    internal ImmutableArray<Condition> ConditionsOf(int set)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        foreach (byte condition in _sets[set])
        {
            if (condition != ConditionSets.NoCondition)
            {
                conditions.Add(Condition.All[condition]);
            }
        }

        return conditions.ToImmutable();
    }

    /// <summary>Compiles the model: some milliseconds and about 4 MB, once for a knowledge base.</summary>
    public static DifferentialModel Compile(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        return new(knowledge);
    }

    /// <summary>Gives the probability of each condition, with everything needed to explain it.</summary>
    /// <param name="patient">The case.</param>
    /// <param name="setting">Where the person is seen; null is <see cref="Setting.PrimaryCare"/>.</param>
    public DifferentialResult Classify(PatientCase patient, Setting? setting = null)
    {
        ArgumentNullException.ThrowIfNull(patient);
        double[] probabilities = new double[Condition.All.Length];
        double none = Classify(patient, setting ?? Setting.PrimaryCare, probabilities);
        return new(this, patient, setting ?? Setting.PrimaryCare, [.. probabilities], none);
    }

    /// <summary>Writes the probability of each condition to the place of its <c>Index</c>. Allocates nothing.</summary>
    /// <remarks>The probabilities need not add up to 1, since conditions may coexist.</remarks>
    /// <param name="patient">The case.</param>
    /// <param name="setting">Where the person is seen.</param>
    /// <param name="probabilities">Room for as many numbers as there are conditions.</param>
    /// <returns>The probability that none of the conditions is present.</returns>
    /// <exception cref="ArgumentException">There is not room enough.</exception>
    public double Classify(PatientCase patient, Setting setting, Span<double> probabilities)
    {
        ArgumentNullException.ThrowIfNull(patient);
        ArgumentNullException.ThrowIfNull(setting);
        if (probabilities.Length < Condition.All.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"There is room for {probabilities.Length} numbers; {Condition.All.Length} conditions need more."), nameof(probabilities));
        }

        PresenceSet<Finding> findings = RecordedFindings.Of(patient, Knowledge);
        double[] rented = ArrayPool<double>.Shared.Rent(SetCount);
        Span<double> scores = rented.AsSpan(0, SetCount);
        ScorePrior(patient, findings, setting, scores);
        ScoreFindings(findings, scores);
        Normalize(scores);
        Marginalize(scores, probabilities);
        double none = scores[0];
        ArrayPool<double>.Shared.Return(rented);
        return none;
    }

    /// <summary>Gives the factors that change the prior odds of a condition, in the order of the table.</summary>
    internal ImmutableArray<PriorFactorRow> FactorsOf(Condition condition, PatientCase patient) =>
        _priorOdds.FactorsOf(condition, patient, RecordedFindings.Of(patient, Knowledge));

    /// <summary>Writes the prior log odds of each set: those of its members added up.</summary>
    internal void ScorePrior(PatientCase patient, PresenceSet<Finding> findings, Setting setting, Span<double> scores)
    {
        Span<double> logOdds = stackalloc double[ConditionSets.NoCondition + 1];
        _priorOdds.Write(patient, findings, setting, logOdds);
        logOdds[ConditionSets.NoCondition] = 0;
        for (int set = 0; set < scores.Length; set++)
        {
            double score = 0;
            foreach (byte condition in _sets[set])
            {
                score += logOdds[condition];
            }

            scores[set] = score;
        }
    }

    /// <summary>Adds the tempered log likelihood of every recorded answer.</summary>
    internal void ScoreFindings(PresenceSet<Finding> findings, Span<double> scores)
    {
        Span<double> weights = stackalloc double[Finding.All.Length];
        Tempering.Weigh(findings, weights);
        for (int finding = 0; finding < weights.Length; finding++)
        {
            Presence answer = findings[Finding.All[finding]];
            if (answer != Presence.NotRecorded)
            {
                ScaledSum.Add(scores, Answers.LogLikelihoods(finding, answer), weights[finding]);
            }
        }
    }

    /// <summary>Turns scores into probabilities that add up to 1.</summary>
    internal static void Normalize(Span<double> scores)
    {
        Exponential.OfDifferences(scores, Largest(scores));
        double total = 0;
        foreach (double weight in scores)
        {
            total += weight;
        }

        for (int set = 0; set < scores.Length; set++)
        {
            scores[set] /= total;
        }
    }

    private static double Largest(ReadOnlySpan<double> scores)
    {
        double largest = double.NegativeInfinity;
        foreach (double score in scores)
        {
            largest = Math.Max(largest, score);
        }

        return largest;
    }

    /// <summary>Adds the probability of each set to its conditions.</summary>
    internal void Marginalize(ReadOnlySpan<double> sets, Span<double> probabilities)
    {
        Span<double> sums = stackalloc double[ConditionSets.NoCondition + 1];
        sums.Clear();
        for (int set = 0; set < sets.Length; set++)
        {
            foreach (byte condition in _sets[set])
            {
                sums[condition] += sets[set];
            }
        }

        sums[..Condition.All.Length].CopyTo(probabilities);
    }

    /// <summary>Writes for each condition the probability that it mainly explains the findings.</summary>
    /// <param name="sets">The probability of each set.</param>
    /// <param name="logLikelihoods">The log likelihood of the findings under each set.</param>
    /// <param name="explains">Room for each condition.</param>
    internal void ShareOut(ReadOnlySpan<double> sets, ReadOnlySpan<double> logLikelihoods, Span<double> explains)
    {
        double[] rented = ArrayPool<double>.Shared.Rent(SetCount);
        Span<double> likelihoods = rented.AsSpan(0, SetCount);
        logLikelihoods.CopyTo(likelihoods);
        Exponential.OfDifferences(likelihoods, Largest(likelihoods));
        if (!MainExplanations.TryShareOut(_sets, sets, likelihoods, explains))
        {
            MainExplanations.ShareOutByLogarithms(_sets, sets, logLikelihoods, explains);
        }

        ArrayPool<double>.Shared.Return(rented);
    }

    /// <summary>Does the same from likelihoods, known up to a common factor; false when they are too small to be compared.</summary>
    internal bool TryShareOut(ReadOnlySpan<double> sets, ReadOnlySpan<double> likelihoods, Span<double> explains) =>
        MainExplanations.TryShareOut(_sets, sets, likelihoods, explains);

    /// <summary>Writes the log odds of each condition, from the sets with it and those without it, each added up.</summary>
    internal void LogOdds(ReadOnlySpan<double> sets, Span<double> logOdds)
    {
        Span<double> with = stackalloc double[Condition.All.Length];
        Span<double> without = stackalloc double[Condition.All.Length];
        with.Clear();
        without.Clear();
        for (int set = 0; set < sets.Length; set++)
        {
            ReadOnlySpan<byte> members = _sets[set];
            int next = 0;
            for (int condition = 0; condition < with.Length; condition++)
            {
                bool isMember = next < members.Length && members[next] == condition;
                next += isMember ? 1 : 0;
                (isMember ? ref with[condition] : ref without[condition]) += sets[set];
            }
        }

        for (int condition = 0; condition < with.Length; condition++)
        {
            logOdds[condition] = Math.Log(with[condition]) - Math.Log(without[condition]);
        }
    }
}
