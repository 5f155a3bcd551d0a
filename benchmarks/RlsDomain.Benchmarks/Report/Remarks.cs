using System.Collections.Immutable;

namespace RlsDomain.Benchmarks.Report;

/// <summary>What people wrote about the figures, in <c>Remarks.md</c>: a paragraph under the name of each bound, and general ones.</summary>
internal sealed class Remarks
{
    internal const string File = "benchmarks/RlsDomain.Benchmarks/Remarks.md";
    internal const string General = "general";

    private readonly ImmutableDictionary<string, string> _byName;

    private Remarks(ImmutableDictionary<string, string> byName) => _byName = byName;

    internal static Remarks Read()
    {
        string[] parts = System.IO.File.ReadAllText(Repository.Path(File)).ReplaceLineEndings("\n").Split("\n## ");
        return new(parts.Skip(1).Select(part => part.Split('\n', 2)).ToImmutableDictionary(part => part[0].Trim(), part => part[1].Trim(), StringComparer.Ordinal));
    }

    internal string? this[string name] => _byName.TryGetValue(name, out string? text) && text.Length > 0 ? text : null;
}
