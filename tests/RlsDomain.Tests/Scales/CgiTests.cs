using RlsDomain.Scales;

namespace RlsDomain.Tests.Scales;

public class CgiTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData(0, null)]
    [InlineData(1, "not-ill")]
    [InlineData(4, "moderate")]
    [InlineData(7, "extreme")]
    public void FindRating_OfSeverity_IsNullWhereNotAssessed(int? rating, string? code) =>
        Assert.Equal(code, CgiSeverity.FindRating(rating)?.Code);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(0, null, null)]
    [InlineData(1, "very-much-better", true)]
    [InlineData(2, "much-better", true)]
    [InlineData(3, "slightly-better", false)]
    [InlineData(4, "no-change", false)]
    [InlineData(7, "very-much-worse", false)]
    public void FindRating_OfImprovement_TellsAResponder(int? rating, string? code, bool? responder)
    {
        CgiImprovement? level = CgiImprovement.FindRating(rating);

        Assert.Equal((code, responder), (level?.Code, level?.IsResponder));
    }

    [Fact]
    public void Rating_OfEachLevel_IsItsPlaceFromOne()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], CgiSeverity.All.Select(level => level.Rating));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], CgiImprovement.All.Select(level => level.Rating));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void FindRating_OutsideTheScale_SaysWhatIsAllowed(int rating)
    {
        Assert.Contains(FormattableString.Invariant($"A CGI-S rating is 1 to 7, or 0 for not assessed; {rating} was given."), Assert.Throws<ArgumentOutOfRangeException>(() => CgiSeverity.FindRating(rating)).Message, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"A CGI-I rating is 1 to 7, or 0 for not assessed; {rating} was given."), Assert.Throws<ArgumentOutOfRangeException>(() => CgiImprovement.FindRating(rating)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void FindRating_FarOutsideTheScale_NamesTheParameter(int rating)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(rating), () => CgiSeverity.FindRating(rating));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(rating), () => CgiImprovement.FindRating(rating));
    }
}
