using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Vocabulary;

namespace RlsDomain.Medications;

/// <summary>The sentences of a review, all in one place. They inform; they never advise a change.</summary>
internal static class MedicationWording
{
    internal const string CodePrefix = "medication:";

    /// <summary>Gives the code of a contributor: the id of the drug, else the label in kebab-case.</summary>
    internal static string Code(MedicationMatch match) => CodePrefix + (match.Drug?.Id ?? Kebab(match.Entry.Label));

    /// <summary>Gives what is said of a row, with what it rests on: a sentence but for its subject.</summary>
    internal static string Predicate(Medication row, MedicationRole role, ImmutableArray<MedicationEffect> effects, Verification verified, ImmutableArray<Medication> lowRisk)
    {
        string statement = $"{Statement(role, effects, isClass: !row.IsDrug)} ({Ground(row, role, verified)})";
        string consequence = role == MedicationRole.Trigger || role == MedicationRole.Augmentation || role == MedicationRole.NeuropathyMimic
            ? ": a possible contributor to raise with the prescriber."
            : role == MedicationRole.Contested ? ": not counted as a trigger."
            : ".";
        string doubt = row.IsDrug ? ""
            : lowRisk.IsEmpty ? " What is said of the class may not hold for this drug."
            : $" What is said of the class may not hold for this drug: {row.Atc} also holds drugs listed as lower risk ({string.Join(", ", lowRisk.Select(drug => drug.Name))}).";
        return row.IsDrug ? $" {statement}{consequence}" : $" is known by its class only: {row.Name} ({row.Atc}) {statement}{consequence}{doubt}";
    }

    /// <summary>Gives the name of a row as the subject of a sentence.</summary>
    internal static string Subject(Medication row) => char.ToUpperInvariant(row.Name[0]) + row.Name[1..];

    /// <summary>Gives what an entry was taken for as the subject of a sentence, beside what is written where that is another name.</summary>
    internal static string Subject(MedicationEntry entry, Medication row) =>
        row.IsDrug ? $"{Subject(row)} (listed as {Quoted.Of(entry.Label)})" : Quoted.Clip(entry.Label);

    /// <summary>Says whether an entry is written as the generic name of a drug.</summary>
    internal static bool IsNamed(MedicationEntry entry, Medication row) =>
        row.IsDrug && (entry.Label == row.Name || MedicationNames.Fold(entry.Label) == MedicationNames.Fold(row.Name));

    private static string Statement(MedicationRole role, ImmutableArray<MedicationEffect> effects, bool isClass)
    {
        if (role == MedicationRole.Trigger)
        {
            return "may " + Trigger(effects);
        }

        return role == MedicationRole.Augmentation ? "can, as a treatment of RLS, cause augmentation, which worsens RLS with time"
            : role == MedicationRole.Contested ? Contested(effects, isClass)
            : role == MedicationRole.LowRisk ? $"{(isClass ? "are" : "is")} listed as a lower-risk choice for RLS"
            : role == MedicationRole.Treatment ? isClass ? "are or were given for RLS" : "is or was given for RLS"
            : role == MedicationRole.SleepOnly ? "may help sleep, and not the legs"
            : "may cause a neuropathy, which can resemble RLS";
    }

    private static string Trigger(ImmutableArray<MedicationEffect> effects)
    {
        bool induces = effects.Contains(MedicationEffect.InducesRls);
        bool worsens = effects.Contains(MedicationEffect.WorsensRls);
        List<string> parts = [];
        if (induces || worsens)
        {
            parts.Add(induces && worsens ? "induce or worsen RLS" : induces ? "induce RLS" : "worsen RLS");
        }

        if (effects.Contains(MedicationEffect.LimbMovements))
        {
            parts.Add("increase periodic limb movements in sleep");
        }

        if (effects.Contains(MedicationEffect.Akathisia))
        {
            parts.Add("cause akathisia, which resembles RLS");
        }

        return Sentence.AllOf(parts);
    }

    private static string Contested(ImmutableArray<MedicationEffect> effects, bool isClass) =>
        effects.Contains(MedicationEffect.Contested)
            ? $"{(isClass ? "are" : "is")} named in connection with RLS, without support enough"
            : $"{(isClass ? "were" : "was")} found together with RLS, without a known reason";

    /// <summary>
    /// An unverified statement is not shown as a fact of its source. Where a treatment augments, the kind of evidence is
    /// that of the treatment, so all sources of the row are named instead.
    /// </summary>
    private static string Ground(Medication row, MedicationRole role, Verification verified) =>
        role == MedicationRole.Augmentation && verified != Verification.Unverified ? string.Join(", ", row.SourceIds)
        : verified == Verification.Unverified ? $"{row.Evidence.DisplayName}; unverified"
        : verified.IsVerified ? $"{row.Evidence.DisplayName}; {row.SourceIds[0]}"
        : $"{row.Evidence.DisplayName}; {row.SourceIds[0]}, {verified.DisplayName.ToLowerInvariant()}";

    private static string Kebab(string text)
    {
        IEnumerable<char> letters = text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        return string.Join('-', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
