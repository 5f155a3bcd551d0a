using RlsDomain.Knowledge;

namespace RlsDomain.Tests.Knowledge;

public class CriterionIdsTests
{
    /// <summary>The table has words beside them that are shown and not decided.</summary>
    [Fact]
    public void All_AndTheShippedCriteria_DifferOnlyInWhatIsNotDecided()
    {
        Assert.Equal(CriterionIds.All.Length, CriterionIds.All.Distinct().Count());
        Assert.Equal(["irlssg-course", "observed-2003"], KnowledgeBase.Default.Criteria.Select(row => row.Id).Except(CriterionIds.All));
    }
}
