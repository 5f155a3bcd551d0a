using System.Diagnostics;

namespace RlsDomain.Tests.Columnar;

/// <summary>Answers are the same to the last bit with any vector width and without vectors, each forced in a process of its own.</summary>
public class VectorWidthTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    [Fact]
    public void Answers_WithEachVectorWidth_HaveTheSameBits()
    {
        (string width, string digest) = Run([]);
        (string narrow, string narrowDigest) = Run([("DOTNET_EnableAVX", "0")]);
        (string none, string noneDigest) = Run([("DOTNET_EnableHWIntrinsic", "0")]);

        Assert.Equal("none", none);
        Assert.NotEqual("256", narrow);
        Assert.NotEqual("none", width);
        Assert.Equal(noneDigest, digest);
        Assert.Equal(noneDigest, narrowDigest);
    }

    private static (string Width, string Digest) Run((string Name, string Value)[] settings)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])["exec", "--runtimeconfig", Beside("runtimeconfig.json"), "--depsfile", Beside("deps.json"), Beside("dll")])
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string name, string value) in settings)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"The program did not end within {s_limit}.");
        }

        Assert.Equal("", error.Result);
        string[] lines = output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(2, lines.Length);
        return (lines[0], lines[1]);
    }

    private static string Beside(string extension) => Path.ChangeExtension(typeof(BitsProgram).Assembly.Location, extension);
}
