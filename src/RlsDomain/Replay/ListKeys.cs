using System.Collections.Immutable;
using System.Text.Json;

namespace RlsDomain.Replay;

/// <summary>What names an item of a list in an assessment, and which number a list is ordered by.</summary>
internal static class ListKeys
{
    private static readonly ImmutableArray<string> s_names = ["id", "set", "code", "condition", "finding", "analyte", "scale"];

    private static readonly ImmutableArray<string> s_orderedBy = ["probability", "weight", "informationGainBits"];

    /// <summary>Gives the place of each item by its name; null when an item has none, or two have the same.</summary>
    internal static Dictionary<string, int>? Of(JsonElement[] items)
    {
        Dictionary<string, int> places = new(items.Length, StringComparer.Ordinal);
        for (int i = 0; i < items.Length; i++)
        {
            if (KeyOf(items[i]) is not { } key || !places.TryAdd(key, i))
            {
                return null;
            }
        }

        return places.Count == 0 ? null : places;
    }

    /// <summary>Gives the name of an item; null when it is no object or has none.</summary>
    internal static string? KeyOf(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Object)
        {
            foreach (string name in s_names)
            {
                if (item.TryGetProperty(name, out JsonElement key) && key.ValueKind == JsonValueKind.String)
                {
                    return key.GetString();
                }
            }
        }

        return null;
    }

    /// <summary>Says whether two items have the same number to the last digits, so that either may stand first.</summary>
    internal static bool AreLevel(JsonElement first, JsonElement second, int units)
    {
        foreach (string name in s_orderedBy)
        {
            if (units > 0 && first.TryGetProperty(name, out JsonElement one) && second.TryGetProperty(name, out JsonElement other))
            {
                return RoundedNumbers.AreNear(one.GetRawText(), other.GetRawText(), units);
            }
        }

        return false;
    }
}
