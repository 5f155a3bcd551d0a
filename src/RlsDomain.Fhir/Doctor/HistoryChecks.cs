using RlsDomain.Fhir.Codes;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Values that do not go with others of the same person, or with the reference range that they bring.</summary>
internal static class HistoryChecks
{
    internal const string Duplicate = "duplicate-different";
    internal const string UnitChanged = "unit-changed";
    internal const string FactorOfTen = "factor-of-ten";
    internal const string ReferenceRange = "reference-range-unit";

    internal static void Run(Examination examination)
    {
        foreach (IGrouping<Analyte, LabEntry> group in examination.Labs.Where(lab => lab.Analyte is not null).GroupBy(lab => lab.Analyte!))
        {
            LabEntry[] labs = [.. group.Where(lab => lab.Canonical is not null && !examination.HasSuspicion(lab.Subject))];
            FindDuplicates(examination, labs);
            foreach (LabEntry lab in labs.Where(lab => !examination.HasSuspicion(lab.Subject)))
            {
                LabEntry[] others = [.. labs.Where(other => other != lab && !examination.HasSuspicion(other.Subject))];
                if ((OfReferenceRange(lab) ?? OfChangedUnit(lab, others) ?? OfFactor(lab, others)) is { } suspicion)
                {
                    examination.Add(suspicion);
                }
            }
        }
    }

    private static void FindDuplicates(Examination examination, LabEntry[] labs)
    {
        foreach (IGrouping<string, LabEntry> same in labs.Where(lab => lab.Moment is { Length: >= 10 }).GroupBy(lab => $"{lab.Loinc} {lab.Moment}", StringComparer.Ordinal))
        {
            LabEntry first = same.First();
            foreach (LabEntry other in same.Skip(1).Where(other => Math.Abs(other.Canonical!.Value - first.Canonical!.Value) > FhirNumbers.SameShare * first.Canonical.Value))
            {
                examination.Add(new(other.Subject, "value", Duplicate,
                    $"{other.Analyte!.DisplayName} of {other.Moment} is {Shown(other)} here and {Shown(first)} in {first.Subject.Label}.",
                    "One of them is probably of another sample or mistyped; ask the sender.", other.Mend(value: first.Value, unit: first.Unit)));
            }
        }
    }

    /// <summary>The laboratory's own limits say in which unit it counts.</summary>
    private static Suspicion? OfReferenceRange(LabEntry lab)
    {
        if (lab.Observation.ReferenceRange.Select(range => range.High?.ValueElement?.JsonValue).OfType<decimal>().FirstOrDefault() is not (> 0 and var high)
            || LabMath.FindReference(lab.Analyte!) is not { Bounds.High: { } known })
        {
            return null;
        }

        decimal? here = LabMath.ToCanonical(lab.Analyte!, high, lab.Unit!, lab.Loinc);
        if (here is not { } converted || Ratio(converted, known) < FhirNumbers.ApartOfRanges)
        {
            return null;
        }

        Unit[] fitting = [.. LabTable.Default.UnitsOf(lab.Analyte!).Where(unit => LabMath.ToCanonical(lab.Analyte!, high, unit) is { } other && Ratio(other, known) < FhirNumbers.Alike)];
        return fitting.Length == 0
            ? null
            : new(lab.Subject, lab.UnitElement, ReferenceRange,
                $"The reference range ends at {LabMath.Text(high, lab.Unit!)}, {(converted > known ? "far above" : "far below")} what laboratories call normal, {LabMath.Text(known, LabTable.Default.CanonicalUnit(lab.Analyte!))}.",
                $"In {fitting[0].Code} it would fit: probably this unit is meant for the value too.", lab.Mend(unit: fitting[0]));
    }

    /// <summary>The same number as before in another unit: the unit was changed and not the number.</summary>
    private static Suspicion? OfChangedUnit(LabEntry lab, LabEntry[] others)
    {
        LabEntry[] elsewhere = [.. others.Where(other => other.Unit != lab.Unit)];
        LabEntry? twin = elsewhere.FirstOrDefault(other => Ratio(other.Value!.Value, lab.Value!.Value) < FhirNumbers.Alike && Ratio(other.Canonical!.Value, lab.Canonical!.Value) >= FhirNumbers.Apart);
        bool isTheOdd = twin is not null && others.Count(other => other.Unit == twin.Unit) >= others.Count(other => other.Unit == lab.Unit) + 1;
        return isTheOdd
            ? new(lab.Subject, lab.UnitElement, UnitChanged,
                $"{lab.Analyte!.DisplayName} is {Shown(lab)} here and {Shown(twin!)} in {twin!.Subject.Label}: the numbers are alike, and the values are {LabMath.Text(Math.Round(Ratio(twin.Canonical!.Value, lab.Canonical!.Value)))} times apart.",
                $"Probably {twin.Unit!.Code} is meant.", lab.Mend(unit: twin.Unit))
            : null;
    }

    private static Suspicion? OfFactor(LabEntry lab, LabEntry[] others)
    {
        if (others.Length < FhirNumbers.HistoryValues || lab.Analyte is not { } analyte || !SteadyAnalytes.Has(analyte))
        {
            return null;
        }

        decimal[] sorted = [.. others.Select(other => other.Canonical!.Value).Order()];
        decimal median = sorted[sorted.Length / 2];
        decimal ratio = Ratio(lab.Canonical!.Value, median);
        decimal power = new decimal[] { 10, 100, 1000 }.FirstOrDefault(power => Ratio(ratio, power) < FhirNumbers.PowerFactor);
        bool othersAgree = sorted.All(value => Ratio(value, median) < FhirNumbers.Alike);
        if (power == 0 || !othersAgree)
        {
            return null;
        }

        decimal meant = lab.Canonical.Value > median ? lab.Value!.Value / power : lab.Value!.Value * power;
        return new(lab.Subject, "value", FactorOfTen,
            $"{lab.Analyte!.DisplayName} {Shown(lab)} is {LabMath.Text(Math.Round(ratio))} times {(lab.Canonical.Value > median ? "above" : "below")} the others of this person.",
            $"Probably {LabMath.Text(meant, lab.Unit!)} is meant, or a unit {LabMath.Text(power)} times as {(lab.Canonical.Value > median ? "small" : "large")}.", lab.Mend(value: meant));
    }

    private static string Shown(LabEntry lab) => LabMath.Text(lab.Value!.Value, lab.Unit!);

    /// <summary>Gets how many times the larger is the smaller; very many when that is zero.</summary>
    private static decimal Ratio(decimal left, decimal right)
    {
        (decimal small, decimal large) = left < right ? (left, right) : (right, left);
        return small <= 0 ? (large <= 0 ? 1 : decimal.MaxValue) : large / small;
    }
}
