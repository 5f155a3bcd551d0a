using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Courses;
using RlsDomain.Labs;
using RlsDomain.Scales;

namespace RlsDomain.Tests.Courses;

public class SymptomDiaryTests
{
    private static readonly DateOnly s_day = new(2024, 1, 8);

    [Property]
    public void Parse_OfItsOwnText_GivesTheSameDiary(SymptomDiary diary)
    {
        SymptomDiary again = SymptomDiary.Parse(diary.ToJson());
        Assert.Equal(diary, again);
        Assert.Equal(diary.GetHashCode(), again.GetHashCode());
        Assert.Equal(diary.ToJson(), again.ToJson());
    }

    [Property]
    public void Build_EntriesInAnyOrder_GivesTheSameDiaryAndReview(SymptomDiary diary)
    {
        SymptomDiaryBuilder builder = SymptomDiary.Create(diary.Id);
        builder.SetNote(diary.Note);
        builder.SetBaseline(diary.BaselineOn);
        foreach ((DiaryEntry entry, int place) in diary.Entries.Reverse().Select((entry, place) => (entry, place)))
        {
            builder.Add(entry, place, [0, 1, 2, 3]);
        }

        SymptomDiary turned = builder.Build();
        Assert.Equal(diary, turned);
        Assert.Equal(DiaryWording.Lines(DiaryReviewer.Default.Review(diary)).AsEnumerable(), DiaryWording.Lines(DiaryReviewer.Default.Review(turned)));
    }

    [Fact]
    public void ToJson_OfABuiltDiary_IsThis()
    {
        SymptomDiary diary = SymptomDiary.Create("a").WithNote("made up")
            .On(new DateOnly(2024, 3, 4)).IrlsTotal(11, IrlsMode.Interview).Takes("pramipexole", 0.1250m, new TimeOnly(21, 0, 30))
            .On(s_day).BeforeTreatment().Irls(3, 3, 2, 3, null, 3, 4, 2, 2, 2).Onset(22).In(BodyPart.Arms, BodyPart.Legs, BodyPart.Arms)
            .MinutesToSymptomsAtRest(30).HoursOfRelief(4.50m).WorseThanBeforeTreatment(false).TakesNothing().Ferritin(18, Unit.NanogramPerMilliliter)
            .Build();
        Assert.Equal(
            """{"id":"a","note":"made up","baselineOn":"2024-01-08","entries":[{"on":"2024-01-08","irls":{"answers":[3,3,2,3,null,3,4,2,2,2]},"onset":"22:00","bodyParts":["legs","arms"],"minutesToSymptomsAtRest":30,"hoursOfRelief":4.5,"worseThanBeforeTreatment":false,"doses":[],"ferritin":{"value":18,"unit":"ng/mL"}},{"on":"2024-03-04","irls":{"total":11,"mode":"interview"},"doses":[{"name":"pramipexole","amount":0.125,"unit":"mg","at":"21:00"}]}]}""",
            diary.ToJson());
        Assert.Equal(diary, SymptomDiary.Parse(diary.ToJson()));
        Assert.Equal("a", diary.ToString());
    }

    [Fact]
    public void Read_NullProperty_IsNotRecorded()
    {
        SymptomDiary diary = SymptomDiary.Parse("""{"id":"a","baselineOn":null,"entries":[{"on":"2024-01-08","irls":null,"onset":null,"bodyParts":null,"doses":null,"ferritin":null}]}""");
        Assert.Equal(SymptomDiary.Create("a").On(s_day).Build(), diary);
        Assert.Null(diary.Entries[0].Doses);
    }

    [Fact]
    public void Equals_NothingTakenAndNotRecorded_Differ()
    {
        SymptomDiary nothing = SymptomDiary.Create("a").On(s_day).TakesNothing().Build();
        Assert.NotEqual(nothing, SymptomDiary.Create("a").On(s_day).Build());
        Assert.True(nothing != SymptomDiary.Create("a").On(s_day).In().Build());
        Assert.True(nothing == SymptomDiary.Create("a").On(s_day).TakesNothing().Build());
    }

    [Fact]
    public void Build_SeveralMistakes_ListsThemAll()
    {
        SymptomDiaryException thrown = Assert.Throws<SymptomDiaryException>(() => SymptomDiary.Create(" ")
            .On(s_day).HoursOfRelief(-1).BeforeTreatment()
            .On(s_day).Takes("x", 0).BeforeTreatment().Ferritin(5, Unit.Percent).Build());
        Assert.Equal(
            ["text-empty", "number-out-of-range", "unit-mismatch", "number-out-of-range", "day-twice", "baseline-twice"],
            thrown.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void Onset_BeforeAnyDay_ThrowsAndSaysWhy() =>
        Assert.Contains("call On first", Assert.Throws<InvalidOperationException>(() => SymptomDiary.Create("a").Onset(22)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_TextWithAMistake_ThrowsWithTheList()
    {
        DiaryFormatException thrown = Assert.Throws<DiaryFormatException>(() => SymptomDiary.Parse("{\"id\":\"a\",\"entries\":[]}"));
        Assert.Equal("The diary has 1 error(s):\n  $.entries: A diary has at least one entry; none was found.", thrown.Message.ReplaceLineEndings("\n"));
        Assert.False(SymptomDiary.TryParse("{}", out SymptomDiary? none, out var issues));
        Assert.Null(none);
        Assert.All(issues, issue => Assert.Equal(CaseIssueSeverity.Error, issue.Severity));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(41)]
    public void FromTotal_OutOfRange_Throws(int total) => Assert.Throws<ArgumentOutOfRangeException>(() => DiaryIrls.FromTotal(total));
}
