using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace RlsDomain.Tests;

/// <summary>No wording of a protected instrument stands in the repository, and so none in a package.</summary>
public partial class InstrumentWordingTests
{
    private const int WordsARow = 5;

    private static readonly string[] s_folders = ["benchmarks", "docs", "samples", "src", "tests", ".ci"];
    private static readonly string[] s_made = ["bin", "obj", "artifacts", "TestResults", "StrykerOutput"];
    private static readonly string[] s_kinds =
        [".md", ".cs", ".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".txt", ".html", ".svg", ".xml", ".yml", ".razor", ".csproj", ".props", ".targets", ".cff", ".py", ".js", ".css"];

    private static readonly Dictionary<ulong, string> s_protected = File.ReadLines(GoldenFiles.Path("instrument-wording.txt"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(' '))
        .ToDictionary(row => Convert.ToUInt64(row[1], 16), row => row[0]);

    [Fact]
    public void Files_OfTheRepository_HoldNoWordingOfAnInstrument()
    {
        string root = Path.GetDirectoryName(RepositoryFiles.Path("RlsDomain.sln"))!;
        string[] files = [.. Directory.GetFiles(root).Concat(s_folders.SelectMany(folder => TextFiles(Path.Combine(root, folder))))];
        Assert.True(files.Length > 500, "Fewer files were found than the repository has.");
        Assert.Empty(files
            .Where(file => s_kinds.Contains(Path.GetExtension(file)))
            .SelectMany(file => Find(File.ReadAllText(file)).Select(found => $"{Path.GetRelativePath(root, file)}: {found.Instrument}, around word {found.Word}")));
    }

    /// <summary>Text that is no instrument's, put in the table for this test: line ends, quotes and comment marks do not hide it.</summary>
    [Theory]
    [InlineData("Seven brown foxes, dozing; BELOW a hedge.")]
    [InlineData("/// seven brown\n    /// foxes dozing below")]
    [InlineData("\"seven brown foxes \" +\n    \"dozing below\"")]
    [InlineData("a seven-brown foxes' dozing: below")]
    public void Find_WordsInOtherDress_AreFound(string text)
    {
        ulong hash = Hash("seven brown foxes dozing below");
        Assert.Single(Rows(text), row => Hash(row) == hash);
    }

    [Fact]
    public void Protected_Table_HoldsTheInstrumentsThatThePageNames()
    {
        Assert.Equal(["ch-rlsq", "ess", "irls", "isi", "psqi", "single-question"], s_protected.Values.Distinct().Order(StringComparer.Ordinal));
        string page = File.ReadAllText(RepositoryFiles.Path("docs/instruments.md"));
        Assert.Contains($"{s_protected.Count} rows of five words", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> TextFiles(string folder) =>
        Directory.GetFiles(folder).Concat(Directory.GetDirectories(folder).Where(child => !s_made.Contains(Path.GetFileName(child))).SelectMany(TextFiles));

    private static IEnumerable<(string Instrument, int Word)> Find(string text)
    {
        int word = 0;
        foreach (string row in Rows(text))
        {
            word++;
            if (s_protected.TryGetValue(Hash(row), out string? instrument))
            {
                yield return (instrument, word);
            }
        }
    }

    /// <summary>Gives every five words in a row, in lower case, without punctuation.</summary>
    private static IEnumerable<string> Rows(string text)
    {
        string[] words = [.. Word().Matches(text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal)).Select(match => match.Value)];
        for (int i = 0; i + WordsARow <= words.Length; i++)
        {
            yield return string.Join(' ', words, i, WordsARow);
        }
    }

    private static ulong Hash(string row)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(row), digest);
        return BinaryPrimitives.ReadUInt64BigEndian(digest);
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
