using System.Security.Cryptography;
using System.Text;

namespace CdsHooksService.Security;

/// <summary>Remembers tokens until they expire, so that each works once. Holds digests only, and no more than its size.</summary>
internal sealed class TokenReplayCache(int entries)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<UInt128, DateTimeOffset> _seen = [];
    private readonly PriorityQueue<UInt128, DateTimeOffset> _byExpiry = new();

    /// <summary>Remembers a token.</summary>
    /// <param name="issuer">Who issued it.</param>
    /// <param name="tokenId">Its <c>jti</c>, which is unique for the issuer.</param>
    /// <param name="until">When it can be forgotten, for it is refused as expired from then on.</param>
    /// <param name="now">The time now.</param>
    internal ReplayAnswer Remember(string issuer, string tokenId, DateTimeOffset until, DateTimeOffset now)
    {
        UInt128 key = KeyOf(issuer, tokenId);
        lock (_lock)
        {
            while (_byExpiry.TryPeek(out UInt128 oldest, out DateTimeOffset expiry) && expiry < now)
            {
                _byExpiry.Dequeue();
                _seen.Remove(oldest);
            }

            if (_seen.ContainsKey(key))
            {
                return ReplayAnswer.SeenBefore;
            }

            // To forget a token that still works would let it work twice: a full cache takes no new ones.
            if (_seen.Count >= entries)
            {
                return ReplayAnswer.Full;
            }

            _seen.Add(key, until);
            _byExpiry.Enqueue(key, until);
            return ReplayAnswer.New;
        }
    }

    private static UInt128 KeyOf(string issuer, string tokenId)
    {
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{issuer.Length}:{issuer}{tokenId}")));
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(digest);
    }
}

/// <summary>What a cache of tokens says of one.</summary>
internal enum ReplayAnswer
{
    /// <summary>There is no room to remember it.</summary>
    Full = 0,

    /// <summary>It was used before.</summary>
    SeenBefore,

    /// <summary>It was not used before, and is remembered now.</summary>
    New,
}
