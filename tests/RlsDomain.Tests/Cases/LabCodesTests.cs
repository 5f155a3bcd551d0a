using RlsDomain.Cases;
using RlsDomain.Labs;

namespace RlsDomain.Tests.Cases;

/// <summary>The short way to the units and LOINC codes says what the table of labs says.</summary>
public class LabCodesTests
{
    [Fact]
    public void Accepts_EveryAnalyteAndUnit_IsAsInTheTable() => Assert.All(
        Analyte.All.SelectMany(analyte => Unit.All.Select(unit => (analyte, unit))),
        pair => Assert.Equal(LabTable.Default.Accepts(pair.analyte, pair.unit), LabCodes.Default.Accepts(pair.analyte, pair.unit)));

    [Fact]
    public void FindAnalyte_EveryLoincOfTheTable_IsAsInTheTable()
    {
        string[] codes = [.. LabTable.Default.Conversions.Select(row => row.Loinc).OfType<string>()];
        Assert.NotEmpty(codes);
        Assert.All(codes, loinc => Assert.Equal(LabTable.Default.FindAnalyte(loinc), LabCodes.Default.FindAnalyte(loinc)));
        Assert.Null(LabCodes.Default.FindAnalyte("0-0"));
    }

    [Fact]
    public void Has_EveryLoincAnalyteAndUnit_IsThatTheTableHasTheRow()
    {
        foreach (string loinc in LabTable.Default.Conversions.Select(row => row.Loinc).OfType<string>().Append("0-0"))
        {
            Assert.All(
                Analyte.All.SelectMany(analyte => Unit.All.Select(unit => (analyte, unit))),
                pair => Assert.Equal(
                    LabTable.Default.Conversions.Any(row => row.Loinc == loinc && row.Analyte == pair.analyte && row.Unit == pair.unit),
                    LabCodes.Default.Has(loinc, pair.analyte, pair.unit)));
        }
    }
}
