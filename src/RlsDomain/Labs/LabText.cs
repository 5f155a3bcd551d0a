using System.Globalization;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>How numbers and names of laboratory values are written, the same in every culture.</summary>
internal static class LabText
{
    /// <summary>Gives a number as it was written, without an exponent.</summary>
    internal static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gives a value with its unit, to at most six decimals.</summary>
    internal static string Value(decimal value, Unit unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{value:0.######} {unit.Code}");

    /// <summary>Gives an analyte, its value and its unit.</summary>
    internal static string Value(Analyte analyte, decimal value, Unit unit) => $"{Name(analyte)} {Value(value, unit)}";

    internal static string Limit(string comparison, decimal limit) => $"{comparison} {Number(limit)}";

    /// <summary>Gives the name within a sentence.</summary>
    internal static string Name(Analyte analyte) => Sentence.Inside(analyte.DisplayName);

    /// <summary>Gives a list such as <c>ng/mL, ug/L or pmol/L</c>.</summary>
    internal static string OneOf(IReadOnlyList<string> items) => Sentence.OneOf(items);

    /// <summary>Gives a list such as <c>ferritin and iron</c>.</summary>
    internal static string AllOf(IReadOnlyList<string> items) => Sentence.AllOf(items);
}
