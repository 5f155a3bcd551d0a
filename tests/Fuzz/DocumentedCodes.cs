using System.Text.RegularExpressions;
using RlsDomain.Tests;

namespace RlsDomain.Fuzz;

/// <summary>The codes of files and builders that <c>docs/errors.md</c> lists.</summary>
internal static partial class DocumentedCodes
{
    internal static HashSet<string> Load()
    {
        string page = File.ReadAllText(RepositoryFiles.Path("docs/errors.md"));
        string table = page.Split("### Codes of files and builders")[1].Split("###")[0];
        return [.. Code().Matches(table).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex("`([a-z0-9-]+)`")]
    private static partial Regex Code();
}
