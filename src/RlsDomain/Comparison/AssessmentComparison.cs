using System.Collections.Immutable;

namespace RlsDomain.Comparison;

/// <summary>What differs between two assessments: the leading condition, criteria, contributors, guidance and red flags.</summary>
public static class AssessmentComparison
{
    /// <summary>Gives what differs, in the order of <see cref="AnswerPart"/>, what was there before first; empty when nothing does.</summary>
    /// <remarks>Probabilities that change without changing the order's first place are no difference.</remarks>
    /// <param name="before">The assessment to compare with.</param>
    /// <param name="after">The other assessment, of the same case or a changed one.</param>
    public static ImmutableArray<AnswerChange> Between(Assessment before, Assessment after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Answers.Of(before).ChangesTo(Answers.Of(after));
    }
}
