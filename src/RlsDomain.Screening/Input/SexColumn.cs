using System.Text;
using RlsDomain.Vocabulary;

namespace RlsDomain.Screening.Input;

/// <summary>The recorded sex, by its code.</summary>
internal sealed class SexColumn() : InputColumn("sex")
{
    internal override void Read(ReadOnlySpan<byte> cell, PatientDraft draft)
    {
        string code = Encoding.UTF8.GetString(cell);
        if (Sex.FindCode(code) is { } sex)
        {
            draft.Builder.Sex(sex);
            return;
        }

        string codes = string.Join(", ", Sex.All.Select(one => one.Code));
        draft.Refuse(this, Sex.NearestCode(code) is { } nearest
            ? $"A sex is {codes}, or an empty cell; {CellText.Quote(cell)} was found: did you mean {nearest}?"
            : $"A sex is {codes}, or an empty cell; {CellText.Quote(cell)} was found.");
    }
}
