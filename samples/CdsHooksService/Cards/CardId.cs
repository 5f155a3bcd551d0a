using System.Security.Cryptography;
using System.Text;

namespace CdsHooksService.Cards;

/// <summary>The id of a card: the same call and kind always give the same, and nothing can be read from it.</summary>
internal static class CardId
{
    private const int GuidLength = 16;
    private const int VersionByte = 6;
    private const int VariantByte = 8;

    /// <summary>Makes an id of version 8 (RFC 9562) from a digest.</summary>
    /// <param name="hookInstance">The id of the call, which the caller makes unguessable.</param>
    /// <param name="service">The id of the service.</param>
    /// <param name="kind">The kind of the card.</param>
    /// <param name="place">The place among cards of one kind, from 0.</param>
    internal static Guid Of(string hookInstance, string service, CardKind kind, int place = 0)
    {
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{hookInstance.Length}:{hookInstance}|{service}|{kind.Code}|{place}")));
        Span<byte> bytes = digest.AsSpan(0, GuidLength);
        bytes[VersionByte] = (byte)((bytes[VersionByte] & 0x0F) | 0x80);
        bytes[VariantByte] = (byte)((bytes[VariantByte] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
