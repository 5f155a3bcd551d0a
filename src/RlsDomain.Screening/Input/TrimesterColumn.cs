namespace RlsDomain.Screening.Input;

/// <summary>The trimester of pregnancy. Whether it is in range is checked with the case.</summary>
internal sealed class TrimesterColumn() : InputColumn("pregnancyTrimester")
{
    internal override void Read(ReadOnlySpan<byte> cell, PatientDraft draft)
    {
        if (CellText.TryWhole(cell, 1, 3, out int trimester))
        {
            draft.Builder.PregnantInTrimester(trimester);
        }
        else
        {
            draft.Refuse(this, $"A trimester is 1, 2 or 3, or an empty cell; {CellText.Quote(cell)} was found.");
        }
    }
}
