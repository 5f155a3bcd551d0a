using RlsDomain.Scales;

namespace RlsDomain.Tests.Scales;

public class PediatricSeverityAnswersTests
{
    [Fact]
    public void Answers_NotSet_AreBlank()
    {
        PediatricSeverityAnswers answers = new();

        Assert.Equal((17, 24, 0, PediatricRespondent.NotRecorded), (answers.Morning.Length, answers.Evening.Length, answers.AnsweredCount, answers.Respondent));
    }

    [Fact]
    public void Answers_Set_AreKeptAsGiven()
    {
        PediatricSeverityAnswers answers = new() { Respondent = PediatricRespondent.Parent, Morning = [.. Enumerable.Range(0, 17).Select(item => item == 3 ? (int?)null : item)] };

        Assert.Equal((null, 16, 16), (answers.Morning[3], answers.Morning[16], answers.AnsweredCount));
    }

    [Theory]
    [InlineData(16)]
    [InlineData(18)]
    public void Morning_AnotherNumberOfItems_IsRefused(int places) => Assert.Contains(
        $"The Morning part of the P-RLS-SS has 17 items; {places} answers were given.",
        Assert.Throws<ArgumentException>(() => new PediatricSeverityAnswers { Morning = [.. new int?[places]] }).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(23)]
    [InlineData(25)]
    public void Evening_AnotherNumberOfItems_IsRefused(int places) =>
        Assert.Throws<ArgumentException>(() => new PediatricSeverityAnswers { Evening = [.. new int?[places]] });

    [Fact]
    public void Morning_DefaultList_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new PediatricSeverityAnswers { Morning = default });

    /// <summary>The same answer in the morning and in the evening counts twice.</summary>
    [Fact]
    public void AnsweredCount_SameAnswersInBothParts_CountsEach()
    {
        PediatricSeverityAnswers answers = new() { Morning = [.. Enumerable.Repeat<int?>(2, 17)], Evening = [.. Enumerable.Repeat<int?>(2, 24)] };

        Assert.Equal(41, answers.AnsweredCount);
    }
}
