namespace RlsDomain.Replay;

/// <summary>Something in an assessment that is not what the case and the knowledge give. Equal by content; immutable.</summary>
/// <param name="Path">The JSON path, such as <c>$.differential[3].probability</c>.</param>
/// <param name="Claimed">What the assessment says there, shortened; null when it says nothing.</param>
/// <param name="Rederived">What was worked out again, shortened; null when nothing belongs there.</param>
/// <param name="Meaning">What the difference means, in sentences.</param>
public sealed record Difference(string Path, string? Claimed, string? Rederived, string Meaning)
{
    /// <summary>Gives the difference as one line.</summary>
    public override string ToString() => (Claimed, Rederived) switch
    {
        (null, null) => $"{Path}: {Meaning}",
        (null, _) => $"{Path}: not there, where {Rederived} belongs. {Meaning}",
        (_, null) => $"{Path}: {Claimed}, where nothing belongs. {Meaning}",
        _ => $"{Path}: {Claimed}, where {Rederived} belongs. {Meaning}",
    };
}
