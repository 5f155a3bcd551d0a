using static System.FormattableString;
using RlsDomain.Cases;

namespace RlsDomain.Screening.Input;

/// <summary>Makes a case of a row, or says what is wrong with it.</summary>
internal sealed class PatientReader(Header header)
{
    /// <summary>Reads a row.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="row">The place of the row in them.</param>
    internal ReadPatient Read(RowBlock block, int row)
    {
        ReadOnlySpan<byte> idCell = block.Cell(row, header.Id);
        bool isTooLong = idCell.Length > CellText.LongestCell;
        string? id = isTooLong ? null : CellText.Text(idCell);
        PatientDraft draft = new();
        if (block.ProblemOf(row) is { } problem)
        {
            draft.Refuse(problem);
            return new(id, null, draft.Problems);
        }

        if (id is null && !isTooLong)
        {
            draft.Refuse(InputColumns.Id, "The text is no UTF-8; save the file as UTF-8.");
        }

        draft.Builder.WithId(id ?? "?");
        for (int place = 0; place < header.Count; place++)
        {
            ReadOnlySpan<byte> cell = CellText.Trim(block.Cell(row, place));
            if (cell.Length > CellText.LongestCell)
            {
                draft.Refuse(header[place]?.Name ?? InputColumns.Id, Invariant($"A cell has up to {CellText.LongestCell} bytes; one of {cell.Length} bytes was found."));
            }
            else if (!cell.IsEmpty && header[place] is { } column)
            {
                column.Read(cell, draft);
            }
        }

        PatientCase? patient = draft.Finish();
        return new(id, patient, draft.Problems);
    }
}
