using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Medications;

/// <summary>What the table says of a row in one role: the part of a finding that is the same for every entry. Immutable.</summary>
internal sealed class MedicationStatement
{
    private readonly Medication _row;

    /// <summary>The sentence behind its subject, and the whole of it for an entry that gives the generic name.</summary>
    private readonly string _predicate;
    private readonly string _plain;

    private MedicationStatement(Medication row, MedicationRole role, ImmutableArray<MedicationEffect> effects, ImmutableArray<Medication> lowRisk)
    {
        _row = row;
        Role = role;
        Effects = effects;
        Verified = effects.Any(effect => row.UnverifiedEffects.Contains(effect)) ? Verification.Unverified : row.Verified;
        bool asksForAlternatives = role == MedicationRole.Trigger || role == MedicationRole.Augmentation;
        Alternatives = asksForAlternatives ? MedicationAlternatives.WithoutItself(row.Alternatives, row.Name) : [];
        _predicate = MedicationWording.Predicate(row, role, effects, Verified, lowRisk);
        _plain = MedicationWording.Subject(row) + _predicate;
    }

    internal MedicationRole Role { get; }

    private ImmutableArray<MedicationEffect> Effects { get; }

    private Verification Verified { get; }

    private ImmutableArray<string> Alternatives { get; }

    /// <summary>Gives the statements of a row, in the order of the roles.</summary>
    internal static ImmutableArray<MedicationStatement> Of(Medication row, MedicationTable table)
    {
        ImmutableArray<Medication> lowRisk = row.IsDrug ? [] : table.LowRiskDrugsUnder(row);
        var statements = ImmutableArray.CreateBuilder<MedicationStatement>();
        foreach (MedicationRole role in MedicationRole.All)
        {
            ImmutableArray<MedicationEffect> effects = [.. MedicationEffect.All.Where(effect => effect.Role == role && row.Effects.Contains(effect))];
            if (!effects.IsEmpty)
            {
                statements.Add(new(row, role, effects, lowRisk));
            }
        }

        return statements.ToImmutable();
    }

    /// <summary>Makes the finding of an entry that was taken for the row.</summary>
    internal MedicationFinding For(MedicationMatch match, string code) => new()
    {
        Match = match,
        Role = Role,
        Effects = Effects,
        Code = code,
        Mechanism = _row.Mechanism,
        Evidence = _row.Evidence,
        Verified = Verified,
        SourceIds = _row.SourceIds,
        Alternatives = Alternatives,
        Remark = _row.Note,
        Detail = MedicationWording.IsNamed(match.Entry, _row) ? _plain : MedicationWording.Subject(match.Entry, _row) + _predicate,
    };
}
