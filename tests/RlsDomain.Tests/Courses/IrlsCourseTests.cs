using RlsDomain.Courses;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Scales;

namespace RlsDomain.Tests.Courses;

public class IrlsCourseTests
{
    private static readonly DateOnly s_day = new(2025, 1, 1);

    [Theory]
    [InlineData(30, 15, true)]
    [InlineData(30, 16, false)]
    [InlineData(0, 0, null)]
    public void Review_FallOfHalf_CountsAsResponder(int first, int last, bool? expected)
    {
        IrlsPair pair = Course((0, first), (30, last)).FindPair(IrlsPairKind.BaselineToLast)!;
        Assert.Equal(expected, pair.Outcomes.Single(outcome => outcome.Rule == IrlsOutcomes.Responder).IsMet);
        Assert.Equal((s_day, s_day.AddDays(30), last - first), (pair.FromOn, pair.ToOn, pair.Change.Change));
    }

    [Theory]
    [InlineData(10, true, false)]
    [InlineData(11, false, false)]
    [InlineData(0, true, true)]
    public void Review_LastTotal_DecidesRemission(int last, bool remission10, bool remission0)
    {
        IrlsPair pair = Course((0, 30), (30, last)).FindPair(IrlsPairKind.BaselineToLast)!;
        Assert.Equal(remission10, pair.Outcomes.Single(outcome => outcome.Rule == IrlsOutcomes.Remission10).IsMet);
        Assert.Equal(remission0, pair.Outcomes.Single(outcome => outcome.Rule == IrlsOutcomes.Remission0).IsMet);
    }

    [Fact]
    public void Review_FallAndRise_ComparesEachPair()
    {
        IrlsCourse course = Course((0, 26), (30, 11), (60, 11), (90, 29));
        Assert.Equal(
            [("baseline-to-last", 3), ("baseline-to-best", -15), ("best-to-last", 18)],
            course.Pairs.Select(pair => (pair.Kind.Code, pair.Change.Change!.Value)));
        Assert.Equal(s_day.AddDays(30), course.FindPair(IrlsPairKind.BestToLast)!.FromOn);
        Assert.True(course.FindPair(IrlsPairKind.BestToLast)!.Outcomes.Single(outcome => outcome.Rule == IrlsOutcomes.KnownPartOfRelapse).IsMet);
        Assert.True(course.FindPair(IrlsPairKind.BaselineToBest)!.Differences.All(one => one.IsReached == true));
        Assert.False(course.BaselineIsBeforeTreatment);
        Assert.Equal(4, course.Trend!.Count);
    }

    [Fact]
    public void Review_NamedBaselineAfterTheFirst_ComparesTheFirstToo()
    {
        IrlsCourse course = DiaryReviewer.Default.Review(SymptomDiary.Create("a")
            .On(s_day).IrlsTotal(12).On(s_day.AddDays(30)).IrlsTotal(24).BeforeTreatment().On(s_day.AddDays(60)).IrlsTotal(9).Build()).Irls;
        Assert.Equal([("baseline-to-last", -15), ("first-to-last", -3)], course.Pairs.Select(pair => (pair.Kind.Code, pair.Change.Change!.Value)));
        Assert.True(course.BaselineIsBeforeTreatment);
    }

    [Fact]
    public void Review_DifferentModes_TellsNoChange()
    {
        DiaryReview review = DiaryReviewer.Default.Review(SymptomDiary.Create("a")
            .On(s_day).IrlsTotal(30, IrlsMode.Interview)
            .On(s_day.AddDays(1)).IrlsTotal(25)
            .On(s_day.AddDays(2)).IrlsTotal(10, IrlsMode.SelfCompleted).Build());
        Assert.Null(review.Irls.FindPair(IrlsPairKind.BaselineToLast)!.Change.Change);
        Assert.Null(review.Irls.Reliable!.Index);
        Assert.Null(review.Irls.Trend);
        Assert.Equal(2, review.Irls.LeftOutOfTrend);
        Assert.Contains(review.Notices, notice => notice.Code == "irls-modes-differ");
    }

    [Fact]
    public void Review_OneModeNamed_ComparesAnswersWithATotal()
    {
        IrlsCourse course = DiaryReviewer.Default.Review(SymptomDiary.Create("a")
            .On(s_day).IrlsTotal(39, IrlsMode.Interview)
            .On(s_day.AddDays(1)).IrlsTotal(20)
            .On(s_day.AddDays(2)).Irls(DiaryIrls.FromAnswers(IrlsAnswers.From(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), IrlsMode.Interview)).Build()).Irls;
        Assert.Equal((39, 10, -29, true), (course.Pairs[0].Change.BaselineTotal, course.Pairs[0].Change.LaterTotal, course.Pairs[0].Change.Change, course.Pairs[0].Change.HasSameMode));
        Assert.Equal(3, course.Trend!.Count);
    }

    [Fact]
    public void Review_BlankAnswer_IsNoPartOfAComparison()
    {
        DiaryReview review = DiaryReviewer.Default.Review(SymptomDiary.Create("a")
            .On(s_day).IrlsTotal(30).On(s_day.AddDays(9)).Irls(1, 1, 1, 1, null, 1, 1, 1, 1, 1).Build());
        Assert.Empty(review.Irls.Pairs);
        Assert.Equal(2, review.Irls.Points.Length);
        Assert.Equal("irls-incomplete", Assert.Single(review.Notices).Code);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Review_Totals_GiveATrendFromThree(int count, bool isNull) =>
        Assert.Equal(isNull, Course([.. Enumerable.Range(0, count).Select(i => (i, 20 + i))]).Trend is null);

    [Fact]
    public void ReliableChange_WithoutADeviation_SaysWhatIsMissing()
    {
        ReliableChange reliable = Course((0, 30), (30, 15)).Reliable!;
        Assert.Equal((-15, null, null, null), (reliable.Change, reliable.Index, reliable.IsReliable, reliable.StandardErrorOfDifference));
        Assert.Equal("Reliable change is not told: its standard error needs a standard deviation, and none was given (test-retest reliability 0.87 [ATS-IRLS; secondary]).", DiaryWording.Describe(reliable));
    }

    [Theory]
    [InlineData(20, -1.9612, true)] // By hand: SD 10, SE 10 x sqrt(2 x 0.13) = 5.0990; -10 / 5.0990 = -1.9612.
    [InlineData(21, -1.7650, false)]
    [InlineData(40, 1.9612, true)]
    public void ReliableChange_WithADeviation_IsTheIndexOfJacobsonAndTruax(int last, double index, bool isReliable)
    {
        ReliableChange reliable = ReliableChange.Of(IrlsChange.FromTotals(30, last), IrlsDeviation.FromPoints(10, "a made-up group"));
        Assert.Equal(5.0990, reliable.StandardErrorOfDifference!.Value, 1e-4);
        Assert.Equal(index, reliable.Index!.Value, 1e-4);
        Assert.Equal(isReliable, reliable.IsReliable);
        Assert.Contains("standard deviation 10 from a made-up group", DiaryWording.Describe(reliable), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(41)]
    public void FromPoints_OutOfRange_Throws(int points) => Assert.Throws<ArgumentOutOfRangeException>(() => IrlsDeviation.FromPoints(points, "x"));

    [Fact]
    public void FromPoints_WithoutASource_Throws() => Assert.Throws<ArgumentException>(() => IrlsDeviation.FromPoints(5, " "));

    [Fact]
    public void SourceIds_OfEachStatement_AreInTheKnowledgeBase()
    {
        IEvidenceRow[] rows = [.. CourseStatements.All, IrlsReliability.TestRetest];
        Assert.All(rows.SelectMany(row => row.SourceIds), id => Assert.NotNull(KnowledgeBase.Default.FindReference(id)));
        Assert.All(CourseStatements.All, row => Assert.Equal(row.SourceIds.IsEmpty, row.Verified == Verification.Engineering));
        Assert.Equal(rows.Length, rows.Select(row => row.RowKey).Distinct().Count());
    }

    private static IrlsCourse Course(params (int Day, int Total)[] totals)
    {
        SymptomDiaryBuilder builder = SymptomDiary.Create("a");
        foreach ((int day, int total) in totals)
        {
            builder.On(s_day.AddDays(day)).IrlsTotal(total);
        }

        return DiaryReviewer.Default.Review(builder.Build()).Irls;
    }
}
