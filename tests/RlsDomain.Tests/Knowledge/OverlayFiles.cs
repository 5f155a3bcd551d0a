using System.Text;

namespace RlsDomain.Tests.Knowledge;

/// <summary>Makes overlays for tests, and loads the sample.</summary>
internal static class OverlayFiles
{
    internal const string SampleFolder = "samples/knowledge/local-iron-line";

    private const string Manifest = """[{ "name": "Test", "version": "2026.11+test", "released": "2026-11-24", "over": "2026.11" }]""";
    private const string References = """[{ "id": "TEST", "citation": "A test" }]""";

    /// <summary>Makes an overlay from files and their text, with a manifest and the source TEST unless they are given.</summary>
    internal static Dictionary<string, ReadOnlyMemory<byte>> Of(params (string File, string Text)[] files)
    {
        Dictionary<string, ReadOnlyMemory<byte>> overlay = new(StringComparer.Ordinal)
        {
            ["manifest.json"] = Encoding.UTF8.GetBytes(Manifest),
            ["references.json"] = Encoding.UTF8.GetBytes(References),
        };
        foreach ((string file, string text) in files)
        {
            overlay[file] = Encoding.UTF8.GetBytes(text);
        }

        return overlay;
    }

    /// <summary>Loads every file of the sample overlay.</summary>
    internal static Dictionary<string, ReadOnlyMemory<byte>> Sample() =>
        Directory.EnumerateFiles(RepositoryFiles.Path(SampleFolder), "*.json")
            .ToDictionary(file => Path.GetFileName(file), file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file), StringComparer.Ordinal);
}
