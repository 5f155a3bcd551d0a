using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>A unit of a laboratory value, by its UCUM code, in which upper and lower case differ.</summary>
/// <remarks>The factor to the unit in which an analyte is judged depends on the analyte and stands in the table of labs.</remarks>
public sealed partial class Unit : CodedTerm<Unit>, ICodedTerm<Unit>
{
    /// <summary>Nanograms per milliliter (UCUM <c>ng/mL</c>).</summary>
    public static readonly Unit NanogramPerMilliliter = new("ng/mL", "ng/mL", "Nanograms per milliliter", UnitDimension.MassConcentration);

    /// <summary>Micrograms per liter (UCUM <c>ug/L</c>).</summary>
    public static readonly Unit MicrogramPerLiter = new("ug/L", "ug/L", "Micrograms per liter", UnitDimension.MassConcentration);

    /// <summary>Picomoles per liter (UCUM <c>pmol/L</c>).</summary>
    public static readonly Unit PicomolePerLiter = new("pmol/L", "pmol/L", "Picomoles per liter", UnitDimension.SubstanceConcentration);

    /// <summary>Percent (UCUM <c>%</c>).</summary>
    public static readonly Unit Percent = new("%", "%", "Percent", UnitDimension.Fraction);

    /// <summary>A fraction: 0.18 is 18 percent (UCUM <c>1</c>).</summary>
    public static readonly Unit Fraction = new("1", "1", "A fraction: 0.18 is 18 percent", UnitDimension.Fraction);

    /// <summary>Micrograms per deciliter (UCUM <c>ug/dL</c>).</summary>
    public static readonly Unit MicrogramPerDeciliter = new("ug/dL", "ug/dL", "Micrograms per deciliter", UnitDimension.MassConcentration);

    /// <summary>Micromoles per liter (UCUM <c>umol/L</c>).</summary>
    public static readonly Unit MicromolePerLiter = new("umol/L", "umol/L", "Micromoles per liter", UnitDimension.SubstanceConcentration);

    /// <summary>Milligrams per deciliter (UCUM <c>mg/dL</c>).</summary>
    public static readonly Unit MilligramPerDeciliter = new("mg/dL", "mg/dL", "Milligrams per deciliter", UnitDimension.MassConcentration);

    /// <summary>Grams per liter (UCUM <c>g/L</c>).</summary>
    public static readonly Unit GramPerLiter = new("g/L", "g/L", "Grams per liter", UnitDimension.MassConcentration);

    /// <summary>Grams per deciliter (UCUM <c>g/dL</c>).</summary>
    public static readonly Unit GramPerDeciliter = new("g/dL", "g/dL", "Grams per deciliter", UnitDimension.MassConcentration);

    /// <summary>Millimoles per liter (UCUM <c>mmol/L</c>).</summary>
    public static readonly Unit MillimolePerLiter = new("mmol/L", "mmol/L", "Millimoles per liter", UnitDimension.SubstanceConcentration);

    /// <summary>Picograms per milliliter (UCUM <c>pg/mL</c>).</summary>
    public static readonly Unit PicogramPerMilliliter = new("pg/mL", "pg/mL", "Picograms per milliliter", UnitDimension.MassConcentration);

    /// <summary>Nanograms per liter (UCUM <c>ng/L</c>).</summary>
    public static readonly Unit NanogramPerLiter = new("ng/L", "ng/L", "Nanograms per liter", UnitDimension.MassConcentration);

    /// <summary>Nanomoles per liter (UCUM <c>nmol/L</c>).</summary>
    public static readonly Unit NanomolePerLiter = new("nmol/L", "nmol/L", "Nanomoles per liter", UnitDimension.SubstanceConcentration);

    /// <summary>Milliequivalents per liter (UCUM <c>meq/L</c>).</summary>
    public static readonly Unit MilliequivalentPerLiter = new("meq/L", "meq/L", "Milliequivalents per liter", UnitDimension.ChargeConcentration);

    /// <summary>Micrograms per milliliter (UCUM <c>ug/mL</c>).</summary>
    public static readonly Unit MicrogramPerMilliliter = new("ug/mL", "ug/mL", "Micrograms per milliliter", UnitDimension.MassConcentration);

    /// <summary>Milliliters per minute per 1.73 square meters (UCUM <c>mL/min/{1.73_m2}</c>).</summary>
    public static readonly Unit MilliliterPerMinutePerStandardArea = new("mL/min/{1.73_m2}", "mL/min/{1.73_m2}", "Milliliters per minute per 1.73 square meters", UnitDimension.FiltrationRate);

    /// <summary>Milliliters per second per 1.73 square meters (UCUM <c>mL/s/{1.73_m2}</c>).</summary>
    public static readonly Unit MilliliterPerSecondPerStandardArea = new("mL/s/{1.73_m2}", "mL/s/{1.73_m2}", "Milliliters per second per 1.73 square meters", UnitDimension.FiltrationRate);

    /// <summary>Millimoles per mole (UCUM <c>mmol/mol</c>).</summary>
    public static readonly Unit MillimolePerMole = new("mmol/mol", "mmol/mol", "Millimoles per mole", UnitDimension.SubstanceRatio);

    /// <summary>Milli-international units per liter (UCUM <c>m[IU]/L</c>).</summary>
    public static readonly Unit MilliInternationalUnitPerLiter = new("m[IU]/L", "m[IU]/L", "Milli-international units per liter", UnitDimension.ActivityConcentration);

    /// <summary>Micro-international units per milliliter (UCUM <c>u[IU]/mL</c>).</summary>
    public static readonly Unit MicroInternationalUnitPerMilliliter = new("u[IU]/mL", "u[IU]/mL", "Micro-international units per milliliter", UnitDimension.ActivityConcentration);

    /// <summary>Milligrams per liter (UCUM <c>mg/L</c>).</summary>
    public static readonly Unit MilligramPerLiter = new("mg/L", "mg/L", "Milligrams per liter", UnitDimension.MassConcentration);

    /// <summary>Femtoliters (UCUM <c>fL</c>).</summary>
    public static readonly Unit Femtoliter = new("fL", "fL", "Femtoliters", UnitDimension.Volume);

    private Unit(string code, string displayName, string description, UnitDimension dimension)
        : base(code, displayName, description) => Dimension = dimension;

    /// <summary>Gets what kind of quantity the unit measures.</summary>
    public UnitDimension Dimension { get; }

    /// <summary>Gets every unit, in the order of the vocabulary.</summary>
    public static ImmutableArray<Unit> All { get; } = // Last: it reads the fields above.
    [
        NanogramPerMilliliter,
        MicrogramPerLiter,
        PicomolePerLiter,
        Percent,
        Fraction,
        MicrogramPerDeciliter,
        MicromolePerLiter,
        MilligramPerDeciliter,
        GramPerLiter,
        GramPerDeciliter,
        MillimolePerLiter,
        PicogramPerMilliliter,
        NanogramPerLiter,
        NanomolePerLiter,
        MilliequivalentPerLiter,
        MicrogramPerMilliliter,
        MilliliterPerMinutePerStandardArea,
        MilliliterPerSecondPerStandardArea,
        MillimolePerMole,
        MilliInternationalUnitPerLiter,
        MicroInternationalUnitPerMilliliter,
        MilligramPerLiter,
        Femtoliter,
    ];
}
