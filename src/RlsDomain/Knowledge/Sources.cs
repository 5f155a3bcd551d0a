using System.Collections.Immutable;

namespace RlsDomain.Knowledge;

/// <summary>Where sources are listed, and the one that the project started from.</summary>
internal static class Sources
{
    /// <summary>The id of the seed article among the sources.</summary>
    internal const string Seed = "SEED";

    internal static readonly ImmutableArray<string> Files = ["references.json", "likelihood-references.json", "criteria-references.json"];
}
