using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace RlsDomain.Fhir.Writing;

/// <summary>Ids that are made from what a resource stands for: the same parts give the same id, on every machine.</summary>
internal static class NameBasedId
{
    private const int Length = 16;
    private const int VersionByte = 6;
    private const int VariantByte = 8;

    /// <summary>Gives a UUID of version 8 (RFC 9562) over the SHA-256 of the parts, in lower case.</summary>
    internal static string Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (string part in parts)
        {
            byte[] text = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32BigEndian(length, text.Length); // So that "a", "bc" is not "ab", "c".
            hash.AppendData(length);
            hash.AppendData(text);
        }

        Span<byte> digest = hash.GetHashAndReset();
        digest[VersionByte] = (byte)((digest[VersionByte] & 0x0F) | 0x80);
        digest[VariantByte] = (byte)((digest[VariantByte] & 0x3F) | 0x80);
        return new Guid(digest[..Length], bigEndian: true).ToString("D");
    }
}
