using System.Buffers;
using System.Text.Json;
using CdsHooksService.Problems;

namespace CdsHooksService.Hooks;

/// <summary>Reads the body of a request as JSON, within a limit.</summary>
internal static class JsonBody
{
    private const int FirstBuffer = 64 * 1024;

    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a body; gives a document to be disposed of, or why there is none.</summary>
    internal static async Task<(JsonDocument? Document, Problem? Problem)> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (!request.HasJsonContentType())
        {
            return (null, new(StatusCodes.Status415UnsupportedMediaType, "The request is not JSON", [new("$.headers.Content-Type", "another type of content, or none", "application/json")]));
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            int length = 0;
            while (true)
            {
                if (length == buffer.Length)
                {
                    byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                    buffer.CopyTo(larger, 0);
                    ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
                    buffer = larger;
                }

                int read = await request.Body.ReadAsync(buffer.AsMemory(length), cancellation);
                length += read;
                if (length > limit)
                {
                    return (null, TooLarge(limit));
                }

                if (read == 0)
                {
                    return Parse(buffer.AsSpan(0, length));
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true); // It held data of a patient.
        }
    }

    /// <summary>Says that a body is above the limit.</summary>
    internal static Problem TooLarge(int limit) => new(
        StatusCodes.Status413PayloadTooLarge,
        "The request is too large",
        [new("$", FormattableString.Invariant($"a body above {limit} bytes"), FormattableString.Invariant($"a body of at most {limit} bytes; send fewer or smaller prefetch resources"))]);

    private static (JsonDocument?, Problem?) Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            JsonDocument document = JsonDocument.Parse(utf8.ToArray(), s_strict);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return (document, null);
            }

            string found = JsonShape.KindOf(document.RootElement);
            document.Dispose();
            return (null, new(StatusCodes.Status400BadRequest, "The request is not a JSON object", [new("$", found, "an object")]));
        }
        catch (JsonException exception)
        {
            // The message and the path of the exception may repeat what was sent; the place may not.
            string place = FormattableString.Invariant($"text that is no JSON, or a name twice in an object, at line {(exception.LineNumber ?? 0) + 1}, byte {(exception.BytePositionInLine ?? 0) + 1}");
            return (null, new(StatusCodes.Status400BadRequest, "The request is not JSON", [new("$", place, "one JSON object (RFC 8259), at most 64 levels deep, each name once")]));
        }
    }
}
