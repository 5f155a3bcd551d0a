using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Comparison;

/// <summary>Compares two rows key by key. Neither the order of the keys nor the way a number is written counts.</summary>
internal static class JsonDifference
{
    internal static ImmutableArray<PropertyChange> Between(TableRow? old, TableRow? changed)
    {
        IEnumerable<string> names = Names(old).Concat(Names(changed)).Distinct(StringComparer.Ordinal);
        return
        [
            .. names.Select(name => (Name: name, Old: Find(old, name), New: Find(changed, name)))
                .Where(pair => pair.Old is not { } before || pair.New is not { } after || !AreEqual(before, after))
                .Select(pair => new PropertyChange(pair.Name, Text(pair.Old), Text(pair.New))),
        ];
    }

    private static IEnumerable<string> Names(TableRow? row) => row is { } found ? found.Json.EnumerateObject().Select(property => property.Name) : [];

    private static JsonElement? Find(TableRow? row, string name) =>
        row is { } found && found.Json.TryGetProperty(name, out JsonElement value) ? value : null;

    private static string? Text(JsonElement? value) =>
        value is not { } found ? null : found.ValueKind == JsonValueKind.String ? found.GetString() : found.GetRawText();

    private static bool AreEqual(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.String => left.GetString() == right.GetString(),
        JsonValueKind.Number => Number(left) is { } number ? number == Number(right) : left.GetRawText() == right.GetRawText(),
        JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength()
            && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => AreEqual(pair.First, pair.Second)),
        _ => left.GetRawText() == right.GetRawText(),
    };

    private static decimal? Number(JsonElement value) =>
        decimal.TryParse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
