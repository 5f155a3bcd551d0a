namespace CdsHooksService.Tests;

/// <summary>Finds files of the repository, and of the folder <c>shared</c> beside it.</summary>
internal static class RepositoryFiles
{
    private const string Marker = "RlsDomain.sln";

    /// <summary>Gives the full path of a file by its path in the repository.</summary>
    internal static string Path(string name) => System.IO.Path.Combine(Root().FullName, name);

    /// <summary>Gives the full path of a file in <c>shared</c>, which is beside the repository and not part of it; null where it is not there.</summary>
    internal static string? FindShared(string name)
    {
        string path = System.IO.Path.Combine(Root().Parent!.FullName, "shared", name);
        return File.Exists(path) ? path : null;
    }

    private static DirectoryInfo Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Marker)))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException($"No folder above the tests holds {Marker}.");
    }
}
