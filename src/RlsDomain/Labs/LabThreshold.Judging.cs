using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <content>Holding a value against the line.</content>
public sealed partial record LabThreshold
{
    /// <summary>Gets whether a value of its own analyte lies on the side that is meant, whatever the other analyte says.</summary>
    /// <param name="value">The value in <see cref="Unit"/>; null when it is not known.</param>
    /// <param name="trimester">The trimester of pregnancy; null when not pregnant or not known.</param>
    public Verdict JudgeOwn(decimal? value, int? trimester = null)
    {
        Verdict verdict = Bounds.Judge(value);
        if (OtherSide is { } side)
        {
            verdict = Kleene.Or(verdict, side.Judge(value));
        }

        if (SecondTrimesterHigh is not { } high)
        {
            return verdict;
        }

        Verdict second = (Bounds with { High = high }).Judge(value);
        return trimester switch
        {
            2 => second,
            null => second == verdict ? verdict : Verdict.Undetermined,
            _ => verdict,
        };
    }

    /// <summary>Gets whether the whole condition holds.</summary>
    /// <param name="value">The value of its own analyte; null when it is not known.</param>
    /// <param name="other">The value of the other analyte; null when it is not known.</param>
    /// <param name="trimester">The trimester of pregnancy; null when not pregnant or not known.</param>
    public Verdict Judge(decimal? value, decimal? other, int? trimester = null)
    {
        Verdict own = JudgeOwn(value, trimester);
        return Other is null ? own
            : Other.Combination == LabCombination.And ? Kleene.And(own, Other.Bounds.Judge(other))
            : Kleene.Or(own, Other.Bounds.Judge(other));
    }
}
