using System.Diagnostics;

namespace RlsDomain.Tool.Tests;

/// <summary>The core and the tool as native programs.</summary>
/// <remarks>The compiler of NativeAOT is a package that the solution does not ask for, so these tests restore it.</remarks>
public class NativeTests
{
    /// <summary>A guard against a hang: it takes about one on a free machine.</summary>
    private const int Minutes = 15;

    [Fact]
    public void AotProbe_PublishedNatively_HasNoWarningAndWritesWhatTheJitWrites()
    {
        Restore("tests/AotProbe");
        using TemporaryFolder folder = new();
        (int code, string log) = Dotnet("publish", RepositoryFiles.Path("tests/AotProbe"), "-c", "Release", "-o", folder.Path, "--no-restore", "-warnaserror");
        Assert.True(code == 0, log);

        string samples = RepositoryFiles.Path("samples");
        string built = Directory.EnumerateFiles(RepositoryFiles.Path("tests/AotProbe/bin/Release"), "AotProbe.dll", SearchOption.AllDirectories).First();
        (int native, string nativeOutput) = Run(Path.Combine(folder.Path, OperatingSystem.IsWindows() ? "AotProbe.exe" : "AotProbe"), samples);
        (int jit, string jitOutput) = Run("dotnet", built, samples);

        Assert.Equal((0, 0), (native, jit));
        Assert.Contains("RlsDomain.Vocabulary.Condition 22 of 22", nativeOutput, StringComparison.Ordinal);
        Assert.Equal(jitOutput, nativeOutput);
    }

    [Fact]
    public void NativeTool_Built_HasNoWarning()
    {
        Restore("src/RlsDomain.Tool.Native");
        (int code, string log) = Dotnet("build", RepositoryFiles.Path("src/RlsDomain.Tool.Native"), "-c", "Release", "--no-restore", "-warnaserror");

        Assert.True(code == 0, log);
    }

    private static void Restore(string project)
    {
        (int code, string log) = Dotnet("restore", RepositoryFiles.Path(project));
        Assert.True(code == 0, log);
    }

    private static (int Code, string Output) Dotnet(params string[] arguments) => Run("dotnet", [.. arguments, "-nodeReuse:false", "-nologo"]);

    private static (int Code, string Output) Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(Minutes)))
        {
            process.Kill(entireProcessTree: true);
            return (-1, FormattableString.Invariant($"{program} took longer than {Minutes} minutes."));
        }

        return (process.ExitCode, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
    }
}
