using RlsDomain.Knowledge;

namespace RlsDomain.Tool.Tests.CommandLine;

public class CommandLineTests
{
    [Theory]
    [InlineData("A command is needed.")]
    [InlineData("did you mean assess?", "asess", "x.json")]
    [InlineData("did you mean knowledge?", "know")]
    [InlineData("did you mean sources?", "knowledge", "source")]
    [InlineData("--setting primary: did you mean primary-care?", "assess", "x.json", "--setting", "primary")]
    [InlineData("--setting slep-clinic: did you mean sleep-clinic?", "assess", "x.json", "--setting", "slep-clinic")]
    [InlineData("--setting moon: the choices are general-adult, primary-care, sleep-clinic.", "assess", "x.json", "--setting", "moon")]
    [InlineData("--format jsn: did you mean json?", "assess", "x.json", "--format", "jsn")]
    [InlineData("'--seting' is no option of assess; did you mean --setting?", "assess", "x.json", "--seting", "primary-care")]
    [InlineData("FILE-or-folder", "assess")]
    [InlineData("The IRLS has 10 items; 2 answers were given.", "irls", "1", "2")]
    public void Run_OfAWrongCommandLine_SaysWhatWasMeantAndHowItIsUsed(string message, params string[] args)
    {
        ShellResult result = Shell.Run(args);

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Contains("Usage:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OfVersion_PrintsLibraryAndKnowledge()
    {
        ShellResult result = Shell.Run("--version");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal($"rls {Assessment.LibraryVersion}\nknowledge {KnowledgeBase.Default.Version}, SHA-256 {KnowledgeBase.Default.Sha256}\n", result.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("assess", "--help")]
    [InlineData("knowledge", "labs", "--help")]
    public void Run_OfHelp_PrintsItAndSucceeds(params string[] args)
    {
        ShellResult result = Shell.Run(args);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("Usage:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OfAnAtSign_ReadsNoResponseFile()
    {
        ShellResult result = Shell.Run("assess", "@missing");

        Assert.Equal((1, "@missing: error: There is no file or folder with this name.\n"), (result.Code, result.Error));
    }

    [Fact]
    public void Run_WhenTheDiskIsFull_SaysSoInASentence()
    {
        using StringWriter error = new() { NewLine = "\n" };
        using StreamWriter output = new(new BrokenStream(28));
        using Terminal terminal = new() { Input = Stream.Null, Output = output, Error = error };

        Assert.Equal(1, Program.Run(["--version"], terminal));
        Assert.Equal("rls: The stream is broken. Nothing more was done.\n", error.ToString());
    }

    [Fact]
    public void Run_WhenThePipeIsClosed_EndsQuietly()
    {
        using StringWriter error = new() { NewLine = "\n" };
        using StreamWriter output = new(new BrokenStream(32));
        using Terminal terminal = new() { Input = Stream.Null, Output = output, Error = error };

        Assert.Equal(0, Program.Run(["--version"], terminal));
        Assert.Equal("", error.ToString());
    }

    /// <summary>Takes nothing, for a reason that the system numbers.</summary>
    private sealed class BrokenStream(int reason) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("The stream is broken.", reason);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("The stream is broken.", reason);

        public override void Flush()
        {
        }
    }
}
