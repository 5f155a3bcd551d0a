using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>What to ask next, and how likely the first place is to hold when it has been asked.</summary>
internal static class QuestionPlanner
{
    /// <summary>The number of leading conditions whose uncertainty a question is to lower.</summary>
    private const int LeadingConditions = 3;

    /// <summary>A gain below this many bits is noise of the last digits, not information.</summary>
    private const double LeastGain = 1e-9;

    internal static ImmutableArray<NextQuestion> Questions(DifferentialModel model, PosteriorSketch sketch, AnsweredPosteriors answered)
    {
        double[] sets = sketch.SetProbabilities();
        double[] now = sketch.Marginals();
        int[] leading = [.. Enumerable.Range(0, now.Length).OrderByDescending(condition => now[condition]).ThenBy(condition => condition).Take(LeadingConditions)];
        return
        [
            .. Finding.All
                .Where(finding => sketch.Findings[finding] == Presence.NotRecorded)
                .Select(finding => Ask(model, answered, sets, now, leading, finding))
                .Where(question => question.InformationGainBits > LeastGain)
                .OrderByDescending(question => question.InformationGainBits)
                .ThenBy(question => question.Finding.Index),
        ];
    }

    internal static double SameDecisionProbability(DifferentialModel model, PosteriorSketch sketch, ReadOnlySpan<NextQuestion> questions)
    {
        double[] sets = sketch.SetProbabilities();
        int leading = PosteriorSketch.Leading(sketch.Marginals());
        return SameDecision(model, sketch, sets, questions, leading);
    }

    private static NextQuestion Ask(DifferentialModel model, AnsweredPosteriors answered, double[] sets, double[] now, int[] leading, Finding finding)
    {
        double present = Predict(model, sets, finding);
        double[] ifPresent = answered[finding, Presence.Present]!;
        double[] ifAbsent = answered[finding, Presence.Absent]!;
        double gain = 0;
        foreach (int condition in leading)
        {
            gain += Entropy(now[condition]) - (present * Entropy(ifPresent[condition])) - ((1 - present) * Entropy(ifAbsent[condition]));
        }

        return new(finding, Math.Max(0, gain), present, ifPresent[leading[0]], ifAbsent[leading[0]]);
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

    private static double Entropy(double probability) =>
        probability is <= 0 or >= 1 ? 0
        : -(probability * Math.Log2(probability)) - ((1 - probability) * Math.Log2(1 - probability));

    /// <summary>
    /// Follows both answers to each question. <paramref name="paths"/> holds, for each set, the chance of the set and
    /// of the answers so far; without tempering it would be the posterior itself.
    /// </summary>
    private static double SameDecision(DifferentialModel model, PosteriorSketch sketch, double[] paths, ReadOnlySpan<NextQuestion> questions, int leading)
    {
        if (questions.IsEmpty)
        {
            return PosteriorSketch.Leading(sketch.Marginals()) == leading ? paths.Sum() : 0;
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
