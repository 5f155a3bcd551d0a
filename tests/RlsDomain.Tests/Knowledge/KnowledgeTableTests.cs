using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Knowledge;

namespace RlsDomain.Tests.Knowledge;

public class KnowledgeTableTests
{
    [Fact]
    public void All_AreTheShippedFilesButTheManifest_InOrder() => Assert.Equal(
        KnowledgeBase.ShippedFiles().Keys.Where(file => file != "manifest.json").Order(StringComparer.Ordinal),
        KnowledgeTable.All.Select(table => table.File));

    [Fact]
    public void KeyOf_EachRow_IsTheKeyThatTheRowHasOnceRead() => Assert.All(KnowledgeChecks.Tables(KnowledgeBase.Default), table =>
    {
        (string file, IEnumerable<IEvidenceRow> rows) = (table.File, table.Rows);
        KnowledgeTable found = KnowledgeTable.Find(file)!;
        Assert.Equal(
            rows.Select(row => file == "terminology.json" ? row.RowKey.Replace(' ', '/') : row.RowKey),
            KnowledgeBase.Default.Files.Rows(file).Select(found.KeyOf));
    });

    [Fact]
    public void NamesSource_EachRowThatHasSourcesOnceRead_IsTrue() => Assert.All(KnowledgeChecks.Tables(KnowledgeBase.Default), table => Assert.Equal(
        table.Rows.Select(row => !row.SourceIds.IsEmpty),
        KnowledgeBase.Default.Files.Rows(table.File).Select(KnowledgeTable.Find(table.File)!.NamesSource)));

    [Fact]
    public void Find_ANameThatIsNoTable_IsNull()
    {
        Assert.Null(KnowledgeTable.Find("manifest.json"));
        Assert.Null(KnowledgeTable.Find("leak.json"));
    }

    [Fact]
    public void WithRowsOfTheFile_ACheckAfterRowsThatCouldNotBeRead_NamesTheRowOfTheFile() => Assert.Equal(
        [1, 3, 2, 5, 0, 1],
        TableIssues.WithRowsOfTheFile(
        [
            new("a.json", 1, "") { IsOfReading = true },
            new("a.json", 3, "") { IsOfReading = true },
            new("a.json", 1, ""), // The first that could be read is the second of the file.
            new("a.json", 3, ""),
            new("a.json", 0, ""),
            new("b.json", 1, ""),
        ]).Select(issue => issue.Row));
}
