namespace RlsDomain.Labs;

/// <summary>The kind of quantity that a unit measures.</summary>
public enum UnitDimension
{
    /// <summary>Mass in a volume, such as ng/mL.</summary>
    MassConcentration = 0,

    /// <summary>Amount of substance in a volume, such as umol/L.</summary>
    SubstanceConcentration,

    /// <summary>A share of a whole: a percentage or a fraction.</summary>
    Fraction,

    /// <summary>Amount of substance for an amount of another, such as mmol/mol.</summary>
    SubstanceRatio,

    /// <summary>International units in a volume.</summary>
    ActivityConcentration,

    /// <summary>Equivalents in a volume, such as meq/L.</summary>
    ChargeConcentration,

    /// <summary>Volume in a time, for a standard body surface.</summary>
    FiltrationRate,

    /// <summary>A volume, such as fL.</summary>
    Volume,
}
