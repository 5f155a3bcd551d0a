using System.Collections.Immutable;
using static System.FormattableString;

namespace RlsDomain.Screening.Input;

/// <summary>The columns of a file, checked before any row is read.</summary>
internal sealed class Header
{
    private const int MostIssues = 50;

    private readonly ImmutableArray<InputColumn?> _columns;

    private Header(int id, ImmutableArray<InputColumn?> columns) => (Id, _columns) = (id, columns);

    /// <summary>Gets the place of the column of ids.</summary>
    internal int Id { get; }

    /// <summary>Gets the number of columns.</summary>
    internal int Count => _columns.Length;

    /// <summary>Gets a column; null for that of ids.</summary>
    internal InputColumn? this[int place] => _columns[place];

    /// <summary>Reads the names.</summary>
    /// <exception cref="ScreeningException">A name is unknown, empty or there twice, or there is no id. Every such error is listed.</exception>
    internal static Header Read(string file, RowSource source)
    {
        ImmutableArray<string> names = [.. source.Columns.Select(name => name.Trim(' ', '\t'))];
        List<ScreeningIssue> issues = [];
        void Refuse(string? column, string message) => issues.Add(new(file, source.HeaderLine, null, column, message));
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        InputColumn?[] columns = new InputColumn?[names.Length];
        foreach ((int place, string name) in names.Index())
        {
            columns[place] = InputColumns.Find(name);
            string canonical = columns[place]?.Name ?? name;
            if (columns[place] is null && name != InputColumns.Id)
            {
                Refuse(Named(name, place), Describe(name, names.Length));
            }
            else if (!seen.TryAdd(canonical, place))
            {
                Refuse(canonical, Invariant($"The column is there twice, at place {seen[canonical] + 1} and at place {place + 1}; keep one."));
            }
        }

        if (!seen.TryGetValue(InputColumns.Id, out int id))
        {
            Refuse(null, $"There is no column {InputColumns.Id}; it tells the patients apart, and every file has it.");
        }

        return issues.Count == 0 ? new(id, [.. columns]) : throw new ScreeningException(Cut(file, issues));
    }

    private static string Named(string name, int place) => name.Length == 0 ? Invariant($"at place {place + 1}") : CellText.Quote(name);

    private static string Describe(string name, int columns)
    {
        if (name.Length == 0)
        {
            return "The column has no name.";
        }

        if (columns == 1 && (name.Contains(';', StringComparison.Ordinal) || name.Contains('\t', StringComparison.Ordinal)))
        {
            return "The header is one cell; columns are separated by commas, not by semicolons or tabs.";
        }

        return LabName.Describe(name) ?? (NearestName.Of(name, InputColumns.Names) is { } nearest
            ? $"There is no such column; did you mean {nearest}?"
            : "There is no such column; the columns are id, age, sex and the others of the page on screening, findings, risk factors, irls1 to irls10, medications, and labs such as ferritin [ng/mL].");
    }

    private static ImmutableArray<ScreeningIssue> Cut(string file, List<ScreeningIssue> issues) => issues.Count <= MostIssues
        ? [.. issues]
        : [.. issues.Take(MostIssues), new(file, null, null, null, Invariant($"{issues.Count - MostIssues} more errors of the header were found."))];
}
