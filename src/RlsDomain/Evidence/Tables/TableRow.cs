using System.Text.Json;

namespace RlsDomain.Evidence.Tables;

/// <summary>A row as the file writes it, before anything is made of it.</summary>
/// <param name="Number">The row in its file, from 1.</param>
/// <param name="Json">The object.</param>
internal readonly record struct TableRow(int Number, JsonElement Json)
{
    /// <summary>Gets the text of a property; null when there is none or it is no text.</summary>
    internal string? Text(string property) =>
        Json.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
