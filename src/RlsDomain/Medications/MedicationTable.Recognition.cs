using System.Collections.Immutable;

namespace RlsDomain.Medications;

/// <content>Recognising an entry.</content>
public sealed partial class MedicationTable
{
    /// <summary>Recognises an entry by its ATC code, RxNorm code or name.</summary>
    /// <remarks>
    /// A row of the drug goes before a row of its class. Where name and codes name different drugs, the ATC code goes
    /// first, then a name that stands alone, then the RxNorm code, then a name within a longer text; a notice says so.
    /// A near miss is suggested, never taken.
    /// </remarks>
    /// <param name="entry">The medication as listed.</param>
    public MedicationMatch Recognize(MedicationEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        EntryReading reading = Read(entry);
        Medication? drug = reading.Drug;
        ImmutableArray<Medication> classes = drug is not null ? _classesByRow[drug.Id] : ClassesOfEntry(reading.Atc, entry.Name);
        MedicationRecognition how = drug is not null ? reading.How(drug)
            : !classes.IsEmpty ? MedicationRecognition.ByClass
            : reading.Atc is not null ? MedicationRecognition.ByAtc
            : MedicationRecognition.NotRecognized;
        MedicationMatch match = new()
        {
            Entry = entry,
            Drug = drug,
            Classes = classes,
            Atc = entry.Atc?.Trim() is { Length: > 0 } atc ? atc.ToUpperInvariant() : drug?.Atc,
            How = how,
            Suggestion = how == MedicationRecognition.NotRecognized && entry.Name is { } name ? _names.Suggest(name) : null,
        };
        ImmutableArray<MedicationNotice> notices = NoticesOf(match, reading);
        return notices.IsEmpty ? match : match with { Notices = notices };
    }

    /// <summary>
    /// Finds the ATC code of an entry: the one given, in upper case whatever its shape, else that of the drug that its
    /// name or RxNorm code names. Null when there is neither.
    /// </summary>
    /// <param name="entry">The medication as listed.</param>
    public string? FindAtc(MedicationEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Atc?.Trim() is { Length: > 0 } atc)
        {
            return atc.ToUpperInvariant();
        }

        // A text that is a name and nothing else goes before RxNorm, and is found without an allocation.
        Medication? named = entry.Name is null ? null : _names.FindWhole(entry.Name);
        return (named ?? Read(entry).Drug)?.Atc;
    }

    private EntryReading Read(MedicationEntry entry)
    {
        string? atc = entry.Atc?.Trim().ToUpperInvariant() is { Length: > 0 } code && AtcCode.IsWellFormed(code) ? code : null;
        ImmutableArray<MedicationNameHit> names = _names.Find(entry.Name);
        Medication? byRxNorm = entry.RxNorm is null ? null : _drugsByRxNorm.GetValueOrDefault(entry.RxNorm.Trim());
        Medication? byName = names.IsEmpty ? null : names[0].Drug;
        return new(atc, atc is null ? null : FindByAtc(atc, byName ?? byRxNorm), byRxNorm, names);
    }

    /// <summary>Finds the drug of a code; of two that share it, the one that the rest of the entry names.</summary>
    private Medication? FindByAtc(string atc, Medication? alsoNamed)
    {
        for (int length = atc.Length; length > 1; length--)
        {
            // A shorter code counts only where the index has no codes of single substances, as for iron given into a vein.
            if (_drugsByAtc.TryGetValue(atc[..length], out ImmutableArray<Medication> drugs)
                && (length == atc.Length || length < AtcCode.SubstanceLength))
            {
                return alsoNamed is not null && drugs.Contains(alsoNamed) ? alsoNamed : drugs[0];
            }
        }

        return null;
    }

    private ImmutableArray<Medication> ClassesOfEntry(string? atc, string? name)
    {
        Medication? row = atc is null ? null : _classes
            .Where(candidate => candidate.MatchesByPrefix && AtcCode.StartsWith(atc, candidate.Atc))
            .MaxBy(candidate => candidate.Atc.Length);
        row ??= name is null ? null : _classesByName.GetValueOrDefault(ClassName(name));
        return row is null ? [] : [row, .. _classesByRow[row.Id]];
    }

    /// <summary>What each part of an entry says.</summary>
    /// <param name="Atc">The ATC code in upper case; null when there is none of the right shape.</param>
    /// <param name="ByAtc">The drug of the ATC code.</param>
    /// <param name="ByRxNorm">The drug of the RxNorm code.</param>
    /// <param name="Names">The names found in the text, the one that counts first.</param>
    private readonly record struct EntryReading(string? Atc, Medication? ByAtc, Medication? ByRxNorm, ImmutableArray<MedicationNameHit> Names)
    {
        internal Medication? ByName => Names.IsEmpty ? null : Names[0].Drug;

        internal Medication? Drug => ByAtc ?? (!Names.IsEmpty && Names[0].IsWholeText ? Names[0].Drug : ByRxNorm ?? ByName);

        internal MedicationRecognition How(Medication drug) =>
            ByAtc == drug ? MedicationRecognition.ByAtc
            : ByRxNorm == drug ? MedicationRecognition.ByRxNorm
            : Names[0].IsBrand ? MedicationRecognition.ByBrand
            : MedicationRecognition.ByName;
    }
}
