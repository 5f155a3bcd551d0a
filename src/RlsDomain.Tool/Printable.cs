namespace RlsDomain.Tool;

/// <summary>Makes text from a file harmless to a terminal.</summary>
internal static class Printable
{
    /// <summary>Gives the text on one line, with a mark in place of each control character: an id may hold an escape sequence.</summary>
    internal static string Line(string text) => text.Any(char.IsControl)
        ? string.Concat(text.Select(c => c is '\n' or '\t' ? ' ' : char.IsControl(c) ? '\uFFFD' : c))
        : text;
}
