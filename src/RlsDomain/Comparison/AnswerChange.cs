using System.Collections.Immutable;

namespace RlsDomain.Comparison;

/// <summary>One answer of a case that changed knowledge changes. Compares its list by reference; immutable.</summary>
public sealed record AnswerChange
{
    /// <summary>Gets the part of the assessment.</summary>
    public required AnswerPart Part { get; init; }

    /// <summary>Gets which answer of the part: a criterion or set, a contributor as kind and code, a recommendation, a red flag; of the leading condition the code of the part.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the answer before: a condition, a verdict, or <c>listed</c>; null when there was none.</summary>
    public string? Before { get; init; }

    /// <summary>Gets the answer now, in the same form; null when there is none.</summary>
    public string? After { get; init; }

    /// <summary>Gets how far the change was traced.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>Gets the rows that did it, in the order of the diff. Empty when not tried, or when rows act together and each could be missed.</summary>
    public required ImmutableArray<RowChange> Because { get; init; }

    /// <summary>Gives the change as one line.</summary>
    public override string ToString() => $"{Part.Code} {Code}: {Before ?? "(none)"} -> {After ?? "(none)"}";
}
