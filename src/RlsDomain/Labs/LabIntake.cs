using System.Globalization;
using RlsDomain.Evidence;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>Makes readings of reported values: converts them, sets aside what cannot be, and chooses one an analyte.</summary>
internal static class LabIntake
{
    internal static List<LabReading> Read(LabTable table, IReadOnlyList<LabResult> labs, List<LabNotice> notices)
    {
        List<LabReading> readings = new(labs.Count);
        for (int i = 0; i < labs.Count; i++)
        {
            LabResult lab = labs[i] ?? throw new ArgumentException(FormattableString.Invariant($"The value at place {i} is null."), nameof(labs));
            readings.Add(Read(table, lab, i, notices));
        }

        Choose(readings, notices);
        return readings;
    }

    private static LabReading Read(LabTable table, LabResult lab, int index, List<LabNotice> notices)
    {
        UnitConversion conversion = table.GetConversion(lab.Analyte, lab.Unit, lab.Loinc);
        decimal? converted = conversion.ToCanonical(lab.Value);
        decimal canonical = converted ?? (lab.Value > 0 ? decimal.MaxValue : decimal.MinValue);
        LabRange? range = table.FindPlausibleRange(lab.Analyte);
        LabReading reading = new()
        {
            Analyte = lab.Analyte,
            Value = lab.Value,
            Unit = lab.Unit,
            CanonicalValue = canonical,
            CanonicalUnit = table.CanonicalUnit(lab.Analyte),
            TakenOn = lab.TakenOn,
            IsPlausible = converted is not null && (range is null || range.Bounds.Holds(canonical)), // Too large to convert is implausible too.
        };
        if (lab.Loinc is not null && table.DescribeLoincMismatch(lab.Analyte, lab.Loinc, lab.Unit) is { } mismatch)
        {
            notices.Add(new("lab-loinc-mismatch", index, mismatch));
        }

        if (!reading.IsPlausible)
        {
            notices.Add(new("lab-implausible", index, DescribeImplausible(table, reading, range!)));
        }
        else if (!conversion.IsIdentity && conversion.Verification == Verification.Unverified)
        {
            notices.Add(new("lab-conversion-unverified", index, $"{Sentence.Start(Describe(reading))} is converted to {LabText.Value(canonical, reading.CanonicalUnit)} by a factor that was not verified{(conversion.Note is null ? "" : $" ({conversion.Note})")}."));
        }

        return reading;
    }

    private static string DescribeImplausible(LabTable table, LabReading reading, LabRange range)
    {
        string[] others = [.. table.UnitsOf(reading.Analyte)
            .Where(unit => unit != reading.Unit
                && table.GetConversion(reading.Analyte, unit, null).ToCanonical(reading.Value) is { } other && range.Bounds.Holds(other))
            .Select(unit => unit.Code)];
        string converted = reading.Unit == reading.CanonicalUnit ? "" : $" ({LabText.Value(reading.CanonicalValue, reading.CanonicalUnit)})";
        string hint = others.Length == 0 ? "check the entry." : $"in {LabText.OneOf(others)} it would be plausible: check the unit.";
        return $"{Sentence.Start(LabText.Value(reading.Analyte, reading.Value, reading.Unit))}{converted} is outside the plausible range, {range.Bounds.Describe(range.Unit)}, and is not interpreted; {hint}";
    }

    /// <summary>Of several values of an analyte the latest is used: dated before undated, and of equals the last given.</summary>
    private static void Choose(List<LabReading> readings, List<LabNotice> notices)
    {
        int[] used = new int[Analyte.All.Length];
        Array.Fill(used, -1);
        for (int i = 0; i < readings.Count; i++)
        {
            ref int best = ref used[readings[i].Analyte.Index];
            if (readings[i].IsPlausible && (best < 0 || IsNoEarlier(readings[i].TakenOn, readings[best].TakenOn)))
            {
                best = i;
            }
        }

        for (int i = 0; i < readings.Count; i++)
        {
            int best = used[readings[i].Analyte.Index];
            if (best == i)
            {
                readings[i] = readings[i] with { IsUsed = true };
            }
            else if (readings[i].IsPlausible)
            {
                notices.Add(new("lab-superseded", i, $"{Sentence.Start(Describe(readings[i]))} is kept but not judged; {Describe(readings[best])} is."));
            }
        }
    }

    private static bool IsNoEarlier(DateOnly? candidate, DateOnly? best) => best is null || candidate >= best;

    private static string Describe(LabReading reading) =>
        LabText.Value(reading.Analyte, reading.Value, reading.Unit)
        + (reading.TakenOn is { } day ? " of " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
}
