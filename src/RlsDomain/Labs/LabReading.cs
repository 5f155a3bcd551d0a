using System.Collections.Immutable;

namespace RlsDomain.Labs;

/// <summary>A laboratory value, reported or computed, and what it meets. Compares its list by reference; immutable.</summary>
public sealed record LabReading
{
    /// <summary>Gets what was measured.</summary>
    public required Analyte Analyte { get; init; }

    /// <summary>Gets the value in <see cref="Unit"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary>Gets the unit of the report, or of the computed value.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Gets the value in <see cref="CanonicalUnit"/>.</summary>
    public required decimal CanonicalValue { get; init; }

    /// <summary>Gets the unit in which the analyte is judged.</summary>
    public required Unit CanonicalUnit { get; init; }

    /// <summary>Gets the day on which the sample was taken; null when not recorded, or when parts of a computed value differ.</summary>
    public DateOnly? TakenOn { get; init; }

    /// <summary>Gets whether the value was computed from other values and not reported.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Gets whether the computation is an estimate.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>Gets whether the value lies in the plausible range; one that does not is not interpreted.</summary>
    public bool IsPlausible { get; init; } = true;

    /// <summary>Gets whether the value is the one of its analyte that is judged.</summary>
    public bool IsUsed { get; init; }

    /// <summary>Gets the lines that the value meets: those of its analyte, then those of others that it meets alone. Empty when it is not used.</summary>
    public ImmutableArray<LabFinding> Findings { get; init; } = [];
}
