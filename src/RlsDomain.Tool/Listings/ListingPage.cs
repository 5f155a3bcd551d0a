using RlsDomain.Tool.Pages;

namespace RlsDomain.Tool.Listings;

/// <summary>Writes a listing as columns, the last of which takes what is left of the width and wraps.</summary>
internal static class ListingPage
{
    private const int WidestColumn = 34;
    private const int NarrowestLast = 30;
    private const string Gap = "  ";

    internal static void Write(Listing listing, Page page)
    {
        int[] widths = [.. listing.Columns.Select((column, i) => Math.Min(WidestColumn, listing.Rows.Select(row => row[i].Length).Append(column.Length).Max()))];
        if (widths[..^1].Sum(width => width + Gap.Length) > page.Width - NarrowestLast)
        {
            WriteBlocks(listing, page);
            return;
        }

        page.Strong(Prefix(listing.Columns, widths), listing.Columns[^1]);
        foreach (var row in listing.Rows)
        {
            page.Text(Prefix(row, widths), row[^1]);
        }
    }

    /// <summary>Writes each row as a block of lines: too many columns for the width.</summary>
    private static void WriteBlocks(Listing listing, Page page)
    {
        int width = listing.Columns.Max(column => column.Length);
        foreach (var row in listing.Rows)
        {
            page.Strong("", row[0]);
            for (int i = 1; i < row.Length; i++)
            {
                if (row[i].Length > 0)
                {
                    page.Text(Gap + listing.Columns[i].PadRight(width) + Gap, row[i]);
                }
            }
        }
    }

    private static string Prefix(IReadOnlyList<string> row, int[] widths) =>
        string.Concat(row.Take(widths.Length - 1).Select((text, i) => text.PadRight(widths[i]) + Gap));
}
