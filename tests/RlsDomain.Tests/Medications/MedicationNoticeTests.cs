using RlsDomain.Medications;

namespace RlsDomain.Tests.Medications;

/// <summary>What a person reads of an entry that is doubtful: every notice of it, in order and in full.</summary>
public class MedicationNoticeTests
{
    [Theory]
    [InlineData("", "An entry without a name or code was not recognised and was not reviewed: whether it bears on RLS is left open.")]
    [InlineData("amlodipine", "\"amlodipine\" was not recognised and was not reviewed: whether it bears on RLS is left open.")]
    [InlineData("some sertralin daily", "\"some sertralin daily\" was not recognised and was not reviewed; did you mean \"sertraline\"?")]
    [InlineData("Remeron", "\"Remeron\" was read as mirtazapine: brand names are general knowledge, unverified, and differ between countries.")]
    [InlineData("lithium, sertraline and mirtazapine", "\"lithium, sertraline and mirtazapine\" names lithium and also mirtazapine, sertraline, which was not reviewed: list each drug on its own.")]
    [InlineData("now sertraline or mirtazapine", "\"now sertraline or mirtazapine\" names mirtazapine and also sertraline, which was not reviewed: list each drug on its own.")]
    [InlineData("sertraline, sertraline 50 mg")]
    [InlineData("SSRIs", "\"SSRIs\" is known by its class only, SSRIs (N06AB): what is said of the class may not hold for this drug.")]
    public void Recognize_Name_GivesTheNoticesOfTheEntry(string name, params string[] expected) =>
        Assert.Equal(expected, Messages(new() { Name = name }));

    [Theory]
    [InlineData("N06AX1", "\"N06AX1\" is not an ATC code, which is a letter of ABCDGHJLMNPRSV, two digits, two letters, two digits, such as N06AX11, or the start of such a code for a class, such as N06A.", "\"N06AX1\" was not recognised and was not reviewed: whether it bears on RLS is left open.")]
    [InlineData("C08CA01", "The table of medications says nothing of \"C08CA01\" (ATC C08CA01): whether it bears on RLS is left open.")]
    [InlineData("N05AN", "\"N05AN\" is known by its class only, Lithium (N05AN): what is said of the class may not hold for this drug.")]
    public void Recognize_Code_GivesTheNoticesOfTheEntry(string atc, params string[] expected) =>
        Assert.Equal(expected, Messages(new() { Atc = atc }));

    [Theory]
    [InlineData("mirtazapine", "C08CA01", null, "\"mirtazapine\" was taken as mirtazapine (N06AX11), but the ATC code C08CA01 is not one that the table gives it: check which is meant.")]
    [InlineData("mirtazapine", null, "36437", "\"mirtazapine\" was taken as mirtazapine (N06AX11), but the RxNorm code 36437 is that of sertraline: check which is meant.")]
    [InlineData("mirtazapine", "N06AB06", null, "\"mirtazapine\" was taken as sertraline (N06AB06), but the name \"mirtazapine\" is that of mirtazapine: check which is meant.")]
    [InlineData("mirtazapine", "N06AB06", "15996", "\"mirtazapine\" was taken as sertraline (N06AB06), but the RxNorm code 15996 is that of mirtazapine, and the name \"mirtazapine\" is that of mirtazapine: check which is meant.")]
    public void Recognize_NameAndCodesOfDifferentDrugs_SaysWhatEachMeans(string name, string? atc, string? rxNorm, string expected) =>
        Assert.Equal([expected], Messages(new() { Name = name, Atc = atc, RxNorm = rxNorm }));

    private static string[] Messages(MedicationEntry entry) => [.. MedicationTable.Default.Recognize(entry).Notices.Select(notice => notice.Message)];
}
