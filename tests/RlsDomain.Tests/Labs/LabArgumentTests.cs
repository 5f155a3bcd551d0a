using RlsDomain.Labs;

namespace RlsDomain.Tests.Labs;

/// <summary>A mistake of the program is named where it is made.</summary>
public class LabArgumentTests
{
    private static readonly LabTable s_table = LabTable.Default;

    [Fact]
    public void Interpreter_WithoutItsArguments_NamesEach()
    {
        Assert.Throws<ArgumentNullException>("table", () => new LabInterpreter(null!));
        Assert.Throws<ArgumentNullException>("labs", () => LabInterpreter.Default.Interpret(null!, LabCases.Adult));
        Assert.Throws<ArgumentNullException>("context", () => LabInterpreter.Default.Interpret([], null!));
    }

    [Fact]
    public void Table_WithoutAnAnalyte_NamesIt()
    {
        Assert.Throws<ArgumentNullException>("analyte", () => s_table.CanonicalUnit(null!));
        Assert.Throws<ArgumentNullException>("analyte", () => s_table.UnitsOf(null!));
        Assert.Throws<ArgumentNullException>("analyte", () => s_table.Accepts(null!, Unit.Percent));
        Assert.Throws<ArgumentNullException>("analyte", () => s_table.DescribeUnitMismatch(null!, Unit.Percent));
        Assert.Throws<ArgumentNullException>("analyte", () => s_table.DescribeLoincMismatch(null!, "2276-4", Unit.Percent));
        Assert.Throws<ArgumentNullException>("analyte", () => s_table.ToCanonical(null!, 1, Unit.Percent));
        Assert.Throws<ArgumentNullException>("analyte", () => s_table.FromCanonical(null!, 1, Unit.Percent));
        Assert.Throws<ArgumentNullException>("analyte", () => s_table.FindPlausibleRange(null!));
        Assert.Throws<ArgumentNullException>("analyte", () => s_table.ThresholdsOf(null!));
    }

    [Fact]
    public void Table_WithoutAUnit_NamesIt()
    {
        Assert.Throws<ArgumentNullException>("unit", () => s_table.Accepts(Analyte.Ferritin, null!));
        Assert.Throws<ArgumentNullException>("unit", () => s_table.DescribeUnitMismatch(Analyte.Ferritin, null!));
        Assert.Throws<ArgumentNullException>("unit", () => s_table.DescribeLoincMismatch(Analyte.Ferritin, "2276-4", null!));
        Assert.Throws<ArgumentNullException>("unit", () => s_table.ToCanonical(Analyte.Ferritin, 1, null!));
        Assert.Throws<ArgumentNullException>("unit", () => s_table.FromCanonical(Analyte.Ferritin, 1, null!));
        Assert.Throws<ArgumentNullException>("unit", () => new LabBounds { High = 75 }.Describe(null!));
    }

    [Fact]
    public void Table_WithoutACodeOrANumber_NamesIt()
    {
        Assert.Throws<ArgumentNullException>("loinc", () => s_table.FindAnalyte(null!));
        Assert.Throws<ArgumentNullException>("loinc", () => s_table.DescribeLoincMismatch(Analyte.Ferritin, null!, Unit.NanogramPerMilliliter));
        Assert.Throws<ArgumentNullException>("number", () => s_table[null!]);
    }

    [Fact]
    public void Unit_WithoutASpelling_NamesIt()
    {
        Assert.Throws<ArgumentNullException>("spelling", () => Unit.SuggestUcum(null!));
        Assert.Throws<ArgumentNullException>("spelling", () => Unit.DescribeUnknown(null!));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(-1)]
    public void Context_AgeBelowZero_IsRefused(double age) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(LabContext.AgeYears), () => new LabContext { AgeYears = (decimal)age });

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Context_NotATrimester_IsRefused(int trimester) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(LabContext.Trimester), () => new LabContext { Trimester = trimester });

    [Theory]
    [InlineData(null, null)]
    [InlineData(0, 1)]
    [InlineData(130, 3)]
    public void Context_AtTheEndsOfTheRanges_IsKept(int? age, int? trimester)
    {
        LabContext context = new() { AgeYears = age, Trimester = trimester };

        Assert.Equal(((decimal?)age, trimester), (context.AgeYears, context.Trimester));
    }
}
