using System.Globalization;

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

    /// <summary>Gives the name within a sentence: small at the start unless a single letter or a number stands there.</summary>
    internal static string Name(Analyte analyte)
    {
        string name = analyte.DisplayName;
        return name.Length > 1 && char.IsAsciiLetterLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    /// <summary>Gives a list such as <c>ng/mL, ug/L or pmol/L</c>.</summary>
    internal static string OneOf(IReadOnlyList<string> items) => Join(items, "or");

    /// <summary>Gives a list such as <c>ferritin and iron</c>.</summary>
    internal static string AllOf(IReadOnlyList<string> items) => Join(items, "and");

    private static string Join(IReadOnlyList<string> items, string last) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}";
}
