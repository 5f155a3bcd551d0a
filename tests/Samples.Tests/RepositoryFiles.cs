namespace Samples.Tests;

/// <summary>Finds, reads and renews files of the repository.</summary>
internal static class RepositoryFiles
{
    private const string Marker = "RlsDomain.sln";

    /// <summary>Set to 1, the tests write what they would compare.</summary>
    private const string WriteVariable = "RLSDOMAIN_WRITE";

    /// <summary>Gets the root of the repository.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>Gives the full path of a file by its path in the repository.</summary>
    internal static string Path(string name) => System.IO.Path.Combine(Root, name);

    /// <summary>Reads a file with line feeds.</summary>
    internal static string Read(string name) => File.ReadAllText(Path(name)).ReplaceLineEndings("\n");

    /// <summary>Holds a committed file to a text, or writes it where that was asked for.</summary>
    internal static void AssertIs(string name, string text)
    {
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            File.WriteAllText(Path(name), text);
        }

        Assert.True(File.Exists(Path(name)), $"{name} is not there; {WriteVariable}=1 writes it when the tests run.");
        Assert.Equal(Read(name), text);
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above the tests holds {Marker}.");
    }
}
