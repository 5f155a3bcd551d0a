using RlsDomain.Knowledge;

namespace RlsDomain.Tool.Tests.CommandLine;

public class VerifyTests
{
    private static readonly string s_case = RepositoryFiles.Path("samples", "cases", "bedridden-akathisia-72m-2010.json");
    private static readonly string s_other = RepositoryFiles.Path("samples", "cases", "medznat-ida-35m.json");
    private static readonly Lazy<string> s_assessment = new(() => Shell.Run("assess", s_case, "--format", "json").Output);

    [Fact]
    public void Verify_OfWhatAssessWrote_AcceptsIt()
    {
        ShellResult result = Shell.RunWithInput(s_assessment.Value, "verify", s_case, "-");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal($"accepted: 1 assessment(s) worked out again with knowledge {KnowledgeBase.Default.Version}, SHA-256 {KnowledgeBase.Default.Sha256}\n", result.Output);
    }

    [Fact]
    public void Verify_OfATamperedDigit_RefusesAndNamesThePlace()
    {
        const string Before = "\"probability\": ";
        int digit = s_assessment.Value.IndexOf(Before, StringComparison.Ordinal) + Before.Length + 6;
        char other = s_assessment.Value[digit] == '1' ? '2' : '1';
        string tampered = s_assessment.Value[..digit] + other + s_assessment.Value[(digit + 1)..];

        ShellResult result = Shell.RunWithInput(tampered, "verify", s_case, "-");

        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.StartsWith("standard input: $[0].differential[0].probability: 0.", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nrefused: 1 difference(s) in 1 assessment(s) with knowledge ", result.Output, StringComparison.Ordinal);
        Assert.Equal(result, Shell.RunWithInput(tampered, "verify", s_case, "-"));
    }

    [Fact]
    public void Verify_AgainstAnotherCase_Refuses() =>
        Assert.Equal(1, Shell.RunWithInput(s_assessment.Value, "verify", s_other, "-").Code);

    [Fact]
    public void Verify_OfAFileThatIsNotThere_SaysSo()
    {
        ShellResult result = Shell.Run("verify", s_case, "assessment.json");

        Assert.Equal((1, "", "assessment.json: error: There is no file with this name.\n"), (result.Code, result.Output, result.Error));
    }

    [Fact]
    public void Verify_OfNoJson_RefusesWithASentence()
    {
        ShellResult result = Shell.RunWithInput("", "verify", s_case, "-");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("standard input: $: The text is empty; an assessment is a JSON object, or a list of them.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OfStandardInputTwice_IsAWrongCommandLine()
    {
        ShellResult result = Shell.Run("verify", "-", "-");

        Assert.Equal((2, "rls verify: Standard input can be read once only; name a file for the case or for the assessment.\n"), (result.Code, result.Error));
    }
}
