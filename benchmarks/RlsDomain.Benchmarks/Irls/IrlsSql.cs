using System.Globalization;
using DuckDB.NET.Data;
using RlsDomain.Scales;

namespace RlsDomain.Benchmarks.Irls;

/// <summary>The IRLS in DuckDB: a table of answers in memory, and statements over it.</summary>
internal sealed class IrlsSql : IDisposable
{
    private const string InRange = "i1 <= 4 AND i2 <= 4 AND i3 <= 4 AND i4 <= 4 AND i5 <= 4 AND i6 <= 4 AND i7 <= 4 AND i8 <= 4 AND i9 <= 4 AND i10 <= 4";

    /// <summary>
    /// The fastest of a dozen forms tried: the sums are taken of the lowest three bits, for those of a byte such as 255 would
    /// overflow and stop the statement, and one mask of the range check turns all four scores of such a row into 255.
    /// </summary>
    private const string Scores =
        "SELECT total | missing AS total, "
        + "((total > 0)::UTINYINT + (total > 10)::UTINYINT + (total > 20)::UTINYINT + (total > 30)::UTINYINT) | missing AS band, "
        + "symptoms | missing AS symptoms, impact | missing AS impact "
        + "FROM (SELECT missing, symptoms, impact, symptoms + impact + third AS total FROM (SELECT "
        + "CASE WHEN " + InRange + " THEN 0::UTINYINT ELSE 255::UTINYINT END AS missing, "
        + "(i1 & 7) + (i2 & 7) + (i4 & 7) + (i6 & 7) + (i7 & 7) + (i8 & 7) AS symptoms, (i5 & 7) + (i9 & 7) + (i10 & 7) AS impact, i3 & 7 AS third FROM ";

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    internal IrlsSql()
    {
        _connection.Open();
    }

    /// <summary>Fills the table of answers.</summary>
    internal void Load(byte[][] columns)
    {
        Execute("CREATE OR REPLACE TABLE answers (" + string.Join(", ", Enumerable.Range(1, columns.Length).Select(item => FormattableString.Invariant($"i{item} UTINYINT"))) + ")");
        using DuckDBAppender appender = _connection.CreateAppender("answers");
        for (int row = 0; row < columns[0].Length; row++)
        {
            IDuckDBAppenderRow line = appender.CreateRow();
            foreach (byte[] column in columns)
            {
                line.AppendValue((byte?)column[row]);
            }

            line.EndRow();
        }
    }

    internal void UseThreads(int threads) => Execute(FormattableString.Invariant($"SET threads = {threads}"));

    /// <summary>Writes the four scores of every row to a table, with the range check.</summary>
    internal void ScoreToTable() => Execute($"CREATE OR REPLACE TABLE scores AS {Scores} answers))");

    /// <summary>Adds the totals of every row up, and writes none of them.</summary>
    internal long SumOfTotals() => Convert.ToInt64(Ask($"SELECT sum(i1 + i2 + i3 + i4 + i5 + i6 + i7 + i8 + i9 + i10)::BIGINT FROM answers WHERE {InRange}"), CultureInfo.InvariantCulture);

    /// <summary>Gives a sum over a column of the scores in which the place of each row counts.</summary>
    internal long Fingerprint(string column) =>
        Convert.ToInt64(Ask($"SELECT sum({column}::BIGINT * (rowid % 997 + 1))::BIGINT FROM scores"), CultureInfo.InvariantCulture);

    /// <summary>Scores one patient: a statement with ten parameters.</summary>
    internal IrlsSums Score(ReadOnlySpan<int?> answers)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = $"{Scores} (SELECT {string.Join(", ", Enumerable.Range(1, IrlsAnswers.ItemCount).Select(item => FormattableString.Invariant($"${item}::UTINYINT AS i{item}")))})))";
        foreach (int? answer in answers)
        {
            command.Parameters.Add(new DuckDBParameter(answer is { } value ? (byte)value : (byte)255));
        }

        using DuckDBDataReader reader = command.ExecuteReader();
        reader.Read();
        return new(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3));
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private object Ask(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }
}
