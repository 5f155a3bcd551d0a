using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Vocabulary;

namespace RlsDomain.Scales;

/// <summary>A scale whose total comes from outside, for its scoring was not seen or is unverified: the library checks the range, and applies a cut-off where one is given.</summary>
public sealed class OutsideScale : CodedTerm<OutsideScale>, ICodedTerm<OutsideScale>
{
    /// <summary>The RLS Diagnostic Index, -22 (no RLS) to 20 (definite RLS), in whole numbers.</summary>
    public static readonly OutsideScale RlsDi = new("rls-di", "RLS-DI", "RLS Diagnostic Index", -22, 20)
    {
        IsWhole = true,
        CutOff = 11,
        Range = Say("rls-di-range", "The total is -22, no RLS, to 20, definite RLS.", Verification.Secondary, ["RLSDI2009"]),
        CutOffRule = Say("rls-di-cut-off", "A total of 11 or more is positive, 10 is negative.", Verification.Secondary, ["RLSDI2009", "NCT01537042"]),
    };

    /// <summary>The Augmentation Severity Rating Scale, 0 to 24; higher is worse. Range and cut-off are unverified.</summary>
    public static readonly OutsideScale Asrs = new("asrs", "ASRS", "Augmentation Severity Rating Scale", 0, 24)
    {
        CutOff = 5,
        Range = Say("asrs-range", "The total is 0 to 24.", Verification.Unverified, note: "Three items of 0 to 8 each."),
        CutOffRule = Say("asrs-cut-off", "A total of 5 or more was taken as suspected augmentation in some trials.", Verification.Unverified),
    };

    /// <summary>The summary of the RLSQoL, 0 to 100. That higher is better is unverified.</summary>
    public static readonly OutsideScale RlsQoL = new("rlsqol", "RLSQoL", "Restless Legs Syndrome Quality of Life questionnaire, summary", 0, 100)
    {
        Range = Say("rlsqol-range", "The summary is 0 to 100.", Verification.Verified, ["RLSQOL2005"], "That higher is better is unverified."),
    };

    /// <summary>The KRLS-QoL, 0 to 60. The range, and that higher is worse, are unverified.</summary>
    public static readonly OutsideScale KrlsQoL = new("krls-qol", "KRLS-QoL", "Kohnen Restless Legs Syndrome Quality of Life instrument", 0, 60)
    {
        Range = Say("krls-qol-range", "The total is 0 to 60, higher is worse.", Verification.Unverified, note: "Twelve items of 0 to 5 each."),
    };

    private OutsideScale(string code, string displayName, string description, decimal lowest, decimal highest)
        : base(code, displayName, description) => (Lowest, Highest) = (lowest, highest);

    /// <summary>Gets every scale.</summary>
    public static ImmutableArray<OutsideScale> All { get; } = [RlsDi, Asrs, RlsQoL, KrlsQoL];

    /// <summary>Gets the lowest total; it is allowed.</summary>
    public decimal Lowest { get; }

    /// <summary>Gets the highest total; it is allowed.</summary>
    public decimal Highest { get; }

    /// <summary>Gets whether a total is a whole number.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Gets the total from which it is positive, itself included; null when no cut-off is given.</summary>
    public decimal? CutOff { get; private init; }

    /// <summary>Gets what the range rests on.</summary>
    public ScaleStatement Range { get; private init; } = null!; // Each member above sets it.

    /// <summary>Gets what the cut-off rests on; null when there is none.</summary>
    public ScaleStatement? CutOffRule { get; private init; }

    private static ScaleStatement Say(string id, string text, Verification verified, string[]? sources = null, string? note = null) =>
        new() { Id = id, Text = text, Verified = verified, SourceIds = [.. sources ?? []], Note = note };
}
