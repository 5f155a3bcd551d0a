using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Knowledge;

namespace RlsDomain.Comparison;

/// <summary>Finds the rows behind changed answers by applying them alone, and by leaving them out.</summary>
internal sealed class ImpactTrace
{
    private readonly KnowledgeBase _old;
    private readonly MovedCase[] _moved;
    private readonly Func<RlsAssessor, PatientCase, Answers> _assess;

    /// <summary>New and changed sources, which go with every row.</summary>
    private readonly ImmutableArray<RowChange> _sources;
    private readonly ImmutableArray<RowChange> _rows;
    private readonly List<RowChange> _notAlone = [];

    internal ImpactTrace(KnowledgeDiff diff, MovedCase[] moved, Func<RlsAssessor, PatientCase, Answers> assess)
    {
        (_old, _moved, _assess) = (diff.Old, moved, assess);
        ILookup<bool, RowChange> rows = diff.Rows.ToLookup(row => KnowledgeTable.Find(row.File)!.HoldsSources);
        _sources = [.. rows[true].Where(row => row.Kind != RowChangeKind.Removed)];
        _rows = [.. rows[false]];
    }

    internal ImmutableArray<RowChange> RowsNotAlone => [.. _notAlone];

    internal void TryEachAlone()
    {
        foreach (RowChange row in _rows)
        {
            if (!Try([row], _moved, (one, answers) => one.Alone(row, answers)))
            {
                _notAlone.Add(row);
            }
        }
    }

    /// <summary>A row that the checks ask for when the others are there tells nothing, and is not named.</summary>
    internal void TryWithoutEach()
    {
        MovedCase[] unexplained = [.. _moved.Where(one => one.IsUnexplained)];
        foreach (RowChange row in unexplained.Length == 0 ? [] : _rows)
        {
            Try(_rows.Remove(row), unexplained, (one, answers) => one.Without(row, answers));
        }
    }

    private bool Try(ImmutableArray<RowChange> rows, MovedCase[] cases, Action<MovedCase, Answers> note)
    {
        if (KnowledgePatch.Apply(_old, _sources.AddRange(rows)) is not { } knowledge)
        {
            return false;
        }

        RlsAssessor assessor = new(knowledge);
        foreach (MovedCase one in cases)
        {
            note(one, _assess(assessor, one.Patient));
        }

        return true;
    }
}
