using System.Collections.Immutable;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Patients;
using RlsDomain.Columnar;

namespace RlsDomain.Benchmarks.Irls;

/// <summary>The IRLS of many patients: ten columns of bytes in, four out, 255 in all four where an answer is missing.</summary>
internal sealed class IrlsManyPeers : IDisposable
{
    internal const string ColumnsName = "IrlsColumns.Score";
    internal const string TwoThreadsName = "IrlsColumns.Score, 2 threads";
    internal const string TrafficName = "limit: the same loads and stores, no arithmetic";
    internal const string LoopName = "naive loop over the columns";
    internal const string SumName = "DuckDB, totals added up only";
    internal const string TableName = "DuckDB to a table";
    internal const string TwoThreadTableName = "DuckDB to a table, 2 threads";

    private static readonly string[] s_sqlColumns = ["total", "band", "symptoms", "impact"];

    private readonly int _rows;
    private readonly byte[][] _answers;
    private readonly byte[][] _scores;
    private readonly IrlsSql _sql = new();

    internal IrlsManyPeers(int rows)
    {
        _rows = rows;
        _answers = RandomAnswers.Columns(rows);
        _scores = NewScores(rows);
        _sql.Load(_answers);
        Check();
    }

    internal ImmutableArray<Peer> Peers =>
    [
        new(ColumnsName, _rows, () => Columns()),
        new(TwoThreadsName, _rows, TwoThreads),
        new(TrafficName, _rows, Traffic),
        new(LoopName, _rows, () => Loop()),
        new(SumName, _rows, () => { _sql.UseThreads(1); _sql.SumOfTotals(); }),
        new(TableName, _rows, () => Table(threads: 1)),
        new(TwoThreadTableName, _rows, () => Table(threads: 2)),
    ];

    /// <summary>Gives the peers whose cost is followed from one patient on, over the first rows only.</summary>
    internal ImmutableArray<Peer> PeersOver(int rows) =>
    [
        new(ColumnsName, rows, () => Columns(0, rows)),
        new(LoopName, rows, () => NaiveLoops.Score(_answers, _scores, rows)),
    ];

    public void Dispose() => _sql.Dispose();

    internal int Columns() => Columns(0, _rows);

    internal void TwoThreads()
    {
        int half = _rows / 2;
        Parallel.Invoke(() => Columns(0, half), () => Columns(half, _rows - half));
    }

    internal void Traffic() => TrafficOnly.Run(_answers, _scores, _rows);

    internal int Loop() => NaiveLoops.Score(_answers, _scores, _rows);

    internal void Table(int threads)
    {
        _sql.UseThreads(threads);
        _sql.ScoreToTable();
    }

    private static byte[][] NewScores(int rows) => [.. Enumerable.Range(0, s_sqlColumns.Length).Select(_ => new byte[rows])];

    private int Columns(int start, int length) => IrlsColumns.Score(
        new(
            _answers[0].AsSpan(start, length),
            _answers[1].AsSpan(start, length),
            _answers[2].AsSpan(start, length),
            _answers[3].AsSpan(start, length),
            _answers[4].AsSpan(start, length),
            _answers[5].AsSpan(start, length),
            _answers[6].AsSpan(start, length),
            _answers[7].AsSpan(start, length),
            _answers[8].AsSpan(start, length),
            _answers[9].AsSpan(start, length)),
        new()
        {
            Totals = _scores[0].AsSpan(start, length),
            Bands = _scores[1].AsSpan(start, length),
            SymptomSums = _scores[2].AsSpan(start, length),
            ImpactSums = _scores[3].AsSpan(start, length),
        });

    private void Check()
    {
        int unscored = Columns();
        byte[][] ours = [.. _scores.Select(column => column.ToArray())];
        Agreement.Of(LoopName, unscored, Loop());
        CheckColumns(LoopName, ours);
        TwoThreads();
        CheckColumns(TwoThreadsName, ours);
        _sql.UseThreads(1);
        Agreement.Of(SumName, ours[0].Sum(total => total == IrlsColumns.NoScore ? 0L : total), _sql.SumOfTotals());
        foreach (int threads in (int[])[2, 1])
        {
            Table(threads);
            for (int i = 0; i < ours.Length; i++)
            {
                Agreement.Of(TableName, Fingerprint(ours[i]), _sql.Fingerprint(s_sqlColumns[i]));
            }
        }
    }

    private void CheckColumns(string peer, byte[][] expected)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            Agreement.Of(peer, expected: -1, expected[i].AsSpan().CommonPrefixLength(_scores[i]) is var same && same == _rows ? -1 : same);
        }
    }

    /// <summary>Gives a sum in which the place of each row counts.</summary>
    private static long Fingerprint(byte[] column)
    {
        long sum = 0;
        for (int row = 0; row < column.Length; row++)
        {
            sum += column[row] * ((row % 997) + 1L);
        }

        return sum;
    }
}
