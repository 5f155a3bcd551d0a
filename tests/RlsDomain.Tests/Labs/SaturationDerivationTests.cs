using System.Text;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using static RlsDomain.Tests.Labs.LabCases;

namespace RlsDomain.Tests.Labs;

public class SaturationDerivationTests
{
    [Fact]
    public void Saturation_FromIronAndBindingCapacity_IsComputed()
    {
        LabInterpretation result = Interpret(Adult, Lab(Analyte.Iron, 50), Lab(Analyte.TotalIronBindingCapacity, 400));
        LabReading derived = result.Readings[2];
        Assert.Equal((Analyte.TransferrinSaturation, 12.5m, Unit.Percent), (derived.Analyte, derived.Value, derived.Unit));
        Assert.True(derived.IsDerived && derived.IsUsed && !derived.IsEstimated);
        Assert.Contains("below-saturation-treatment-threshold", result.FindingCodes(2));
        Assert.Equal(IronOutcome.OralOrIntravenous, result.Iron.Outcome);
    }

    [Theory]
    [InlineData(79.9, "oral-or-intravenous")]
    [InlineData(80.0, "no-iron-by-these-lines")] // 20 % exactly is not low
    public void Saturation_AtTheLine_IsExact(double iron, string outcome) => Assert.Equal(
        outcome,
        Interpret(Adult, Lab(Analyte.Ferritin, 150), Lab(Analyte.Iron, (decimal)iron), Lab(Analyte.TotalIronBindingCapacity, 400)).Iron.Outcome.Code);

    [Fact]
    public void Saturation_InMixedUnits_IsComputedInOne()
    {
        LabReading derived = Interpret(Adult, Lab(Analyte.Iron, 10, Unit.MicromolePerLiter), Lab(Analyte.TotalIronBindingCapacity, 279.225m)).Readings[2];
        Assert.Equal(20m, derived.Value); // 55.845 of 279.225 ug/dL
    }

    [Fact]
    public void Saturation_FromUnsaturatedCapacity_AddsTheIron() =>
        Assert.Equal(25m, Interpret(Adult, Lab(Analyte.Iron, 100), Lab(Analyte.UnsaturatedIronBindingCapacity, 300)).Readings[2].Value);

    [Fact]
    public void Saturation_FromTransferrin_IsMarkedAsAnEstimate()
    {
        LabInterpretation result = Interpret(Adult, Lab(Analyte.Iron, 70), Lab(Analyte.Transferrin, 250));
        Assert.Equal(20m, result.Readings[2].Value); // 70 of 1.40 x 250 ug/dL
        Assert.True(result.Readings[2].IsEstimated);
        Assert.True(result.Iron.SaturationIsEstimated);
        Assert.Contains("saturation-estimated", result.NoticeCodes());
        Assert.Contains("(estimated)", result.Iron.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Saturation_WithSeveralWays_PrefersTheMeasuredCapacity()
    {
        LabResult[] labs = [Lab(Analyte.Iron, 100), Lab(Analyte.Transferrin, 200), Lab(Analyte.UnsaturatedIronBindingCapacity, 300), Lab(Analyte.TotalIronBindingCapacity, 500)];
        Assert.Equal(20m, Interpret(Adult, labs).Readings[4].Value);
        Assert.Equal(25m, Interpret(Adult, labs[..3]).Readings[3].Value);
    }

    [Theory]
    [InlineData(400.0, true)]
    [InlineData(400.1, false)]
    public void Saturation_OfIronAboveWhatItCanBindTo_IsAnErrorOfEntry(double iron, bool isComputed)
    {
        LabInterpretation result = Interpret(Adult, Lab(Analyte.Ferritin, 60), Lab(Analyte.Iron, (decimal)iron), Lab(Analyte.TotalIronBindingCapacity, 400));
        Assert.Equal(isComputed ? 4 : 3, result.Readings.Length);
        Assert.Equal(!isComputed, result.Notices.Contains(result.Notices.FirstOrDefault(notice => notice.Code == "iron-above-binding-capacity" && notice.LabIndex == 1)!));
        Assert.Equal(isComputed ? IronOutcome.DoNotGive : IronOutcome.OralOrIntravenous, result.Iron.Outcome);
    }

    [Theory]
    [InlineData(20.0, false)] // five points apart: still in agreement
    [InlineData(19.9, true)]
    [InlineData(30.1, true)]
    public void Saturation_AsReported_WinsAndAMismatchIsNoticed(double reported, bool isNoticed)
    {
        LabInterpretation result = Interpret(Adult, Lab(Analyte.TransferrinSaturation, (decimal)reported), Lab(Analyte.Iron, 100), Lab(Analyte.TotalIronBindingCapacity, 400));
        Assert.Equal(3, result.Readings.Length);
        Assert.Equal(isNoticed, result.NoticeCodes().Contains("saturation-mismatch"));
    }

    [Fact]
    public void Saturation_ReportedButImplausible_IsComputedInstead() => Assert.True(
        Interpret(Adult, Lab(Analyte.TransferrinSaturation, 180), Lab(Analyte.Iron, 100), Lab(Analyte.TotalIronBindingCapacity, 400)).Readings[3].IsDerived);

    [Fact]
    public void Saturation_FromSamplesOfDifferentDays_HasNoDayAndANotice()
    {
        LabInterpretation result = Interpret(Adult, Lab(Analyte.Iron, 100, takenOn: "2026-01-01"), Lab(Analyte.TotalIronBindingCapacity, 400, takenOn: "2026-02-01"));
        Assert.Null(result.Readings[2].TakenOn);
        Assert.Contains("saturation-from-different-days", result.NoticeCodes());
    }

    [Fact]
    public void Derive_WithPlausibleRangesFromZero_DividesByNoCapacityOfZero()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        string ranges = Encoding.UTF8.GetString(files["lab-ranges.json"].Span)
            .Replace("\"unit\": \"ug/dL\", \"low\": 1,", "\"unit\": \"ug/dL\", \"low\": 0,", StringComparison.Ordinal)
            .Replace("\"unit\": \"ug/dL\", \"low\": 50,", "\"unit\": \"ug/dL\", \"low\": 0,", StringComparison.Ordinal);
        files["lab-ranges.json"] = Encoding.UTF8.GetBytes(ranges);
        LabInterpretation result = new LabInterpreter(KnowledgeBase.Parse(files).Labs)
            .Interpret([Lab(Analyte.Iron, 0), Lab(Analyte.TotalIronBindingCapacity, 0)], Adult);
        Assert.All(result.Readings, reading => Assert.True(reading.IsPlausible));
        Assert.Contains("iron-binding-capacity-zero", result.NoticeCodes());
        Assert.Equal(2, result.Readings.Length);
    }
}
