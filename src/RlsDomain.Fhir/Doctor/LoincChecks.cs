using System.Collections.Immutable;
using RlsDomain.Fhir.Codes;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Doctor;

/// <summary>LOINC codes that are mistyped, or of another test than their text says.</summary>
internal static class LoincChecks
{
    internal const string CheckDigit = "loinc-check-digit";
    internal const string OtherTest = "loinc-other-test";

    /// <summary>What each analyte is called, in lower case: its name here, and the component of its LOINC names.</summary>
    private static readonly ImmutableArray<(string Name, Analyte Analyte)> s_names =
    [
        .. Analyte.All.Select(analyte => (analyte.DisplayName.ToLowerInvariant(), analyte)),
        .. LabTable.Default.Conversions.Where(row => row.LoincName is not null).Select(row => (Component(row.LoincName!), row.Analyte)),
        .. LabCodes.Also.Select(row => (Component(row.Title), row.Measured)),
    ];

    internal static void Run(Examination examination)
    {
        foreach (LabEntry lab in examination.Labs.Where(lab => lab.Loinc is not null))
        {
            if ((OfCheckDigit(lab, lab.Loinc!) ?? OfText(lab)) is { } suspicion)
            {
                examination.Add(suspicion);
            }
        }
    }

    private static Suspicion? OfCheckDigit(LabEntry lab, string loinc)
    {
        if (CheckDigits.IsLoinc(loinc))
        {
            return null;
        }

        string? meant = Slips.Nearest(loinc, LabTable.Default.Conversions.Select(row => row.Loinc).OfType<string>().Concat(LabCodes.Also.Select(row => row.Loinc)));
        Analyte? named = Named(lab.Text);
        meant = named is not null && meant is not null && LabCodes.FindAnalyte(meant) != named ? null : meant;
        return meant is not null
            ? new(lab.Subject, "code.coding.code", CheckDigit, $"{loinc} is no LOINC code: its check digit is wrong.", $"Probably {meant} ({LabCodes.FindAnalyte(meant)!.Code}) is meant.", lab.Mend(loinc: meant))
            : new(lab.Subject, "code.coding.code", CheckDigit, $"{loinc} is no LOINC code: its form or its check digit is wrong.");
    }

    /// <summary>The longest name in the text is that of the test: "hemoglobin a1c" is not hemoglobin.</summary>
    private static Suspicion? OfText(LabEntry lab)
    {
        if (lab.Analyte is not { } coded || Named(lab.Text) is not { } named || named == coded || AreAlike(named, coded))
        {
            return null;
        }

        UnitConversion? row = LabTable.Default.Conversions.FirstOrDefault(conversion => conversion.Analyte == named && conversion.Loinc is not null && (lab.Unit is null || conversion.Unit == lab.Unit))
            ?? LabTable.Default.Conversions.FirstOrDefault(conversion => conversion.Analyte == named && conversion.Loinc is not null);
        return new(lab.Subject, "code", OtherTest, $"LOINC {lab.Loinc} is {LabMath.NameOf(coded)}, and the text says \"{Reading.CodeText.Clip(lab.Text!)}\".",
            row is null ? null : $"Probably {row.Loinc} ({row.LoincName}) is meant.", row is null ? null : lab.Mend(loinc: row.Loinc));
    }

    /// <summary>Glucose is called so whether the person fasted or not.</summary>
    private static bool AreAlike(Analyte left, Analyte right) =>
        left.DisplayName.Contains(right.DisplayName, StringComparison.OrdinalIgnoreCase)
        || right.DisplayName.Contains(left.DisplayName, StringComparison.OrdinalIgnoreCase)
        || (IsGlucose(left) && IsGlucose(right)) || (IsFolate(left) && IsFolate(right));

    private static bool IsGlucose(Analyte analyte) => analyte == Analyte.Glucose || analyte == Analyte.FastingGlucose;

    private static bool IsFolate(Analyte analyte) => analyte == Analyte.Folate || analyte == Analyte.RedCellFolate;

    private static Analyte? Named(string? text) => text is null
        ? null
        : s_names.Where(pair => Words.Has(text, pair.Name)).OrderByDescending(pair => pair.Name.Length).Select(pair => pair.Analyte).FirstOrDefault();

    private static string Component(string loincName) => loincName.Split(['[', '(', '/'])[0].Trim().ToLowerInvariant();
}
