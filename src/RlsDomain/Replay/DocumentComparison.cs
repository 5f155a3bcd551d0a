using System.Text.Json;
using RlsDomain.Cases;

namespace RlsDomain.Replay;

/// <summary>
/// Compares an assessment, value by value, with the one worked out again. Values count, white space and the order of
/// properties do not; the order of lists does.
/// </summary>
/// <param name="differences">Takes what differs.</param>
/// <param name="root">The path of the assessment.</param>
/// <param name="units">By how many units of the last decimal a rounded number may differ.</param>
/// <param name="meaning">What every difference means; null when it depends on the place.</param>
internal sealed class DocumentComparison(DifferenceList differences, string root, int units, string? meaning = null)
{
    private const int LongestText = 60;
    private const int TextBeforeDifference = 20;

    private readonly JsonTrail _trail = new(root);

    internal void Compare(JsonElement claimed, JsonElement rederived)
    {
        switch (claimed.ValueKind, rederived.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareObjects(claimed, rederived);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                CompareLists([.. claimed.EnumerateArray()], [.. rederived.EnumerateArray()]);
                break;
            case (JsonValueKind.Number, JsonValueKind.Number):
                CompareNumbers(claimed.GetRawText(), rederived.GetRawText());
                break;
            case (JsonValueKind.String, JsonValueKind.String):
                CompareTexts(claimed.GetString()!, rederived.GetString()!);
                break;
            default:
                if (claimed.ValueKind != rederived.ValueKind)
                {
                    Report(claimed, rederived, Meanings.OfSection(_trail.Section));
                }

                break;
        }
    }

    private void CompareObjects(JsonElement claimed, JsonElement rederived)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty property in claimed.EnumerateObject())
        {
            _trail.Enter(property.Name);
            if (!seen.Add(property.Name))
            {
                Report(property.Value, null, Meanings.Twice);
            }
            else if (rederived.TryGetProperty(property.Name, out JsonElement expected))
            {
                Compare(property.Value, expected);
            }
            else
            {
                Report(property.Value, null, Meanings.UnknownProperty(property.Name, rederived.EnumerateObject().Select(known => known.Name)));
            }

            _trail.Leave();
        }

        foreach (JsonProperty property in rederived.EnumerateObject().Where(property => !seen.Contains(property.Name)))
        {
            ReportAt(property.Name, property.Value, Meanings.Missing);
        }
    }

    private void CompareNumbers(string claimed, string rederived)
    {
        bool agree = claimed == rederived
            || (units > 0 && RoundedNumbers.Has(_trail.Property)
                ? RoundedNumbers.Agree(claimed, rederived, units)
                : ExactNumber.Parse(claimed) == ExactNumber.Parse(rederived));
        if (!agree)
        {
            Report(Found.Clip(claimed, LongestText), rederived, Meanings.OfSection(_trail.Section));
        }
    }

    private void CompareTexts(string claimed, string rederived)
    {
        if (claimed != rederived)
        {
            int same = claimed.AsSpan().CommonPrefixLength(rederived);
            Report(Quote(claimed, same), Quote(rederived, same), Meanings.OfSection(_trail.Section));
        }
    }

    private void CompareLists(JsonElement[] claimed, JsonElement[] rederived)
    {
        if (ListKeys.Of(rederived) is { } keys)
        {
            CompareByKey(claimed, rederived, keys);
        }
        else
        {
            CompareByPlace(claimed, rederived);
        }
    }

    private void CompareByPlace(JsonElement[] claimed, JsonElement[] rederived)
    {
        for (int i = 0; i < Math.Max(claimed.Length, rederived.Length); i++)
        {
            _trail.Enter(i);
            if (i >= rederived.Length)
            {
                Report(claimed[i], null, Meanings.ExtraItem);
            }
            else if (i >= claimed.Length)
            {
                Report((string?)null, Describe(rederived[i]), Meanings.MissingItem);
            }
            else
            {
                Compare(claimed[i], rederived[i]);
            }

            _trail.Leave();
        }
    }

    /// <summary>Compares items of one name, wherever they stand, and then the order.</summary>
    private void CompareByKey(JsonElement[] claimed, JsonElement[] rederived, Dictionary<string, int> places)
    {
        List<(int At, int Place)> matched = [];
        HashSet<int> seen = [];
        for (int i = 0; i < claimed.Length; i++)
        {
            _trail.Enter(i);
            if (ListKeys.KeyOf(claimed[i]) is not { } key || !places.TryGetValue(key, out int place))
            {
                Report(claimed[i], null, Meanings.ExtraItem);
            }
            else if (!seen.Add(place))
            {
                Report(claimed[i], null, Meanings.ItemTwice);
            }
            else
            {
                matched.Add((i, place));
                Compare(claimed[i], rederived[place]);
            }

            _trail.Leave();
        }

        foreach ((string key, int place) in places.Where(pair => !seen.Contains(pair.Value)))
        {
            _trail.Enter(place);
            Report((string?)null, Found.Quote(key), Meanings.MissingItem);
            _trail.Leave();
        }

        CompareOrder(matched, rederived);
    }

    /// <summary>Items whose numbers are equal to the last digits may stand either way round.</summary>
    private void CompareOrder(List<(int At, int Place)> matched, JsonElement[] rederived)
    {
        for (int i = 1; i < matched.Count; i++)
        {
            JsonElement before = rederived[matched[i - 1].Place];
            JsonElement item = rederived[matched[i].Place];
            if (matched[i].Place < matched[i - 1].Place && !ListKeys.AreLevel(before, item, units))
            {
                _trail.Enter(matched[i].At);
                Report(
                    $"{Found.Quote(ListKeys.KeyOf(item)!)} after {Found.Quote(ListKeys.KeyOf(before)!)}",
                    $"{Found.Quote(ListKeys.KeyOf(item)!)} before {Found.Quote(ListKeys.KeyOf(before)!)}",
                    Meanings.OtherOrder);
                _trail.Leave();
            }
        }
    }

    private void ReportAt(string property, JsonElement rederived, string what)
    {
        _trail.Enter(property);
        Report((string?)null, Describe(rederived), what);
        _trail.Leave();
    }

    private void Report(JsonElement claimed, JsonElement? rederived, string what)
    {
        if (differences.IsFull)
        {
            differences.CountOne();
            return;
        }

        Report(Describe(claimed), rederived is { } expected ? Describe(expected) : null, what);
    }

    private void Report(string? claimed, string? rederived, string what)
    {
        if (differences.IsFull)
        {
            differences.CountOne();
            return;
        }

        differences.Add(_trail.ToString(), claimed, rederived, meaning ?? what);
    }

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => FormattableString.Invariant($"a list of {value.GetArrayLength()}"),
        JsonValueKind.String => Found.Quote(value.GetString()!),
        _ => Found.Clip(value.GetRawText(), LongestText),
    };

    /// <summary>Quotes a text from a little before the place where it differs.</summary>
    private static string Quote(string text, int same) =>
        same <= TextBeforeDifference || text.Length <= LongestText ? Found.Quote(text) : "..." + Found.Quote(text[(same - TextBeforeDifference)..]);
}
