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
    private readonly Dictionary<(Condition, Finding), Likelihood> _likelihoods;
    private readonly Dictionary<Finding, Leak> _leaks;
    private readonly PlainPriorOdds _priorOdds;
    private readonly PlainTempering _tempering;

    /// <summary>For each finding and answer, the log likelihood under each set.</summary>
    private readonly Dictionary<(Finding, Presence), double[]> _logLikelihoods = [];

    internal PlainDifferential(KnowledgeBase knowledge)
    {
        Knowledge = knowledge;
        _likelihoods = knowledge.Likelihoods.ToDictionary(row => (row.Condition, row.Finding));
        _leaks = knowledge.Leaks.ToDictionary(row => row.Finding);
        _priorOdds = new(knowledge);
        _tempering = new(knowledge, this);
        Sets = SetsOf(knowledge);
        foreach (Finding finding in Finding.All)
        {
            _logLikelihoods[(finding, Presence.Present)] = [.. Sets.Select(set => Math.Log(Probability(finding, Presence.Present, set)))];
            _logLikelihoods[(finding, Presence.Absent)] = [.. Sets.Select(set => Math.Log(Probability(finding, Presence.Absent, set)))];
        }
    }

    internal KnowledgeBase Knowledge { get; }

    /// <summary>Gets every set of conditions that may be present together; the first is empty.</summary>
    internal ImmutableArray<ImmutableArray<Condition>> Sets { get; }

    internal PlainAnswer Classify(PatientCase patient, Setting setting) => new(this, patient, setting);

    /// <summary>Gives what a number rests on: the row of the condition and the finding, else the leak.</summary>
    internal Grounds GroundsOf(Condition condition, Finding finding) =>
        _likelihoods.TryGetValue((condition, finding), out Likelihood? row) ? row.Grounds : _leaks[finding].Grounds;

    /// <summary>Gives the probability of an answer to a finding when exactly these conditions are present.</summary>
    internal double Probability(Finding finding, Presence answer, ImmutableArray<Condition> set)
    {
        double leak = _leaks[finding].Probability;
        double background = leak;
        double noneCausesIt = 1;
        foreach (Condition condition in set)
        {
            if (!_likelihoods.TryGetValue((condition, finding), out Likelihood? row))
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

    /// <summary>Gives the recorded answers, each with how much it counts.</summary>
    internal ImmutableArray<PlainEvidence> Weigh(PresenceSet<Finding> findings) => _tempering.Weigh(findings);

    /// <summary>Gives the prior log odds of each set: those of its conditions, added up.</summary>
    internal double[] PriorLogOdds(PatientCase patient, PresenceSet<Finding> findings, Setting setting)
    {
        Dictionary<Condition, double> logOdds = Condition.All.ToDictionary(
            condition => condition,
            condition => _priorOdds.LogOddsOf(condition, patient, findings, setting));
        return [.. Sets.Select(set => set.Sum(condition => logOdds[condition]))];
    }

    /// <summary>Gives the probability of each set, from its prior log odds and the answers.</summary>
    internal double[] Posterior(double[] priorLogOdds, IEnumerable<PlainEvidence> evidence)
    {
        double[] scores = [.. priorLogOdds];
        foreach (PlainEvidence one in evidence)
        {
            double[] logLikelihoods = _logLikelihoods[(one.Finding, one.Presence)];
            for (int set = 0; set < scores.Length; set++)
            {
                scores[set] += one.Counts * logLikelihoods[set];
            }
        }

        double largest = scores.Max();
        double[] likelihoods = [.. scores.Select(score => Math.Exp(score - largest))];
        double total = likelihoods.Sum();
        return [.. likelihoods.Select(likelihood => likelihood / total)];
    }

    /// <summary>Gives the probability of each condition: that of the sets that hold it, added up.</summary>
    internal Dictionary<Condition, double> Marginals(double[] posterior)
    {
        Dictionary<Condition, double> marginals = Condition.All.ToDictionary(condition => condition, _ => 0.0);
        for (int set = 0; set < posterior.Length; set++)
        {
            foreach (Condition condition in Sets[set])
            {
                marginals[condition] += posterior[set];
            }
        }

        return marginals;
    }

    /// <summary>Gives the log odds of each condition: of the sets that hold it to those that do not.</summary>
    internal Dictionary<Condition, double> LogOdds(double[] posterior)
    {
        Dictionary<Condition, double> logOdds = [];
        foreach (Condition condition in Condition.All)
        {
            double with = 0;
            double without = 0;
            for (int set = 0; set < posterior.Length; set++)
            {
                if (Sets[set].Contains(condition))
                {
                    with += posterior[set];
                }
                else
                {
                    without += posterior[set];
                }
            }

            logOdds[condition] = Math.Log(with) - Math.Log(without);
        }

        return logOdds;
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
