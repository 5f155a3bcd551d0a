using RlsDomain.Fhir.Codes;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Units that are missing, misspelt, of another kind than the analyte, or that the value gives away.</summary>
internal static class UnitChecks
{
    internal const string Missing = "unit-missing";
    internal const string NotUcum = "unit-not-ucum";
    internal const string OtherKind = "unit-of-other-kind";
    internal const string LoincUnit = "loinc-unit-mismatch";
    internal const string PercentFraction = "percent-fraction";
    internal const string Swapped = "unit-swapped";
    internal const string Implausible = "value-implausible";

    private static readonly decimal[] s_shifts = [10, 0.1m, 100, 0.01m, 1000, 0.001m];

    internal static void Run(Examination examination)
    {
        foreach (LabEntry lab in examination.Labs.Where(lab => lab.Analyte is not null))
        {
            if (Find(lab, lab.Analyte!) is { } suspicion)
            {
                examination.Add(suspicion);
            }
        }
    }

    private static Suspicion? Find(LabEntry lab, Analyte analyte)
    {
        if (lab.UnitText is not { } written)
        {
            return lab.Value is null && lab.ValueText is null ? null : OfMissing(lab, analyte);
        }

        if (lab.Unit is not { } unit)
        {
            return OfUnknown(lab, analyte, written);
        }

        if (LabTable.Default.DescribeUnitMismatch(analyte, unit) is { } mismatch)
        {
            return new(lab.Subject, lab.UnitElement, OtherKind, Start(mismatch), PerhapsIn(lab, analyte), MendIn(lab, analyte));
        }

        return OfLoinc(lab, analyte, unit) ?? OfMass(lab, unit) ?? (lab.Value is { } value ? OfValue(lab, analyte, unit, value) : null);
    }

    private static Suspicion OfMissing(LabEntry lab, Analyte analyte) =>
        new(lab.Subject, "value", Missing, $"The value of {analyte.Code} has no unit.", PerhapsIn(lab, analyte), MendIn(lab, analyte));

    private static Suspicion OfUnknown(LabEntry lab, Analyte analyte, string written)
    {
        string described = Start(Unit.DescribeUnknown(written));
        return Unit.SuggestUcum(written) is { } meant && LabTable.Default.Accepts(analyte, meant)
            ? new(lab.Subject, lab.UnitElement, NotUcum, $"\"{Reading.CodeText.Clip(written)}\" is no UCUM code.", $"Probably \"{meant.Code}\" is meant.", lab.Mend(unit: meant))
            : new(lab.Subject, lab.UnitElement, NotUcum, described, PerhapsIn(lab, analyte), MendIn(lab, analyte));
    }

    /// <summary>A code of mass with a unit of moles, or the reverse: the value says which of them is right, where it can.</summary>
    private static Suspicion? OfLoinc(LabEntry lab, Analyte analyte, Unit unit)
    {
        if (lab.Loinc is not { } loinc || LabTable.Default.DescribeLoincMismatch(analyte, loinc, unit) is not { } mismatch)
        {
            return null;
        }

        UnitConversion[] ofCode = [.. LabTable.Default.Conversions.Where(row => row.Loinc == loinc)];
        bool fitsUnit = lab.Value is { } value && LabMath.PlausibleUnits(analyte, value).Contains(unit);
        bool fitsCode = lab.Value is { } number && ofCode.Any(row => LabMath.PlausibleUnits(analyte, number).Contains(row.Unit));
        UnitConversion? other = LabTable.Default.Conversions.FirstOrDefault(row => row.Analyte == analyte && row.Unit == unit && row.Loinc is not null);
        return (fitsUnit, fitsCode) switch
        {
            (true, false) when other is not null => new(lab.Subject, "code", LoincUnit, mismatch, $"The number fits {unit.Code}: probably the code {other.Loinc} ({other.LoincName}) is meant.", lab.Mend(loinc: other.Loinc)),
            (false, true) => new(lab.Subject, lab.UnitElement, LoincUnit, mismatch, $"The number fits {ofCode[0].Unit.Code}: probably this unit is meant.", lab.Mend(unit: ofCode[0].Unit)),
            _ => new(lab.Subject, lab.UnitElement, LoincUnit, mismatch, "The number fits the code and the unit: ask the sender which is right; here the code is taken.", lab.Mend(unit: ofCode[0].Unit)),
        };
    }

    /// <summary>The same for the codes that are read beside those of the table, all of them of mass.</summary>
    private static Suspicion? OfMass(LabEntry lab, Unit unit) =>
        unit.Dimension == UnitDimension.SubstanceConcentration && LabCodes.FindAlso(lab.Loinc ?? "") is { } row && row.Title.Contains("[Mass/volume]", StringComparison.Ordinal)
            ? new(lab.Subject, lab.UnitElement, LoincUnit, $"LOINC {row.Loinc} ({row.Title}) is a mass in a volume, and {unit.Code} is an amount of substance in a volume.", "Ask the sender whether the code or the unit is right.")
            : null;

    private static Suspicion? OfValue(LabEntry lab, Analyte analyte, Unit unit, decimal value)
    {
        if (OfFraction(lab, analyte, unit, value) is { } fraction)
        {
            return fraction;
        }

        if (LabMath.ToCanonical(analyte, value, unit, lab.Loinc) is { } canonical && LabMath.IsPlausible(analyte, canonical))
        {
            return null;
        }

        Unit[] others = LabMath.PlausibleUnits(analyte, value);
        string what = $"No person has {LabMath.NameOf(analyte)} {LabMath.Text(value, unit)}{PlausibleText(analyte)}.";
        return others.Length > 0
            ? new(lab.Subject, lab.UnitElement, Swapped, what, $"Probably {string.Join(" or ", others.Select(other => other.Code))} is meant.", lab.Mend(unit: others[0]))
            : OfShift(lab, analyte, unit, value, what);
    }

    /// <summary>0.18 % is a fraction that was called a percentage, and 18 of 1 a percentage that was called a fraction.</summary>
    private static Suspicion? OfFraction(LabEntry lab, Analyte analyte, Unit unit, decimal value)
    {
        if (unit == Unit.Percent && value > 0 && value <= FhirNumbers.LargestFraction && LabMath.IsPlausible(analyte, value * 100))
        {
            decimal meant = value * 100;
            return new(lab.Subject, "value", PercentFraction, $"{analyte.DisplayName} {LabMath.Text(value)} % is a fraction called a percentage.", $"Probably {LabMath.Text(meant)} % is meant.", lab.Mend(value: meant));
        }

        return unit == Unit.Fraction && value > FhirNumbers.LargestFraction && LabTable.Default.Accepts(analyte, Unit.Percent) && LabMath.IsPlausible(analyte, value)
            ? new(lab.Subject, lab.UnitElement, PercentFraction, $"{analyte.DisplayName} {LabMath.Text(value)} of 1 is a percentage called a fraction.", $"Probably {LabMath.Text(value)} % is meant.", lab.Mend(unit: Unit.Percent))
            : null;
    }

    private static Suspicion OfShift(LabEntry lab, Analyte analyte, Unit unit, decimal value, string what)
    {
        decimal shift = s_shifts.FirstOrDefault(factor => LabMath.ToCanonical(analyte, value * factor, unit, lab.Loinc) is { } canonical && LabMath.IsPlausible(analyte, canonical));
        return shift == 0
            ? new(lab.Subject, "value", Implausible, what)
            : new(lab.Subject, "value", Implausible, what, $"Perhaps the decimal point slipped, and {LabMath.Text(value * shift, unit)} is meant.", lab.Mend(value: value * shift));
    }

    private static string PlausibleText(Analyte analyte) =>
        LabTable.Default.FindPlausibleRange(analyte) is { } range ? $"; the plausible range is {range.Bounds.Describe(range.Unit)}" : "";

    private static string? PerhapsIn(LabEntry lab, Analyte analyte) => lab.Value is { } value && LabMath.PlausibleUnits(analyte, value) is { Length: > 0 } units
        ? $"The number would fit {string.Join(", ", units.Select(unit => unit.Code))}; ask the sender."
        : $"The units of {analyte.Code} are {string.Join(", ", LabTable.Default.UnitsOf(analyte).Select(unit => unit.Code))}; ask the sender.";

    /// <summary>What a number with one fitting unit would be; with several nothing is taken.</summary>
    private static Action<Hl7.Fhir.Model.Resource>? MendIn(LabEntry lab, Analyte analyte) =>
        lab.Value is { } value && LabMath.PlausibleUnits(analyte, value) is { Length: 1 } units ? lab.Mend(unit: units[0]) : null;

    private static string Start(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
