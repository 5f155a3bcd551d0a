using RlsDomain.Vocabulary;

namespace RlsDomain.Screening.Input;

/// <summary>A finding or a risk factor: 1 is present, 0 is absent, and an empty cell is not recorded.</summary>
internal sealed class PresenceColumn : InputColumn
{
    private readonly Finding? _finding;
    private readonly RiskFactor? _riskFactor;

    internal PresenceColumn(Finding finding)
        : base(finding.Code) => _finding = finding;

    internal PresenceColumn(RiskFactor riskFactor)
        : base(riskFactor.Code) => _riskFactor = riskFactor;

    internal override void Read(ReadOnlySpan<byte> cell, PatientDraft draft)
    {
        bool isSingle = cell is [(byte)'0' or (byte)'1'];
        if (!isSingle && !CellText.TryWhole(cell, 0, 1, out _))
        {
            draft.Refuse(this, $"A cell is 1 (present), 0 (absent) or empty (not recorded); {CellText.Quote(cell)} was found.");
            return;
        }

        bool isPresent = isSingle ? cell[0] == (byte)'1' : CellText.TryWhole(cell, 1, 1, out _);
        _ = (_finding, isPresent) switch
        {
            ({ } finding, true) => draft.Builder.With(finding),
            ({ } finding, false) => draft.Builder.Without(finding),
            (null, true) => draft.Builder.With(_riskFactor!),
            (null, false) => draft.Builder.Without(_riskFactor!),
        };
    }
}
