using System.Collections.Immutable;
using System.Diagnostics;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Report;
using static System.FormattableString;

namespace RlsDomain.Benchmarks;

/// <summary>The whole run: the turns, then BenchmarkDotNet, then the page.</summary>
internal static class Everything
{
    /// <summary>Measures and writes the page.</summary>
    /// <param name="effort">How long to measure.</param>
    /// <param name="withBenchmarks">Whether BenchmarkDotNet runs too, which is the longer part.</param>
    internal static void Run(Effort effort, bool withBenchmarks)
    {
        long start = Stopwatch.GetTimestamp();
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (Func<Effort, Section> measure in Sections.All)
        {
            Section section = measure(effort);
            sections.Add(section);
            Console.WriteLine(Invariant($"{Stopwatch.GetElapsedTime(start).TotalSeconds,6:0} s  {section.Question}"));
            foreach (TimingTable table in section.Tables)
            {
                Print(table);
            }
        }

        Type[] types = withBenchmarks ? [.. sections.Select(section => section.Benchmarks).OfType<Type>()] : [];
        Summary[] summaries = types.Length == 0 ? [] : BenchmarkRunner.Run(types, Configuration.Make(dry: effort == Effort.Draft));
        Page.Write(
            sections.ToImmutable(),
            summaries.Where(summary => summary.BenchmarksCases.Length > 0).ToImmutableDictionary(summary => summary.BenchmarksCases[0].Descriptor.Type, BenchmarkTable.Of),
            effort,
            DateOnly.FromDateTime(DateTime.UtcNow));
        Console.WriteLine(Invariant($"{Stopwatch.GetElapsedTime(start).TotalSeconds,6:0} s  {Page.File} written"));
    }

    private static void Print(TimingTable table)
    {
        Console.WriteLine(Invariant($"          {table.Caption}"));
        foreach (Timing timing in table.Timings)
        {
            Console.WriteLine(Invariant($"          {Numbers.Time(timing.Nanoseconds),10} {Numbers.Short(table.RatioOf(timing)),10}  {timing.Name}"));
        }
    }
}
