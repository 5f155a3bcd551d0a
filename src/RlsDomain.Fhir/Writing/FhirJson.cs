using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace RlsDomain.Fhir.Writing;

/// <summary>Resources as JSON: indented, with line feeds, the same bytes on every machine.</summary>
internal static class FhirJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Words are read by people.
    };

    internal static string Of(Resource resource)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, s_options))
        {
            new FhirJsonSerializer().Serialize(resource, writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
