using System.Collections.Immutable;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace RlsDomain.Benchmarks.Report;

/// <summary>The rows of a class of BenchmarkDotNet.</summary>
internal static class BenchmarkTable
{
    /// <summary>Gives the tables of a class, one for each value of its parameters.</summary>
    internal static ImmutableArray<(string Parameters, TimingTable Table)> Of(Summary summary) =>
    [
        .. summary.Reports
            .Where(report => report.ResultStatistics is not null)
            .GroupBy(report => report.BenchmarkCase.Parameters.DisplayInfo)
            .Select(group => (group.Key.Trim('[', ']'), Table([.. group]))),
    ];

    private static TimingTable Table(ImmutableArray<BenchmarkReport> reports)
    {
        BenchmarkReport baseline = reports.FirstOrDefault(report => report.BenchmarkCase.Descriptor.Baseline) ?? reports[0];
        return new("", NameOf(baseline.BenchmarkCase), [.. reports.Select(report => new Measuring.Timing(
            NameOf(report.BenchmarkCase),
            report.ResultStatistics!.Median,
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)))]);
    }

    private static string NameOf(BenchmarkCase benchmark) => benchmark.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');
}
