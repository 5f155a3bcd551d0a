using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>A line that a laboratory value meets. Compares its lists by reference; immutable.</summary>
public sealed record LabFinding
{
    /// <summary>Gets the code, such as <c>at-or-below-iron-treatment-threshold</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the limit that is met, such as <c>&lt;= 75 ng/mL</c>; both parts where two analytes are needed.</summary>
    public required string Threshold { get; init; }

    /// <summary>Gets the row of the table.</summary>
    public required LabThreshold Row { get; init; }

    /// <summary>Gets what about the person is taken for granted because it is not recorded; empty when nothing is.</summary>
    public ImmutableArray<LabPopulation> Assumed { get; init; } = [];

    /// <summary>Gets whether something about the person is taken for granted.</summary>
    public bool PopulationIsAssumed => !Assumed.IsEmpty;

    /// <summary>Gets what the source says of such a value.</summary>
    public string Meaning => Row.Meaning;

    /// <summary>Gets whom the line is for, in the words of the table: part of it may be for the reader to judge.</summary>
    public string Population => Row.Population;

    /// <summary>Gets the contributor that the value stands for; null when it stands for none.</summary>
    public RiskFactor? Contributor => Row.Contributor;

    /// <summary>Gets the ids of the sources, the main one first.</summary>
    public ImmutableArray<string> SourceIds => Row.SourceIds;

    /// <summary>Gets how the line was checked against its source.</summary>
    public Verification Verification => Row.Verification;
}
