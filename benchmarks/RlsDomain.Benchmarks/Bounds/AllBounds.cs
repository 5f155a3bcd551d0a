using System.Collections.Immutable;

namespace RlsDomain.Benchmarks.Bounds;

/// <summary>Every bound, in the order of the page. The limits of the issue stand here and nowhere else.</summary>
internal static class AllBounds
{
    private const string Times = "times";
    private const string Bytes = "bytes";

    internal static readonly Bound IrlsTotal = new("irls-total", "`IrlsScore.TryTotal` of one patient to a naive loop with the same range check", Sense.AtMost, 1, Times);
    internal static readonly Bound IrlsTotalBytes = new("irls-total-bytes", "what `IrlsScore.TryTotal` allocates", Sense.AtMost, 0, Bytes);
    internal static readonly Bound IrlsScore = new("irls-score", "`IrlsScore.FromAnswers` of one patient, four scores read, to a naive loop that gives them", Sense.AtMost, 1, Times);
    internal static readonly Bound IrlsScoreBytes = new("irls-score-bytes", "what `IrlsScore.FromAnswers` allocates", Sense.AtMost, 0, Bytes);
    internal static readonly Bound IrlsColumnsTraffic = new("irls-columns-traffic", "`IrlsColumns.Score` to the memory traffic alone: the same loads and stores without arithmetic", Sense.AtMost, 1.5, Times);
    internal static readonly Bound IrlsColumnsDuckDb = new("irls-columns-duckdb", "DuckDB's SQL to a table on one thread, with the same range check, to `IrlsColumns.Score`", Sense.AtLeast, 60, Times);
    internal static readonly Bound Differential = new("differential", "plain definition of the verifier to `DifferentialModel.Classify`: one patient, 25 findings, sets of at most three, tempering", Sense.AtLeast, 60, Times);
    internal static readonly Bound DifferentialBytes = new("differential-bytes", "what `DifferentialModel.Classify` allocates", Sense.AtMost, 0, Bytes);
    internal static readonly Bound DifferentialUntempered = new("differential-untempered", "the same ratio without tempering", Sense.AtLeast, 80, Times);
    internal static readonly Bound DifferentialUntemperedBytes = new("differential-untempered-bytes", "what it allocates without tempering", Sense.AtMost, 0, Bytes);
    internal static readonly Bound BatchThreads = new("batch-threads", "the differential of many patients on one thread to the same on two", Sense.AtLeast, 1.7, Times);
    internal static readonly Bound BatchDuckDb = new("batch-duckdb", "DuckDB's SQL for plain naive Bayes on one thread to the differential of the same rows on one thread", Sense.AtLeast, 2, Times);
    internal static readonly Bound Assess = new("assess", "`RlsAssessor.Assess` of a case with everything recorded to the differential with its order", Sense.AtMost, 4, Times);
    internal static readonly Bound Reading = new("reading", "`PatientCase.Parse` of a case file to source generation of System.Text.Json with the same checks", Sense.AtMost, 0.4, Times);
    internal static readonly Bound ReadingBytes = new("reading-bytes", "what `PatientCase.Parse` allocates", Sense.AtMost, 2048, Bytes);

    internal static ImmutableArray<Bound> All { get; } =
    [
        Differential, DifferentialBytes, DifferentialUntempered, DifferentialUntemperedBytes, Assess,
        IrlsColumnsTraffic, IrlsColumnsDuckDb, IrlsTotal, IrlsTotalBytes, IrlsScore, IrlsScoreBytes,
        BatchThreads, BatchDuckDb, Reading, ReadingBytes,
    ];
}
