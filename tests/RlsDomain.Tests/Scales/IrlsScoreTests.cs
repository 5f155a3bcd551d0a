using RlsDomain.Scales;

namespace RlsDomain.Tests.Scales;

/// <summary>The vectors G01 to G32 and M01 to M07 were computed by a script apart from this code.</summary>
public class IrlsScoreTests
{
    [Theory]
    [InlineData("G01", "0,0,0,0,0,0,0,0,0,0", 0, "none", 0, 0, 0)]
    [InlineData("G02", "1,0,0,0,0,0,0,0,0,0", 1, "mild", 1, 0, 0)]
    [InlineData("G03", "0,0,4,0,0,0,0,0,0,0", 4, "mild", 0, 0, 4)]
    [InlineData("G04", "0,0,0,0,4,0,0,0,4,4", 12, "moderate", 0, 12, 0)]
    [InlineData("G05", "4,4,0,4,0,4,4,4,0,0", 24, "severe", 24, 0, 0)]
    [InlineData("G06", "1,1,1,1,1,1,1,1,1,1", 10, "mild", 6, 3, 1)]
    [InlineData("G07", "2,2,1,1,0,2,1,1,0,0", 10, "mild", 9, 0, 1)]
    [InlineData("G08", "2,1,1,1,1,1,1,1,1,1", 11, "moderate", 7, 3, 1)]
    [InlineData("G09", "2,2,2,1,0,2,1,1,0,0", 11, "moderate", 9, 0, 2)]
    [InlineData("G10", "2,2,1,2,1,2,2,1,1,1", 15, "moderate", 11, 3, 1)]
    [InlineData("G11", "2,2,2,2,1,2,1,1,1,1", 15, "moderate", 10, 3, 2)]
    [InlineData("G12", "2,2,2,2,2,2,2,2,2,2", 20, "moderate", 12, 6, 2)]
    [InlineData("G13", "3,3,2,3,1,3,2,2,1,0", 20, "moderate", 16, 2, 2)]
    [InlineData("G14", "3,2,2,2,2,2,2,2,2,2", 21, "severe", 13, 6, 2)]
    [InlineData("G15", "3,3,2,3,2,3,2,2,1,0", 21, "severe", 16, 3, 2)]
    [InlineData("G16", "3,3,2,3,2,3,2,3,2,2", 25, "severe", 17, 6, 2)]
    [InlineData("G17", "3,3,3,3,2,3,3,2,2,2", 26, "severe", 17, 6, 3)]
    [InlineData("G18", "4,4,1,4,0,4,4,4,0,0", 25, "severe", 24, 0, 1)]
    [InlineData("G19", "3,3,3,3,3,3,3,3,3,3", 30, "severe", 18, 9, 3)]
    [InlineData("G20", "4,4,2,4,2,4,3,3,2,2", 30, "severe", 22, 6, 2)]
    [InlineData("G21", "4,3,3,3,3,3,3,3,3,3", 31, "very-severe", 19, 9, 3)]
    [InlineData("G22", "4,4,3,4,2,4,3,3,2,2", 31, "very-severe", 22, 6, 3)]
    [InlineData("G23", "4,4,3,4,3,4,4,3,3,3", 35, "very-severe", 23, 9, 3)]
    [InlineData("G24", "4,4,4,4,4,4,4,4,4,3", 39, "very-severe", 24, 11, 4)]
    [InlineData("G25", "4,4,4,4,4,4,4,4,4,4", 40, "very-severe", 24, 12, 4)]
    [InlineData("G26", "1,1,1,1,4,1,1,1,4,4", 19, "moderate", 6, 12, 1)]
    [InlineData("G27", "0,0,0,0,3,0,0,0,0,0", 3, "mild", 0, 3, 0)]
    [InlineData("G28", "0,1,2,3,4,0,1,2,3,4", 20, "moderate", 7, 11, 2)]
    [InlineData("G29", "4,3,2,1,0,4,3,2,1,0", 20, "moderate", 17, 1, 2)]
    [InlineData("G30", "0,0,0,0,0,0,4,4,0,0", 8, "mild", 8, 0, 0)]
    [InlineData("G31", "0,4,0,4,0,4,0,4,0,4", 20, "moderate", 16, 4, 0)]
    [InlineData("G32", "1,1,1,1,1,1,1,1,1,0", 9, "mild", 6, 2, 1)]
    public void FromAnswers_Complete_GivesTotalBandAndSubscales(string vector, string answers, int total, string band, int symptoms, int impact, int item3)
    {
        IrlsAnswers parsed = IrlsText.Read(answers);
        IrlsScore score = IrlsScore.FromAnswers(parsed);

        Assert.True(score.IsComplete, vector);
        Assert.Equal(10, score.AnsweredCount);
        Assert.Equal((total, total, total), (score.Total, score.LowestTotal, score.HighestTotal));
        Assert.Equal(band, score.Band?.Code);
        Assert.Equal(band, string.Join(" ", score.PossibleBands));
        Assert.Equal((symptoms, symptoms, symptoms), (score.SymptomSum, score.LowestSymptomSum, score.HighestSymptomSum));
        Assert.Equal((impact, impact, impact), (score.ImpactSum, score.LowestImpactSum, score.HighestImpactSum));
        Assert.Equal(item3, parsed[3]);
        Assert.Equal(total, symptoms + impact + item3);
    }

    [Theory]
    [InlineData("M01", "3,3,,3,2,3,2,3,2,0", 9, 21, 25, "severe", 17, 4)]
    [InlineData("M02", "2,2,1,2,1,2,,1,1,1", 9, 13, 17, "moderate", null, 3)]
    [InlineData("M03", "3,3,3,3,3,3,3,3,3,", 9, 27, 31, null, 18, null)]
    [InlineData("M04", "2,2,,2,2,2,2,2,2,2", 9, 18, 22, null, 12, 6)]
    [InlineData("M05", "1,1,1,,1,1,1,,1,1", 8, 8, 16, null, null, 3)]
    [InlineData("M06", ",,,,,,,,,", 0, 0, 40, null, null, null)]
    [InlineData("M07", "0,0,0,0,0,0,0,0,0,", 9, 0, 4, null, 0, null)]
    public void FromAnswers_Incomplete_GivesNoTotalButItsRange(string vector, string answers, int answered, int lowest, int highest, string? band, int? symptoms, int? impact)
    {
        IrlsScore score = IrlsScore.FromAnswers(IrlsText.Read(answers));

        Assert.False(score.IsComplete, vector);
        Assert.Null(score.Total);
        Assert.Equal((answered, lowest, highest), (score.AnsweredCount, score.LowestTotal, score.HighestTotal));
        Assert.Equal(band, score.Band?.Code);
        Assert.Equal((symptoms, impact), (score.SymptomSum, score.ImpactSum));
    }

    [Theory]
    [InlineData("M01", "3,3,,3,2,3,2,3,2,0", "severe")]
    [InlineData("M02", "2,2,1,2,1,2,,1,1,1", "moderate")]
    [InlineData("M03", "3,3,3,3,3,3,3,3,3,", "severe very-severe")]
    [InlineData("M04", "2,2,,2,2,2,2,2,2,2", "moderate severe")]
    [InlineData("M05", "1,1,1,,1,1,1,,1,1", "mild moderate")]
    [InlineData("M06", ",,,,,,,,,", "none mild moderate severe very-severe")]
    [InlineData("M07", "0,0,0,0,0,0,0,0,0,", "none mild")]
    public void PossibleBands_Incomplete_AreThoseThatATotalCanStillReach(string vector, string answers, string bands) =>
        Assert.Equal((vector, bands), (vector, string.Join(' ', IrlsScore.FromAnswers(IrlsText.Read(answers)).PossibleBands)));

    [Fact]
    public void FromAnswers_TenNumbers_NeedsNoArray() =>
        Assert.Equal(25, IrlsScore.FromAnswers(3, 3, 2, 3, 2, 3, 2, 3, 2, 2).Total);

    [Fact]
    public void FromAnswers_OneOfTenNull_IsIncomplete() =>
        Assert.Equal(9, IrlsScore.FromAnswers(3, 3, null, 3, 2, 3, 2, 3, 2, 0).AnsweredCount);

    [Fact]
    public void Default_IsTheScoreOfTenBlankAnswers() =>
        Assert.Equal(IrlsScore.FromAnswers(default(IrlsAnswers)), default);

    [Fact]
    public void Size_OfAScore_IsEightBytesAtMost() =>
        Assert.InRange(System.Runtime.CompilerServices.Unsafe.SizeOf<IrlsScore>(), 1, 8);

    [Fact]
    public void FromAnswers_Scoring_AllocatesNothing()
    {
        IrlsAnswers answers = IrlsAnswers.From(3, 3, 2, 3, 2, 3, 2, 3, 2, 2);
        int total = IrlsScore.FromAnswers(answers).Band == IrlsBand.Severe ? IrlsScore.FromAnswers(answers).Total ?? 0 : 0; // Types are made ready.
        long before = GC.GetAllocatedBytesForCurrentThread();
        total += IrlsScore.FromAnswers(answers).Total ?? 0;
        total += IrlsScore.FromAnswers(answers).Band == IrlsBand.Severe ? 1 : 0;

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(51, total);
    }

    [Fact]
    public void Mode_Unset_IsNotRecorded() => Assert.Equal(IrlsMode.NotRecorded, IrlsScore.FromAnswers(default(IrlsAnswers)).Mode);

    [Fact]
    public void Mode_Set_IsPartOfTheScore()
    {
        IrlsScore score = IrlsScore.FromAnswers(1, 1, 1, 1, 1, 1, 1, 1, 1, 1) with { Mode = IrlsMode.SelfCompleted };

        Assert.Equal(IrlsMode.SelfCompleted, score.Mode);
        Assert.Equal(10, score.Total);
        Assert.NotEqual(score, score with { Mode = IrlsMode.Interview });
    }

    [Fact]
    public void Mode_NotAMember_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => default(IrlsScore) with { Mode = (IrlsMode)7 });

    [Theory]
    [InlineData("3,3,2,3,2,3,2,3,2,2", "IRLS 25, severe")]
    [InlineData("2,2,,2,2,2,2,2,2,2", "IRLS 18 to 22, 9 of 10 answered")]
    public void ToString_OfAScore_SaysWhatIsKnown(string answers, string expected) =>
        Assert.Equal(expected, IrlsScore.FromAnswers(IrlsText.Read(answers)).ToString());
}
