using FsCheck.Xunit;
using RlsDomain.Courses;
using RlsDomain.Criteria;
using RlsDomain.Evidence;
using RlsDomain.Medications;

namespace RlsDomain.Tests.Courses;

public class AugmentationWatchTests
{
    private static readonly DateOnly s_before = new(2025, 1, 1);
    private static readonly DateOnly s_start = new(2025, 1, 8);
    private static readonly DateOnly s_later = new(2025, 6, 1);

    [Theory]
    [InlineData(22, 0, 18, 0, 4.0)]
    [InlineData(22, 0, 18, 1, 3.9833333333)]
    [InlineData(1, 0, 21, 0, 4.0)] // Across midnight: 13 h after noon and 9 h after it.
    [InlineData(23, 30, 0, 30, -1.0)] // After midnight is later.
    [InlineData(11, 59, 12, 0, 23.9833333333)] // The two ends of the day that runs from noon to noon.
    [InlineData(22, 0, 15, 30, 6.5)]
    [InlineData(22, 0, 22, 0, 0.0)]
    public void Review_Onset_IsCountedNoonToNoon(int hour, int minute, int laterHour, int laterMinute, double shift)
    {
        AugmentationWatch watch = Watch(Treated(before => before.Onset(hour, minute)).On(s_later).Onset(laterHour, laterMinute));
        Assert.Equal(shift, (double)watch.Signs!.OnsetShiftHours!.Value, 1e-9);
        Assert.Equal(shift > 0 ? ["earlier-onset"] : [], watch.Observations.Select(one => one.Kind.Code));
        Assert.All(watch.Observations, one => Assert.Equal((s_before, s_later, true), (one.FromOn, one.ToOn, one.IsAgainstStateBeforeTreatment)));
    }

    [Fact]
    public void Review_NothingGotWorse_ShowsNoSign()
    {
        AugmentationWatch watch = Watch(Treated(before => before.In(BodyPart.Legs, BodyPart.Arms).MinutesToSymptomsAtRest(30).IrlsTotal(26))
            .On(new(2025, 2, 1)).HoursOfRelief(8)
            .On(s_later).In(BodyPart.Legs).MinutesToSymptomsAtRest(30).IrlsTotal(26).HoursOfRelief(8));
        Assert.Empty(watch.Observations);
        Assert.Equal(new AugmentationObservations { SpreadToOtherBodyParts = false, ShorterLatencyAtRest = false, GreaterIntensity = false, ShorterRelief = false }, watch.Signs);
    }

    [Fact]
    public void Review_EachMeasureWorse_ShowsEachSignWithItsNumbers()
    {
        AugmentationWatch watch = Watch(Treated(before => before.In(BodyPart.Legs).MinutesToSymptomsAtRest(30).IrlsTotal(26))
            .On(new(2025, 2, 1)).HoursOfRelief(8).IrlsTotal(13)
            .On(s_later).In(BodyPart.Legs, BodyPart.Arms, BodyPart.Trunk).MinutesToSymptomsAtRest(29.5m).IrlsTotal(27).HoursOfRelief(7.5m));
        Assert.Equal(["spread", "shorter-latency", "shorter-relief", "irls-above-baseline"], watch.Observations.Select(one => one.Kind.Code));
        Assert.Equal([BodyPart.Arms, BodyPart.Trunk], watch.Observations[0].NewParts.AsEnumerable());
        Assert.Equal((30m, 29.5m, 0.5m, "min"), (watch.Observations[1].Before, watch.Observations[1].Now, watch.Observations[1].Difference, watch.Observations[1].Unit));
        Assert.Equal((8m, 7.5m, 0.5m, "h"), (watch.Observations[2].Before, watch.Observations[2].Now, watch.Observations[2].Difference, watch.Observations[2].Unit));
        Assert.Equal((26m, 27m, 1m, "points"), (watch.Observations[3].Before, watch.Observations[3].Now, watch.Observations[3].Difference, watch.Observations[3].Unit));
        Assert.Equal(
            new AugmentationObservations { PriorTreatmentResponse = true, SpreadToOtherBodyParts = true, ShorterLatencyAtRest = true, GreaterIntensity = true, ShorterRelief = true },
            watch.Signs);
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, null)]
    public void Review_FallOfHalfDuringTreatment_IsAPriorResponse(int total, bool? expected) =>
        Assert.Equal(expected, Watch(Treated(before => before.IrlsTotal(26)).On(s_later).IrlsTotal(total)).Signs!.PriorTreatmentResponse);

    [Fact]
    public void Review_StartOfTreatmentUnknown_ObservesAndLeavesTheSignsOpen()
    {
        SymptomDiaryBuilder builder = SymptomDiary.Create("a")
            .On(s_start).Takes("ropinirole", 1).Onset(22).In(BodyPart.Legs).HoursOfRelief(6).IrlsTotal(20)
            .On(s_later).Onset(17).In(BodyPart.Legs, BodyPart.Face).HoursOfRelief(6).IrlsTotal(25);
        DiaryReview review = DiaryReviewer.Default.Review(builder.Build());
        Assert.Equal(["earlier-onset", "spread", "irls-above-baseline"], review.Augmentation.Observations.Select(one => one.Kind.Code));
        Assert.All(review.Augmentation.Observations, one => Assert.False(one.IsAgainstStateBeforeTreatment));
        Assert.Equal(new AugmentationObservations(), review.Augmentation.Signs);
        Assert.Equal("baseline-not-before-treatment", Assert.Single(review.Notices).Code);
        Assert.Null(review.Augmentation.Treatment!.StartedOn);
    }

    [Fact]
    public void Review_DrugSaysWhenItStarted_TheDayOfTheStartLooksBack()
    {
        AugmentationWatch watch = Watch(SymptomDiary.Create("a")
            .On(s_start).Onset(22).Takes(new MedicationEntry { Name = "Sifrol", StartedOn = s_start }, 0.125m)
            .On(s_later).Onset(20));
        Assert.Equal((s_start, 2m), (watch.Treatment!.StartedOn, watch.Signs!.OnsetShiftHours));
    }

    [Fact]
    public void Review_BaselineNamed_IsTheOnlyEntryBeforeTreatment()
    {
        AugmentationWatch watch = Watch(SymptomDiary.Create("a")
            .On(s_before).Onset(23).BeforeTreatment()
            .On(s_start).Onset(22).Takes("rotigotine", 2)
            .On(s_later).Onset(20));
        Assert.Equal(3m, watch.Signs!.OnsetShiftHours);
    }

    [Theory]
    [InlineData("gabapentin")]
    [InlineData("mirtazapine")]
    [InlineData("a tea from the market")]
    public void Review_DrugThatIsNotDopaminergic_IsNotWatched(string drug)
    {
        AugmentationWatch watch = Watch(SymptomDiary.Create("a").On(s_before).Onset(22).TakesNothing().On(s_start).Takes(drug, 1).On(s_later).Onset(15));
        Assert.Equal((null, true, null), (watch.Treatment, watch.DosesAreRecorded, watch.Signs));
        Assert.Empty(watch.Observations);
    }

    [Fact]
    public void Review_NoDosesRecorded_SaysSo() =>
        Assert.False(Watch(SymptomDiary.Create("a").On(s_before).Onset(22).On(s_later).Onset(15)).DosesAreRecorded);

    [Fact]
    public void Review_TreatmentEnded_CountsNothingAfterItAndGivesNoSigns()
    {
        AugmentationWatch watch = Watch(Treated(before => before.Onset(22)).On(new(2025, 3, 1)).Onset(21).On(new(2025, 4, 1)).TakesNothing().On(s_later).Onset(15));
        Assert.Equal(1m, Assert.Single(watch.Observations).Difference);
        Assert.Equal((new DateOnly(2025, 4, 1), null), (watch.Treatment!.StoppedOn, watch.Signs));
    }

    [Fact]
    public void Review_DoseRaisedAndLowered_ShowsBothWaysAndTheParadox()
    {
        AugmentationWatch watch = Watch(Treated(before => before.IrlsTotal(26))
            .On(new(2025, 2, 1)).IrlsTotal(12).Takes("pramipexole", 0.25m)
            .On(new(2025, 3, 1)).IrlsTotal(10)
            .On(new(2025, 4, 1)).IrlsTotal(18).Takes("pramipexole", 0.125m)
            .On(new(2025, 5, 1)).IrlsTotal(17));
        AugmentationObservation[] seen = [.. watch.Observations.Where(one => one.Dose is not null)];
        Assert.Equal(["worse-after-increase", "better-after-decrease"], seen.Select(one => one.Kind.Code));
        Assert.Equal(new DoseChange("pramipexole", new(2025, 2, 1), 0.125m, 0.25m), seen[0].Dose);
        Assert.Equal((12m, 18m, 6m), (seen[0].Before, seen[0].Now, seen[0].Difference)); // The last before the next change, not the first.
        Assert.Equal((18m, 17m, 1m), (seen[1].Before, seen[1].Now, seen[1].Difference));
        Assert.True(watch.Signs!.ParadoxicalDoseResponse);
    }

    [Fact]
    public void Review_DoseRaisedAndBetter_ShowsNothing()
    {
        AugmentationWatch watch = Watch(Treated(before => before.IrlsTotal(26)).On(new(2025, 2, 1)).IrlsTotal(12).Takes("pramipexole", 0.25m).On(s_later).IrlsTotal(12));
        Assert.Equal(["more-drug"], watch.Observations.Select(one => one.Kind.Code));
        Assert.Null(watch.Signs!.ParadoxicalDoseResponse);
    }

    [Fact]
    public void Review_DosesOfADay_AreAddedAndTheFirstAfterNoonCounts()
    {
        AugmentationWatch watch = Watch(SymptomDiary.Create("a")
            .On(s_before).Takes("pramipexole", 0.25m, new(21, 0))
            .On(s_later).Takes("Mirapex", 0.125m, new(8, 0)).Takes("pramipexole", 0.25m, new(17, 30)));
        Assert.Equal(["more-drug", "earlier-dose"], watch.Observations.Select(one => one.Kind.Code));
        Assert.Equal((0.25m, 0.375m, "pramipexole"), (watch.Observations[0].Before, watch.Observations[0].Now, watch.Observations[0].DrugId));
        Assert.Equal((new TimeOnly(21, 0), new TimeOnly(17, 30), 3.5m), (watch.Observations[1].TimeBefore, watch.Observations[1].TimeNow, watch.Observations[1].Difference));
    }

    [Theory]
    [InlineData(7, 5, 5)]
    [InlineData(7, 7, 7)]
    [InlineData(7, 0, 0)]
    [InlineData(6, 6, null)]
    [InlineData(9, 9, 7)]
    public void Review_DailyEntries_CountTheLastSeven(int days, int worse, int? expected)
    {
        SymptomDiaryBuilder builder = Treated(before => before);
        for (int i = 0; i < days; i++)
        {
            builder.On(s_later.AddDays(i)).WorseThanBeforeTreatment(i < worse);
        }

        Assert.Equal(expected, Watch(builder).Signs!.DaysWorseInPastWeek);
    }

    [Fact]
    public void Review_DayMissingInTheLastWeek_LeavesTheCountOpen()
    {
        SymptomDiaryBuilder builder = Treated(before => before);
        foreach (int day in new[] { 0, 1, 2, 3, 4, 5, 7 })
        {
            builder.On(s_later.AddDays(day)).WorseThanBeforeTreatment(true);
        }

        Assert.Null(Watch(builder).Signs!.DaysWorseInPastWeek);
    }

    [Fact]
    public void Statements_OfEachKind_CarrySourcesAndAMark()
    {
        Assert.All(AugmentationObservationKind.All, kind => Assert.Contains(kind.Statements, statement => !statement.SourceIds.IsEmpty));
        Assert.All(AugmentationObservationKind.All.SelectMany(kind => kind.Statements), statement => Assert.NotEqual(Verification.Verified, statement.Verified));
    }

    [Property]
    public void Review_AnyDiary_NamesNoDiagnosisAndEndsWithTheSameItems(SymptomDiary diary)
    {
        DiaryReview review = DiaryReviewer.Default.Review(diary);
        Assert.All(review.Augmentation.Observations, one =>
        {
            Assert.Contains("an observation to raise with the prescriber", DiaryWording.Describe(one), StringComparison.Ordinal);
            Assert.True(one.ToOn > one.FromOn);
            Assert.True(one.Difference is null or > 0);
        });
        Assert.Null(review.Augmentation.Signs?.OtherCauseExcluded);
        Assert.DoesNotContain(DiaryWording.Lines(review), line => line.Contains("augmentation is", StringComparison.Ordinal) && !line.Contains("not watched", StringComparison.Ordinal));
    }

    /// <summary>Starts a diary with an untreated entry, and one on which pramipexole is started.</summary>
    private static SymptomDiaryBuilder Treated(Func<SymptomDiaryBuilder, SymptomDiaryBuilder> before) =>
        before(SymptomDiary.Create("a").On(s_before).TakesNothing()).On(s_start).Takes("pramipexole", 0.125m);

    private static AugmentationWatch Watch(SymptomDiaryBuilder builder) => DiaryReviewer.Default.Review(builder.Build()).Augmentation;
}
