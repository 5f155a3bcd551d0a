using System.Text.RegularExpressions;

namespace RlsDomain.Tests;

/// <summary>The page on performance says of every bound in code what was measured. How fast anything is, no test asks.</summary>
public partial class PerformancePageTests
{
    private const string Page = "docs/performance.md";
    private const string Remarks = "benchmarks/RlsDomain.Benchmarks/Remarks.md";

    [Fact]
    public void Bounds_OfThePage_AreThoseOfTheCode() =>
        Assert.Equal(BoundsOfTheCode().Order(StringComparer.Ordinal), BoundRow().Matches(Text(Page)).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Limits_OfThePage_AreThoseOfTheCode() =>
        Assert.All(Bound().Matches(Text("benchmarks/RlsDomain.Benchmarks/Bounds/AllBounds.cs")), bound => Assert.Matches(
            $@"(?m)^\| {bound.Groups[1].Value} \|.*\| at {(bound.Groups[2].Value == "AtLeast" ? "least" : "most")} {Regex.Escape(Grouped(bound.Groups[3].Value))} ",
            Text(Page)));

    [Fact]
    public void Pictures_OfThePage_AreThere()
    {
        MatchCollection pictures = Picture().Matches(Text(Page));
        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.True(File.Exists(RepositoryFiles.Path("docs/" + picture.Groups[1].Value)), picture.Value));
    }

    [Fact]
    public void Remarks_StandUnderTheNameOfABound() =>
        Assert.All(RemarkHeading().Matches(Text(Remarks)), heading => Assert.Contains(heading.Groups[1].Value, BoundsOfTheCode().Append("general")));

    private static IEnumerable<string> BoundsOfTheCode() =>
        Bound().Matches(Text("benchmarks/RlsDomain.Benchmarks/Bounds/AllBounds.cs")).Select(bound => bound.Groups[1].Value);

    private static string Text(string file) => File.ReadAllText(RepositoryFiles.Path(file)).ReplaceLineEndings("\n");

    private static string Grouped(string limit) => limit.Length > 3 && !limit.Contains('.', StringComparison.Ordinal) ? limit.Insert(limit.Length - 3, ",") : limit;

    [GeneratedRegex(@"= new\(""([a-z-]+)"", .*Sense\.(AtLeast|AtMost), ([0-9.]+), ")]
    private static partial Regex Bound();

    [GeneratedRegex(@"(?m)^\| ([a-z-]+) \| .* \| at (?:least|most) ")]
    private static partial Regex BoundRow();

    [GeneratedRegex(@"!\[[^\]]*\]\(([^)]+)\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"(?m)^## (\S+)$")]
    private static partial Regex RemarkHeading();
}
