using System.Collections.Immutable;

namespace RlsDomain.Knowledge;

/// <summary>The files that list sources.</summary>
internal static class Sources
{
    internal static readonly ImmutableArray<string> Files = ["references.json", "likelihood-references.json", "criteria-references.json"];
}
