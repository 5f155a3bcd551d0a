using System.Collections.Immutable;
using RlsDomain.Knowledge;

namespace RlsDomain.Tests.Knowledge;

public class FindingPatternTests
{
    [Fact]
    public void Clauses_ThatWereNeverMade_AreRefused()
    {
        Assert.Throws<ArgumentException>("Clauses", () => new FindingPattern { Clauses = default });
        Assert.Throws<ArgumentException>("Clauses", () => KnowledgeBase.Default.RedFlags[0].Pattern with { Clauses = default });
        Assert.Empty(new FindingPattern { Clauses = ImmutableArray<FindingClause>.Empty }.Clauses);
    }
}
