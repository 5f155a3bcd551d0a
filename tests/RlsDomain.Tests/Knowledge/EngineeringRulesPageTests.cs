using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RlsDomain.Knowledge;

namespace RlsDomain.Tests.Knowledge;

/// <summary>The page of made-up rules lists each of them, and the rows that it names exist.</summary>
public class EngineeringRulesPageTests
{
    private static readonly string[] s_lines = File.ReadAllLines(RepositoryFiles.Path("docs/engineering-rules.md"));

    [Fact]
    public void Page_ListsEveryRuleOfTheCriteria_InOrder() => Assert.Equal(
        Enumerable.Range(1, 20).Select(number => string.Create(CultureInfo.InvariantCulture, $"ENG-{number}")),
        s_lines.Select(line => Regex.Match(line, @"^\| (ENG-\d+) \|")).Where(match => match.Success).Select(match => match.Groups[1].Value));

    [Fact]
    public void Page_EveryFileThatItNames_IsShipped() => Assert.All(
        s_lines.SelectMany(line => Regex.Matches(line, @"`([a-z-]+\.json)`")).Select(match => match.Groups[1].Value),
        file => Assert.Contains(file, KnowledgeBase.ShippedFiles().Keys));

    [Fact]
    public void Page_EveryRowThatItNames_IsInAFileOfTheSameLine() => Assert.All(
        s_lines.Where(line => line.Contains(".json`", StringComparison.Ordinal)),
        line =>
        {
            string where = line.TrimEnd('|', ' ').Split(" | ")[^1];
            string files = string.Concat(Regex.Matches(where, @"`([a-z-]+\.json)`").Select(match => Text(match.Groups[1].Value)));
            Assert.All(
                Regex.Matches(where, "`([a-z0-9-]+)`").Select(match => $"\"{match.Groups[1].Value}\""),
                row => Assert.Contains(row, files, StringComparison.Ordinal));
        });

    private static string Text(string file) => Encoding.UTF8.GetString(KnowledgeBase.ShippedFiles()[file].Span);
}
