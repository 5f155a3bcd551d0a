using System.Text.Json;
using System.Xml.Linq;

namespace Samples.Tests;

/// <summary>One package of this repository, as its project and its lock file describe it.</summary>
internal sealed class ShippedPackage
{
    /// <summary>Asked for by the SDK where trimming is checked, in no project file.</summary>
    private const string TrimmingAnalyzers = "Microsoft.NET.ILLink.Tasks";

    private readonly Dictionary<string, JsonElement> _locked;

    internal ShippedPackage(string id)
    {
        Id = id;
        XDocument project = Xml($"src/{id}/{id}.csproj");
        Framework = Value(project, "TargetFramework");
        Description = Value(project, "Description").Split(". Decision support")[0];
        using JsonDocument file = JsonDocument.Parse(RepositoryFiles.Read($"src/{id}/packages.lock.json"));
        _locked = file.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .ToDictionary(entry => entry.Name, entry => entry.Value.Clone(), StringComparer.OrdinalIgnoreCase);
        HashSet<string> tools =
        [
            TrimmingAnalyzers,
            .. new[] { project, Xml("src/Directory.Build.targets") }
                .SelectMany(xml => xml.Descendants("PackageReference"))
                .Where(reference => (string?)reference.Attribute("PrivateAssets") == "all")
                .Select(reference => (string)reference.Attribute("Include")!),
        ];
        Shipped = Reached(entry => entry.Value.GetProperty("type").GetString() is "Project" || (IsDirect(entry.Value) && !tools.Contains(entry.Key)));
        Tools = Reached(entry => IsDirect(entry.Value) && tools.Contains(entry.Key));
    }

    internal string Id { get; }

    internal string Framework { get; }

    internal string Description { get; }

    /// <summary>Gets what a user of the package gets with it, directly or not, by name.</summary>
    internal IReadOnlyList<Dependency> Shipped { get; }

    /// <summary>Gets what builds it and is not in it, by name.</summary>
    internal IReadOnlyList<Dependency> Tools { get; }

    internal static XDocument Xml(string file) => XDocument.Parse(RepositoryFiles.Read(file));

    internal static string Value(XDocument xml, string name) => xml.Descendants().First(element => element.Name.LocalName == name).Value;

    private static bool IsDirect(JsonElement entry) => entry.GetProperty("type").GetString() == "Direct";

    private Dependency[] Reached(Func<KeyValuePair<string, JsonElement>, bool> isRoot)
    {
        Dictionary<string, SortedSet<string>> askedBy = new(StringComparer.OrdinalIgnoreCase);
        Queue<string> open = new(_locked.Where(isRoot).Select(entry => entry.Key));
        HashSet<string> roots = new(open, StringComparer.OrdinalIgnoreCase);
        while (open.TryDequeue(out string? id))
        {
            if (!askedBy.TryAdd(id, new(StringComparer.Ordinal)) || !_locked[id].TryGetProperty("dependencies", out JsonElement asked))
            {
                continue;
            }

            foreach (JsonProperty next in asked.EnumerateObject())
            {
                open.Enqueue(next.Name);
            }
        }

        foreach (string id in askedBy.Keys.Where(id => _locked[id].TryGetProperty("dependencies", out _)))
        {
            foreach (JsonProperty next in _locked[id].GetProperty("dependencies").EnumerateObject().Where(next => !roots.Contains(next.Name)))
            {
                askedBy[next.Name].Add(NameOf(id));
            }
        }

        return
        [
            .. askedBy.Where(entry => _locked[entry.Key].TryGetProperty("resolved", out _))
                .OrderBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
                .Select(entry => new Dependency(entry.Key, _locked[entry.Key].GetProperty("resolved").GetString()!, [.. entry.Value])),
        ];
    }

    /// <summary>A lock file writes the names of projects small.</summary>
    private static string NameOf(string id) => SoupPage.Ids.FirstOrDefault(known => known.Equals(id, StringComparison.OrdinalIgnoreCase)) ?? id;
}

/// <summary>A package of somebody else, as its own description in the cache of packages has it.</summary>
internal sealed class Dependency
{
    /// <summary>Packages that do not name their licence by its identifier, and the one that their repositories name.</summary>
    private static readonly Dictionary<string, string> s_read = new() { ["Ardalis.SmartEnum"] = "MIT", ["K4os.Compression.LZ4"] = "MIT" };

    internal Dependency(string id, string version, IReadOnlyList<string> askedBy)
    {
        (Id, Version, AskedBy) = (id, version, askedBy);
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string name = id.ToLowerInvariant();
        string file = Path.Combine(cache, name, version, name + ".nuspec");
        Assert.True(File.Exists(file), $"{id} {version} is not in the cache of packages: restore the solution.");
        XDocument description = XDocument.Load(file);
        XElement? licence = description.Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        Licence = (string?)licence?.Attribute("type") == "expression" ? licence!.Value : s_read.GetValueOrDefault(id, "not stated");
        IsLicenceRead = licence is null && s_read.ContainsKey(id);
        Supplier = ShippedPackage.Value(description, "authors").Split('(')[0].Trim();
    }

    internal string Id { get; }

    internal string Version { get; }

    /// <summary>Gets the packages through which it comes; empty when it is asked for directly.</summary>
    internal IReadOnlyList<string> AskedBy { get; }

    internal string Licence { get; }

    /// <summary>Gets whether the licence was read in the repository, since the package does not name it.</summary>
    internal bool IsLicenceRead { get; }

    internal string Supplier { get; }
}
