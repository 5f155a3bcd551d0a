using System.Globalization;
using System.Text.Json.Nodes;
using RlsDomain.Fhir.Doctor;
using Xunit.Abstractions;

namespace RlsDomain.Fhir.Tests.Doctor;

/// <summary>No false alarm on clean bundles, and every error that is planted in a copy is found where it was planted.</summary>
public class PlantedErrorTests(ITestOutputHelper output)
{
    private const int FewestKinds = 40;

    private static readonly DoctorOptions s_options = new() { AsOf = new(2026, 11, 30), TriesImpact = false };

    public static TheoryData<string> Files => [.. Bundles.Files.Select(file => Path.GetRelativePath(RepositoryFiles.Path("."), file))];

    public static TheoryData<string> Kinds => [.. Corruptions.All.Select(corruption => corruption.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Examine_CleanBundle_RaisesNoAlarm(string file)
    {
        DoctorReport report = CodeDoctor.Examine(File.ReadAllText(RepositoryFiles.Path(file)), s_options);

        Assert.True(report.IsClean, string.Join("\n", report.Findings));
        Assert.True(report.ExaminedCount > 20);
    }

    [Fact]
    public void Kinds_AreManyAndEachByItself()
    {
        Assert.True(Corruptions.All.Count >= FewestKinds);
        Assert.Equal(Corruptions.All.Count, Corruptions.All.DistinctBy(corruption => corruption.Name).Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Examine_PlantedError_IsFoundInEachPlace(string name)
    {
        Corruption corruption = Corruptions.All.Single(corruption => corruption.Name == name);
        int places = 0;
        foreach (string file in Bundles.Files)
        {
            JsonObject clean = Bundles.Read(file);
            int count = clean["entry"]!.AsArray().Count;
            int[] planted = [.. Enumerable.Range(0, count).Where(place => Plant(corruption, clean, place) is not null)];
            foreach (int place in Few(planted))
            {
                places++;
                JsonObject copy = Plant(corruption, clean, place)!;
                DoctorReport report = CodeDoctor.Examine(copy.ToJsonString(), s_options);
                string path = string.Create(CultureInfo.InvariantCulture, $"Bundle.entry[{place}].");
                int added = copy["entry"]!.AsArray().Count - 1;
                string twin = string.Create(CultureInfo.InvariantCulture, $"Bundle.entry[{added}].");
                DoctorFinding[] found = [.. report.Findings.Where(finding => corruption.Rules.Contains(finding.Rule))];
                Assert.True(
                    found.Any(finding => finding.Path.StartsWith(path, StringComparison.Ordinal) || (added >= count && finding.Path.StartsWith(twin, StringComparison.Ordinal))),
                    $"{Path.GetFileName(file)} {path}: {string.Join("\n", report.Findings)}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {places} places"));
        Assert.True(places > 0, "The error has no place in any bundle.");
    }

    /// <summary>The first, the middle and the last place stand for all.</summary>
    private static int[] Few(int[] places) => places.Length <= 3 ? places : [places[0], places[places.Length / 2], places[^1]];

    private static JsonObject? Plant(Corruption corruption, JsonObject clean, int place)
    {
        JsonObject copy = clean.DeepClone().AsObject();
        JsonArray entries = copy["entry"]!.AsArray();
        return entries[place]!["resource"] is JsonObject resource && corruption.Plant(resource, entries) ? copy : null;
    }
}
