using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Replay;

/// <summary>
/// The model of <c>docs/differential.md</c> a second time, written from that page and the rows of the tables alone: it
/// shares no code with the compiled one, and is there to check it.
/// </summary>
/// <remarks>Plain and slow on purpose: every step is the sentence of the page. Immutable.</remarks>
internal sealed class PlainDifferential
{
    private readonly Dictionary<(Condition, Finding), Likelihood> _rows;
    private readonly Dictionary<Finding, Leak> _leaks;
    private readonly Dictionary<Condition, bool[]> _heldBy;

    /// <summary>For each set and each of its conditions, which set is left without it.</summary>
    private readonly int[][] _without;

    /// <summary>For each set the places of its conditions in the vocabulary.</summary>
    private readonly int[][] _members;

    private readonly PlainPriorOdds _priorOdds;
    private readonly PlainTempering _tempering;

    /// <summary>For each finding and answer, its probability under each set.</summary>
    private readonly Dictionary<(Finding, Presence), double[]> _likelihoods = [];

    /// <summary>For each finding and answer, the logarithm of its probability under each set.</summary>
    private readonly Dictionary<(Finding, Presence), double[]> _logLikelihoods = [];

    internal PlainDifferential(KnowledgeBase knowledge)
    {
        Knowledge = knowledge;
        _rows = knowledge.Likelihoods.ToDictionary(row => (row.Condition, row.Finding));
        _leaks = knowledge.Leaks.ToDictionary(row => row.Finding);
        _priorOdds = new(knowledge);
        _tempering = new(knowledge, this);
        Sets = SetsOf(knowledge);
        Dictionary<string, int> places = Sets.Select((set, place) => (Name: NameOf(set), place)).ToDictionary(pair => pair.Name, pair => pair.place);
        _without = [.. Sets.Select(set => set.Select(condition => places[NameOf(set.Remove(condition))]).ToArray())];
        _members = [.. Sets.Select(set => set.Select(condition => condition.Index).ToArray())];
        _heldBy = Condition.All.ToDictionary(condition => condition, condition => Sets.Select(set => set.Contains(condition)).ToArray());
        foreach (Finding finding in Finding.All)
        {
            foreach (Presence answer in (Presence[])[Presence.Present, Presence.Absent])
            {
                _likelihoods[(finding, answer)] = [.. Sets.Select(set => Probability(finding, answer, set))];
                _logLikelihoods[(finding, answer)] = [.. _likelihoods[(finding, answer)].Select(p => Math.Log(p))];
            }
        }
    }

    internal KnowledgeBase Knowledge { get; }

    /// <summary>Gets every set of conditions that may be present together; the first is empty.</summary>
    internal ImmutableArray<ImmutableArray<Condition>> Sets { get; }

    internal PlainAnswer Classify(PatientCase patient, Setting setting) => new(this, patient, setting);

    /// <summary>Gives what a number rests on: the row of the condition and the finding, else the leak.</summary>
    internal Grounds GroundsOf(Condition condition, Finding finding) =>
        _rows.TryGetValue((condition, finding), out Likelihood? row) ? row.Grounds : _leaks[finding].Grounds;

    /// <summary>Gives the probability of an answer to a finding when exactly these conditions are present.</summary>
    internal double Probability(Finding finding, Presence answer, ImmutableArray<Condition> set)
    {
        double leak = _leaks[finding].Probability;
        double background = leak;
        double noneCausesIt = 1;
        foreach (Condition condition in set)
        {
            if (!_rows.TryGetValue((condition, finding), out Likelihood? row))
            {
                continue;
            }

            double p = row.Probability.Value;
            if (p >= leak)
            {
                double q = 1 - ((1 - p) / (1 - leak));
                noneCausesIt *= 1 - q;
            }
            else
            {
                double s = p / leak;
                background *= s;
            }
        }

        double absent = (1 - background) * noneCausesIt;
        return answer == Presence.Absent ? absent : 1 - absent;
    }

    /// <summary>Gives the probability of an answer to a finding under each set.</summary>
    internal double[] Likelihoods(Finding finding, Presence answer) => _likelihoods[(finding, answer)];

    /// <summary>Gives the recorded answers, each with how much it counts.</summary>
    internal ImmutableArray<PlainEvidence> Weigh(PresenceSet<Finding> findings) => _tempering.Weigh(findings);

    /// <summary>Gives the ATC codes of the medications that have one.</summary>
    internal ImmutableArray<string> DrugsOf(PatientCase patient) => _priorOdds.DrugsOf(patient);

    /// <summary>Gives the prior log odds of each set: those of its conditions, added up.</summary>
    internal double[] PriorLogOdds(PatientCase patient, ImmutableArray<string> drugs, PresenceSet<Finding> findings, Setting setting)
    {
        Dictionary<Condition, double> logOdds = Condition.All.ToDictionary(
            condition => condition,
            condition => _priorOdds.LogOddsOf(condition, patient, drugs, findings, setting));
        return [.. Sets.Select(set => set.Sum(condition => logOdds[condition]))];
    }

    /// <summary>Gives the probability of each set, from its prior log odds and the answers.</summary>
    internal double[] Posterior(double[] priorLogOdds, IEnumerable<PlainEvidence> evidence)
    {
        double[] scores = [.. priorLogOdds];
        Add(evidence, scores);
        double largest = scores.Max();
        double total = 0;
        for (int set = 0; set < scores.Length; set++)
        {
            scores[set] = Math.Exp(scores[set] - largest);
            total += scores[set];
        }

        for (int set = 0; set < scores.Length; set++)
        {
            scores[set] /= total;
        }

        return scores;
    }

    /// <summary>Gives the probability of each condition: that of the sets that hold it, added up.</summary>
    internal Dictionary<Condition, double> Marginals(double[] posterior)
    {
        double[] sums = new double[Condition.All.Length];
        for (int set = 0; set < posterior.Length; set++)
        {
            foreach (int member in _members[set])
            {
                sums[member] += posterior[set];
            }
        }

        return Condition.All.ToDictionary(condition => condition, condition => sums[condition.Index]);
    }

    /// <summary>
    /// Gives for each condition the probability that it mainly explains the findings. A set shares its probability out among
    /// its conditions: the worse the findings fit the set without a condition, the larger the share of that condition.
    /// </summary>
    internal Dictionary<Condition, double> MainExplanations(double[] posterior, IEnumerable<PlainEvidence> evidence)
    {
        double[] fit = new double[Sets.Length];
        Add(evidence, fit);
        double[] explains = new double[Condition.All.Length];
        double[] needs = new double[Condition.All.Length];
        for (int set = 0; set < posterior.Length; set++)
        {
            int[] without = _without[set];
            double worst = double.PositiveInfinity;
            foreach (int other in without)
            {
                worst = Math.Min(worst, fit[other]);
            }

            double sum = 0;
            for (int i = 0; i < without.Length; i++)
            {
                needs[i] = Math.Exp(worst - fit[without[i]]);
                sum += needs[i];
            }

            int[] members = _members[set];
            for (int i = 0; i < members.Length; i++)
            {
                explains[members[i]] += posterior[set] * needs[i] / sum;
            }
        }

        return Condition.All.ToDictionary(condition => condition, condition => explains[condition.Index]);
    }

    /// <summary>Gives the log odds of each condition: of the sets that hold it to those that do not.</summary>
    internal Dictionary<Condition, double> LogOdds(double[] posterior) =>
        Condition.All.ToDictionary(
            condition => condition,
            condition => Math.Log(Sum(posterior, condition, holds: true)) - Math.Log(Sum(posterior, condition, holds: false)));

    private static string NameOf(ImmutableArray<Condition> set) => string.Join(' ', set.Select(condition => condition.Code));

    /// <summary>Adds the log likelihood of every answer, by how much it counts, to each set.</summary>
    private void Add(IEnumerable<PlainEvidence> evidence, double[] scores)
    {
        foreach (PlainEvidence one in evidence)
        {
            double[] logLikelihoods = _logLikelihoods[(one.Finding, one.Presence)];
            double counts = one.Counts;
            for (int set = 0; set < scores.Length; set++)
            {
                scores[set] += counts * logLikelihoods[set];
            }
        }
    }

    private double Sum(double[] posterior, Condition condition, bool holds)
    {
        bool[] held = _heldBy[condition];
        double sum = 0;
        for (int set = 0; set < posterior.Length; set++)
        {
            sum += held[set] == holds ? posterior[set] : 0;
        }

        return sum;
    }

    private static ImmutableArray<ImmutableArray<Condition>> SetsOf(KnowledgeBase knowledge)
    {
        List<ImmutableArray<Condition>> sets = [[]];
        foreach (Condition condition in Condition.All)
        {
            sets.AddRange([.. sets.Select(set => set.Add(condition))]);
            sets.RemoveAll(set => set.Length > knowledge[RuleNumber.LargestConditionSet]
                || knowledge.ExclusiveConditions.Any(pair => set.Contains(pair.First) && set.Contains(pair.Second)));
        }

        return [.. sets];
    }
}
