using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>Writes the vocabulary as JSON: codes with what they mean, in the order of the vocabulary.</summary>
internal static class VocabularyFile
{
    private const string About = "Codes used in case files and in the library. Every finding is three-valued: present, absent, or not recorded (left out). Codes are kebab-case and stable; a description is for people.";

    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static ReadOnlyMemory<byte> Write()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, s_options))
        {
            writer.WriteStartObject();
            writer.WriteString("about", About);
            Write(writer, "conditions", Condition.All);
            Write(writer, "findings", Finding.All);
            Write(writer, "risk_factors", RiskFactor.All);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n");
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, IEnumerable<T> members)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        writer.WriteStartObject(name);
        foreach (T member in members)
        {
            writer.WriteString(member.Code, member.Description);
        }

        writer.WriteEndObject();
    }
}
