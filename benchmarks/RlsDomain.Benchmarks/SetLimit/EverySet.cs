using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.SetLimit;

/// <summary>The differential over every set of conditions, of any size: what the model would say without a limit.</summary>
/// <remarks>
/// Sets are walked by adding conditions; a condition touches only the findings that it has a row for. Sets of four and more
/// whose score is below the first by 90 and that of their larger ones are left out: they weigh less than 1e-26 of it.
/// </remarks>
internal sealed class EverySet
{
    private const double Negligible = 90;
    private const int AlwaysFollowed = 3;

    private readonly KnowledgeBase _knowledge;
    private readonly FindingCauses _causes;
    private readonly PriorOdds _priorOdds;
    private readonly Tempering _tempering;
    private readonly ulong[] _excludes = new ulong[Condition.All.Length];

    internal EverySet(KnowledgeBase knowledge)
    {
        (_knowledge, _causes, _priorOdds) = (knowledge, new(knowledge), PriorOdds.Of(knowledge));
        _tempering = Tempering.Of(knowledge, _causes);
        foreach (ExclusiveConditions pair in knowledge.ExclusiveConditions)
        {
            _excludes[pair.First.Index] |= 1UL << pair.Second.Index;
            _excludes[pair.Second.Index] |= 1UL << pair.First.Index;
        }
    }

    /// <summary>Gives the probability of each condition, by its index.</summary>
    internal double[] Classify(PatientCase patient, Setting setting)
    {
        PresenceSet<Finding> findings = RecordedFindings.Of(patient, _knowledge);
        int[] numbers = new int[Finding.All.Length];
        int count = _tempering.Count(findings, numbers);
        CountedAnswer[] answers = [.. numbers[..count].Select(number => _tempering.Counted[number])];
        double[] logOdds = new double[Condition.All.Length];
        _priorOdds.Write(patient, findings, setting, logOdds);
        Walk walk = new(this, answers, logOdds);
        return walk.Run();
    }

    /// <summary>One walk over the sets of a case.</summary>
    private sealed class Walk(EverySet model, CountedAnswer[] answers, double[] logOdds)
    {
        private readonly double[] _sums = new double[Condition.All.Length];
        private readonly State[] _states = [.. Enumerable.Range(0, Condition.All.Length + 1).Select(_ => new State(answers.Length))];
        private readonly int[][] _touched = [.. Condition.All.Select(condition => Enumerable.Range(0, answers.Length).Where(i => Touches(model._causes, answers[i].Finding, condition.Index)).ToArray())];

        private double _largest;
        private double _total;

        internal double[] Run()
        {
            double score = 0;
            for (int i = 0; i < answers.Length; i++)
            {
                State none = _states[0];
                (none.Background[i], none.Uncaused[i]) = (model._causes.LeakOf(answers[i].Finding), 1);
                none.Logs[i] = LogLikelihood(i, none.Background[i], 1);
                score += answers[i].Weight * none.Logs[i];
            }

            _largest = score;
            Visit(0, 0, 0, score);
            return [.. _sums.Select(sum => sum / _total)];
        }

        private static bool Touches(FindingCauses causes, int finding, int condition) =>
            ((causes.Causes(finding) | causes.Displaces(finding)) >> condition & 1) != 0;

        /// <summary>Adds up a set and every set that adds later conditions to it; gives their sum.</summary>
        private double Visit(int size, int next, ulong members, double score)
        {
            double sum = Math.Exp(score - _largest);
            _total += sum;
            for (int condition = next; condition < Condition.All.Length; condition++)
            {
                if ((model._excludes[condition] & members) != 0)
                {
                    continue;
                }

                double larger = Add(size, condition, score + logOdds[condition]);
                if (size >= AlwaysFollowed && larger < _largest - Negligible)
                {
                    continue;
                }

                double added = Visit(size + 1, condition + 1, members | 1UL << condition, larger);
                _sums[condition] += added;
                sum += added;
            }

            return sum;
        }

        /// <summary>Makes the state of a set with one condition more; gives its score.</summary>
        private double Add(int size, int condition, double score)
        {
            State without = _states[size];
            State with = _states[size + 1];
            without.CopyTo(with);
            foreach (int i in _touched[condition])
            {
                int finding = answers[i].Finding;
                with.Background[i] *= model._causes.Kept(finding)[condition];
                with.Uncaused[i] *= model._causes.Uncaused(finding)[condition];
                with.Logs[i] = LogLikelihood(i, with.Background[i], with.Uncaused[i]);
                score += answers[i].Weight * (with.Logs[i] - without.Logs[i]);
            }

            return score;
        }

        private double LogLikelihood(int i, double background, double uncaused) => Math.Log(
            answers[i].IsPresent ? FindingCauses.Present(background, uncaused) : FindingCauses.Absent(background, uncaused));
    }

    /// <summary>What the answers of a case are under a set.</summary>
    private sealed class State(int answers)
    {
        internal double[] Background { get; } = new double[answers];

        internal double[] Uncaused { get; } = new double[answers];

        internal double[] Logs { get; } = new double[answers];

        internal void CopyTo(State other)
        {
            Background.CopyTo(other.Background, 0);
            Uncaused.CopyTo(other.Uncaused, 0);
            Logs.CopyTo(other.Logs, 0);
        }
    }
}
