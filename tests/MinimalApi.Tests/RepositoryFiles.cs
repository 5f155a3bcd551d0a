namespace MinimalApi.Tests;

/// <summary>Reads files of the repository.</summary>
internal static class RepositoryFiles
{
    private const string Marker = "RlsDomain.sln";

    /// <summary>Reads a file, by its path in the repository, with line feeds.</summary>
    internal static string Read(string name) => File.ReadAllText(Path.Combine(Root(), name)).ReplaceLineEndings("\n");

    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above the tests holds {Marker}.");
    }
}
