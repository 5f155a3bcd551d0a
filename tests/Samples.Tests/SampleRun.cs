using System.Diagnostics;

namespace Samples.Tests;

/// <summary>A sample, run as a program of its own in an empty folder.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    /// <summary>Gives the path of a file beside a built sample.</summary>
    internal static string Beside(string sample, string file) => RepositoryFiles.Path(Path.Combine("samples", sample, "bin", Configuration, "net10.0", file));

    /// <summary>Runs a sample to its end.</summary>
    /// <param name="sample">The name of the project.</param>
    /// <param name="locale">The locale of the machine, such as <c>nl_NL.UTF-8</c>.</param>
    /// <param name="input">What is typed; standard input then ends.</param>
    /// <param name="arguments">The arguments.</param>
    internal static async Task<SampleRun> Of(string sample, string locale, string input, params string[] arguments)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("rlsdomain-sample-");
        try
        {
            ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Beside(sample, sample + ".dll"), .. arguments])
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["LANG"] = locale;
            start.Environment["LC_ALL"] = locale;
            using Process process = Process.Start(start)!;
            using CancellationTokenSource limit = new(s_limit);
            try
            {
                Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
                Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);
                await process.StandardInput.WriteAsync(input.AsMemory(), limit.Token);
                process.StandardInput.Close();
                await process.WaitForExitAsync(limit.Token);
                return new(process.ExitCode, (await output).ReplaceLineEndings("\n"), await error);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"{sample} did not end within {s_limit}.");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Gets the configuration of this build, which is that of the samples too: the tests lie in bin/Configuration/net10.0.</summary>
    private static string Configuration { get; } =
        new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Name;
}
