using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RlsDomain.Medications;

/// <summary>Reviews a list of medications for what bears on RLS. Immutable.</summary>
public sealed class MedicationReview
{
    private static readonly Lazy<MedicationReview> s_default = new(() => new(MedicationTable.Default));

    private readonly MedicationTable _table;

    /// <summary>What the table says of each row that was asked for: as many as the table has rows, and no more.</summary>
    private readonly ConcurrentDictionary<Medication, ImmutableArray<MedicationStatement>> _statements = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes a review that rests on a table.</summary>
    /// <param name="table">The table that recognises medications and says what they may do.</param>
    public MedicationReview(MedicationTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        _table = table;
    }

    /// <summary>Gets the review that rests on the table shipped with the library.</summary>
    public static MedicationReview Default => s_default.Value;

    /// <summary>Recognises each entry and says what it may do. Each is reviewed by itself, so the others change nothing.</summary>
    /// <param name="medications">The medications as listed; empty when there are none.</param>
    /// <exception cref="ArgumentException">An entry is null, or the list is an array that was never made.</exception>
    public MedicationReviewResult Review(IReadOnlyList<MedicationEntry> medications)
    {
        ArgumentNullException.ThrowIfNull(medications);
        if (medications is ImmutableArray<MedicationEntry> { IsDefault: true })
        {
            throw new ArgumentException("The list of medications was never made; one without medications is empty.", nameof(medications));
        }

        if (medications.Contains(null!))
        {
            throw new ArgumentException("A list of medications has no empty entries; one of these is null.", nameof(medications));
        }

        MedicationMatch[] matches = new MedicationMatch[medications.Count];
        List<MedicationFinding> findings = new(medications.Count);
        for (int i = 0; i < matches.Length; i++)
        {
            matches[i] = _table.Recognize(medications[i]);
            Add(matches[i], findings);
        }

        return new() { Matches = ImmutableCollectionsMarshal.AsImmutableArray(matches), Findings = [.. findings] };
    }

    private void Add(MedicationMatch match, List<MedicationFinding> findings)
    {
        if (match.Row is { } row)
        {
            string code = MedicationWording.Code(match);
            foreach (MedicationStatement statement in _statements.GetOrAdd(row, static (row, table) => MedicationStatement.Of(row, table), _table))
            {
                findings.Add(statement.For(match, code));
            }
        }
    }
}
