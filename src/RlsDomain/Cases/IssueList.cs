using System.Collections.Immutable;
using static System.FormattableString;

namespace RlsDomain.Cases;

/// <summary>Collects issues under a root path. Past <see cref="Limit"/> it only counts them.</summary>
internal sealed class IssueList
{
    internal const int Limit = 1000;

    /// <summary>The number of issues at which it is not worth to read further cases.</summary>
    internal const int Hopeless = 100_000;

    private List<CaseIssue>? _issues; // Most files have none.
    private int _more;
    private bool _moreErrors;
    private bool _stopped;

    /// <summary>Gets or sets what paths begin with: <c>$</c>, <c>$[2]</c> or <c>line 3: $</c>.</summary>
    internal string Root { get; set; } = "$";

    /// <summary>Gets the number of errors so far.</summary>
    internal int ErrorCount { get; private set; }

    /// <summary>Gets whether more issues are only counted, so that a costly message need not be made.</summary>
    internal bool IsFull => _issues is { Count: >= Limit };

    /// <summary>Says whether there are so many issues that further cases are left unread; the last issue then says so.</summary>
    internal bool StopsHere() => _stopped = (_issues?.Count ?? 0) + _more >= Hopeless;

    internal void Error(string code, string path, string message) => Add(code, CaseIssueSeverity.Error, path, message);

    internal void Error(string code, in Place place, string message) => Error(code, IsFull ? "" : place.ToString(), message);

    internal void Warn(string code, string path, string message) => Add(code, CaseIssueSeverity.Warning, path, message);

    internal ImmutableArray<CaseIssue> ToImmutable()
    {
        if (_issues is null)
        {
            return [];
        }

        if (_more == 0)
        {
            return [.. _issues];
        }

        CaseIssueSeverity severity = _moreErrors ? CaseIssueSeverity.Error : CaseIssueSeverity.Warning;
        string end = _stopped ? " Cases after that were not read." : "";
        return [.. _issues, new("too-many-issues", severity, "$", Invariant($"{_more} more issue(s) were found; the first {Limit} are listed.{end}"))];
    }

    private void Add(string code, CaseIssueSeverity severity, string path, string message)
    {
        ErrorCount += severity == CaseIssueSeverity.Error ? 1 : 0;
        if (IsFull)
        {
            _more++;
            _moreErrors |= severity == CaseIssueSeverity.Error;
            return;
        }

        _issues ??= [];
        _issues.Add(new(code, severity, Root + path, message));
    }
}
