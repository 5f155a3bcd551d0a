using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Medications;

/// <summary>Reviews a list of medications for what bears on RLS. Immutable.</summary>
public sealed class MedicationReview
{
    private static readonly Lazy<MedicationReview> s_default = new(() => new(MedicationTable.Default));

    private readonly MedicationTable _table;

    /// <summary>Makes a review that rests on a table.</summary>
    public MedicationReview(MedicationTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        _table = table;
    }

    /// <summary>Gets the review that rests on the table shipped with the library.</summary>
    public static MedicationReview Default => s_default.Value;

    /// <summary>Recognises each entry and says what it may do. Each is reviewed by itself, so the others change nothing.</summary>
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

        ImmutableArray<MedicationMatch> matches = [.. medications.Select(_table.Recognize)];
        return new() { Matches = matches, Findings = [.. matches.SelectMany(FindingsOf)] };
    }

    private IEnumerable<MedicationFinding> FindingsOf(MedicationMatch match) => match.Row is not { } row
        ? []
        : MedicationRole.All
            .Select(role => (role, effects: MedicationEffect.All.Where(effect => effect.Role == role && row.Effects.Contains(effect)).ToImmutableArray()))
            .Where(pair => !pair.effects.IsEmpty)
            .Select(pair => ToFinding(match, row, pair.role, pair.effects));

    private MedicationFinding ToFinding(MedicationMatch match, Medication row, MedicationRole role, ImmutableArray<MedicationEffect> effects)
    {
        Verification verified = effects.Any(effect => row.UnverifiedEffects.Contains(effect)) ? Verification.Unverified : row.Verified;
        bool asksForAlternatives = role == MedicationRole.Trigger || role == MedicationRole.Augmentation;
        return new()
        {
            Match = match,
            Role = role,
            Effects = effects,
            Code = MedicationWording.Code(match),
            Mechanism = row.Mechanism,
            Evidence = row.Evidence,
            Verified = verified,
            SourceIds = row.SourceIds,
            Alternatives = asksForAlternatives ? MedicationAlternatives.WithoutItself(row.Alternatives, row.Name) : [],
            Remark = row.Note,
            Detail = MedicationWording.Detail(match, row, role, effects, verified, _table.LowRiskDrugsUnder(row)),
        };
    }
}
