using FsCheck.Xunit;
using RlsDomain.Scales;

namespace RlsDomain.Tests.Scales;

/// <summary>The vectors X01 to X08, and both sides of each limit.</summary>
public class IrlsChangeTests
{
    private static readonly IrlsScore s_complete = IrlsScore.FromAnswers(3, 3, 2, 3, 2, 3, 2, 3, 2, 2);
    private static readonly IrlsScore s_incomplete = IrlsScore.FromAnswers(3, 3, 2, 3, 2, 3, 2, 3, 2, null);

    [Theory]
    [InlineData("X01", 30, 15, -15, -50.0, true, true)]
    [InlineData("X02", 30, 16, -14, -46.7, false, true)]
    [InlineData("X03", 25, 12, -13, -52.0, true, true)]
    [InlineData("X04", 20, 18, -2, -10.0, false, false)]
    [InlineData("X05", 20, 17, -3, -15.0, false, true)]
    [InlineData("X06", 15, 21, 6, 40.0, false, false)]
    [InlineData("X07", 0, 0, 0, null, null, false)]
    [InlineData("X08", null, 12, null, null, null, null)]
    public void FromTotals_EachVector_GivesChangePercentAndResponse(string vector, int? baseline, int? later, int? change, double? percent, bool? responder, bool? threePoints)
    {
        IrlsChange found = IrlsChange.FromTotals(baseline, later);

        Assert.Equal((vector, change), (vector, found.Change));
        Assert.Equal((decimal?)percent, found.Percent is { } exact ? Math.Round(exact, 1, MidpointRounding.AwayFromZero) : null);
        Assert.Equal(responder, found.IsResponder);
        Assert.Equal(threePoints, found.IsAtLeast(IrlsOutcomes.BetweenGroups));
    }

    [Fact]
    public void Between_AnIncompleteScore_SaysNothingOfAChange()
    {
        IrlsChange change = IrlsChange.Between(s_incomplete, s_complete);

        Assert.Equal((null, 25), (change.BaselineTotal, change.LaterTotal));
        Assert.Null(change.Change);
        Assert.Null(change.Percent);
        Assert.Null(change.IsResponder);
        Assert.False(change.IsRemission10);
    }

    [Theory]
    [InlineData(IrlsMode.NotRecorded, IrlsMode.NotRecorded, null, 0)]
    [InlineData(IrlsMode.NotRecorded, IrlsMode.SelfCompleted, null, 0)]
    [InlineData(IrlsMode.Interview, IrlsMode.NotRecorded, null, 0)]
    [InlineData(IrlsMode.Interview, IrlsMode.Interview, true, 0)]
    [InlineData(IrlsMode.SelfCompleted, IrlsMode.SelfCompleted, true, 0)]
    [InlineData(IrlsMode.Interview, IrlsMode.SelfCompleted, false, null)]
    [InlineData(IrlsMode.SelfCompleted, IrlsMode.Interview, false, null)]
    public void Between_TwoModes_GivesAChangeUnlessTheyDiffer(IrlsMode baseline, IrlsMode later, bool? same, int? change)
    {
        IrlsChange found = IrlsChange.Between(s_complete with { Mode = baseline }, s_complete with { Mode = later });

        Assert.Equal((same, change), (found.HasSameMode, found.Change));
        Assert.Equal(change is null, found.Percent is null);
        Assert.Equal(change is null, found.IsResponder is null);
    }

    [Theory]
    [InlineData(20, 10, true)]
    [InlineData(20, 11, false)]
    [InlineData(21, 10, true)]
    [InlineData(21, 11, false)]
    [InlineData(1, 0, true)]
    public void IsResponder_AroundHalf_CountsExactlyHalf(int baseline, int later, bool expected) =>
        Assert.Equal(expected, IrlsChange.FromTotals(baseline, later).IsResponder);

    [Theory]
    [InlineData(0, true, true)]
    [InlineData(1, true, false)]
    [InlineData(10, true, false)]
    [InlineData(11, false, false)]
    [InlineData(null, null, null)]
    public void IsRemission_ByTheLaterTotal_CountsTheLimit(int? later, bool? ten, bool? zero)
    {
        IrlsChange change = IrlsChange.FromTotals(null, later);

        Assert.Equal((ten, zero), (change.IsRemission10, change.IsRemission0));
    }

    [Theory]
    [InlineData(15, 21, true)]
    [InlineData(9, 15, true)]
    [InlineData(8, 14, false)]
    [InlineData(10, 15, false)]
    [InlineData(null, 14, false)]
    [InlineData(null, 15, null)]
    [InlineData(9, null, null)]
    public void HasKnownPartOfRelapse_AroundBothLimits_NeedsBoth(int? baseline, int? later, bool? expected) =>
        Assert.Equal(expected, IrlsChange.FromTotals(baseline, later).HasKnownPartOfRelapse);

    [Theory]
    [InlineData(22, true, true, true)]
    [InlineData(23, true, true, false)]
    [InlineData(24, true, true, false)]
    [InlineData(25, true, false, false)]
    [InlineData(28, true, false, false)]
    [InlineData(29, false, false, false)]
    public void IsAtLeast_EachDifference_IsAnsweredApart(int later, bool five, bool nine, bool eleven)
    {
        IrlsChange change = IrlsChange.FromTotals(33, later);

        Assert.Equal(
            (five, nine, nine, eleven),
            (change.IsAtLeast(IrlsOutcomes.CohortCourse), change.IsAtLeast(IrlsOutcomes.AnyImprovement), change.IsAtLeast(IrlsOutcomes.MuchAgainstMinimal), change.IsAtLeast(IrlsOutcomes.MuchImprovement)));
    }

    [Theory]
    [InlineData(41, 0, "baseline")]
    [InlineData(0, -1, "later")]
    public void FromTotals_NotATotal_NamesTheParameter(int baseline, int later, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => IrlsChange.FromTotals(baseline, later));

    [Property]
    public void Between_TheSameScores_IsWhatTheirTotalsGive(IrlsAnswers baseline, IrlsAnswers later)
    {
        (IrlsScore before, IrlsScore after) = (IrlsScore.FromAnswers(baseline), IrlsScore.FromAnswers(later));

        Assert.Equal(IrlsChange.FromTotals(before.Total, after.Total), IrlsChange.Between(before, after));
    }

    [Property]
    public void Change_Exchanged_ChangesSign(IrlsAnswers baseline, IrlsAnswers later)
    {
        (IrlsScore before, IrlsScore after) = (IrlsScore.FromAnswers(baseline), IrlsScore.FromAnswers(later));

        Assert.Equal(IrlsChange.Between(before, after).Change, -IrlsChange.Between(after, before).Change);
    }

    [Fact]
    public void IsAtLeast_NoDifference_NamesTheParameter() =>
        Assert.Throws<ArgumentNullException>("difference", () => IrlsChange.FromTotals(33, 22).IsAtLeast(null!));
}
