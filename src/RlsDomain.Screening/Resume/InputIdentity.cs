using System.Security.Cryptography;

namespace RlsDomain.Screening.Resume;

/// <summary>What an input is, whatever it is called. Equal by content; immutable.</summary>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">The digest of all its bytes, in lower-case hexadecimal.</param>
internal sealed record InputIdentity(long Bytes, string Sha256)
{
    private const int BufferBytes = 1 << 20;

    /// <summary>Reads a whole file: a second or less for a gigabyte, against the minutes that assessing it takes.</summary>
    internal static InputIdentity Of(string path, CancellationToken cancellation)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long bytes = Add(stream, long.MaxValue, hash, cancellation);
        return new(bytes, Text(hash));
    }

    /// <summary>Adds up to so many bytes of a stream to a digest, and gives how many there were.</summary>
    internal static long Add(Stream stream, long most, IncrementalHash hash, CancellationToken cancellation)
    {
        byte[] buffer = new byte[BufferBytes];
        long done = 0;
        for (int read; done < most && (read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, most - done))) > 0; done += read)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
        }

        return done;
    }

    /// <summary>Gives a digest so far in lower-case hexadecimal.</summary>
    internal static string Text(IncrementalHash hash) => Convert.ToHexStringLower(hash.GetCurrentHash());
}
