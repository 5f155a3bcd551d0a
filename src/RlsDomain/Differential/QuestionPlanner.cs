using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>What to ask next, and how likely the first place is to hold when it has been asked.</summary>
internal static class QuestionPlanner
{
    /// <summary>A gain below this many bits is noise of the last digits, not information.</summary>
    private const double LeastGain = 1e-9;

    internal static ImmutableArray<NextQuestion> Questions(DifferentialModel model, PosteriorSketch sketch, AnsweredPosteriors answered)
    {
        double[] sets = sketch.SetProbabilities();
        double[] explains = sketch.Explains();
        int leading = PosteriorSketch.Leading(explains);
        double uncertainty = Uncertainty(explains);
        return
        [
            .. Finding.All
                .Where(finding => sketch.Findings[finding] == Presence.NotRecorded)
                .Select(finding => Ask(model, answered, sets, uncertainty, leading, finding))
                .Where(question => question.InformationGainBits > LeastGain)
                .OrderByDescending(question => question.InformationGainBits)
                .ThenBy(question => question.Finding.Index),
        ];
    }

    /// <summary>Gives the chance that the first place holds when these questions are answered.</summary>
    internal static double SameDecisionProbability(DifferentialModel model, PatientCase patient, PosteriorSketch sketch, ReadOnlySpan<NextQuestion> questions)
    {
        double[][] rooms = [sketch.SetProbabilities(), .. Enumerable.Range(0, questions.Length).Select(_ => new double[model.PlaceCount])];
        return new SameDecision(model, patient, sketch.Setting, sketch.Leading(), [.. questions], rooms).Share(sketch.Findings, 0);
    }

    private static NextQuestion Ask(DifferentialModel model, AnsweredPosteriors answered, double[] sets, double uncertainty, int leading, Finding finding)
    {
        double present = model.Answers.Predict(finding.Index, sets);
        AnsweredPosterior ifPresent = answered[finding, Presence.Present]!;
        AnsweredPosterior ifAbsent = answered[finding, Presence.Absent]!;
        double gain = uncertainty - (present * Uncertainty(ifPresent.Explains)) - ((1 - present) * Uncertainty(ifAbsent.Explains));
        return new(finding, Math.Max(0, gain), present, ifPresent.Marginals[leading], ifAbsent.Marginals[leading]);
    }

    /// <summary>Gives the entropy of what the main explanation is, in bits: one of the conditions, or none.</summary>
    private static double Uncertainty(ReadOnlySpan<double> explains)
    {
        double rest = 1;
        double bits = 0;
        foreach (double probability in explains)
        {
            rest -= probability;
            bits += Bits(probability);
        }

        return bits + Bits(rest);
    }

    private static double Bits(double probability) => probability <= 0 ? 0 : -(probability * Math.Log2(probability));

    /// <summary>Follows both answers to each question, in rooms that are used again.</summary>
    /// <param name="model">The model.</param>
    /// <param name="patient">The case.</param>
    /// <param name="setting">Where the person is seen.</param>
    /// <param name="leading">The condition that leads now.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="paths">For each number of answers, room for the chance of each set and of the answers so far; without tempering it would be the posterior itself.</param>
    private sealed class SameDecision(DifferentialModel model, PatientCase patient, Setting setting, int leading, NextQuestion[] questions, double[][] paths)
    {
        /// <summary>Gives the chance of the ways of answering after which the condition still leads.</summary>
        internal double Share(PresenceSet<Finding> findings, int answered)
        {
            double[] path = paths[answered];
            if (answered == questions.Length)
            {
                return model.ClassifyWith(patient, setting, findings).Leading == leading ? SetSums.Total(path) : 0;
            }

            Finding finding = questions[answered].Finding;
            double[] next = paths[answered + 1];
            LaneProduct.Multiply(path, model.Answers.ProbabilityPresent(finding.Index), next);
            double ifPresent = Share(findings.With(finding, Presence.Present), answered + 1);
            LaneProduct.Multiply(path, model.Answers.ProbabilityPresent(finding.Index), next);
            for (int set = 0; set < path.Length; set++)
            {
                next[set] = path[set] - next[set];
            }

            return ifPresent + Share(findings.With(finding, Presence.Absent), answered + 1);
        }
    }
}
