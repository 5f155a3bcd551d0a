using System.Collections.Immutable;

namespace RlsDomain.Medications;

/// <summary>The alternatives of a row: one text in the table, separated by semicolons.</summary>
internal static class MedicationAlternatives
{
    /// <summary>Splits at the semicolons that do not stand inside brackets.</summary>
    internal static ImmutableArray<string> Split(string? text)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < (text?.Length ?? 0); i++)
        {
            depth += text![i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (text[i] == ';' && depth <= 0)
            {
                parts.Add(text[start..i].Trim());
                start = i + 1;
            }
        }

        parts.Add((text?[start..] ?? "").Trim());
        return [.. parts.Where(part => part.Length > 0)];
    }

    /// <summary>Leaves out the drug itself: "this drug or another" becomes "another".</summary>
    internal static ImmutableArray<string> WithoutItself(ImmutableArray<string> alternatives, string name) =>
        [.. alternatives.Select(text => WithoutItself(text, name)).Where(text => text.Length > 0)];

    private static string WithoutItself(string text, string name)
    {
        if (!text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        string rest = text[name.Length..];
        const string or = " or ";
        return rest.StartsWith(or, StringComparison.Ordinal) ? rest[or.Length..]
            : rest.Length > 0 && char.IsLetterOrDigit(rest[0]) ? text
            : "";
    }
}
