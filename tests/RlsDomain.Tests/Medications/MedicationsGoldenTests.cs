using System.Text;
using System.Text.Json;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Tests.Medications;

/// <summary>The table equals the file that it was made from, in every column, both ways.</summary>
public class MedicationsGoldenTests
{
    /// <summary>Column of the file, key of the table, and what separates a list.</summary>
    private static readonly (string Column, string Key, string? Separator)[] s_columns =
    [
        ("med_id", "id", null), ("level", "level", null), ("group", "group", null), ("seed_class", "seedClass", null),
        ("generic_name", "name", null), ("atc", "atc", null), ("atc_verified", "atcVerified", null), ("atc_also", "atcAlso", null),
        ("rxcui", "rxcui", null), ("rxcui_verified", "rxcuiVerified", null), ("brand_names", "brands", ", "), ("mechanism", "mechanism", null),
        ("effect", "effects", ";"), ("evidence_level", "evidence", null), ("source_id", "source", null), ("other_sources", "otherSources", ";"),
        ("verified", "verified", null), ("alternatives", "alternatives", null), ("note", "note", null),
    ];

    /// <summary>What the table adds, each with its reason in the row.</summary>
    private static readonly string[] s_added =
        ["matchByPrefix", "members", "nonMembers", "synonyms", "wholeNameOnly", "unverifiedEffects", "recognitionBecause"];

    [Fact]
    public void Table_AndTheFile_HoldTheSameInEveryColumn()
    {
        List<IReadOnlyDictionary<string, string>> file = ReadCsv(GoldenFiles.Path("spec/medications.csv"));
        Assert.Equal(s_columns.Select(column => column.Column), file[0].Keys);
        Assert.Equal(
            file.Select(row => string.Join('|', s_columns.Select(column => row[column.Column]))),
            Table().Select(row => string.Join('|', s_columns.Select(column => Text(row, column.Key, column.Separator)))));
    }

    [Fact]
    public void Table_AndTheFile_HaveNoOtherKeys() =>
        Assert.Empty(Table().SelectMany(row => row.EnumerateObject()).Select(property => property.Name).Distinct()
            .Except(s_columns.Select(column => column.Key)).Except(s_added));

    private static List<JsonElement> Table() =>
        [.. JsonDocument.Parse(TableFiles.Shipped["medications.json"]).RootElement.EnumerateArray()];

    private static string Text(JsonElement row, string key, string? separator) => !row.TryGetProperty(key, out JsonElement value) ? ""
        : value.ValueKind switch
        {
            JsonValueKind.Array => string.Join(separator, value.EnumerateArray().Select(item => item.GetString())),
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            _ => value.GetString()!,
        };

    private static List<IReadOnlyDictionary<string, string>> ReadCsv(string path)
    {
        List<List<string>> records = [[]];
        StringBuilder cell = new();
        bool quoted = false;
        string text = File.ReadAllText(path);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n')
            {
                records[^1].Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == '\n')
                {
                    records.Add([]);
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        return [.. records.Skip(1).Where(record => record.Count > 0)
            .Select(record => records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
