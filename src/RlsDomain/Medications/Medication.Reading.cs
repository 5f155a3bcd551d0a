using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Medications;

/// <content>Reading a row, and what a single row must satisfy.</content>
public sealed partial record Medication
{
    internal static Medication Read(RowReader row)
    {
        Medication common = ReadCommon(row);
        Medication medication = common.IsDrug
            ? common with
            {
                AtcAlso = row.OptionalText("atcAlso"),
                RxNorm = row.OptionalText("rxcui"),
                Brands = row.Texts("brands"),
                Synonyms = row.Texts("synonyms"),
                WholeNameOnly = row.Texts("wholeNameOnly"),
            }
            : common with
            {
                MatchesByPrefix = row.Flag("matchByPrefix"),
                Members = row.Texts("members"),
                NonMembers = row.Texts("nonMembers"),
            };
        medication.CheckCodes(row);
        medication.CheckReasons(row);
        return medication;
    }

    private static Medication ReadCommon(RowReader row) => new()
    {
        Id = row.Text("id"),
        Level = row.Code<MedicationLevel>("level"),
        Group = row.Code<MedicationGroup>("group"),
        IsInSeed = row.Flag("seedClass"),
        Name = row.Text("name"),
        Atc = row.Text("atc"),
        AtcCheck = row.Code<CodeCheck>("atcVerified"),
        RxNormCheck = row.Code<CodeCheck>("rxcuiVerified"),
        Mechanism = row.Text("mechanism"),
        Effects = row.Codes<MedicationEffect>("effects"),
        UnverifiedEffects = row.Codes<MedicationEffect>("unverifiedEffects"),
        Evidence = row.Code<MedicationEvidence>("evidence"),
        SourceIds = [row.Text("source"), .. row.Texts("otherSources")],
        Verified = row.Code<Verification>("verified"),
        Alternatives = MedicationAlternatives.Split(row.OptionalText("alternatives")),
        Note = row.OptionalText("note"),
        RecognitionBecause = row.OptionalText("recognitionBecause"),
    };

    private void CheckCodes(RowReader row)
    {
        CheckAtc(row, "atc", Atc);
        CheckAtc(row, "atcAlso", AtcAlso);
        if (RxNorm is not null && !RxNorm.All(char.IsAsciiDigit))
        {
            row.Report($"\"rxcui\" is \"{RxNorm}\"; it must be digits only.");
        }

        if ((RxNorm is not null) != (RxNormCheck == CodeCheck.LookedUp))
        {
            row.Report($"\"rxcuiVerified\" is \"{RxNormCheck.Code}\"; it is \"yes\" where there is an \"rxcui\", and only there.");
        }
    }

    private void CheckReasons(RowReader row)
    {
        if (Effects.IsEmpty)
        {
            row.Report("the key \"effects\" is missing or empty; it is a list of one code or more.");
        }

        foreach (MedicationEffect effect in UnverifiedEffects.Except(Effects))
        {
            row.Report($"\"unverifiedEffects\" holds \"{effect.Code}\", which \"effects\" does not.");
        }

        foreach (string word in WholeNameOnly.Except(Brands, StringComparer.Ordinal))
        {
            row.Report($"\"wholeNameOnly\" holds \"{word}\", which \"brands\" does not.");
        }

        bool hasAdditions = !MatchesByPrefix || !Members.IsEmpty || !NonMembers.IsEmpty || !Synonyms.IsEmpty || !WholeNameOnly.IsEmpty;
        if (hasAdditions != RecognitionBecause is not null)
        {
            row.Report("\"recognitionBecause\" gives the reason for names or members beyond the codes: write both, or neither.");
        }
    }

    private static void CheckAtc(RowReader row, string key, string? atc)
    {
        if (atc is { Length: > 0 } && !AtcCode.IsWellFormed(atc))
        {
            row.Report($"\"{key}\" is \"{atc}\"; it must be {AtcCode.Shape}.");
        }
    }
}
