namespace RlsDomain.Comparison;

/// <summary>What a row said under one key, and what it says now. Equal by content; immutable.</summary>
/// <param name="Name">The key.</param>
/// <param name="Old">The value before: a text as it is, anything else as JSON; null when the key was not there.</param>
/// <param name="New">The value now, in the same form; null when the key is not there.</param>
public readonly record struct PropertyChange(string Name, string? Old, string? New)
{
    /// <summary>Gives the change as a few words, such as <c>p 0.03 -> 0.05</c>.</summary>
    public override string ToString() => $"{Name} {Old ?? "(none)"} -> {New ?? "(none)"}";
}
