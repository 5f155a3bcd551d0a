using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace RlsDomain.Benchmarks;

/// <summary>How BenchmarkDotNet measures: short iterations, enough of them that one disturbed does not count, and memory.</summary>
internal static class Configuration
{
    /// <summary>Makes the configuration.</summary>
    /// <param name="dry">Whether each benchmark runs once only, to see that it does.</param>
    internal static IConfig Make(bool dry = false) => ManualConfig.CreateEmpty()
        .AddJob((dry ? Job.Dry : Job.Default
            .WithWarmupCount(3)
            .WithIterationCount(11)
            .WithIterationTime(TimeInterval.FromMilliseconds(100)))
            .WithArguments([new MsBuildArgument("/p:RunAnalyzersDuringBuild=false")])) // They ran with the solution.
        .WithBuildTimeout(TimeSpan.FromMinutes(10))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddExporter(MarkdownExporter.GitHub)
        .AddLogger(ConsoleLogger.Default);
}
