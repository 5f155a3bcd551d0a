namespace RlsDomain.Benchmarks.Report;

/// <summary>Finds the files of the repository, wherever the program is started.</summary>
internal static class Repository
{
    private const string Marker = "RlsDomain.sln";

    internal static string Path(string name)
    {
        foreach (string start in (string[])[Environment.CurrentDirectory, AppContext.BaseDirectory])
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(System.IO.Path.Combine(folder.FullName, Marker)))
                {
                    return System.IO.Path.Combine(folder.FullName, name);
                }
            }
        }

        throw new DirectoryNotFoundException($"No folder above this one holds {Marker}; start the program within the repository.");
    }
}
