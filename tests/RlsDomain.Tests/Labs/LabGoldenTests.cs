using System.Text.Json;
using RlsDomain.Knowledge;
using RlsDomain.Labs;

namespace RlsDomain.Tests.Labs;

/// <summary>Holds the tables of labs to the file that they came from, cell by cell and both ways.</summary>
public class LabGoldenTests
{
    /// <summary>What the tables add to the file: what its sentences say, as keys.</summary>
    private static readonly string[] s_added =
    [
        "code", "for", "combine", "otherAnalyte", "otherLow", "otherLowInclusive", "otherHigh", "otherHighInclusive",
        "otherCode", "orBelow", "orBelowInclusive", "secondTrimesterHigh", "contributor", "role", "through",
    ];

    private static readonly Dictionary<string, string> s_keys = new(StringComparer.Ordinal)
    {
        ["row_id"] = "id",
        ["analyte"] = "analyte",
        ["loinc"] = "loinc",
        ["loinc_name"] = "loincName",
        ["unit_ucum"] = "unit",
        ["factor_to_canonical"] = "factor",
        ["offset_to_canonical"] = "offset",
        ["molar_mass_g_per_mol"] = "molarMass",
        ["low"] = "low",
        ["low_inclusive"] = "lowInclusive",
        ["high"] = "high",
        ["high_inclusive"] = "highInclusive",
        ["population"] = "population",
        ["condition"] = "condition",
        ["meaning"] = "meaning",
        ["source_id"] = "source",
        ["verified"] = "verified",
        ["note"] = "note",
    };

    [Theory]
    [InlineData("lab-units.json", "unit", 71)]
    [InlineData("lab-ranges.json", "plausible,reference", 53)]
    [InlineData("lab-thresholds.json", "threshold", 36)]
    [InlineData("lab-assays.json", "assay", 4)]
    public void Table_AndTheSpecificationFile_HoldTheSameCellsInTheSameOrder(string file, string kinds, int count)
    {
        List<string> expected = [.. SpecCsv.Read("labs.csv")
            .Where(row => kinds.Split(',').Contains(row["kind"]))
            .Select(row => Flatten(row["kind"], InSpecification(row)))];
        List<string> actual = [.. JsonDocument.Parse(KnowledgeBase.ShippedFiles()[file]).RootElement.EnumerateArray()
            .Where(row => !AddedRows.Ids.Contains(row.GetProperty("id").GetString()!))
            .Select(row => Flatten(row.TryGetProperty("kind", out JsonElement kind) ? kind.GetString()! : kinds, InTable(row)))];

        Assert.Equal(count, expected.Count);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void SpecificationFile_HasNoKindWithoutATable() => Assert.Equal(
        ["assay", "plausible", "reference", "threshold", "unit"],
        SpecCsv.Read("labs.csv").Select(row => row["kind"]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void AdultAge_OfLabsAndOfTheOtherRules_IsTheSame() =>
        Assert.Equal(KnowledgeBase.Default[RuleNumber.AdultAge], LabTable.Default[LabNumber.AdultAge]);

    [Fact]
    public void EverySource_OfARow_IsAReference() => Assert.All(
        LabTable.Default.EvidenceTables.SelectMany(table => table.Rows).SelectMany(row => row.SourceIds),
        source => Assert.NotNull(KnowledgeBase.Default.FindReference(source)));

    [Fact]
    public void EveryRow_HasANameOfItsOwn() => Assert.All(LabTable.Default.EvidenceTables, table =>
        Assert.Equal(table.Rows.Length, table.Rows.Select(row => row.RowKey).Distinct(StringComparer.Ordinal).Count()));

    private static IEnumerable<(string Key, string Value)> InSpecification(IReadOnlyDictionary<string, string> row) => row
        .Where(cell => cell.Key != "kind" && cell.Value.Length > 0 && !(cell.Key == "loinc_name" && cell.Value == "(any)"))
        .Select(cell => (Key(row["kind"], s_keys[cell.Key]), cell.Key.EndsWith("_inclusive", StringComparison.Ordinal) ? Flag(cell.Value) : cell.Value));

    private static string Flag(string cell) => cell switch
    {
        "yes" => "true",
        "no" => "false",
        _ => throw new FormatException($"A flag is yes or no, not {cell}."),
    };

    /// <summary>An assay row names its two makers in place of low and high.</summary>
    private static string Key(string kind, string key) => (kind, key) switch
    {
        ("assay", "low") => "beckman",
        ("assay", "high") => "roche",
        _ => key,
    };

    private static IEnumerable<(string Key, string Value)> InTable(JsonElement row) => row.EnumerateObject()
        .Where(property => property.Name != "kind" && !s_added.Contains(property.Name))
        .Select(property => (property.Name, property.Value.ValueKind == JsonValueKind.String
            ? property.Value.GetString()!
            : property.Value.GetRawText()));

    private static string Flatten(string kind, IEnumerable<(string Key, string Value)> cells) => kind + ": "
        + string.Join(" | ", cells.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => $"{cell.Key}={cell.Value}"));
}
