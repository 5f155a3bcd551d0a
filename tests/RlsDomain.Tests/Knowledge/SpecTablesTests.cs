using System.Globalization;
using System.Text.Json;
using RlsDomain.Knowledge;

namespace RlsDomain.Tests.Knowledge;

/// <summary>
/// The tables were first made from the CSV files of the brief, kept in <c>Golden/spec</c>. Each column of each row is
/// compared both ways, so that no row and no mark is lost; keys that the tables add beside them are not in question. Rows
/// that were changed since are those of <c>docs/changed-rows.md</c>, with the old value and the new one.
/// </summary>
public class SpecTablesTests
{
    [Theory]
    [InlineData("likelihoods", "condition=condition finding=finding probability=p low=low high=high basis=basis source_id=source note=at")]
    [InlineData("leaks", "finding=finding leak=p basis=basis source_id=source note=at")]
    [InlineData("priors", "setting=setting condition=condition prior=p low=low high=high basis=basis source_id=source note=at")]
    [InlineData("condition-risk", "condition=condition risk_factor=factor odds_ratio=oddsRatio low=low high=high basis=basis source_id=source note=at")]
    [InlineData("references", "id=id citation=citation year=year doi=doi access=access")]
    [InlineData("likelihood-references", "id=id citation=citation year=year doi=doi note=access")]
    [InlineData("risk-factors", "row_id=id vocabulary_code=code vocabulary_status=status factor=factor stratum=stratum measure=measure value=value ci_low=low ci_high=high prevalence_pct=prevalence prevalence_ci=prevalenceInterval comparator_pct=comparator suggested_odds_multiplier=multiplier|multiplierText multiplier_basis=multiplierBasis direction=direction source_id=source other_sources=otherSources verified=verified note=note")]
    [InlineData("recommendations", "rec_id=id kind=kind source_id=source year=year status=status population=population intervention=intervention intervention_code=interventionCode direction=direction strength=strength certainty=certainty condition=condition statement=statement conflicts_with=conflictGroup verified=verified certainty_verified=certaintyVerified note=note")]
    public void Table_AndTheBrief_HoldTheSameRows(string table, string columns)
    {
        (string Column, string[] Keys)[] mapping = [.. columns.Split(' ').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1].Split('|')))];
        Dictionary<string, (string Old, string New)> changed = ChangedRows.Of(table);
        int keys = KeysOf(table);
        string[][] brief = [.. SpecCsv.Read(table + ".csv").Select(row => mapping.Select(map => Number(row[map.Column])).ToArray())];
        string[][] shipped = [.. Rows(table).Select(row => mapping.Select(map => Value(row, map.Keys)).ToArray())];
        if (table == "likelihood-references") // Sources are added at the end, and none is changed.
        {
            shipped = shipped[..brief.Length];
        }

        Assert.Equal(Unchanged(brief), Unchanged(shipped));
        IEnumerable<string> Unchanged(string[][] rows) => rows.Where(row => !changed.ContainsKey(string.Join('/', row[..keys]))).Select(row => string.Join(" | ", row));
    }

    [Theory]
    [InlineData("likelihoods", "probability", "p", true)]
    [InlineData("leaks", "leak", "p", true)]
    [InlineData("priors", "prior", "p", true)]
    [InlineData("condition-risk", "odds_ratio", "oddsRatio", true)]
    [InlineData("risk-factors", "suggested_odds_multiplier", "multiplier", false)]
    public void ChangedRows_OfThePage_DifferAsItSays(string table, string column, string key, bool withBasis)
    {
        string[] columns = table switch
        {
            "likelihoods" => ["condition", "finding"],
            "priors" => ["setting", "condition"],
            "condition-risk" => ["condition", "risk_factor"],
            "leaks" => ["finding"],
            _ => ["row_id"],
        };
        Dictionary<string, string> brief = SpecCsv.Read(table + ".csv").ToDictionary(
            row => string.Join('/', columns.Select(name => row[name])),
            row => $"{Or(Number(row[column]))}{(withBasis ? " " + row["basis"] : "")}");
        Dictionary<string, string> shipped = Rows(table).ToDictionary(
            row => string.Join('/', columns.Select(name => row.GetProperty(name switch { "risk_factor" => "factor", "row_id" => "id", _ => name }).GetString())),
            row => $"{Or(Value(row, [key]))}{(withBasis ? " " + row.GetProperty("basis").GetString() : "")}");
        Dictionary<string, (string Old, string New)> changed = ChangedRows.Of(table);

        Assert.NotEmpty(changed);
        Assert.All(changed, row => Assert.Equal((brief.GetValueOrDefault(row.Key, "no row"), shipped[row.Key]), row.Value));
        static string Or(string number) => number.Length == 0 ? "none" : number;
    }

    [Fact]
    public void Columns_OfTheBrief_AreAllCompared()
    {
        foreach (string table in new[] { "likelihoods", "leaks", "priors", "condition-risk", "references", "likelihood-references", "risk-factors", "recommendations" })
        {
            string columns = (string)typeof(SpecTablesTests).GetMethod(nameof(Table_AndTheBrief_HoldTheSameRows))!
                .GetCustomAttributesData().Where(data => data.AttributeType == typeof(InlineDataAttribute))
                .Select(data => (IEnumerable<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)
                .First(arguments => (string)arguments.First().Value! == table).Last().Value!;
            Assert.Equal(SpecCsv.Read(table + ".csv")[0].Keys.Order(StringComparer.Ordinal), columns.Split(' ').Select(pair => pair.Split('=')[0]).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>Gives how many of the first columns name a row.</summary>
    private static int KeysOf(string table) => table is "likelihoods" or "priors" or "condition-risk" ? 2 : 1;

    private static JsonElement[] Rows(string table) =>
        [.. JsonDocument.Parse(KnowledgeBase.ShippedFiles()[table + ".json"]).RootElement.EnumerateArray()
            .Where(row => !row.TryGetProperty("id", out JsonElement id) || !AddedRows.Ids.Contains(id.GetString()!))];

    private static string Value(JsonElement row, string[] keys)
    {
        string key = keys.FirstOrDefault(key => row.TryGetProperty(key, out _)) ?? keys[0];
        return !row.TryGetProperty(key, out JsonElement value) ? "" : value.ValueKind switch
        {
            JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(item => item.GetString())),
            JsonValueKind.Number => Number(value.GetRawText()),
            _ => value.GetString()!,
        };
    }

    /// <summary>Gives a number in one form, so that 0.40 and 0.4 are the same; other text stays.</summary>
    private static string Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? (number / 1.0000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : text;
}
