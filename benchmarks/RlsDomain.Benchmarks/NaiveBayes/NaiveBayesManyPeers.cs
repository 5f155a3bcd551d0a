using System.Collections.Immutable;
using Microsoft.ML;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.NaiveBayes;

/// <summary>Naive Bayes of many patients with 25 findings: a table in, 23 probabilities a patient out.</summary>
internal sealed class NaiveBayesManyPeers : IDisposable
{
    internal const string LoopName = "log table, naive loop over rows";
    internal const string MachineName = "ML.NET Transform";
    internal const string ColumnsName = "DuckDB to a table, an expression a class over the columns";
    internal const string ArraysName = "DuckDB to a table, an inner product a class over an array";

    private const int Checked = 100;

    private readonly NaiveBayesTable _table = new(Setting.PrimaryCare);
    private readonly PresenceSet<Finding>[] _rows;
    private readonly double[] _probabilities;
    private readonly NaiveBayesSql _sql;
    private readonly NaiveBayesMachine _machine;
    private readonly IDataView _machineRows;

    internal NaiveBayesManyPeers(IEnumerable<PresenceSet<Finding>> rows)
    {
        _rows = [.. rows];
        _probabilities = new double[_rows.Length * NaiveBayesTable.Classes];
        _sql = new(_table);
        _sql.Load(_rows);
        _sql.MakeArrays();
        _sql.UseThreads(1);
        _machine = new(_table);
        _machineRows = _machine.Load([.. _rows.Select(FindingRow.Of)]);
        Check();
    }

    internal ImmutableArray<Peer> Peers =>
    [
        new(LoopName, _rows.Length, Loop),
        new(MachineName, _rows.Length, () => _machine.Transform(_machineRows)),
        new(ColumnsName, _rows.Length, _sql.ClassifyColumns),
        new(ArraysName, _rows.Length, _sql.ClassifyArrays),
    ];

    /// <summary>Gets the peers that a bound rests on.</summary>
    internal ImmutableArray<Peer> BoundPeers => [.. Peers.Where(peer => peer.Name == ColumnsName)];

    public void Dispose() => _sql.Dispose();

    private void Loop()
    {
        for (int row = 0; row < _rows.Length; row++)
        {
            _table.Classify(_rows[row], _probabilities.AsSpan(row * NaiveBayesTable.Classes, NaiveBayesTable.Classes));
        }
    }

    private void Check()
    {
        Loop();
        CheckTable(ColumnsName, _sql.ClassifyColumns);
        CheckTable(ArraysName, _sql.ClassifyArrays);
        double none = 0;
        for (int row = 0; row < _rows.Length; row++)
        {
            none += _probabilities[row * NaiveBayesTable.Classes];
        }

        Agreement.Of(MachineName, [none / _rows.Length], [_machine.Transform(_machineRows) / _rows.Length], 1e-5);
    }

    private void CheckTable(string peer, Action classify)
    {
        classify();
        int row = 0;
        foreach (double[] posterior in _sql.Read(Checked))
        {
            Agreement.Of(peer, _probabilities.AsSpan(row * NaiveBayesTable.Classes, NaiveBayesTable.Classes), posterior, 1e-9);
            row++;
        }

        Agreement.Of(peer, Checked, row);
    }
}
