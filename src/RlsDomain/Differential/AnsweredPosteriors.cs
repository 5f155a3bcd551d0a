using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>What would be if one finding had another answer, for every finding and answer: worked out once.</summary>
/// <remarks>Each is classified anew, which costs less than to change the scores of what is recorded.</remarks>
internal sealed class AnsweredPosteriors
{
    private readonly AnsweredPosterior?[] _ifPresent = new AnsweredPosterior?[Finding.All.Length];
    private readonly AnsweredPosterior?[] _ifAbsent = new AnsweredPosterior?[Finding.All.Length];

    internal AnsweredPosteriors(DifferentialModel model, PatientCase patient, Setting setting, PresenceSet<Finding> recorded)
    {
        foreach (Finding finding in Finding.All)
        {
            _ifPresent[finding.Index] = Answer(finding, Presence.Present);
            _ifAbsent[finding.Index] = Answer(finding, Presence.Absent);
        }

        AnsweredPosterior? Answer(Finding finding, Presence answer) =>
            recorded[finding] == answer ? null : model.ClassifyWith(patient, setting, recorded.With(finding, answer));
    }

    /// <summary>Gets what would be; null for the answer that is recorded already.</summary>
    internal AnsweredPosterior? this[Finding finding, Presence answer] =>
        answer == Presence.Present ? _ifPresent[finding.Index] : _ifAbsent[finding.Index];
}

/// <summary>The probability of each condition, and that it is the main explanation, by the index of the condition.</summary>
internal sealed record AnsweredPosterior(double[] Marginals, double[] Explains)
{
    /// <summary>Gets which condition leads.</summary>
    internal int Leading { get; } = PosteriorSketch.Leading(Explains);
}
