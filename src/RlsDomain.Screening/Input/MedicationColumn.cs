using RlsDomain.Medications;

namespace RlsDomain.Screening.Input;

/// <summary>Medications, separated by semicolons: by name, by ATC code or by RxNorm concept.</summary>
/// <param name="name">The name of the column.</param>
/// <param name="make">Makes an entry of one text.</param>
internal sealed class MedicationColumn(string name, Func<string, MedicationEntry> make) : InputColumn(name)
{
    private const char Separator = ';';

    internal override void Read(ReadOnlySpan<byte> cell, PatientDraft draft)
    {
        if (CellText.Text(cell) is not { } text)
        {
            draft.Refuse(this, "The text is no UTF-8; save the file as UTF-8.");
            return;
        }

        foreach (string medication in text.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            draft.AddMedication(this, make(medication));
        }
    }
}
