namespace RlsDomain.Tool.Pages;

/// <summary>Writes wrapped lines of plain text, with a colour a line where the screen has any, and remembers which sources were cited.</summary>
internal sealed class Page(TextWriter writer, int width, bool hasColour)
{
    private const string Bold = "\u001B[1m";
    private const string Red = "\u001B[1;31m";
    private const string Reset = "\u001B[0m";

    private readonly List<string> _cited = [];

    /// <summary>Gets the width of a line, in characters.</summary>
    internal int Width => width;

    /// <summary>Gets the ids of the sources cited so far, each once, in the order of the page.</summary>
    internal IReadOnlyList<string> Cited => _cited;

    /// <summary>Begins a section: an empty line and a title.</summary>
    internal void Heading(string title)
    {
        writer.WriteLine();
        Write(title, Bold);
    }

    /// <summary>Writes a text after a prefix, wrapped, its further lines standing under its first.</summary>
    internal void Text(string prefix, string text) => WriteWrapped(prefix, text, "");

    /// <summary>Writes a text that nobody should overlook.</summary>
    internal void Alarm(string prefix, string text) => WriteWrapped(prefix, text, Red);

    /// <summary>Writes a line in bold type.</summary>
    internal void Strong(string prefix, string text) => WriteWrapped(prefix, text, Bold);

    /// <summary>Draws a line across the page.</summary>
    internal void Rule(char mark) => Write(new string(mark, width), "");

    /// <summary>Writes an empty line.</summary>
    internal void Blank() => writer.WriteLine();

    /// <summary>Gives sources in brackets, after a space, and remembers them; nothing for none.</summary>
    internal string Cite(IReadOnlyCollection<string> sources)
    {
        _cited.AddRange(sources.Where(source => !_cited.Contains(source)));
        return sources.Count == 0 ? "" : $" [{string.Join(", ", sources)}]";
    }

    private void WriteWrapped(string prefix, string text, string style)
    {
        string under = new(' ', prefix.Length);
        string line = prefix;
        bool isEmpty = true;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > width)
            {
                Write(line, style);
                line = under;
                isEmpty = true;
            }

            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }

        Write(line.TrimEnd(), style);
    }

    private void Write(string line, string style)
    {
        string printable = Printable.Line(line);
        writer.WriteLine(hasColour && style.Length > 0 ? style + printable + Reset : printable);
    }
}
