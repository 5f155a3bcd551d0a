using RlsDomain.Evidence.Tables;

namespace RlsDomain.Labs;

/// <summary>What the tables of labs must satisfy as a whole. Each breach is an issue that names the row and the fix.</summary>
internal static class LabTableChecks
{
    internal static void Run(LabTable table, List<TableIssue> issues)
    {
        CheckUnits(table, issues);
        CheckRanges(table, issues);
        CheckThresholds(table, issues);
        CheckAssays(table, issues);
        CheckNumbers(table, issues);
    }

    private static void CheckUnits(LabTable table, List<TableIssue> issues)
    {
        foreach (Analyte analyte in Analyte.All)
        {
            var rows = table.Conversions.Where(row => row.Analyte == analyte).ToList();
            int canonical = rows.Where(row => row.IsCanonical).Select(row => row.Unit).Distinct().Count();
            int identical = rows.Where(row => row.IsIdentity).Select(row => row.Unit).Distinct().Count();
            if (canonical > 1 || (canonical == 0 && identical != 1))
            {
                issues.Add(new("lab-units.json", 0, $"{analyte.Code} needs one unit whose rows mean \"canonical\", or one with factor 1 and offset 0."));
            }

            foreach (var unit in rows.GroupBy(row => row.Unit))
            {
                CheckSameUnit(analyte, [.. unit], issues);
            }
        }

        foreach (var code in table.Conversions.Where(row => row.Loinc is not null).GroupBy(row => row.Loinc, StringComparer.Ordinal))
        {
            if (code.Select(row => row.Analyte).Distinct().Count() > 1)
            {
                issues.Add(new("lab-units.json", 0, $"LOINC {code.Key} stands with {LabText.AllOf([.. code.Select(row => row.Analyte.Code).Distinct()])}; a code names one analyte."));
            }
        }
    }

    /// <summary>Rows of one analyte and unit may differ in their factor only where each has a LOINC code of its own.</summary>
    private static void CheckSameUnit(Analyte analyte, List<UnitConversion> rows, List<TableIssue> issues)
    {
        foreach (var same in rows.GroupBy(row => row.Loinc, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            issues.Add(new("lab-units.json", 0, $"{analyte.Code} in {rows[0].Unit.Code} has two rows {(same.Key is null ? "without a LOINC code" : $"for LOINC {same.Key}")}; keep one."));
        }

        if (rows.Any(row => row.Loinc is null) && rows.Select(row => (row.Factor, row.Offset)).Distinct().Count() > 1)
        {
            issues.Add(new("lab-units.json", 0, $"{analyte.Code} in {rows[0].Unit.Code} has rows with different factors, one without a LOINC code; give each its code."));
        }
    }

    private static void CheckRanges(LabTable table, List<TableIssue> issues)
    {
        for (int i = 0; i < table.Ranges.Length; i++)
        {
            CheckUnit("lab-ranges.json", i, table, table.Ranges[i].Analyte, table.Ranges[i].Unit, issues);
        }

        foreach (Analyte analyte in Analyte.All)
        {
            int count = table.Ranges.Count(row => row.Analyte == analyte && row.Kind == LabRangeKind.Plausible);
            if (count != 1)
            {
                issues.Add(new("lab-ranges.json", 0, FormattableString.Invariant($"{analyte.Code} has {count} plausible ranges; one is needed.")));
            }
        }
    }

    private static void CheckThresholds(LabTable table, List<TableIssue> issues)
    {
        HashSet<string> codes = new(StringComparer.Ordinal);
        for (int i = 0; i < table.Thresholds.Length; i++)
        {
            LabThreshold row = table.Thresholds[i];
            CheckUnit("lab-thresholds.json", i, table, row.Analyte, row.Unit, issues);
            foreach (string code in new[] { row.Code, row.Other?.Code }.OfType<string>().Where(code => !codes.Add(code)))
            {
                issues.Add(new("lab-thresholds.json", i + 1, $"the code \"{code}\" is another row's already; a code is used once."));
            }
        }

        foreach (IronRole role in IronRole.All)
        {
            int count = table.Thresholds.Count(row => row.Role == role);
            if (count == 0 || (count > 1 && role != IronRole.DoNotGive))
            {
                issues.Add(new("lab-thresholds.json", 0, FormattableString.Invariant($"{count} rows have the role \"{role.Code}\"; {(role == IronRole.DoNotGive ? "at least one is" : "one is")} needed.")));
            }
        }
    }

    private static void CheckAssays(LabTable table, List<TableIssue> issues)
    {
        for (int i = 0; i < table.AssayComparisons.Length; i++)
        {
            CheckUnit("lab-assays.json", i, table, table.AssayComparisons[i].Analyte, table.AssayComparisons[i].Unit, issues);
        }
    }

    private static void CheckNumbers(LabTable table, List<TableIssue> issues)
    {
        foreach (LabNumber number in LabNumber.All.Except(table.Numbers.Select(row => row.Number)))
        {
            issues.Add(new("lab-numbers.json", 0, $"{number.Code} has no number; one is needed."));
        }
    }

    private static void CheckUnit(string file, int index, LabTable table, Analyte analyte, Unit unit, List<TableIssue> issues)
    {
        if (table.Conversions.Any(row => row.Analyte == analyte) && table.CanonicalUnit(analyte) is { } canonical && unit != canonical)
        {
            issues.Add(new(file, index + 1, $"\"unit\" is \"{unit.Code}\"; {analyte.Code} is judged in \"{canonical.Code}\"."));
        }
    }
}
