using System.Diagnostics;
using System.Text;

namespace RlsDomain.Tool.Tests;

/// <summary>The program as a process of its own.</summary>
public class ProcessTests
{
    [Fact]
    public void Assess_FromAPipe_WritesUtf8WithoutAMarkAtTheStart()
    {
        (int code, byte[] output, string error) = Run("""{"id":"José"}""", "assess", "-", "--format", "json");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal((byte)'[', output[0]);
        Assert.Contains("\"id\": \"José\"", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
        Assert.EndsWith("\n]\n", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_OfBrokenInput_ExitsWithOne()
    {
        (int code, byte[] output, string error) = Run("{", "assess", "-");

        Assert.Equal((1, 0), (code, output.Length));
        Assert.StartsWith("standard input: $", error, StringComparison.Ordinal);
    }

    private static (int Code, byte[] Output, string Error) Run(string input, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [typeof(Program).Assembly.Location, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using MemoryStream output = new();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }
}
