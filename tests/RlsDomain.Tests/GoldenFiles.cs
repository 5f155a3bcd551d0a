namespace RlsDomain.Tests;

/// <summary>Finds the files of <c>Golden/</c>, which the build copies beside the tests.</summary>
internal static class GoldenFiles
{
    internal static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Golden", name);
}
