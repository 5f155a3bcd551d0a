using System.Security.Cryptography;
using System.Text;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Vocabulary;

public class Sha256Tests
{
    /// <summary>The examples of FIPS 180-4 as NIST publishes them, and the empty message.</summary>
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void Hex_OfAPublishedExample_IsThePublishedDigest(string text, string expected) =>
        Assert.Equal(expected, Sha256.Hex(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Hex_OfEveryLengthAroundTheBlocks_IsThatOfThePlatform()
    {
        byte[] bytes = [.. Enumerable.Range(0, 300).Select(i => (byte)(i * 7))];
        for (int length = 0; length <= bytes.Length; length++)
        {
            Assert.Equal(Convert.ToHexString(SHA256.HashData(bytes.AsSpan(0, length))), Sha256.Hex(bytes.AsSpan(0, length)), ignoreCase: true);
        }
    }

    [Fact]
    public void Append_InPartsOfAnyLength_GivesTheDigestOfTheWhole()
    {
        byte[] bytes = [.. Enumerable.Range(0, 500).Select(i => (byte)(i * 13))];
        for (int part = 1; part <= 130; part++)
        {
            Sha256 digest = new();
            foreach (byte[] chunk in bytes.Chunk(part))
            {
                digest.Append(chunk);
            }

            Assert.Equal(Sha256.Hex(bytes), digest.ToHex());
        }
    }
}
