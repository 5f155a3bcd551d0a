using System.Text;
using FsCheck.Xunit;
using RlsDomain.Comparison;
using RlsDomain.Knowledge;
using RlsDomain.Tests.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Comparison;

public class KnowledgeDiffTests
{
    [Fact]
    public void Between_TheSameTables_IsEmpty()
    {
        KnowledgeDiff diff = KnowledgeDiff.Between(KnowledgeBase.Default, KnowledgeBase.Parse(KnowledgeBase.ShippedFiles()));
        Assert.Empty(diff.Rows);
        Assert.Empty(diff.ReorderedFiles);
    }

    [Fact]
    public void Between_TheShippedTablesAndTheSample_NamesEachRowAndPropertyInOrder()
    {
        KnowledgeDiff diff = KnowledgeDiff.Between(KnowledgeBase.Default, KnowledgeBase.Default.WithOverlay(OverlayFiles.Sample()));
        Assert.Equal(
            ["lab-thresholds.json threshold-ferritin-2 changed", "priors.json primary-care/nocturnal-leg-cramps changed", "references.json EXAMPLE-LOCAL added"],
            diff.Rows.Select(row => $"{row.File} {row.Key} {row.Kind}"));
        Assert.Equal(
            ["high 75 -> 60", "condition ferritin <= 75 ng/mL OR TSAT < 20 % -> ferritin <= 60 ng/mL OR TSAT < 20 %", "source AASM2025 -> EXAMPLE-LOCAL", "verified yes -> engineering"],
            diff.Rows[0].Properties.Take(4).Select(property => property.ToString()));
        Assert.Equal(new PropertyChange("year", null, "2026"), diff.Rows[2].Properties[2]);
        Assert.Empty(diff.ReorderedFiles);
    }

    [Fact]
    public void Between_TheOtherWayRound_AddedIsRemoved()
    {
        KnowledgeBase changed = KnowledgeBase.Default.WithOverlay(OverlayFiles.Sample());
        RowChange row = KnowledgeDiff.Between(changed, KnowledgeBase.Default).Rows[^1];
        Assert.Equal((RowChangeKind.Removed, "EXAMPLE-LOCAL", "id", "EXAMPLE-LOCAL", null), (row.Kind, row.Key, row.Properties[0].Name, row.Properties[0].Old, row.Properties[0].New));
        Assert.Equal("references.json EXAMPLE-LOCAL: removed", row.ToString());
    }

    /// <summary>Neither the form of a number nor the order of keys is a change; the digest differs all the same.</summary>
    [Theory]
    [InlineData("\"p\": 0.10", "\"p\": 0.1")]
    [InlineData("\"p\": 0.10", "\"p\": 1e-1")]
    [InlineData("\"finding\": \"urge-to-move-legs\", \"p\": 0.10", "\"p\": 0.10, \"finding\": \"urge-to-move-legs\"")]
    public void Between_TheSameRowWrittenOtherwise_IsEmpty(string old, string written)
    {
        KnowledgeBase changed = KnowledgeBase.Parse(Replaced("leaks.json", old, written));
        Assert.NotEqual(KnowledgeBase.Default.Sha256, changed.Sha256);
        Assert.Empty(KnowledgeDiff.Between(KnowledgeBase.Default, changed).Rows);
    }

    [Fact]
    public void Between_AListWithAnotherOrder_IsAChange()
    {
        KnowledgeBase changed = KnowledgeBase.Parse(Replaced("tempering-groups.json", "[\"urge-to-move-legs\", \"unpleasant-leg-sensations\"", "[\"unpleasant-leg-sensations\", \"urge-to-move-legs\""));
        Assert.Equal("findings", Assert.Single(Assert.Single(KnowledgeDiff.Between(KnowledgeBase.Default, changed).Rows).Properties).Name);
    }

    [Fact]
    public void Between_RowsInAnotherOrder_NamesTheFile()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        List<string> lines = [.. Encoding.UTF8.GetString(files["leaks.json"].Span).Split('\n')];
        (lines[1], lines[2]) = (lines[2], lines[1]);
        files["leaks.json"] = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        KnowledgeDiff diff = KnowledgeDiff.Between(KnowledgeBase.Default, KnowledgeBase.Parse(files));
        Assert.Empty(diff.Rows);
        Assert.Equal("leaks.json", Assert.Single(diff.ReorderedFiles));
    }

    /// <summary>Whichever leak an overlay changes, the diff is that row and the source, and nothing else.</summary>
    [Property(MaxTest = 10)]
    public void Between_OneLeakOfAnOverlay_IsThatRow(Finding finding)
    {
        string row = $$"""[{ "finding": "{{finding.Code}}", "p": 0.123, "basis": "judgement", "source": "TEST", "at": "a test" }]""";
        KnowledgeDiff diff = KnowledgeDiff.Between(KnowledgeBase.Default, KnowledgeBase.Default.WithOverlay(OverlayFiles.Of(("leaks.json", row))));
        Assert.Equal([finding.Code, "TEST"], diff.Rows.Select(change => change.Key));
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Replaced(string file, string old, string changed)
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        string text = Encoding.UTF8.GetString(files[file].Span);
        Assert.Contains(old, text, StringComparison.Ordinal);
        files[file] = Encoding.UTF8.GetBytes(text.Replace(old, changed, StringComparison.Ordinal));
        return files;
    }
}
