using System.Collections.Immutable;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>Lays the rows of a host over a knowledge base, and holds the result to the checks of any knowledge base.</summary>
internal sealed class KnowledgeOverlay
{
    private readonly KnowledgeBase _base;
    private readonly TableFiles _overlay;
    private readonly List<TableIssue> _issues = [];
    private readonly Dictionary<string, OverlaidTable> _tables = new(StringComparer.Ordinal);

    internal KnowledgeOverlay(KnowledgeBase knowledge, TableFiles overlay) => (_base, _overlay) = (knowledge, overlay);

    internal KnowledgeBase Apply()
    {
        bool hasManifest = CheckManifest();
        foreach (string file in _overlay.Names.Where(file => file != KnowledgeTable.Manifest))
        {
            if (KnowledgeTable.Find(file) is { } table)
            {
                _tables.Add(file, OverlaidTable.Read(table, _base.Files, _overlay, _issues));
            }
            else
            {
                _issues.Add(new(file, 0, Suggestion.Of(
                    "a knowledge base has no such file", Spelling.Nearest(file, _base.Files.Names), "; an overlay has files with the names of its tables.")));
            }
        }

        CheckWithdrawals();
        Dictionary<string, ReadOnlyMemory<byte>> files = _tables.Values.ToDictionary(table => table.File, table => table.Write(), StringComparer.Ordinal);
        if (hasManifest)
        {
            files.Add(KnowledgeTable.Manifest, TableWriter.Write(_overlay.Rows(KnowledgeTable.Manifest).Select(row => row.Json)));
        }

        KnowledgeBase? result = KnowledgeBase.TryRead(_base.Files.With(files), out ImmutableArray<TableIssue> issues);
        _issues.AddRange(issues.Select(InTheOverlay));
        return _issues.Count == 0 ? result! : throw new KnowledgeFormatException([.. _issues.Distinct()]);
    }

    private bool CheckManifest()
    {
        int before = _issues.Count;
        ImmutableArray<KnowledgeManifest> rows = _overlay.Read(KnowledgeTable.Manifest, _issues, KnowledgeManifest.Read);
        if (_issues.Count > before)
        {
            return false;
        }

        if (rows.Length != 1)
        {
            _issues.Add(new(KnowledgeTable.Manifest, 0, "it has one row: the name, the version, the day of release, and the version that it goes over."));
        }
        else if (rows[0].Over is null)
        {
            _issues.Add(new(KnowledgeTable.Manifest, 1, $"the key \"over\" is missing; it is the version that the overlay goes over, here \"{_base.Version}\"."));
        }
        else if (rows[0].Over != _base.Version)
        {
            _issues.Add(new(KnowledgeTable.Manifest, 1, $"\"over\" is \"{rows[0].Over}\", and the knowledge below is version \"{_base.Version}\"; review the rows against it, then write that."));
        }
        else if (rows[0].Version == _base.Version)
        {
            _issues.Add(new(KnowledgeTable.Manifest, 1, $"\"version\" is \"{_base.Version}\", which the knowledge below has; an overlay has a version of its own."));
        }

        return _issues.Count == before;
    }

    /// <summary>A row that goes away is not read, so its source is looked up here.</summary>
    private void CheckWithdrawals()
    {
        string[] sources =
        [
            .. KnowledgeTable.All.Where(table => table.HoldsSources)
                .SelectMany(table => (_overlay.Has(table.File) ? _overlay.Rows(table.File) : []).Concat(_base.Files.Rows(table.File)))
                .Select(row => row.Text("id")).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        foreach ((string file, int row, string source) in _tables.Values.SelectMany(table => table.Withdrawals).Where(row => !sources.Contains(row.Source, StringComparer.Ordinal)))
        {
            _issues.Add(new(file, row, Suggestion.Of(
                $"there is no source {Quoted.Of(source)}", Spelling.Nearest(source, sources), "; list it in references.json.")));
        }
    }

    /// <summary>Gives the place in the overlay that an issue of the tables together comes from.</summary>
    private TableIssue InTheOverlay(TableIssue issue)
    {
        if (_tables.TryGetValue(issue.File, out OverlaidTable? table))
        {
            return table.InTheOverlay(issue);
        }

        return issue.Row == 0 ? issue : OverlaidTable.InTheBase(issue, KnowledgeTable.Find(issue.File), _base.Files.Rows(issue.File)[issue.Row - 1]);
    }
}
