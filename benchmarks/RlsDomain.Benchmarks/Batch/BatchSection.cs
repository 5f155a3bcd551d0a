using System.Collections.Immutable;
using RlsDomain.Benchmarks.Bounds;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.NaiveBayes;
using RlsDomain.Benchmarks.Report;

namespace RlsDomain.Benchmarks.Batch;

internal static class BatchSection
{
    /// <summary>A whole and even number of blocks, so that two threads have as many each.</summary>
    private const int Rows = 65_536;
    private const int ShortRows = 32_768;

    /// <summary>So many patients take half a minute and more: they have one turn.</summary>
    private const int RowsWithOneTurn = 1_000_000;

    internal static Section Measure(Effort effort)
    {
        int rows = effort.WithGrowth ? Rows : ShortRows;
        BatchPeers batch = new(rows);
        using NaiveBayesManyPeers bayes = new(batch.Drawn);
        TimingTable table = new(
            FormattableString.Invariant($"{rows:#,0} patients with {BatchPeers.Findings} findings, the time for one; one thread, unless the name says two"),
            BatchPeers.OneName,
            Turns.Measure(effort, [batch.One(rows), batch.Two(rows), batch.Singles(rows), .. effort.WithGrowth ? bayes.Peers : bayes.BoundPeers]));
        GrowthTable[] growth = effort.WithGrowth ? [Growth(effort)] : [];
        return new()
        {
            Question = "The differential of many patients",
            Intro = "Two columns of bits in, 22 probabilities a patient out, exact over sets of at most three with tempering. No general engine does that. "
                + "They do plain naive Bayes on the same rows: a class for each condition alone and one for none, with the numbers of our model, which is what the model gives over sets of one without tempering. "
                + "So the ratio of the bound compares DuckDB's smaller work with our larger; the line of our model over sets of one does the same work. "
                + "DuckDB has a column a finding, and an expression a class over them; or, in a table laid out for it, an array a patient and an inner product a class.",
            Tables = [table],
            Growth = [.. growth],
            Charts =
            [
                new("batch.svg", "Bars: the time for one of many patients, on a logarithmic axis", () => Plots.Bars("The differential of many patients", table)),
                .. growth.Select(grown => new Chart("batch-patients.svg", "Lines: the time for one patient as the patients grow from 1 to 10 million, on one thread and on two", () => Plots.Lines("The differential, by the number of patients", grown, logarithmic: true))),
            ],
            Figures =
            [
                new(AllBounds.BatchThreads, table.Ratio(BatchPeers.OneName, BatchPeers.TwoThreadsName)),
                new(AllBounds.BatchDuckDb, table.Ratio(NaiveBayesManyPeers.ColumnsName, BatchPeers.OneName)),
            ],
            Benchmarks = typeof(BatchBenchmarks),
        };
    }

    private static GrowthTable Growth(Effort effort)
    {
        BatchPeers batch = new(effort.Rows);
        var rows = ImmutableArray.CreateBuilder<(long, ImmutableArray<double>)>();
        for (int patients = 1; patients <= effort.Rows; patients *= 10)
        {
            Effort turns = patients < RowsWithOneTurn ? effort with { Rounds = 5 } : effort with { Rounds = 1 };
            rows.Add((patients, [.. Turns.Measure(turns, batch.One(patients), batch.Two(patients)).Select(timing => timing.Nanoseconds)]));
        }

        return new("The time for one patient, as the patients grow (a million and more have one turn)", "patients", [BatchPeers.OneName, BatchPeers.TwoThreadsName], rows.ToImmutable());
    }
}
