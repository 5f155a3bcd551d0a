using System.Text.Json;

namespace RlsDomain.Tests;

/// <summary>Holds the list of hazards to what it names: tests that are there.</summary>
public class HazardTests
{
    /// <summary>The hazards that a reviewer looks for first.</summary>
    private static readonly string[] s_expected =
    [
        "wrong-logic", "unit-mismatch", "implausible-input", "unknown-read-as-absent", "wrong-population", "naked-number", "guideline-drift",
        "boundary-rounding", "augmentation-missed", "trigger-missed", "mimic-missed", "stale-lab", "child-scored-as-adult",
    ];

    [Fact]
    public void Hazards_HaveControlsAndTestsThatAreThere()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.Path("docs/hazards.json")));
        JsonElement[] hazards = [.. document.RootElement.GetProperty("hazards").EnumerateArray()];

        Assert.Empty(s_expected.Except(hazards.Select(hazard => hazard.GetProperty("code").GetString()!)));
        Assert.Equal(hazards.Length, hazards.DistinctBy(hazard => hazard.GetProperty("id").GetString()).Count());
        Assert.All(hazards, hazard =>
        {
            Assert.NotEmpty(hazard.GetProperty("controls").EnumerateArray());
            string[] tests = [.. hazard.GetProperty("tests").EnumerateArray().Select(test => test.GetString()!)];
            Assert.NotEmpty(tests);
            Assert.All(tests, IsThere);
        });
    }

    private static void IsThere(string test)
    {
        string[] parts = test.Split(": ");
        Assert.Equal(2, parts.Length);
        Assert.Contains($" {parts[1]}(", File.ReadAllText(RepositoryFiles.Path(parts[0])), StringComparison.Ordinal);
    }
}
