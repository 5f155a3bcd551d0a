using System.Text.Json;
using CdsHooksService.Problems;

namespace CdsHooksService.Hooks;

/// <summary>Reads members of JSON objects, and notes what is wrong by path and kind, never by value.</summary>
internal sealed class JsonShape
{
    private readonly List<ProblemEntry> _problems = [];

    /// <summary>Gets what was wrong so far.</summary>
    internal IReadOnlyList<ProblemEntry> Problems => _problems;

    /// <summary>Notes something that is wrong.</summary>
    internal void Note(string path, string found, string allowed) => _problems.Add(new(path, found, allowed));

    /// <summary>Gets a string that is there and not empty; null after noting that it is not.</summary>
    internal string? Text(JsonElement owner, string path, string name, int longest)
    {
        string allowed = FormattableString.Invariant($"a string of 1 to {longest} characters");
        if (!owner.TryGetProperty(name, out JsonElement value))
        {
            Note($"{path}.{name}", "nothing", allowed);
            return null;
        }

        if (value.ValueKind != JsonValueKind.String || TextOf(value) is not { } text)
        {
            Note($"{path}.{name}", KindOf(value), allowed);
            return null;
        }

        if (text.Length == 0 || text.Length > longest)
        {
            Note($"{path}.{name}", FormattableString.Invariant($"a string of {text.Length} characters"), allowed);
            return null;
        }

        return text;
    }

    /// <summary>Gets a member of one kind; null after noting that there is none.</summary>
    internal JsonElement? Member(JsonElement owner, string path, string name, JsonValueKind kind)
    {
        if (owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind)
        {
            return value;
        }

        Note($"{path}.{name}", value.ValueKind == JsonValueKind.Undefined ? "nothing" : KindOf(value), Describe(kind));
        return null;
    }

    /// <summary>Gets the text of a string; null when half of a surrogate pair is missing.</summary>
    internal static string? TextOf(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Gets a string member; null when it is missing or something else.</summary>
    internal static string? FindText(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? TextOf(value) : null;

    /// <summary>Names the kind of a value.</summary>
    internal static string KindOf(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? TextOf(value) is null ? "a string that is no valid Unicode" : "a string"
        : Describe(value.ValueKind);

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        JsonValueKind.Undefined => "nothing",
        _ => "a boolean",
    };
}
