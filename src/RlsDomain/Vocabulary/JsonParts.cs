using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RlsDomain.Vocabulary;

/// <summary>What is written as a JSON object.</summary>
internal interface IJsonPart
{
    /// <summary>Writes what stands between the braces.</summary>
    public void WriteProperties(Utf8JsonWriter writer);
}

/// <summary>Writes documents as indented JSON. What is null is written as null.</summary>
internal static class JsonParts
{
    /// <summary>Words are read by people: only what JSON itself asks for is escaped. Every property is written by name here, so nothing is checked twice.</summary>
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Gives a document as text, with the line ends of the machine.</summary>
    internal static string ToJson(IJsonPart document)
    {
        using PooledBytes bytes = new();
        Write(document, bytes);
        return Encoding.UTF8.GetString(bytes.Written);
    }

    /// <summary>Gives a document as UTF-8, with the line ends of the machine.</summary>
    internal static byte[] ToUtf8(IJsonPart document)
    {
        using PooledBytes bytes = new();
        Write(document, bytes);
        return bytes.Written.ToArray();
    }

    internal static void Text(this Utf8JsonWriter writer, string name, string? text) => writer.WriteString(name, text);

    internal static void Number(this Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    internal static void Truth(this Utf8JsonWriter writer, string name, bool? truth)
    {
        if (truth is { } known)
        {
            writer.WriteBoolean(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    internal static void Part(this Utf8JsonWriter writer, string name, IJsonPart part)
    {
        writer.WriteStartObject(name);
        part.WriteProperties(writer);
        writer.WriteEndObject();
    }

    internal static void Parts(this Utf8JsonWriter writer, string name, IReadOnlyList<IJsonPart> parts)
    {
        writer.WriteStartArray(name);
        for (int index = 0; index < parts.Count; index++)
        {
            writer.WriteStartObject();
            parts[index].WriteProperties(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void Texts(this Utf8JsonWriter writer, string name, IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartArray(name);
        for (int index = 0; index < texts.Count; index++)
        {
            writer.WriteStringValue(texts[index]);
        }

        writer.WriteEndArray();
    }

    internal static void Numbers(this Utf8JsonWriter writer, string name, IReadOnlyList<int> numbers)
    {
        writer.WriteStartArray(name);
        for (int index = 0; index < numbers.Count; index++)
        {
            writer.WriteNumberValue(numbers[index]);
        }

        writer.WriteEndArray();
    }

    private static void Write(IJsonPart document, PooledBytes bytes)
    {
        using Utf8JsonWriter writer = new(bytes, s_options);
        writer.WriteStartObject();
        document.WriteProperties(writer);
        writer.WriteEndObject();
    }

    /// <summary>Bytes in an array of the shared pool, which they go back to.</summary>
    private sealed class PooledBytes : IBufferWriter<byte>, IDisposable
    {
        /// <summary>Room for the assessment of most cases.</summary>
        private const int UsualLength = 128 * 1024;

        private byte[] _bytes = ArrayPool<byte>.Shared.Rent(UsualLength);
        private int _length;

        internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

        public void Advance(int count) => _length += count;

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            if (_bytes.Length - _length < Math.Max(sizeHint, 1))
            {
                byte[] larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(2 * _bytes.Length, _length + sizeHint)));
                Written.CopyTo(larger);
                ArrayPool<byte>.Shared.Return(_bytes);
                _bytes = larger;
            }

            return _bytes.AsMemory(_length);
        }

        public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
    }
}
