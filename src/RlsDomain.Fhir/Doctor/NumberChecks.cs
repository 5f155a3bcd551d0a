using System.Globalization;
using System.Text.RegularExpressions;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Numbers that are written as texts: decimal commas, and numbers with a unit beside them.</summary>
internal static partial class NumberChecks
{
    internal const string DecimalComma = "decimal-comma";
    internal const string NumberAsText = "number-as-text";

    internal static void Run(Examination examination)
    {
        foreach (LabEntry lab in examination.Labs.Where(lab => lab.ValueText is not null))
        {
            Examine(examination, lab, lab.ValueText!);
        }
    }

    private static void Examine(Examination examination, LabEntry lab, string text)
    {
        if (LabEntry.FindNumber(text) is { } plain)
        {
            examination.Add(new(lab.Subject, "value", NumberAsText, $"The number \"{text}\" is sent as a text.", $"Send the Quantity {Shown(lab, plain)}.", lab.Mend(value: plain)));
        }
        else if (Comma().IsMatch(text))
        {
            decimal number = decimal.Parse(text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);
            decimal? grouped = Group().IsMatch(text) ? LabEntry.FindNumber(text.Replace(",", "", StringComparison.Ordinal)) : null;
            bool isGrouped = grouped is { } whole && !Fits(lab, number) && Fits(lab, whole);
            decimal meant = isGrouped ? grouped!.Value : number;
            examination.Add(new(lab.Subject, "value", DecimalComma, $"\"{text}\" has a comma{(isGrouped ? " between thousands" : " for the decimal point")}; numbers have a point, and none between thousands.",
                $"Probably {Shown(lab, meant)} is meant.", lab.Mend(value: meant)));
        }
        else
        {
            examination.Add(new(lab.Subject, "value", NumberAsText, $"The value {Reading.CodeText.Clip(text)} is a text, and no number can be read from it."));
        }
    }

    private static bool Fits(LabEntry lab, decimal value) =>
        lab is { Analyte: { } analyte, Unit: { } unit } && LabMath.ToCanonical(analyte, value, unit, lab.Loinc) is { } canonical && LabMath.IsPlausible(analyte, canonical);

    private static string Shown(LabEntry lab, decimal value) => lab.UnitText is { } unit ? $"{LabMath.Text(value)} {unit}" : LabMath.Text(value);

    [GeneratedRegex(@"^[+-]?(\d+|\d{1,3}(\.\d{3})+),\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^\d{1,3}(,\d{3})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}
