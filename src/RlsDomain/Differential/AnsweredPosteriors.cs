using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>What would be if one finding had another answer, for every finding and answer: worked out once.</summary>
internal sealed class AnsweredPosteriors
{
    private readonly AnsweredPosterior?[] _ifPresent = new AnsweredPosterior?[Finding.All.Length];
    private readonly AnsweredPosterior?[] _ifAbsent = new AnsweredPosterior?[Finding.All.Length];

    internal AnsweredPosteriors(PosteriorSketch sketch)
    {
        foreach (Finding finding in Finding.All)
        {
            Presence recorded = sketch.Findings[finding];
            _ifPresent[finding.Index] = recorded == Presence.Present ? null : Of(sketch.With(finding, Presence.Present));
            _ifAbsent[finding.Index] = recorded == Presence.Absent ? null : Of(sketch.With(finding, Presence.Absent));
        }
    }

    /// <summary>Gets what would be; null for the answer that is recorded already.</summary>
    internal AnsweredPosterior? this[Finding finding, Presence answer] =>
        answer == Presence.Present ? _ifPresent[finding.Index] : _ifAbsent[finding.Index];

    private static AnsweredPosterior Of(PosteriorSketch sketch)
    {
        double[] sets = sketch.SetProbabilities();
        return new(sketch.Marginals(sets), sketch.Explains(sets));
    }
}

/// <summary>The probability of each condition, and that it is the main explanation, by the index of the condition.</summary>
internal sealed record AnsweredPosterior(double[] Marginals, double[] Explains)
{
    /// <summary>Gets which condition leads.</summary>
    internal int Leading { get; } = PosteriorSketch.Leading(Explains);
}
