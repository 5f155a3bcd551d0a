namespace RlsDomain.Tests;

/// <summary>Holds the folders of the library to the order in which one may use another: down the list only.</summary>
public class FolderOrderTests
{
    private const string Root = "RlsDomain";

    /// <summary>The folders, the highest first; those of one line do not use each other.</summary>
    private static readonly string[][] s_order =
    [
        [Root + ".Comparison"],
        [Root],
        [Root + ".Columnar", Root + ".Interviews", Root + ".Replay"],
        [Root + ".Guidance", Root + ".Courses"],
        [Root + ".Differential", Root + ".Criteria"],
        [Root + ".Knowledge"],
        [Root + ".Cases"],
        [Root + ".Scales", Root + ".Medications", Root + ".Labs"],
        [Root + ".Evidence", Root + ".Evidence.Tables"],
        [Root + ".Vocabulary"],
    ];

    [Fact]
    public void UsingLines_OfEachFile_PointDown()
    {
        string folder = RepositoryFiles.Path("src/RlsDomain");
        string[] files = [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !IsBuilt(Path.GetRelativePath(folder, file)))];
        Assert.True(files.Length > 100);
        Assert.Empty(files.SelectMany(file => Wrong(folder, file)));
    }

    private static IEnumerable<string> Wrong(string folder, string file)
    {
        string[] lines = File.ReadAllLines(file);
        string own = lines.First(line => line.StartsWith("namespace ", StringComparison.Ordinal))["namespace ".Length..].TrimEnd(';');
        string place = Path.GetDirectoryName(Path.GetRelativePath(folder, file))!.Replace(Path.DirectorySeparatorChar, '.');
        if (own != (place.Length == 0 ? Root : $"{Root}.{place}"))
        {
            yield return $"{file} is in namespace {own}";
        }

        foreach (string used in lines.Where(line => line.StartsWith("using RlsDomain", StringComparison.Ordinal)).Select(line => line["using ".Length..].TrimEnd(';')))
        {
            if (Rank(used) < Rank(own) || (Rank(used) == Rank(own) && !used.StartsWith(own, StringComparison.Ordinal) && !own.StartsWith(used, StringComparison.Ordinal)))
            {
                yield return $"{file} uses {used}";
            }
        }
    }

    private static int Rank(string name)
    {
        int rank = Array.FindIndex(s_order, line => line.Contains(name));
        Assert.True(rank >= 0, $"the folder {name} has no place in the order");
        return rank;
    }

    private static bool IsBuilt(string path) => path.Split(Path.DirectorySeparatorChar)[0] is "obj" or "bin";
}
