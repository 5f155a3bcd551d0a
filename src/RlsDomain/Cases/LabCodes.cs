using System.Text.Json;
using RlsDomain.Evidence.Tables;
using RlsDomain.Labs;

namespace RlsDomain.Cases;

/// <summary>Which units and LOINC codes an analyte has: what every laboratory value of a case asks of the table of labs.</summary>
/// <remarks>
/// Read from that table's file of units, and only what is asked here: to read the whole table is most of the start of a
/// program that reads one case. What does not fit is put into words by <see cref="LabTable"/>.
/// </remarks>
internal sealed class LabCodes
{
    private const string UnitsFile = "lab-units.json";

    internal static readonly LabCodes Default = Read(TableFiles.Shipped[UnitsFile].Span);

    /// <summary>A bit for each unit of an analyte, by the index of the analyte.</summary>
    private readonly UInt128[] _units = new UInt128[Analyte.All.Length];
    private readonly Dictionary<string, (Analyte Analyte, UInt128 Units)> _byLoinc = new(StringComparer.Ordinal);

    private LabCodes()
    {
    }

    /// <summary>Says whether values of an analyte may be reported in a unit.</summary>
    internal bool Accepts(Analyte analyte, Unit unit) => Has(_units[analyte.Index], unit);

    /// <summary>Says whether the table has a row of a LOINC code with this analyte and this unit.</summary>
    internal bool Has(string loinc, Analyte analyte, Unit unit) =>
        _byLoinc.TryGetValue(loinc, out (Analyte Analyte, UInt128 Units) row) && ReferenceEquals(row.Analyte, analyte) && Has(row.Units, unit);

    /// <summary>Gives the analyte that a LOINC code names; null when the table does not have the code.</summary>
    internal Analyte? FindAnalyte(string loinc) => _byLoinc.GetValueOrDefault(loinc).Analyte;

    private static LabCodes Read(ReadOnlySpan<byte> utf8)
    {
        LabCodes codes = new();
        Utf8JsonReader reader = new(utf8);
        Analyte? analyte = null;
        Unit? unit = null;
        string? loinc = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                codes.Add(analyte!, unit!, loinc); // Every row has both; the checks of the table see to it.
                loinc = null;
            }
            else if (reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isAnalyte = reader.ValueTextEquals("analyte"u8);
                bool isUnit = reader.ValueTextEquals("unit"u8);
                bool isLoinc = reader.ValueTextEquals("loinc"u8);
                reader.Read();
                analyte = isAnalyte ? Utf8Codes<Analyte>.Find(Utf8Text.Bytes(ref reader)) : analyte;
                unit = isUnit ? Utf8Codes<Unit>.Find(Utf8Text.Bytes(ref reader)) : unit;
                loinc = isLoinc ? reader.GetString() : loinc;
            }
        }

        return codes;
    }

    private static bool Has(UInt128 units, Unit unit) => (units & (UInt128.One << unit.Index)) != UInt128.Zero;

    private void Add(Analyte analyte, Unit unit, string? loinc)
    {
        UInt128 bit = UInt128.One << unit.Index;
        _units[analyte.Index] |= bit;
        if (loinc is not null)
        {
            _byLoinc[loinc] = _byLoinc.TryGetValue(loinc, out (Analyte Analyte, UInt128 Units) row)
                ? (row.Analyte, ReferenceEquals(row.Analyte, analyte) ? row.Units | bit : row.Units)
                : (analyte, bit);
        }
    }
}
