using System.Collections.Immutable;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Codes;

/// <summary>Which LOINC codes are read as which analyte, and how old a value may be.</summary>
public static class LabCodes
{
    private static readonly Lazy<ImmutableArray<LabCodeRow>> s_also = new(() => EmbeddedRows.Read<LabCodeRow>("lab-codes.json"));
    private static readonly Lazy<ImmutableArray<LabAgeRow>> s_ages = new(() => EmbeddedRows.Read<LabAgeRow>("lab-ages.json"));

    /// <summary>Gets the codes that are read beside those of the table of labs, each by a judgement.</summary>
    public static ImmutableArray<LabCodeRow> Also => s_also.Value;

    /// <summary>Gets how old a value of each analyte may be; all of it judgement.</summary>
    public static ImmutableArray<LabAgeRow> Ages => s_ages.Value;

    /// <summary>Gets the analyte of a LOINC code; null when it is no code that is read.</summary>
    /// <param name="loinc">The LOINC code, such as <c>2276-4</c>.</param>
    public static Analyte? FindAnalyte(string loinc)
    {
        ArgumentNullException.ThrowIfNull(loinc);
        return LabTable.Default.FindAnalyte(loinc) ?? FindAlso(loinc)?.Measured;
    }

    /// <summary>Gets how many days old a value of an analyte may be, both ends included.</summary>
    /// <param name="analyte">What was measured.</param>
    public static int OldestDays(Analyte analyte)
    {
        ArgumentNullException.ThrowIfNull(analyte);
        return Ages.First(row => row.Analyte == analyte.Code).Days;
    }

    internal static LabCodeRow? FindAlso(string loinc) => Also.FirstOrDefault(row => row.Loinc == loinc);
}
