using System.Collections.Immutable;
using RlsDomain.Cases;

namespace RlsDomain.Comparison;

/// <summary>What changed knowledge does to the answers of cases, and which rows did it. Immutable.</summary>
/// <remarks>
/// Exact, by doing it: each changed row is applied alone to the old tables, and the cases that move are assessed again.
/// Where no row alone gives the new answer, each is left out of the changes in turn, and those without which the answer
/// is another are named. New and changed sources go with every row, since it may cite them; no answer compared here
/// rests on the words of a source. The work grows with the changed rows: for each, at most twice, the tables are read
/// and compiled and the moved cases assessed.
/// </remarks>
public sealed class KnowledgeImpact
{
    private KnowledgeImpact(KnowledgeDiff diff, int casesCompared, ImmutableArray<CaseImpact> cases, ImmutableArray<RowChange> rowsNotAlone) =>
        (Diff, CasesCompared, Cases, RowsNotAlone) = (diff, casesCompared, cases, rowsNotAlone);

    /// <summary>Gets what differs between the tables.</summary>
    public KnowledgeDiff Diff { get; }

    /// <summary>Gets the number of cases that were compared.</summary>
    public int CasesCompared { get; }

    /// <summary>Gets the cases whose answers change, in the order given.</summary>
    public ImmutableArray<CaseImpact> Cases { get; }

    /// <summary>Gets the rows that the checks refuse without the others, so that they were not tried alone; empty when nothing had to be tried.</summary>
    public ImmutableArray<RowChange> RowsNotAlone { get; }

    /// <summary>Assesses cases with both sets of tables and traces what changes.</summary>
    /// <param name="diff">What differs between the tables.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="options">The settings; null for the defaults.</param>
    public static KnowledgeImpact Of(KnowledgeDiff diff, IEnumerable<PatientCase> cases, ImpactOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diff);
        ArgumentNullException.ThrowIfNull(cases);
        options ??= new();
        ImmutableArray<PatientCase> given = [.. cases];
        RlsAssessor old = new(diff.Old);
        RlsAssessor changed = new(diff.New);
        MovedCase[] moved =
        [
            .. given.Select(patient => new MovedCase(patient, Assess(old, patient).ChangesTo(Assess(changed, patient))))
                .Where(one => !one.Changes.IsEmpty),
        ];
        if (moved.Length == 0 || diff.Rows.Length > options.MostRows)
        {
            return new(diff, given.Length, [.. moved.Select(one => one.ToImpact())], []);
        }

        ImpactTrace trace = new(diff, moved, Assess);
        trace.TryEachAlone();
        trace.TryWithoutEach();
        return new(diff, given.Length, [.. moved.Select(one => one.ToTracedImpact())], trace.RowsNotAlone);

        Answers Assess(RlsAssessor assessor, PatientCase patient) => Answers.Of(assessor.Assess(patient, options.Setting));
    }
}
