using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;

namespace RlsDomain.Fhir.Writing;

/// <summary>The sources that an answer names, so that their citations travel with it.</summary>
internal sealed class CitedSources
{
    private readonly KnowledgeBase _knowledge;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    internal CitedSources(KnowledgeBase knowledge) => _knowledge = knowledge;

    /// <summary>Gets the sources named so far, in the order of the knowledge.</summary>
    internal ImmutableArray<Reference> Named => [.. _knowledge.References.Where(reference => _ids.Contains(reference.Id))];

    /// <summary>Notes the sources, and gives their ids as a list to read, such as <c>AASM2025, IRLS2003</c>.</summary>
    internal string Name(ImmutableArray<string> ids)
    {
        _ids.UnionWith(ids);
        return string.Join(", ", ids);
    }

    /// <summary>Notes a source, and gives it; null when the knowledge does not have it.</summary>
    internal Reference? Find(string id)
    {
        _ids.Add(id);
        return _knowledge.FindReference(id);
    }
}
