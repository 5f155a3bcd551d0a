namespace Samples.Tests;

/// <summary>Each sample prints what is committed beside it, on a machine of any language. RLSDOMAIN_WRITE=1 renews it.</summary>
public class SampleTests
{
    private const string English = "C.UTF-8";
    private const string Dutch = "nl_NL.UTF-8"; // A decimal comma.

    [Theory]
    [InlineData("QuickStart", English)]
    [InlineData("QuickStart", Dutch)]
    [InlineData("IrlsDiary", English)]
    [InlineData("IrlsDiary", Dutch)]
    [InlineData("IntakeInterview", English)]
    [InlineData("IntakeInterview", Dutch)]
    [InlineData("BatchScreening", English)]
    [InlineData("BatchScreening", Dutch)]
    [InlineData("HostKnowledge", English)]
    [InlineData("HostKnowledge", Dutch)]
    [InlineData("Snippets", English)]
    [InlineData("Snippets", Dutch)]
    public async Task Sample_WithoutArguments_PrintsWhatIsCommitted(string sample, string locale) =>
        AssertPrints(await SampleRun.Of(sample, locale, Typed(sample)), $"samples/{sample}/output.txt");

    [Fact]
    public async Task IrlsDiary_OfAFile_PrintsItsReview() => AssertPrints(
        await SampleRun.Of("IrlsDiary", Dutch, "", SampleRun.Beside("IrlsDiary", "diaries/iron-response.json")),
        "samples/IrlsDiary/output-iron-response.txt");

    [Fact]
    public async Task IrlsDiary_OfAFileThatIsNoDiary_SaysWhyAndFails()
    {
        SampleRun run = await SampleRun.Of("IrlsDiary", Dutch, "", SampleRun.Beside("IrlsDiary", "IrlsDiary.runtimeconfig.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("$", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IntakeInterview_OfASheet_AsksUntilItIsSettled() => AssertPrints(
        await SampleRun.Of("IntakeInterview", Dutch, "", "--answers", SampleRun.Beside("IntakeInterview", "interviews/classic-rls.json")),
        "samples/IntakeInterview/output-sheet.txt");

    [Fact]
    public async Task IntakeInterview_WhoseAnswersEnd_SaysSo()
    {
        SampleRun run = await SampleRun.Of("IntakeInterview", English, "a\nwhat\na\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The answers ended after 2 questions", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IntakeInterview_OfAFileThatIsNoSheet_SaysWhyAndFails()
    {
        SampleRun run = await SampleRun.Of("IntakeInterview", English, "", "--answers", SampleRun.Beside("IntakeInterview", "IntakeInterview.runtimeconfig.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("runtimeOptions", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BatchScreening_OfAFileThatIsNotThere_Fails()
    {
        SampleRun run = await SampleRun.Of("BatchScreening", English, "", "patients.txt", "answers.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("patients.txt", run.Error, StringComparison.Ordinal);
    }

    private static void AssertPrints(SampleRun run, string file)
    {
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        RepositoryFiles.AssertIs(file, run.Output);
    }

    private static string Typed(string sample)
    {
        string file = $"samples/{sample}/input.txt";
        return File.Exists(RepositoryFiles.Path(file)) ? RepositoryFiles.Read(file) : "";
    }
}
