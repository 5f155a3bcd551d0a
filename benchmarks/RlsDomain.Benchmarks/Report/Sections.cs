using System.Collections.Immutable;
using RlsDomain.Benchmarks.Assessing;
using RlsDomain.Benchmarks.Batch;
using RlsDomain.Benchmarks.Differential;
using RlsDomain.Benchmarks.Explaining;
using RlsDomain.Benchmarks.Irls;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.NaiveBayes;
using RlsDomain.Benchmarks.Reading;
using RlsDomain.Benchmarks.SetLimit;

namespace RlsDomain.Benchmarks.Report;

/// <summary>The questions, in the order of the page. A further one is a further line.</summary>
internal static class Sections
{
    internal static ImmutableArray<Func<Effort, Section>> All { get; } =
    [
        DifferentialSection.Measure,
        SetLimitSection.Measure,
        AssessingSection.Measure,
        ExplainingSection.Measure,
        IrlsOneSection.Measure,
        IrlsManySection.Measure,
        BatchSection.Measure,
        NaiveBayesSection.Measure,
        ReadingSection.Measure,
    ];
}
