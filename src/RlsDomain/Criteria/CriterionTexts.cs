using System.Collections.Immutable;
using RlsDomain.Knowledge;

namespace RlsDomain.Criteria;

/// <summary>The texts of the criteria, by set and in the order in which answers list them.</summary>
internal sealed class CriterionTexts(KnowledgeBase knowledge)
{
    internal ImmutableArray<CriterionText> Irlssg { get; } = Find(knowledge, CriterionIds.Irlssg);

    internal ImmutableArray<CriterionText> Icsd { get; } = Find(knowledge, CriterionIds.Icsd);

    internal ImmutableArray<CriterionText> Dsm { get; } = Find(knowledge, CriterionIds.Dsm);

    internal ImmutableArray<CriterionText> Supportive { get; } = Find(knowledge, CriterionIds.Supportive);

    internal ImmutableArray<CriterionText> Pediatric { get; } = Find(knowledge, CriterionIds.Pediatric);

    internal ImmutableArray<CriterionText> PediatricSupport { get; } = Find(knowledge, CriterionIds.PediatricSupport);

    internal ImmutableArray<CriterionText> Plmd { get; } = Find(knowledge, CriterionIds.Plmd);

    internal CriterionText Significance { get; } = Find(knowledge, [CriterionIds.Significance])[0];

    /// <summary>Finds the texts of criteria; the checks of a knowledge base hold it to having them.</summary>
    internal static ImmutableArray<CriterionText> Find(KnowledgeBase knowledge, ImmutableArray<string> ids) =>
        [.. ids.Select(id => knowledge.Criteria.First(text => text.Id == id))];
}
