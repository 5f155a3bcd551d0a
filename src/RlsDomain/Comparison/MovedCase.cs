using System.Collections.Immutable;
using RlsDomain.Cases;

namespace RlsDomain.Comparison;

/// <summary>A case whose answers change, and the rows found so far for each change.</summary>
internal sealed class MovedCase(PatientCase patient, ImmutableArray<AnswerChange> changes)
{
    private readonly List<RowChange>[] _alone = [.. changes.Select(_ => new List<RowChange>())];
    private readonly List<RowChange>[] _needed = [.. changes.Select(_ => new List<RowChange>())];

    internal PatientCase Patient => patient;

    internal ImmutableArray<AnswerChange> Changes => changes;

    /// <summary>Gets whether some change was made by no row alone.</summary>
    internal bool IsUnexplained => _alone.Any(rows => rows.Count == 0);

    /// <summary>Notes the changes that a row makes alone.</summary>
    internal void Alone(RowChange row, Answers answers) => Note(_alone, row, change => answers[change.Part, change.Code] == change.After);

    /// <summary>Notes the changes that are not made when a row is left out.</summary>
    internal void Without(RowChange row, Answers answers) => Note(_needed, row, change => answers[change.Part, change.Code] != change.After);

    internal CaseImpact ToImpact() => new(patient.Id, changes);

    internal CaseImpact ToTracedImpact() => new(patient.Id,
    [
        .. changes.Select((change, i) => change with
        {
            Attribution = _alone[i].Count > 0 ? Attribution.OneRow : Attribution.RowsTogether,
            Because = [.. _alone[i].Count > 0 ? _alone[i] : _needed[i]],
        }),
    ]);

    private void Note(List<RowChange>[] rows, RowChange row, Func<AnswerChange, bool> holds)
    {
        for (int i = 0; i < changes.Length; i++)
        {
            if (holds(changes[i]))
            {
                rows[i].Add(row);
            }
        }
    }
}
