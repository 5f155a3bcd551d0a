using System.Collections.Immutable;

namespace RlsDomain.Evidence.Tables;

/// <summary>Puts what reading and checks found into the order and the numbers of the files.</summary>
internal static class TableIssues
{
    /// <summary>Gives each issue the number of its row in the file: checks count only the rows that could be read.</summary>
    internal static ImmutableArray<TableIssue> WithRowsOfTheFile(IReadOnlyCollection<TableIssue> issues)
    {
        ILookup<string, int> unread = issues.Where(issue => issue.IsOfReading)
            .Select(issue => (issue.File, issue.Row)).Distinct().OrderBy(place => place.Row)
            .ToLookup(place => place.File, place => place.Row, StringComparer.Ordinal);
        return
        [
            .. issues.Select(issue => issue.IsOfReading || issue.Row == 0 ? issue
                : issue with { Row = unread[issue.File].Aggregate(issue.Row, (row, skipped) => skipped <= row ? row + 1 : row) }),
        ];
    }
}
