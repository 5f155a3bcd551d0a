using FsCheck.Xunit;
using RlsDomain.Medications;

namespace RlsDomain.Tests.Medications;

/// <summary>The ATC code of an entry, on which the differential rests.</summary>
public class FindAtcTests
{
    private static readonly MedicationTable s_table = MedicationTable.Default;

    [Theory]
    [InlineData("mirtazapine", null, null, "N06AX11")]
    [InlineData(" Remeron ", null, null, "N06AX11")]
    [InlineData("PM products", null, null, "R06AA02")]
    [InlineData("iron, parenteral preparations", null, null, "B03AC")]
    [InlineData("Horizant", null, null, "N02BF01")]
    [InlineData("mirtazapine", "c08ca01", null, "C08CA01")]
    [InlineData("mirtazapine", "n06", null, "N06")]
    [InlineData(null, " n06ax11 ", null, "N06AX11")]
    [InlineData("mirtazapine", " ", null, "N06AX11")]
    [InlineData(null, "not a code", null, "NOT A CODE")]
    [InlineData("mirtazapine", "", null, "N06AX11")]
    [InlineData("mirtazapine", null, "36437", "N06AX11")]
    [InlineData(null, null, "36437", "N06AB06")]
    [InlineData("meclizine", null, null, "R06AE05")]
    [InlineData("Mirtazapine 15 mg tablet", null, null, "N06AX11")]
    [InlineData("SSRIs", null, null, null)]
    [InlineData("amlodipine", null, null, null)]
    public void FindAtc_Entry_GivesTheCodeGivenElseThatOfTheDrug(string? name, string? atc, string? rxNorm, string? expected) =>
        Assert.Equal(expected, s_table.FindAtc(new MedicationEntry { Name = name, Atc = atc, RxNorm = rxNorm }));

    [Fact]
    public void FindAtc_EveryGenericAndBrandName_GivesTheCodeOfTheFirstRowWithTheName() =>
        Assert.All(
            s_table.Rows.Where(row => row.IsDrug).SelectMany(row => row.Brands.Prepend(row.Name).Select(name => (name, row.Atc)))
                .GroupBy(pair => pair.name.ToLowerInvariant()),
            group => Assert.Equal(group.First().Atc, s_table.FindAtc(new MedicationEntry { Name = $" {group.Key.ToUpperInvariant()} " })));

    [Property]
    public void FindAtc_AnyEntry_IsTheCodeOfItsMatch(MedicationEntry entry) =>
        Assert.Equal(s_table.FindAtc(entry), s_table.Recognize(entry).Atc);
}
