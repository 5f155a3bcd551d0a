using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Cases;

/// <summary>Checks one laboratory value and one medication of a case.</summary>
internal static class CaseListChecks
{
    internal static void Check(LabResult lab, in Place place, IssueList issues)
    {
        if (lab.Value is < 0 or > CaseLimits.LargestLabValue || !DecimalText.CanHold(lab.Value))
        {
            ReportValue(lab.Value, place.Then(".value"), issues);
        }

        bool unitFits = LabCodes.Default.Accepts(lab.Analyte, lab.Unit);
        if (!unitFits)
        {
            issues.Error("unit-mismatch", place.Then(".unit"), Sentence.Start(LabTable.Default.DescribeUnitMismatch(lab.Analyte, lab.Unit)!));
        }

        if (lab.Loinc is { } loinc && !LabCodes.Default.Has(loinc, lab.Analyte, lab.Unit))
        {
            CheckLoinc(lab, loinc, unitFits, place, issues);
        }

        CheckDay(lab.TakenOn, place, ".takenOn", issues);
    }

    private static void ReportValue(decimal value, in Place place, IssueList issues)
    {
        if (value is < 0 or > CaseLimits.LargestLabValue)
        {
            issues.Error("number-out-of-range", place, Invariant($"A laboratory value is 0 to {CaseLimits.LargestLabValue}; {value} was found."));
        }

        CaseChecks.CheckDigits(issues, place, "A laboratory value has", value);
    }

    /// <summary>Gives the analyte of a LOINC code; null after reporting that the table does not have it.</summary>
    internal static Analyte? CheckLoinc(string loinc, in Place place, IssueList issues)
    {
        Analyte? analyte = LabCodes.Default.FindAnalyte(loinc);
        if (analyte is null)
        {
            string? nearest = issues.IsFull ? null : LabTable.Default.NearestLoinc(loinc);
            issues.Error("unknown-code", place.Then(".loinc"), nearest is null
                ? $"There is no laboratory test with the LOINC code {Found.Quote(loinc)} in the table of labs."
                : $"There is no laboratory test with the LOINC code {Found.Quote(loinc)} in the table of labs; did you mean {Found.Quote(nearest)} ({LabTable.Default.FindAnalyte(nearest)!.Code})?");
        }

        return analyte;
    }

    /// <summary>Checks a LOINC code for which the table has no row with the analyte and the unit.</summary>
    private static void CheckLoinc(LabResult lab, string loinc, bool unitFits, in Place place, IssueList issues)
    {
        if (CheckLoinc(loinc, place, issues) is not { } coded)
        {
            return;
        }

        if (coded != lab.Analyte)
        {
            issues.Error("loinc-mismatch", place.Then(".loinc"), $"LOINC {loinc} is {coded.Code}, and the analyte is {lab.Analyte.Code}; keep the one that was meant.");
        }
        else if (unitFits && LabTable.Default.DescribeLoincMismatch(lab.Analyte, loinc, lab.Unit) is { } doubt)
        {
            // The interpretation of the labs gives the notice; here it is only a warning of the reader.
            issues.Warn("loinc-unit-mismatch", place.Then(".loinc").ToString(), doubt);
        }
    }

    internal static void Check(MedicationEntry entry, in Place place, IssueList issues)
    {
        if (entry is { Name: null, Atc: null, RxNorm: null })
        {
            issues.Error("medication-unnamed", place, "A medication has a name, an atc or an rxnorm; none of them was found.");
        }

        if (entry.Name is { } name && !CaseChecks.SaysSomething(name))
        {
            CaseChecks.CheckText(issues, place.Then(".name"), "The name", name);
        }

        if (entry.Atc is not null && !AtcCode.IsWellFormed(entry.Atc))
        {
            issues.Error("atc-malformed", place.Then(".atc"), $"An ATC code is {AtcCode.Shape}; {Found.Quote(entry.Atc)} is not built so.");
        }

        if (entry.RxNorm is not null && !IsRxNorm(entry.RxNorm))
        {
            issues.Error("rxnorm-malformed", place.Then(".rxnorm"), $"An RxNorm concept is a number of up to 8 digits, such as 15996; {Found.Quote(entry.RxNorm)} was found.");
        }

        CheckDay(entry.StartedOn, place, ".startedOn", issues);
    }

    private static void CheckDay(DateOnly? day, in Place owner, string step, IssueList issues)
    {
        if (day < CaseLimits.FirstDay || day > CaseLimits.LastDay)
        {
            issues.Error("date-out-of-range", owner.Then(step), Invariant($"A date is from {CaseLimits.FirstDay:yyyy-MM-dd} to {CaseLimits.LastDay:yyyy-MM-dd}; {day:yyyy-MM-dd} was found."));
        }
    }

    private static bool IsRxNorm(string text) => text.Length is > 0 and <= 8 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
