using FsCheck.Xunit;
using RlsDomain.Scales;

namespace RlsDomain.Tests.Scales;

/// <summary>
/// The vectors R01 to R04 must be refused. R05, an answer that is not a whole number, cannot be given to a method that
/// takes whole numbers: it is refused where a case file is read.
/// </summary>
public class IrlsAnswersTests
{
    [Theory]
    [InlineData("0,0,0,0,0,0,0,0,0", "The IRLS has 10 items; 9 answers were given.")]
    [InlineData("0,0,0,0,0,0,0,0,0,0,0", "The IRLS has 10 items; 11 answers were given.")]
    public void From_NotTenPlaces_IsRefused(string answers, string message)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => IrlsText.Read(answers));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5,0,0,0,0,0,0,0,0,0", "An answer to an IRLS item is 0 to 4; item 1 has 5.")]
    [InlineData("0,0,0,0,0,0,0,0,0,-1", "An answer to an IRLS item is 0 to 4; item 10 has -1.")]
    public void From_AnAnswerOutOfRange_NamesTheItem(string answers, string message)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => IrlsText.Read(answers));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_TenNumbers_NeedsNoArray() => Assert.Equal(4, IrlsAnswers.From(3, 3, 2, 3, 2, 3, 2, 3, 2, 4)[10]);

    [Fact]
    public void Default_HasEveryItemBlank() => Assert.All(default(IrlsAnswers).ToImmutableArray(), Assert.Null);

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Indexer_AnItemThatDoesNotExist_IsRefused(int item) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => default(IrlsAnswers)[item]);

    [Property]
    public void From_ItsOwnAnswers_GivesTheSame(IrlsAnswers answers)
    {
        Assert.Equal(answers, IrlsAnswers.From(answers.ToImmutableArray().AsSpan()));
        Assert.Equal(answers.ToImmutableArray(), Enumerable.Range(1, 10).Select(item => answers[item]));
    }

    [Fact]
    public void ToString_OfAnswers_IsWhatACaseFileHas() =>
        Assert.Equal("[3, 3, null, 3, 2, 3, 2, 3, 2, 0]", IrlsAnswers.From(3, 3, null, 3, 2, 3, 2, 3, 2, 0).ToString());

    [Theory]
    [InlineData(9)]
    [InlineData(11)]
    public void TryTotal_NotTenBytes_IsRefused(int places) =>
        Assert.Throws<ArgumentException>("answers", () => IrlsScore.TryTotal(new byte[places], out _));

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(127, false)]
    [InlineData(128, false)]
    [InlineData(255, false)]
    public void TryTotal_AnAnswerAtEachPlace_IsCountedUpToFour(byte answer, bool expected)
    {
        for (int place = 0; place < 10; place++)
        {
            byte[] answers = new byte[10];
            answers[place] = answer;

            Assert.Equal(expected, IrlsScore.TryTotal(answers, out int total));
            Assert.Equal(expected ? answer : 0, total);
        }
    }

    [Fact]
    public void TryTotal_AllHighest_IsForty()
    {
        Assert.True(IrlsScore.TryTotal([4, 4, 4, 4, 4, 4, 4, 4, 4, 4], out int total));
        Assert.Equal(40, total);
    }

    /// <summary>Two wrong answers do not make a right one, and the first of them is named.</summary>
    [Theory]
    [InlineData("4,0,5,0,0,9,0,0,0,0", "An answer to an IRLS item is 0 to 4; item 3 has 5.")]
    [InlineData("0,4,4,4,-1,-1,0,0,0,0", "An answer to an IRLS item is 0 to 4; item 5 has -1.")]
    public void From_SeveralAnswersOutOfRange_NamesTheFirst(string answers, string message)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => IrlsText.Read(answers));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }
}
