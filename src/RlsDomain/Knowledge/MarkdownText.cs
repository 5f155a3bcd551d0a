using System.Globalization;
using System.Text;

namespace RlsDomain.Knowledge;

/// <summary>Collects a page of Markdown: headings with anchors, paragraphs and tables. Lines end with a line feed.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a heading that can be linked to.</summary>
    internal void Heading(int level, string anchor, string title) =>
        _text.Append(CultureInfo.InvariantCulture, $"\n<a id=\"{anchor}\"></a>\n\n{new string('#', level)} {title}\n");

    /// <summary>Adds a paragraph, which is Markdown already.</summary>
    internal void Paragraph(string markdown) => _text.Append('\n').Append(markdown).Append('\n');

    /// <summary>Adds a line of a list, which is Markdown already.</summary>
    internal void Line(string markdown) => _text.Append(markdown).Append('\n');

    /// <summary>Adds a table; a table without rows is left out. Cells are Markdown already.</summary>
    internal void Table(string[] columns, IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        _text.Append('\n');
        Row(columns);
        Row([.. columns.Select(_ => "---")]);
        foreach (string[] row in all)
        {
            Row(row);
        }
    }

    /// <summary>Gives text so that Markdown shows it as it is, in one line.</summary>
    internal static string Plain(string? text)
    {
        StringBuilder plain = new();
        foreach (char letter in text ?? "")
        {
            plain.Append(letter switch
            {
                '<' => "&lt;",
                '|' or '*' or '`' or '\\' or '[' or ']' => $"\\{letter}",
                '\n' => " ",
                _ => letter.ToString(),
            });
        }

        return plain.ToString();
    }

    /// <summary>Gives a code.</summary>
    internal static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";

    /// <summary>Gives codes with commas between.</summary>
    internal static string Codes(IEnumerable<string> texts) => string.Join(", ", texts.Select(Code));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Row(string[] cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
