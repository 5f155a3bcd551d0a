using RlsDomain.Courses;
using RlsDomain.Labs;

namespace RlsDomain.Tests.Courses;

public class FerritinCourseTests
{
    private static readonly DateOnly s_day = new(2025, 1, 1);

    [Theory]
    [InlineData(75, false)]
    [InlineData(75.1, true)]
    public void Review_FerritinRises_LeavesTheAdultLineAboveSeventyFive(double last, bool leaves)
    {
        FerritinCourse course = Course((18, Unit.NanogramPerMilliliter), ((decimal)last, Unit.MicrogramPerLiter));
        Assert.Equal(leaves, course.LinesLeft.Any(row => row.Role == IronRole.AdultLine));
        Assert.Equal((decimal)last - 18, course.Change);
    }

    [Fact]
    public void Review_FerritinAboveTheLimit_EntersTheLineThatSaysNotToGiveIron()
    {
        FerritinCourse course = Course((60, Unit.NanogramPerMilliliter), (301, Unit.NanogramPerMilliliter));
        Assert.Contains(course.LinesEntered, row => row.Role == IronRole.DoNotGive);
    }

    [Fact]
    public void Review_PicomolePerLiter_IsConverted() =>
        Assert.Equal(44.5m, Course((100, Unit.PicomolePerLiter)).Last!.Reading.CanonicalValue); // 1 pmol/L is 0.445 ng/mL.

    [Fact]
    public void Review_ImplausibleValue_IsKeptAndNotCompared()
    {
        DiaryReview review = DiaryReviewer.Default.Review(SymptomDiary.Create("a")
            .On(s_day).Ferritin(18, Unit.NanogramPerMilliliter).On(s_day.AddDays(1)).Ferritin(30000, Unit.NanogramPerMilliliter).Build());
        Assert.Equal(2, review.Ferritin.Points.Length);
        Assert.Equal((18m, null), (review.Ferritin.Last!.Reading.Value, review.Ferritin.Change));
        Assert.Contains(review.Notices, notice => notice.Code == "lab-implausible" && notice.On == s_day.AddDays(1));
    }

    [Fact]
    public void Review_ChildByTheOptions_UsesTheLinesOfChildren()
    {
        SymptomDiary diary = SymptomDiary.Create("a").On(s_day).Ferritin(40, Unit.NanogramPerMilliliter).Build();
        FerritinPoint point = DiaryReviewer.Default.Review(diary, new() { Person = new() { AgeYears = 9 } }).Ferritin.Points[0];
        Assert.Contains(point.Reading.Findings, finding => finding.Row.Role == IronRole.ChildLine);
        Assert.DoesNotContain(point.Reading.Findings, finding => finding.Row.Role == IronRole.AdultLine);
    }

    [Fact]
    public void Review_NoFerritin_HasNothingToTell()
    {
        FerritinCourse course = Course();
        Assert.Equal((null, null, null, null), (course.First, course.Last, course.Change, course.Trend));
    }

    private static FerritinCourse Course(params (decimal Value, Unit Unit)[] values)
    {
        SymptomDiaryBuilder builder = SymptomDiary.Create("a").On(s_day);
        for (int i = 0; i < values.Length; i++)
        {
            builder = builder.On(s_day.AddDays(i + 1)).Ferritin(values[i].Value, values[i].Unit);
        }

        return DiaryReviewer.Default.Review(builder.Build()).Ferritin;
    }
}
