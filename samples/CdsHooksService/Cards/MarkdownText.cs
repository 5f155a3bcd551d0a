using System.Text;

namespace CdsHooksService.Cards;

/// <summary>Text inside GitHub-flavoured Markdown: what a caller wrote can neither format, link, nor open a tag.</summary>
internal static class MarkdownText
{
    /// <summary>What formats within a line; an at sign makes an address into a link.</summary>
    private const string Special = "\\`*_{}[]<>#|~@&!";

    private const string Www = "www.";

    /// <summary>Escapes text that stands inside a line: never at its beginning, where more characters have a meaning.</summary>
    internal static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                escaped.Append(' ');
                continue;
            }

            bool opensAddress = c == ':' && i + 1 < text.Length && text[i + 1] == '/';
            bool endsWww = c == '.' && i >= Www.Length - 1 && text.AsSpan(i - (Www.Length - 1), Www.Length).Equals(Www, StringComparison.OrdinalIgnoreCase);
            if (opensAddress || endsWww || Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
