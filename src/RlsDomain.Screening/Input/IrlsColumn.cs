using RlsDomain.Scales;
using static System.FormattableString;

namespace RlsDomain.Screening.Input;

/// <summary>The answer to an item of the IRLS, 0 to 4; an empty cell is an item not answered.</summary>
/// <param name="item">The item, 1 to 10.</param>
internal sealed class IrlsColumn(int item) : InputColumn(Invariant($"irls{item}"))
{
    internal override void Read(ReadOnlySpan<byte> cell, PatientDraft draft)
    {
        if (CellText.TryWhole(cell, 0, IrlsAnswers.HighestAnswer, out int answer))
        {
            draft.Answer(item, answer);
        }
        else
        {
            draft.Refuse(this, Invariant($"An answer to an IRLS item is a whole number from 0 to {IrlsAnswers.HighestAnswer}, or an empty cell; {CellText.Quote(cell)} was found."));
        }
    }
}
