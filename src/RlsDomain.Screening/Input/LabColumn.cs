using RlsDomain.Labs;

namespace RlsDomain.Screening.Input;

/// <summary>Values of an analyte in a unit.</summary>
internal sealed class LabColumn(Analyte analyte, Unit unit) : InputColumn(NameOf(analyte, unit))
{
    /// <summary>Gets what was measured.</summary>
    internal Analyte Analyte => analyte;

    /// <summary>Gives the name of the column of an analyte in a unit, such as <c>ferritin [ng/mL]</c>.</summary>
    internal static string NameOf(Analyte analyte, Unit unit) => $"{analyte.Code} [{unit.Code}]";

    internal override void Read(ReadOnlySpan<byte> cell, PatientDraft draft)
    {
        if (NumberColumn.Parse(cell, this, draft) is { } value)
        {
            draft.AddLab(this, value, unit);
        }
    }
}
