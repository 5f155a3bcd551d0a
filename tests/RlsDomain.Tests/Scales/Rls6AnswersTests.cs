using FsCheck.Xunit;
using RlsDomain.Scales;

namespace RlsDomain.Tests.Scales;

public class Rls6AnswersTests
{
    [Fact]
    public void From_SixAnswers_KeepsEachByItself()
    {
        Rls6Answers answers = Rls6Answers.From(0, 10, null, 5, 1, 9);

        Assert.Equal([0, 10, null, 5, 1, 9], answers.ToImmutableArray().AsEnumerable());
        Assert.Equal((0, 10, null, 9), (answers[1], answers[2], answers[3], answers[6]));
        Assert.Equal(5, answers.AnsweredCount);
        Assert.Equal("[0, 10, null, 5, 1, 9]", answers.ToString());
    }

    [Fact]
    public void Default_NothingAnswered_IsSixBlanks()
    {
        Assert.Equal(default, Rls6Answers.From(null, null, null, null, null, null));
        Assert.Equal(0, default(Rls6Answers).AnsweredCount);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void From_AnswerOutsideTheRange_NamesTheItem(int answer) => Assert.Contains(
        FormattableString.Invariant($"An answer to an RLS-6 item is 0 to 10; item 4 has {answer}."),
        Assert.Throws<ArgumentOutOfRangeException>(() => Rls6Answers.From(1, 2, 3, answer, 5, 6)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void From_FiveAnswers_IsRefused() => Assert.Contains(
        "The RLS-6 has 6 items; 5 answers were given.",
        Assert.Throws<ArgumentException>(() => Rls6Answers.From(1, 2, 3, 4, 5)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Item_OutsideTheScale_IsRefused(int item) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Rls6Answers)[item]);

    [Fact]
    public void ChangesTo_LaterAnswers_AreByItemAndNullWhereOneIsBlank() => Assert.Equal(
        [-4, 0, null, null, 10, 1],
        Rls6Answers.From(8, 3, null, 2, 0, 5).ChangesTo(Rls6Answers.From(4, 3, 1, null, 10, 6)).AsEnumerable());

    [Fact]
    public void Topics_OfTheItems_AreSix() => Assert.Equal(Rls6Answers.ItemCount, Rls6Answers.Topics.Length);

    [Property]
    public void From_OfItsOwnAnswers_GivesTheSame(Rls6Answers answers)
    {
        Assert.Equal(answers, Rls6Answers.From(answers.ToImmutableArray().AsSpan()));
        Assert.All(answers.ChangesTo(answers), change => Assert.True(change is null or 0));
    }
}
