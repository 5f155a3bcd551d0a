namespace RlsDomain.Fhir.Tests;

/// <summary>Finds files of the repository that the build does not copy, such as the pages of <c>docs/</c>.</summary>
internal static class RepositoryFiles
{
    private const string Marker = "RlsDomain.sln";

    /// <summary>Gets the folder of public data that stands beside the repository where the project is built; it may be missing elsewhere.</summary>
    internal static string Shared => System.IO.Path.GetFullPath(Path("../shared"));

    /// <summary>Gives the full path of a file or folder by its path in the repository.</summary>
    internal static string Path(string name)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Marker)))
            {
                return System.IO.Path.Combine(folder.FullName, name);
            }
        }

        throw new DirectoryNotFoundException($"No folder above the tests holds {Marker}.");
    }
}
