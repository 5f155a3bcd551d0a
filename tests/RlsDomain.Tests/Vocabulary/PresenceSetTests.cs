using FsCheck.Xunit;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Vocabulary;

public class PresenceSetTests
{
    [Fact]
    public void Members_OfEachVocabulary_FitIntoTheBits()
    {
        Assert.InRange(Finding.All.Length, 1, 128);
        Assert.InRange(RiskFactor.All.Length, 1, 128);
    }

    [Fact]
    public void Default_HasNothingRecorded() =>
        Assert.All(Finding.All, finding => Assert.Equal(Presence.NotRecorded, default(PresenceSet<Finding>)[finding]));

    [Property]
    public void With_AnAnswer_ChangesThatMemberAlone(PresenceSet<Finding> set, Finding finding, Presence presence)
    {
        PresenceSet<Finding> changed = set.With(finding, presence);
        Assert.All(Finding.All, other => Assert.Equal(other == finding ? presence : set[other], changed[other]));
    }

    [Property]
    public void With_InAnyOrder_GivesAnEqualSet(PresenceSet<Finding> set)
    {
        PresenceSet<Finding> forward = set.Recorded.Aggregate(default(PresenceSet<Finding>), (result, finding) => result.With(finding, set[finding]));
        PresenceSet<Finding> backward = set.Recorded.Reverse().Aggregate(default(PresenceSet<Finding>), (result, finding) => result.With(finding, set[finding]));
        Assert.Equal(forward, backward);
        Assert.Equal(set, forward);
    }

    [Property]
    public void Count_IsThatOfPresentAndAbsent(PresenceSet<Finding> set)
    {
        Assert.Equal(set.Count, set.Present.Length + set.Absent.Length);
        Assert.Equal(set.Recorded, set.Present.Concat(set.Absent).OrderBy(finding => finding.Index));
    }
}
