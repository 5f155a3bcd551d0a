using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Medications;

/// <content>What is doubtful about an entry.</content>
public sealed partial class MedicationTable
{
    private ImmutableArray<MedicationNotice> NoticesOf(MedicationMatch match, EntryReading reading)
    {
        MedicationNotice?[] notices =
        [
            MalformedAtc(match.Entry, reading),
            NotRecognized(match),
            NotInTable(match),
            ByClassOnly(match),
            Disagreement(match, reading),
            SeveralNames(match, reading),
            BrandName(match, reading),
        ];
        return notices.All(notice => notice is null) ? [] : [.. notices.OfType<MedicationNotice>()];
    }

    private static MedicationNotice? MalformedAtc(MedicationEntry entry, EntryReading reading) =>
        reading.Atc is null && !string.IsNullOrWhiteSpace(entry.Atc)
            ? new("medication-atc-malformed", $"{Quoted.Of(entry.Atc)} is not an ATC code, which is {AtcCode.Shape}.")
            : null;

    private static MedicationNotice? NotRecognized(MedicationMatch match)
    {
        if (match.IsRecognized)
        {
            return null;
        }

        string what = match.Entry.Label.Trim() is { Length: > 0 } label ? Quoted.Of(label) : "An entry without a name or code";
        return new("medication-not-recognized", Suggestion.Of(
            $"{what} was not recognised and was not reviewed", match.Suggestion, ": whether it bears on RLS is left open."));
    }

    private static MedicationNotice? NotInTable(MedicationMatch match) =>
        match.IsRecognized && match.Row is null
            ? new("medication-not-in-table", $"The table of medications says nothing of {Quoted.Of(match.Entry.Label)} (ATC {match.Atc}): whether it bears on RLS is left open.")
            : null;

    private MedicationNotice? ByClassOnly(MedicationMatch match)
    {
        if (!match.IsByClassOnly)
        {
            return null;
        }

        Medication row = match.Classes[0];
        string start = $"{Quoted.Of(match.Entry.Label)} is known by its class only, {row.Name} ({row.Atc}): what is said of the class may not hold for this drug";
        string[] lowRisk = [.. LowRiskDrugsUnder(row).Select(drug => drug.Name)];
        return new("medication-by-class-only", lowRisk.Length == 0
            ? start + "."
            : $"{start}; {row.Atc} also holds drugs listed as lower risk ({string.Join(", ", lowRisk)}).");
    }

    private static MedicationNotice? Disagreement(MedicationMatch match, EntryReading reading)
    {
        if (match.Drug is not { } drug)
        {
            return null;
        }

        List<string> others = [];
        if (reading.Atc is { } atc && reading.ByAtc is null && !AtcCode.StartsWith(drug.Atc, atc))
        {
            others.Add($"the ATC code {atc} is not one that the table gives it");
        }

        if (reading.ByRxNorm is { } byRxNorm && Differ(byRxNorm, drug))
        {
            others.Add($"the RxNorm code {Quoted.Clip(match.Entry.RxNorm!)} is that of {byRxNorm.Name}");
        }

        if (reading.ByName is { } byName && Differ(byName, drug))
        {
            others.Add($"the name {Quoted.Of(match.Entry.Name!)} is that of {byName.Name}");
        }

        return others.Count == 0 ? null : new(
            "medication-codes-disagree",
            $"{Quoted.Of(match.Entry.Label)} was taken as {drug.Name} ({drug.Atc}), but {string.Join(", and ", others)}: check which is meant.");
    }

    private static MedicationNotice? SeveralNames(MedicationMatch match, EntryReading reading)
    {
        if (reading.Names.Length < 2)
        {
            return null;
        }

        string[] others = [.. reading.Names.Skip(1).Select(hit => hit.Drug).Where(drug => drug != reading.ByName).Distinct().Select(drug => drug.Name)];
        return others.Length == 0 ? null : new(
            "medication-several-names",
            $"{Quoted.Of(match.Entry.Name!)} names {reading.ByName!.Name} and also {string.Join(", ", others)}, which was not reviewed: list each drug on its own.");
    }

    private static MedicationNotice? BrandName(MedicationMatch match, EntryReading reading) =>
        match.How == MedicationRecognition.ByBrand
            ? new("medication-brand-name", $"\"{reading.Names[0].Name}\" was read as {match.Drug!.Name}: brand names are general knowledge, unverified, and differ between countries.")
            : null;

    /// <summary>Two drugs that share a code, a drug and its parent, do not contradict each other.</summary>
    private static bool Differ(Medication left, Medication right) => left.Atc != right.Atc;
}
