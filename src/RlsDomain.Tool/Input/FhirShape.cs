using System.Text.Json;

namespace RlsDomain.Tool.Input;

/// <summary>Tells a FHIR resource from a case: it says its type.</summary>
internal static class FhirShape
{
    private static ReadOnlySpan<byte> Name => "resourceType"u8;

    /// <summary>Says whether a text is a JSON object with a property <c>resourceType</c> of its own.</summary>
    internal static bool IsFhir(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOf(Name) < 0)
        {
            return false; // Nearly all case files end here, without being read twice.
        }

        try
        {
            Utf8JsonReader reader = new(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals(Name))
                {
                    return true;
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // What is no JSON is no FHIR; the reader of cases says what is wrong with it.
        }

        return false;
    }
}
