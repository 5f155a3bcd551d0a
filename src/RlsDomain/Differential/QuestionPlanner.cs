using System.Collections.Immutable;
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

    internal static double SameDecisionProbability(DifferentialModel model, PosteriorSketch sketch, ReadOnlySpan<NextQuestion> questions)
    {
        double[] sets = sketch.SetProbabilities();
        return SameDecision(model, sketch, sets, questions, sketch.Leading());
    }

    private static NextQuestion Ask(DifferentialModel model, AnsweredPosteriors answered, double[] sets, double uncertainty, int leading, Finding finding)
    {
        double present = Predict(model, sets, finding);
        AnsweredPosterior ifPresent = answered[finding, Presence.Present]!;
        AnsweredPosterior ifAbsent = answered[finding, Presence.Absent]!;
        double gain = uncertainty - (present * Uncertainty(ifPresent.Explains)) - ((1 - present) * Uncertainty(ifAbsent.Explains));
        return new(finding, Math.Max(0, gain), present, ifPresent.Marginals[leading], ifAbsent.Marginals[leading]);
    }

    private static double Predict(DifferentialModel model, double[] sets, Finding finding)
    {
        ReadOnlySpan<double> given = model.Answers.ProbabilityPresent(finding.Index);
        double present = 0;
        for (int set = 0; set < sets.Length; set++)
        {
            present += sets[set] * given[set];
        }

        return present;
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

    /// <summary>
    /// Follows both answers to each question. <paramref name="paths"/> holds, for each set, the chance of the set and
    /// of the answers so far; without tempering it would be the posterior itself.
    /// </summary>
    private static double SameDecision(DifferentialModel model, PosteriorSketch sketch, double[] paths, ReadOnlySpan<NextQuestion> questions, int leading)
    {
        if (questions.IsEmpty)
        {
            return sketch.Leading() == leading ? paths.Sum() : 0;
        }

        Finding finding = questions[0].Finding;
        ReadOnlySpan<double> given = model.Answers.ProbabilityPresent(finding.Index);
        double[] present = new double[paths.Length];
        double[] absent = new double[paths.Length];
        for (int set = 0; set < paths.Length; set++)
        {
            present[set] = paths[set] * given[set];
            absent[set] = paths[set] * (1 - given[set]);
        }

        return SameDecision(model, sketch.With(finding, Presence.Present), present, questions[1..], leading)
            + SameDecision(model, sketch.With(finding, Presence.Absent), absent, questions[1..], leading);
    }
}
