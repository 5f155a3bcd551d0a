using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>Computes transferrin saturation from iron and what iron can bind to, and compares it with a reported one.</summary>
internal static class SaturationDerivation
{
    /// <summary>Gives the computed saturation when none was reported; otherwise null, with a notice when the two differ.</summary>
    internal static LabReading? Derive(LabTable table, List<LabReading> readings, List<LabNotice> notices)
    {
        int ironIndex = IndexOf(readings, Analyte.Iron);
        if (ironIndex < 0 || FindCapacity(table, readings, readings[ironIndex]) is not { } capacity)
        {
            return null;
        }

        LabReading iron = readings[ironIndex];
        if (capacity.Value <= 0)
        {
            notices.Add(new("iron-binding-capacity-zero", ironIndex, $"The iron-binding capacity is {LabText.Value(capacity.Value, iron.CanonicalUnit)}, so no transferrin saturation is computed from it: an error of entry or of a unit."));
            return null;
        }

        if (iron.CanonicalValue > capacity.Value)
        {
            notices.Add(new("iron-above-binding-capacity", ironIndex, $"{Sentence.Start(LabText.Value(iron.Analyte, iron.CanonicalValue, iron.CanonicalUnit))} is above the iron-binding capacity, {LabText.Value(capacity.Value, iron.CanonicalUnit)}{(capacity.IsEstimated ? " (estimated)" : "")}: an error of entry or of a unit. No transferrin saturation is computed from them."));
            return null;
        }

        LabReading derived = Make(table, iron, capacity);
        int reported = IndexOf(readings, Analyte.TransferrinSaturation);
        if (reported < 0)
        {
            AddNotices(derived, capacity, iron, notices);
            return derived;
        }

        if (Math.Abs(derived.CanonicalValue - readings[reported].CanonicalValue) > table[LabNumber.SaturationAgreement])
        {
            notices.Add(new("saturation-mismatch", reported, $"The transferrin saturation reported, {LabText.Value(readings[reported].CanonicalValue, derived.Unit)}, and the one {(capacity.IsEstimated ? "estimated" : "computed")} from iron, {LabText.Value(derived.CanonicalValue, derived.Unit)}, differ by more than {LabText.Number(table[LabNumber.SaturationAgreement])} points; the reported one is used."));
        }

        return null;
    }

    private static LabReading Make(LabTable table, LabReading iron, Capacity capacity)
    {
        decimal percent = 100 * iron.CanonicalValue / capacity.Value;
        Unit unit = table.CanonicalUnit(Analyte.TransferrinSaturation);
        return new()
        {
            Analyte = Analyte.TransferrinSaturation,
            Value = percent,
            Unit = unit,
            CanonicalValue = percent,
            CanonicalUnit = unit,
            TakenOn = iron.TakenOn == capacity.TakenOn ? iron.TakenOn : null,
            IsDerived = true,
            IsEstimated = capacity.IsEstimated,
            IsUsed = true,
        };
    }

    /// <summary>Gets the capacity from TIBC, else from iron and UIBC, else from transferrin, which is an estimate.</summary>
    private static Capacity? FindCapacity(LabTable table, List<LabReading> readings, LabReading iron)
    {
        if (Find(readings, Analyte.TotalIronBindingCapacity) is { } total)
        {
            return new(total.CanonicalValue, total.TakenOn, false);
        }

        if (Find(readings, Analyte.UnsaturatedIronBindingCapacity) is { } unsaturated)
        {
            return new(iron.CanonicalValue + unsaturated.CanonicalValue, unsaturated.TakenOn, false);
        }

        return Find(readings, Analyte.Transferrin) is { } transferrin
            ? new(transferrin.CanonicalValue * table[LabNumber.BindingCapacityPerTransferrin], transferrin.TakenOn, true)
            : null;
    }

    private static void AddNotices(LabReading derived, Capacity capacity, LabReading iron, List<LabNotice> notices)
    {
        if (capacity.IsEstimated)
        {
            notices.Add(new("saturation-estimated", -1, $"Transferrin saturation, {LabText.Value(derived.Value, derived.Unit)}, is estimated from iron and transferrin, without a measured iron-binding capacity."));
        }

        if (iron.TakenOn is { } one && capacity.TakenOn is { } other && one != other)
        {
            notices.Add(new("saturation-from-different-days", -1, "Transferrin saturation is computed from samples of different days."));
        }
    }

    private static LabReading? Find(List<LabReading> readings, Analyte analyte) =>
        IndexOf(readings, analyte) is var index and >= 0 ? readings[index] : null;

    private static int IndexOf(List<LabReading> readings, Analyte analyte) =>
        readings.FindIndex(reading => reading.IsUsed && reading.Analyte == analyte);

    private readonly record struct Capacity(decimal Value, DateOnly? TakenOn, bool IsEstimated);
}
