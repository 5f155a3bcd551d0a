using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Scales;

namespace RlsDomain.Tests.Scales;

public class IrlsScaleTests
{
    public static TheoryData<string> Rows() => [.. All().Select(row => row.RowKey)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void SourceIds_OfEachStatementAndOutcome_AreInTheKnowledgeBase(string key)
    {
        IEvidenceRow row = All().Single(row => row.RowKey == key);

        Assert.All(row.SourceIds, id => Assert.NotNull(KnowledgeBase.Default.FindReference(id)));
    }

    [Fact]
    public void Statements_WithoutASource_AreMarkedSo()
    {
        Assert.All(IrlsScale.Statements, row => Assert.Equal(row.SourceIds.IsEmpty, row.Verified == Verification.Engineering));
        Assert.All(IrlsOutcomes.Rules, row => Assert.Equal(row.SourceIds.IsEmpty, row.Verified == Verification.Unverified));
        Assert.All(IrlsOutcomes.Differences, row => Assert.NotEmpty(row.SourceIds));
    }

    [Fact]
    public void Subscales_TheAssignmentOfItems_IsUnverified() =>
        Assert.Equal(Verification.Unverified, IrlsScale.Subscales.Verified);

    [Fact]
    public void Subscales_AndItemThree_HoldEveryItemOnce() =>
        Assert.Equal(Enumerable.Range(1, 10), IrlsScale.SymptomItems.Concat(IrlsScale.ImpactItems).Append(3).Order());

    [Fact]
    public void Topics_OfTheItems_AreTenShortNames()
    {
        Assert.Equal(10, IrlsScale.Topics.Length);
        Assert.All(IrlsScale.Topics, topic => Assert.True(topic.Split(' ').Length <= 4, topic)); // A name, never the wording of an item.
    }

    [Fact]
    public void KnownPartOfRelapse_WithAConditionCutOff_IsNotSeenInFull()
    {
        Assert.False(IrlsOutcomes.KnownPartOfRelapse.IsSeenInFull);
        Assert.All(IrlsOutcomes.Rules.Remove(IrlsOutcomes.KnownPartOfRelapse), rule => Assert.True(rule.IsSeenInFull));
    }

    [Fact]
    public void Differences_OfEachQuestion_KeepTheirNumbers() =>
        Assert.Equal([3, 9, 9, 11, 5], IrlsOutcomes.Differences.Select(difference => difference.Points));

    private static IEnumerable<IEvidenceRow> All() => [.. IrlsScale.Statements, .. IrlsOutcomes.Rules, .. IrlsOutcomes.Differences];
}
