using System.Diagnostics;

namespace RlsDomain.ColdStart;

/// <summary>Publishes the programs that are compared.</summary>
internal static class Programs
{
    internal static List<Contestant> PublishAll(string repository, string target, string patient)
    {
        string[] irls = ["irls", "3", "3", "2", "3", "2", "3", "2", "3", "2", "2"];
        string empty = Publish(repository, "benchmarks/ColdStart/Empty", Path.Combine(target, "empty"));
        string native = Publish(repository, "src/RlsDomain.Tool.Native", Path.Combine(target, "native"));
        string full = Publish(repository, "src/RlsDomain.Tool", Path.Combine(target, "full"));
        string dotnet = Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, "dotnet")).First(File.Exists);
        return
        [
            new("empty program, native", Path.Combine(empty, "Empty")),
            new("rls irls, native", [Path.Combine(native, "rls"), .. irls]),
            new("rls assess, native", Path.Combine(native, "rls"), "assess", patient),
            new("rls assess --format json, native", Path.Combine(native, "rls"), "assess", patient, "--format", "json"),
            new("rls irls, full tool", [dotnet, Path.Combine(full, "rls.dll"), .. irls]),
            new("rls assess, full tool", dotnet, Path.Combine(full, "rls.dll"), "assess", patient),
        ];
    }

    private static string Publish(string repository, string project, string folder)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(repository, project), "-c", "Release", "-o", folder, "--nologo"])
        {
            RedirectStandardOutput = true,
        })!;
        string log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? folder : throw new InvalidOperationException($"{project} could not be published:\n{log}");
    }
}
