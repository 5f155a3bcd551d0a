using DuckDB.NET.Data;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Benchmarks.NaiveBayes;

/// <summary>Naive Bayes in DuckDB: a row a patient, a column a finding (0 not recorded, 1 present, 2 absent).</summary>
internal sealed class NaiveBayesSql : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly NaiveBayesTable _table;

    internal NaiveBayesSql(NaiveBayesTable table)
    {
        _table = table;
        _connection.Open();
    }

    internal void Load(IReadOnlyList<PresenceSet<Finding>> rows)
    {
        Execute("CREATE OR REPLACE TABLE states (" + string.Join(", ", Finding.All.Select(finding => Invariant($"f{finding.Index} UTINYINT"))) + ")");
        using DuckDBAppender appender = _connection.CreateAppender("states");
        foreach (PresenceSet<Finding> findings in rows)
        {
            IDuckDBAppenderRow line = appender.CreateRow();
            foreach (Finding finding in Finding.All)
            {
                line.AppendValue((byte?)(findings[finding] switch { Presence.Present => 1, Presence.Absent => 2, _ => 0 }));
            }

            line.EndRow();
        }
    }

    /// <summary>Adds a copy of the rows in which each patient is one array, the form in which DuckDB is fastest here.</summary>
    internal void MakeArrays()
    {
        IEnumerable<string> numbers = Finding.All.SelectMany(finding => new[] { Invariant($"(f{finding.Index} = 1)::DOUBLE"), Invariant($"(f{finding.Index} = 2)::DOUBLE") });
        Execute(Invariant($"CREATE OR REPLACE TABLE arrays AS SELECT [{string.Join(", ", numbers)}]::DOUBLE[{FindingRow.Width}] AS x FROM states"));
    }

    internal void UseThreads(int threads) => Execute(Invariant($"SET threads = {threads}"));

    /// <summary>Classifies every row to a table, with an expression a class over the columns.</summary>
    internal void ClassifyColumns() => Execute("CREATE OR REPLACE TABLE posteriors AS " + Posteriors("states", OverColumns));

    /// <summary>Does the same over the arrays.</summary>
    internal void ClassifyArrays() => Execute("CREATE OR REPLACE TABLE posteriors AS " + Posteriors("arrays", OverArrays));

    /// <summary>Gives the posteriors of the first rows.</summary>
    internal IEnumerable<double[]> Read(int rows)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = Invariant($"SELECT * FROM posteriors LIMIT {rows}");
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return [.. Enumerable.Range(0, NaiveBayesTable.Classes).Select(reader.GetDouble)];
        }
    }

    public void Dispose() => _connection.Dispose();

    private static string Posteriors(string from, Func<int, string> score)
    {
        int[] labels = [.. Enumerable.Range(0, NaiveBayesTable.Classes)];
        string scores = string.Join(", ", labels.Select(label => Invariant($"{score(label)} AS s{label}")));
        string largest = "greatest(" + string.Join(", ", labels.Select(label => Invariant($"s{label}"))) + ")";
        string weights = string.Join(", ", labels.Select(label => Invariant($"exp(s{label} - m) AS w{label}")));
        string total = string.Join(" + ", labels.Select(label => Invariant($"w{label}")));
        string posteriors = string.Join(", ", labels.Select(label => Invariant($"w{label} / total AS p{label}")));
        return $"SELECT {posteriors} FROM (SELECT *, {total} AS total FROM (SELECT {weights} FROM (SELECT *, {largest} AS m FROM (SELECT {scores} FROM {from}))))";
    }

    private string OverColumns(int label) => Invariant($"{_table.Bias[label]:R}::DOUBLE + ") + string.Join(" + ", Finding.All.Select(finding => Invariant(
        $"CASE f{finding.Index} WHEN 0 THEN 0::DOUBLE WHEN 1 THEN {Weight(finding, Presence.Present, label)} ELSE {Weight(finding, Presence.Absent, label)} END")));

    private string OverArrays(int label)
    {
        IEnumerable<string> weights = Finding.All.SelectMany(finding => new[] { Weight(finding, Presence.Present, label), Weight(finding, Presence.Absent, label) });
        return Invariant($"{_table.Bias[label]:R}::DOUBLE + array_inner_product(x, [{string.Join(", ", weights)}]::DOUBLE[{FindingRow.Width}])");
    }

    private string Weight(Finding finding, Presence answer, int label) => Invariant($"({_table.Weights(finding.Index, answer)[label]:R})::DOUBLE");

    private void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
