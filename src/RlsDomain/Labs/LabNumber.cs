using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>A number that the reading of labs needs beside the thresholds. Its value stands in a table, with what it rests on.</summary>
public sealed class LabNumber : CodedTerm<LabNumber>, ICodedTerm<LabNumber>
{
    /// <summary>The age in years from which a person is an adult; the age itself is.</summary>
    public static readonly LabNumber AdultAge = new("adult-age", "Adult age", "The age in years from which a person is an adult; the age itself is");

    /// <summary>The iron-binding capacity in ug/dL for each mg/dL of transferrin, an estimate.</summary>
    public static readonly LabNumber BindingCapacityPerTransferrin = new("binding-capacity-per-transferrin", "Binding capacity per transferrin", "The iron-binding capacity in ug/dL for each mg/dL of transferrin, an estimate");

    /// <summary>The percentage points by which a reported and a computed transferrin saturation may differ; the number itself may.</summary>
    public static readonly LabNumber SaturationAgreement = new("saturation-agreement", "Saturation agreement", "The percentage points by which a reported and a computed transferrin saturation may differ; the number itself may");

    private LabNumber(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every number.</summary>
    public static ImmutableArray<LabNumber> All { get; } = [AdultAge, BindingCapacityPerTransferrin, SaturationAgreement];
}
