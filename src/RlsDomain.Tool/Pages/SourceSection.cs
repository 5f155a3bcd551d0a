namespace RlsDomain.Tool.Pages;

/// <summary>The sources that the page cites, briefly, in two columns where there is room.</summary>
internal static class SourceSection
{
    private const string Gap = "  ";

    internal static void Write(Assessment assessment, Page page)
    {
        page.Heading("SOURCES CITED ABOVE (in full: rls knowledge sources)");
        string[] sources =
        [
            .. from id in page.Cited.Order(StringComparer.OrdinalIgnoreCase)
               select Printable.Line($"{id}: {assessment.Knowledge.FindReference(id)?.Citation ?? "not in the list of sources"}"),
        ];
        int columns = page.Width < Terminal.WidestPage ? 1 : 2;
        int width = (page.Width / columns) - Gap.Length;
        foreach (string[] row in sources.Chunk(columns))
        {
            page.Text(string.Concat(row.Select(source => Gap + Clip(source, width).PadRight(width))), "");
        }
    }

    private static string Clip(string text, int width)
    {
        const string Cut = "...";
        return text.Length <= width ? text : text[..(width - Cut.Length)].TrimEnd() + Cut;
    }
}
