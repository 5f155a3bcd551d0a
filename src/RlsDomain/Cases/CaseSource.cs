namespace RlsDomain.Cases;

/// <summary>Where a case was published. Equal by content; immutable.</summary>
public sealed record CaseSource
{
    /// <summary>Gets who, where and which year; null when the file does not say.</summary>
    public string? Citation { get; init; }

    /// <summary>Gets the address of the publication; null when the file does not say.</summary>
    public string? Url { get; init; }
}
