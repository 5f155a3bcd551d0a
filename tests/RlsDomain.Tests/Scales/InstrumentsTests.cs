using System.Text.RegularExpressions;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Scales;

namespace RlsDomain.Tests.Scales;

public class InstrumentsTests
{
    public static TheoryData<string> Codes() => [.. Instruments.All.Select(instrument => instrument.Code)];

    [Fact]
    public void All_Instruments_AreThoseOfTheBriefAndOnce() => Assert.Equal(
        ["irls", "sirls", "irls-pv", "p-rls-ss", "rls-6", "jhrlss", "cgi-s", "cgi-i", "asrs", "single-question", "rls-nih", "rls-exp", "ch-rlsq", "rls-di", "rlsqol", "krls-qol", "rls-qli", "isi"],
        Instruments.All.Select(instrument => instrument.Code));

    [Theory]
    [InlineData("irls", "built")]
    [InlineData("sirls", "built")]
    [InlineData("rls-6", "built")]
    [InlineData("cgi-s", "built")]
    [InlineData("cgi-i", "built")]
    [InlineData("single-question", "built")]
    [InlineData("jhrlss", "built")]
    [InlineData("p-rls-ss", "stored-only")]
    [InlineData("rls-di", "outside-total")]
    [InlineData("asrs", "outside-total")]
    [InlineData("rlsqol", "outside-total")]
    [InlineData("krls-qol", "outside-total")]
    [InlineData("ch-rlsq", "not-built")]
    [InlineData("isi", "not-built")]
    public void Find_Code_SaysWhatTheLibraryDoes(string code, string support) =>
        Assert.Equal(support, Instruments.Find(code)!.Support.Code);

    [Fact]
    public void Find_UnknownCode_IsNull() => Assert.Null(Instruments.Find("RLS-6"));

    [Theory]
    [MemberData(nameof(Codes))]
    public void SourceIds_OfEachInstrument_AreInTheKnowledgeBase(string code) =>
        Assert.All(Instruments.Find(code)!.SourceIds, id => Assert.NotNull(KnowledgeBase.Default.FindReference(id)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Statements_WithoutASource_AreMarkedSo(string code) => Assert.All(
        Instruments.Find(code)!.Statements.Where(statement => statement.SourceIds.IsEmpty),
        statement => Assert.True(statement.Verified == Verification.Unverified || statement.Verified == Verification.Engineering, statement.Id));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Topics_OfEachInstrument_AreShortNames(string code) => Assert.All(
        Instruments.Find(code)!.Topics,
        topic => Assert.True(topic.Split(' ').Length <= 6, topic)); // A name, never the wording of an item.

    [Fact]
    public void Statements_OfAllInstruments_HaveIdsOfTheirOwn()
    {
        string[] ids = [.. Instruments.All.Where(instrument => instrument.Code != "irls").SelectMany(instrument => instrument.Statements).Select(statement => statement.Id)];

        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(IrlsScale.Statements.Length, Instruments.Irls.Statements.Intersect(IrlsScale.Statements).Count());
    }

    [Theory]
    [InlineData("jhrlss", true)]
    [InlineData("rls-6", true)]
    [InlineData("asrs", true)]
    [InlineData("cgi-s", false)]
    [InlineData("cgi-i", false)]
    public void HasUnverified_OfAnInstrument_TellsWhetherAMarkIsThere(string code, bool expected) =>
        Assert.Equal(expected, Instruments.Find(code)!.HasUnverified);

    [Fact]
    public void Page_ListsEveryInstrument_InOrderWithWhatIsDone()
    {
        string[] rows = File.ReadAllLines(RepositoryFiles.Path("docs/instruments.md"));

        Assert.Equal(
            Instruments.All.Select(instrument => $"{instrument.Code}: {instrument.Support.DisplayName}"),
            rows.Select(row => Regex.Match(row, @"^\| `([a-z0-9-]+)` \| [^|]+ \| ([A-Z][a-z ]+)\b")).Where(match => match.Success).Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value.Trim()}"));
    }

    [Fact]
    public void Page_TheLinesOfItsExample_GiveWhatItSays()
    {
        Rls6Answers before = Rls6Answers.From(8, 7, 6, 5, null, 4);
        Rls6Answers after = Rls6Answers.From(4, 3, 6, 2, 1, 4);

        Assert.Equal([-4, -4, 0, -3, null, 0], before.ChangesTo(after).AsEnumerable());
        Assert.True(CgiImprovement.FindRating(2)?.IsResponder);
        Assert.True(OutsideTotal.From(OutsideScale.RlsDi, 11m).ReachesCutOff);
        Assert.Equal("IRLS 25, severe", (IrlsScore.FromAnswers(3, 3, 2, 3, 2, 3, 2, 3, 2, 2) with { Mode = IrlsMode.SelfCompleted }).ToString());
    }

    [Fact]
    public void Find_Null_NamesTheParameter() => Assert.Throws<ArgumentNullException>("code", () => Instruments.Find(null!));
}
