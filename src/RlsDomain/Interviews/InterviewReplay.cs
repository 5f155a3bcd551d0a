namespace RlsDomain.Interviews;

/// <summary>What came of going through a transcript again. Immutable.</summary>
/// <param name="Interview">The interview as far as the answers could be given again.</param>
/// <param name="FirstDifference">Where it first went another way; null when every step is as it was.</param>
public sealed record InterviewReplay(Interview Interview, ReplayDifference? FirstDifference)
{
    /// <summary>Gets whether every question, gain and end is as it was.</summary>
    public bool IsSame => FirstDifference is null;
}
