namespace RlsDomain.Interviews;

/// <summary>Where a replayed interview went another way than its transcript. Equal by content; immutable.</summary>
/// <param name="Step">The step, from 1; 0 before the first, and one past the last at the end.</param>
/// <param name="What">What differs, such as <c>next question</c>.</param>
/// <param name="Recorded">What the transcript holds.</param>
/// <param name="Replayed">What came out now.</param>
public sealed record ReplayDifference(int Step, string What, string Recorded, string Replayed)
{
    /// <summary>Gives the difference as a sentence.</summary>
    public override string ToString() => FormattableString.Invariant($"Step {Step}: the {What} is {Recorded} in the transcript and {Replayed} now.");
}
