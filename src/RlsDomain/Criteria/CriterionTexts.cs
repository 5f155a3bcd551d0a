using System.Collections.Immutable;
using RlsDomain.Knowledge;

namespace RlsDomain.Criteria;

/// <summary>The texts of the criteria, by set and in the order in which answers list them.</summary>
internal sealed class CriterionTexts(KnowledgeBase knowledge)
{
    internal ImmutableArray<CriterionText> Irlssg { get; } = Find(knowledge, "irlssg-e1", "irlssg-e2", "irlssg-e3", "irlssg-e4", "irlssg-e5");

    internal ImmutableArray<CriterionText> Icsd { get; } = Find(knowledge, "icsd-a", "icsd-a1", "icsd-a2", "icsd-a3", "icsd-b", "icsd-c");

    internal ImmutableArray<CriterionText> Dsm { get; } = Find(knowledge, "dsm-a", "dsm-b", "dsm-c", "dsm-d", "dsm-e");

    internal ImmutableArray<CriterionText> Supportive { get; } = Find(knowledge, "irlssg-s1", "irlssg-s2", "irlssg-s3", "irlssg-s4");

    internal ImmutableArray<CriterionText> Pediatric { get; } = Find(knowledge, "ped-definite", "ped-probable", "ped-possible");

    internal ImmutableArray<CriterionText> PediatricSupport { get; } = Find(knowledge, "ped-s1", "ped-s2");

    internal ImmutableArray<CriterionText> Plmd { get; } = Find(knowledge, "plmd-a", "plmd-b", "plmd-c", "plmd-d");

    internal CriterionText Significance { get; } = Find(knowledge, "irlssg-significance")[0];

    internal static ImmutableArray<CriterionText> Find(KnowledgeBase knowledge, params string[] ids) => [.. ids.Select(id =>
        knowledge.Criteria.FirstOrDefault(text => text.Id == id)
        ?? throw new ArgumentException($"The knowledge base has no criterion '{id}'; criteria.json needs a row for it.", nameof(knowledge)))];
}
