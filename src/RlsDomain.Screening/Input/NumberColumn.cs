using System.Text;
using RlsDomain.Cases;

namespace RlsDomain.Screening.Input;

/// <summary>A number of the case format, under its name there.</summary>
/// <param name="name">The name.</param>
/// <param name="add">Adds the number to a case.</param>
internal sealed class NumberColumn(string name, Func<PatientCaseBuilder, decimal, PatientCaseBuilder> add) : InputColumn(name)
{
    internal override void Read(ReadOnlySpan<byte> cell, PatientDraft draft)
    {
        if (Parse(cell, this, draft) is { } number)
        {
            add(draft.Builder, number);
        }
    }

    /// <summary>Reads a number; null after reporting that it is none.</summary>
    internal static decimal? Parse(ReadOnlySpan<byte> cell, InputColumn column, PatientDraft draft)
    {
        if (CellText.TryNumber(cell, out decimal number))
        {
            return number;
        }

        string? meant = cell.Count((byte)',') == 1 && !cell.Contains((byte)'.') ? Encoding.UTF8.GetString(cell).Replace(',', '.') : null;
        draft.Refuse(column, meant is not null && CellText.TryNumber(Encoding.UTF8.GetBytes(meant), out _)
            ? $"A number has a decimal point; {CellText.Quote(cell)} was found: did you mean {meant}?"
            : $"A number of up to 28 digits, with a decimal point and no exponent, or an empty cell is allowed; {CellText.Quote(cell)} was found.");
        return null;
    }
}
