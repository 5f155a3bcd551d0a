namespace RlsDomain.Tool;

/// <summary>What this native program leaves to the full tool, and how it says so.</summary>
internal static class FullTool
{
    private const string Install = "dotnet tool install --global RlsDomain.Tool";

    /// <summary>Gives the sentence for something that only the full tool has.</summary>
    internal static string Has(string what) => $"{what} is in the full tool, not in this native program; install it with: {Install}.";
}
