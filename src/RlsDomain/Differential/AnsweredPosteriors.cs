using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>The probability of each condition if one finding had another answer, for every finding and answer: worked out once.</summary>
internal sealed class AnsweredPosteriors
{
    private readonly double[]?[] _ifPresent = new double[Finding.All.Length][];
    private readonly double[]?[] _ifAbsent = new double[Finding.All.Length][];

    internal AnsweredPosteriors(PosteriorSketch sketch)
    {
        foreach (Finding finding in Finding.All)
        {
            Presence recorded = sketch.Findings[finding];
            _ifPresent[finding.Index] = recorded == Presence.Present ? null : sketch.With(finding, Presence.Present).Marginals();
            _ifAbsent[finding.Index] = recorded == Presence.Absent ? null : sketch.With(finding, Presence.Absent).Marginals();
        }
    }

    /// <summary>Gets the probabilities, by the index of the condition; null for the answer that is recorded already.</summary>
    internal double[]? this[Finding finding, Presence answer] =>
        answer == Presence.Present ? _ifPresent[finding.Index] : _ifAbsent[finding.Index];
}
