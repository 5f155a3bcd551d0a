using System.Globalization;
using System.Text;
using Parquet;
using Parquet.Schema;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Screening.Tests;

/// <summary>
/// Made-up patients by number, the same on every machine: cases drawn from the model, each with 25 findings recorded,
/// and an age, a sex, risk factors, labs, drugs and answers to the IRLS that mean nothing.
/// </summary>
internal sealed class SampleTable
{
    private const int FindingsRecorded = 25;
    private const ulong Seed = 7;

    private static readonly RiskFactor[] s_riskFactors = [RiskFactor.Pregnancy, RiskFactor.Dialysis, RiskFactor.Diabetes, RiskFactor.IronDeficiency, RiskFactor.Hypertension, RiskFactor.Depression];
    private static readonly string[] s_drugs = ["mirtazapine", "metoclopramide", "ropinirole;magnesium", "\"Drug, that nobody knows\"", "levothyroxine; sertraline", "simvastatin"];
    private static readonly string[] s_before = ["id", "age", "sex"];
    private static readonly string[] s_after = [.. Enumerable.Range(1, 10).Select(item => FormattableString.Invariant($"irls{item}")), "ferritin [ng/mL]", "transferrin-saturation [%]", "medications"];

    private readonly CaseSimulator _simulator = new(DifferentialModel.Default, Setting.PrimaryCare, Seed, FindingsRecorded, FindingsRecorded);

    /// <summary>Gets the names of the columns.</summary>
    internal static string[] Columns { get; } =
        [.. s_before, .. Finding.All.Select(finding => finding.Code), .. s_riskFactors.Select(factor => factor.Code), .. s_after];

    /// <summary>Gives the cells of a row, from 0; null is an empty one.</summary>
    internal string?[] Row(long number)
    {
        PatientCase drawn = _simulator.Draw((ulong)number).Patient;
        Random random = new((int)(number * 7919 % int.MaxValue)); // Of a fixed seed, so the same everywhere.
        bool isMale = random.Next(2) == 0;
        List<string?> cells =
        [
            FormattableString.Invariant($"patient-{number:0000000}"),
            random.Next(10) == 0 ? null : random.Next(18, 90).ToString(CultureInfo.InvariantCulture),
            random.Next(20) == 0 ? null : isMale ? "male" : "female",
            .. Finding.All.Select(finding => drawn.Findings[finding] switch { Presence.Present => "1", Presence.Absent => "0", _ => null }),
            .. s_riskFactors.Select(factor => factor == RiskFactor.Pregnancy || random.Next(3) != 0 ? null : random.Next(4) == 0 ? "1" : "0"),
        ];
        bool hasScale = random.Next(2) == 0;
        cells.AddRange(Enumerable.Range(1, 10).Select(_ => hasScale && random.Next(40) != 0 ? random.Next(5).ToString(CultureInfo.InvariantCulture) : null));
        cells.Add(random.Next(3) == 0 ? (random.Next(50, 3000) / 10m).ToString(CultureInfo.InvariantCulture) : null);
        cells.Add(random.Next(5) == 0 ? (random.Next(50, 500) / 10m).ToString(CultureInfo.InvariantCulture) : null);
        cells.Add(random.Next(4) == 0 ? s_drugs[random.Next(s_drugs.Length)] : null);
        return [.. cells];
    }

    /// <summary>Writes rows as CSV.</summary>
    internal void WriteCsv(string path, long rows)
    {
        using StreamWriter writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', Columns));
        for (long number = 0; number < rows; number++)
        {
            writer.WriteLine(string.Join(',', Row(number).Select(Quoted)));
        }
    }

    /// <summary>Writes the same rows as Parquet: findings and answers as whole numbers, labs as decimals or doubles.</summary>
    internal async Task WriteParquet(string path, long rows, int rowsOfAGroup)
    {
        DataField[] fields = [.. Columns.Select(FieldOf)];
        using FileStream stream = File.Create(path);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream);
        for (long first = 0; first < rows; first += rowsOfAGroup)
        {
            string?[][] group = [.. Enumerable.Range(0, (int)Math.Min(rowsOfAGroup, rows - first)).Select(i => Row(first + i))];
            using ParquetRowGroupWriter groupWriter = writer.CreateRowGroup();
            foreach ((int place, DataField field) in fields.Index())
            {
                await Write(groupWriter, field, [.. group.Select(row => row[place])]);
            }

            groupWriter.CompleteValidate();
        }
    }

    private static Task Write(ParquetRowGroupWriter group, DataField field, string?[] cells) =>
        field.ClrType == typeof(ReadOnlyMemory<char>) ? group.WriteAsync(field, cells!)
        : field.ClrType == typeof(bool) ? group.WriteAsync<bool>(field, Array.ConvertAll(cells, cell => cell is null ? (bool?)null : cell == "1"))
        : field.ClrType == typeof(int) ? group.WriteAsync<int>(field, Array.ConvertAll(cells, cell => cell is null ? (int?)null : int.Parse(cell, CultureInfo.InvariantCulture)))
        : field.ClrType == typeof(double) ? group.WriteAsync<double>(field, Array.ConvertAll(cells, cell => cell is null ? (double?)null : double.Parse(cell, CultureInfo.InvariantCulture)))
        : group.WriteAsync<decimal>(field, Array.ConvertAll(cells, cell => cell is null ? (decimal?)null : decimal.Parse(cell, CultureInfo.InvariantCulture)));

    private static DataField FieldOf(string name) => name switch
    {
        "id" or "sex" or "medications" => new DataField<string>(name),
        "ferritin [ng/mL]" => new DecimalDataField(name, 10, 2, isNullable: true),
        "age" or "transferrin-saturation [%]" or "arms-involved" => new DataField<double?>(name),
        "pregnancy" or "dialysis" or "unilateral" => new DataField<bool?>(name),
        _ => new DataField<int?>(name),
    };

    private static string Quoted(string? cell) =>
        cell is null ? "" : cell.AsSpan().ContainsAny(',', '"', '\n') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
