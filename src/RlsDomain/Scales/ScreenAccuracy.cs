using RlsDomain.Evidence;

namespace RlsDomain.Scales;

/// <summary>How well a screen did in one study. Compares its statement by reference; immutable.</summary>
public sealed record ScreenAccuracy
{
    /// <summary>Gets the sensitivity, 0 to 1.</summary>
    public required decimal Sensitivity { get; init; }

    /// <summary>Gets the specificity, 0 to 1.</summary>
    public required decimal Specificity { get; init; }

    /// <summary>Gets where and in whom, with the source and how it was checked.</summary>
    public required ScaleStatement Statement { get; init; }

    internal static ScreenAccuracy Of(string id, decimal sensitivity, decimal specificity, string text, string source) => new()
    {
        Sensitivity = sensitivity,
        Specificity = specificity,
        Statement = new() { Id = id, Text = text, SourceIds = [source], Verified = Verification.Verified },
    };
}
