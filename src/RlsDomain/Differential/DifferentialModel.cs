using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Medications;
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
    private readonly AnswerFactors _factors;
    private readonly PriorOdds _priorOdds;
    private readonly UInt128 _timingBits;
    private readonly int _partCount;

    private DifferentialModel(KnowledgeBase knowledge)
    {
        Knowledge = knowledge;
        _sets = ConditionSets.Of(knowledge);
        _priorOdds = PriorOdds.Of(knowledge);
        _timingBits = PresenceSet<Finding>.BitsOf(knowledge.DrugTimings.Select(timing => timing.Finding));
        FindingCauses causes = new(knowledge);
        Answers = new(causes, _sets);
        Tempering = Tempering.Of(knowledge, causes);
        _factors = new(causes, _sets, Tempering.Counted);
        _partCount = _sets.SizeStarts[_sets.LargestSize];
        Evidence = FindingEvidence.Of(knowledge);
    }

    /// <summary>Gets the model of the shipped knowledge; compiled once, on first use.</summary>
    public static DifferentialModel Default => s_default.Value;

    /// <summary>Gets the knowledge that the model was compiled from.</summary>
    public KnowledgeBase Knowledge { get; }

    internal AnswerTable Answers { get; }

    internal Tempering Tempering { get; }

    internal FindingEvidence Evidence { get; }

    /// <summary>Gets the number of places that a score or a probability of each set needs.</summary>
    internal int PlaceCount => _sets.Count;

    /// <summary>Gets the number of places whose likelihoods are read to share out: those of all but the largest sets, </summary>
    internal int SharedPlaceCount => _partCount;

    /// <summary>Says whether a place has a set.</summary>
    internal bool HasSet(int place) => _sets.Bars[place] == 0;

    /// <summary>Says whether an answer to a finding can change the prior odds: it speaks of the timing of a drug.</summary>
    internal bool PriorReads(Finding finding) => (_timingBits & PresenceSet<Finding>.BitOf(finding)) != UInt128.Zero;

    /// <summary>Gives the conditions of a set, in the order of the vocabulary.</summary>
    internal ImmutableArray<Condition> ConditionsOf(int set)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>(_sets.SizeOf(set));
        foreach (byte condition in _sets[set][.._sets.SizeOf(set)])
        {
            conditions.Add(Condition.All[condition]);
        }

        return conditions.MoveToImmutable();
    }

    /// <summary>Compiles the model: some milliseconds and about 4 MB, once for a knowledge base.</summary>
    /// <param name="knowledge">The tables that the model is made from.</param>
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
        double[] explains = new double[Condition.All.Length];
        PresenceSet<Finding> findings = RecordedFindings.Of(patient, Knowledge);
        Span<double> odds = stackalloc double[Condition.All.Length];
        _priorOdds.Write(patient, findings, setting ?? Setting.PrimaryCare, odds);
        (double none, double largest) = Classify(findings, odds, probabilities, explains);
        return new(this, patient, setting ?? Setting.PrimaryCare, ImmutableCollectionsMarshal.AsImmutableArray(probabilities), explains, none, largest);
    }

    /// <summary>Writes the probability of each condition to the place of its <c>Index</c>. Allocates nothing.</summary>
    /// <remarks>The probabilities need not add up to 1, since conditions may coexist.</remarks>
    /// <param name="patient">The case.</param>
    /// <param name="setting">Where the person is seen.</param>
    /// <param name="probabilities">Room for as many numbers as there are conditions.</param>
    /// <returns>The probability that none of the conditions is present.</returns>
    /// <exception cref="ArgumentException">There is not room enough.</exception>
    public double Classify(PatientCase patient, Setting setting, Span<double> probabilities) => Classify(patient, setting, probabilities, []);

    /// <summary>
    /// Writes the probability of each condition, and the probability that it is what mainly explains the findings, to the
    /// places of its <c>Index</c>. Allocates nothing.
    /// </summary>
    /// <remarks>The probabilities need not add up to 1, since conditions may coexist; the explanations and the returned number do.</remarks>
    /// <param name="patient">The case.</param>
    /// <param name="setting">Where the person is seen.</param>
    /// <param name="probabilities">Room for as many numbers as there are conditions.</param>
    /// <param name="explains">Room for as many again, or empty when nobody asks.</param>
    /// <returns>The probability that none of the conditions is present.</returns>
    /// <exception cref="ArgumentException">There is not room enough.</exception>
    public double Classify(PatientCase patient, Setting setting, Span<double> probabilities, Span<double> explains)
    {
        ArgumentNullException.ThrowIfNull(patient);
        ArgumentNullException.ThrowIfNull(setting);
        ThrowIfShort(probabilities, nameof(probabilities));
        if (!explains.IsEmpty)
        {
            ThrowIfShort(explains, nameof(explains));
        }

        PresenceSet<Finding> findings = RecordedFindings.Of(patient, Knowledge);
        Span<double> odds = stackalloc double[Condition.All.Length];
        _priorOdds.Write(patient, findings, setting, odds);
        return Classify(findings, odds, probabilities, explains).None;
    }

    /// <summary>Does the same from what the model reads of a case.</summary>
    internal double Classify(in PriorFacts facts, ImmutableArray<string> drugs, PresenceSet<Finding> findings, Setting setting, Span<double> probabilities, Span<double> explains)
    {
        Span<double> odds = stackalloc double[Condition.All.Length];
        _priorOdds.Write(facts, drugs, findings, setting, odds);
        return Classify(findings, odds, probabilities, explains).None;
    }

    /// <summary>Gives what would be with other findings recorded than the case has.</summary>
    internal AnsweredPosterior ClassifyWith(PatientCase patient, Setting setting, PresenceSet<Finding> findings)
    {
        double[] probabilities = new double[Condition.All.Length];
        double[] explains = new double[Condition.All.Length];
        Span<double> odds = stackalloc double[Condition.All.Length];
        _priorOdds.Write(patient, findings, setting, odds);
        Classify(findings, odds, probabilities, explains);
        return new(probabilities, explains);
    }

    /// <summary>Gives the ATC codes of the medications that have one.</summary>
    internal ImmutableArray<string> DrugsOf(ImmutableArray<MedicationEntry> medications) => _priorOdds.DrugsOf(medications);

    /// <summary>Does the same from the prior odds of each condition. Gives the probability of no condition and, when explanations are asked for, that of the largest sets.</summary>
    private (double None, double LargestSets) Classify(PresenceSet<Finding> findings, ReadOnlySpan<double> odds, Span<double> probabilities, Span<double> explains)
    {
        Span<int> answers = stackalloc int[Finding.All.Length];
        answers = answers[..Tempering.Count(findings, answers)];
        int[] rows = ArrayPool<int>.Shared.Rent(SetProducts.RoomFor(_sets, answers.Length));
        double[] rented = ArrayPool<double>.Shared.Rent(_sets.Count + _partCount + (2 * _sets.SinglesLength));
        Span<double> part = rented.AsSpan(_sets.Count, _partCount);
        SetProducts products = new(_sets, _factors, answers, rows, rented.AsSpan(_sets.Count + _partCount, 2 * _sets.SinglesLength));
        (double None, double LargestSets) shares = products.Holds(odds)
            ? ClassifyByProducts(findings, products, odds, rented.AsSpan(0, _sets.Count), part, probabilities, explains)
            : ClassifyByLogarithms(findings, odds, probabilities, explains);
        ArrayPool<double>.Shared.Return(rented);
        ArrayPool<int>.Shared.Return(rows);
        return shares;
    }

    private (double None, double LargestSets) ClassifyByProducts(PresenceSet<Finding> findings, in SetProducts products, ReadOnlySpan<double> odds, Span<double> sets, Span<double> part, Span<double> probabilities, Span<double> explains)
    {
        double total = products.Probabilities(odds, sets, part, probabilities[..Condition.All.Length]);
        double none = sets[0] / total;
        LaneProduct.Scale(probabilities[..Condition.All.Length], 1 / total);
        if (explains.IsEmpty)
        {
            return (none, 0);
        }

        LaneProduct.Scale(sets, 1 / total);
        products.Likelihoods(part);
        ShareOut(findings, sets, part, explains);
        return (none, SetSums.Total(sets[_sets.SizeStarts[_sets.LargestSize]..]));
    }

    /// <summary>Does the same by adding logarithms, which hold any likelihood.</summary>
    private (double None, double LargestSets) ClassifyByLogarithms(PresenceSet<Finding> findings, ReadOnlySpan<double> odds, Span<double> probabilities, Span<double> explains)
    {
        double[] rented = ArrayPool<double>.Shared.Rent(2 * _sets.Count);
        Span<double> sets = rented.AsSpan(0, _sets.Count);
        Span<double> logLikelihoods = rented.AsSpan(_sets.Count, _sets.Count);
        SetPriors.Score(_sets, odds, sets);
        _sets.Bars.CopyTo(logLikelihoods);
        ScoreFindings(findings, logLikelihoods);
        ScaledSum.Add(sets, logLikelihoods, 1);
        Normalize(sets);
        Marginalize(sets, probabilities);
        if (!explains.IsEmpty)
        {
            ShareOut(sets, logLikelihoods, explains);
        }

        (double None, double LargestSets) shares = (sets[0], SetSums.Total(sets[_sets.SizeStarts[_sets.LargestSize]..]));
        ArrayPool<double>.Shared.Return(rented);
        return shares;
    }

    /// <summary>Gives, for each condition, the factors that change its prior odds in a case, as bits.</summary>
    internal ImmutableArray<UInt128> FactorBitsOf(PatientCase patient) => _priorOdds.FactorBitsOf(patient, RecordedFindings.Of(patient, Knowledge));

    /// <summary>Gives the factors of a condition, in the order of the table.</summary>
    internal ImmutableArray<PriorFactorRow> FactorsOf(Condition condition, ImmutableArray<UInt128> bits) => _priorOdds.FactorsOf(condition, bits);

    /// <summary>Writes the prior log odds of each set: those of its members added up.</summary>
    internal void ScorePrior(PatientCase patient, PresenceSet<Finding> findings, Setting setting, Span<double> scores)
    {
        Span<double> odds = stackalloc double[Condition.All.Length];
        _priorOdds.Write(patient, findings, setting, odds);
        SetPriors.Score(_sets, odds, scores);
    }

    /// <summary>Gives what log likelihoods of the sets start from: 0, and the bar where there is no set.</summary>
    internal double[] StartOfFits() => _sets.Bars.ToArray();

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
        Exponential.OfDifferences(scores, SetSums.Largest(scores));
        LaneProduct.Scale(scores, 1 / SetSums.Total(scores));
    }

    /// <summary>Adds the probability of each set to its conditions.</summary>
    internal void Marginalize(ReadOnlySpan<double> sets, Span<double> probabilities)
    {
        double[] rented = ArrayPool<double>.Shared.Rent(_partCount);
        SetSums.OfConditions(_sets, sets, rented, probabilities);
        ArrayPool<double>.Shared.Return(rented);
    }

    /// <summary>Writes for each condition the probability that it mainly explains the findings.</summary>
    /// <param name="sets">The probability of each set.</param>
    /// <param name="logLikelihoods">The log likelihood of the findings under each set.</param>
    /// <param name="explains">Room for each condition.</param>
    internal void ShareOut(ReadOnlySpan<double> sets, ReadOnlySpan<double> logLikelihoods, Span<double> explains)
    {
        double[] rented = ArrayPool<double>.Shared.Rent(_partCount);
        Span<double> likelihoods = rented.AsSpan(0, _partCount);
        logLikelihoods[.._partCount].CopyTo(likelihoods);
        Exponential.OfDifferences(likelihoods, SetSums.Largest(likelihoods));
        if (!MainExplanations.TryShareOut(_sets, sets, likelihoods, explains))
        {
            MainExplanations.ShareOutByLogarithms(_sets, sets, logLikelihoods, explains);
        }

        ArrayPool<double>.Shared.Return(rented);
    }

    /// <summary>Does the same from likelihoods, known up to a common factor; false when they are too small to be compared.</summary>
    internal bool TryShareOut(ReadOnlySpan<double> sets, ReadOnlySpan<double> likelihoods, Span<double> explains) =>
        MainExplanations.TryShareOut(_sets, sets, likelihoods, explains);

    /// <summary>Does the same from likelihoods as multiples of that under none, which it scales.</summary>
    private void ShareOut(PresenceSet<Finding> findings, ReadOnlySpan<double> sets, Span<double> likelihoods, Span<double> explains)
    {
        LaneProduct.Scale(likelihoods, 1 / SetSums.Largest(likelihoods));
        if (MainExplanations.TryShareOut(_sets, sets, likelihoods, explains))
        {
            return;
        }

        double[] rented = ArrayPool<double>.Shared.Rent(_sets.Count);
        Span<double> logLikelihoods = rented.AsSpan(0, _sets.Count);
        _sets.Bars.CopyTo(logLikelihoods);
        ScoreFindings(findings, logLikelihoods);
        MainExplanations.ShareOutByLogarithms(_sets, sets, logLikelihoods, explains);
        ArrayPool<double>.Shared.Return(rented);
    }

    private static void ThrowIfShort(Span<double> room, string parameter)
    {
        if (room.Length < Condition.All.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"There is room for {room.Length} numbers; {Condition.All.Length} conditions need more."), parameter);
        }
    }

    /// <summary>Gives what bounds the effect of a change, from what it multiplies the likelihood and the prior of each set by.</summary>
    internal SecondChange BoundsOf(double[] likelihoodFactors, double[]? priorFactors)
    {
        double[] factors = [.. likelihoodFactors];
        if (priorFactors is not null)
        {
            LaneProduct.Multiply(factors, priorFactors, factors);
        }

        return new(_sets, factors, likelihoodFactors.AsSpan(0, _sets.SizeStarts[_sets.LargestSize]));
    }

    /// <summary>Writes the log odds of each condition, from the sets with it and those without it.</summary>
    internal void LogOdds(ReadOnlySpan<double> sets, Span<double> logOdds)
    {
        Span<double> with = stackalloc double[Condition.All.Length];
        Marginalize(sets, with);
        double total = SetSums.Total(sets);
        for (int condition = 0; condition < with.Length; condition++)
        {
            // A difference keeps its digits only where it is not much smaller than what it is taken from.
            double without = with[condition] < total / 2 ? total - with[condition] : SumWithout(condition, sets);
            logOdds[condition] = Math.Log(with[condition]) - Math.Log(without);
        }
    }

    private double SumWithout(int condition, ReadOnlySpan<double> sets)
    {
        double sum = 0;
        for (int set = 0; set < sets.Length; set++)
        {
            sum += _sets[set].Contains((byte)condition) ? 0 : sets[set];
        }

        return sum;
    }
}
