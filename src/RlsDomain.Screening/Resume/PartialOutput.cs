using System.Security.Cryptography;

namespace RlsDomain.Screening.Resume;

/// <summary>The rows that are done, in a file that only grows.</summary>
internal sealed class PartialOutput : IDisposable
{
    private readonly FileStream _stream;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private PartialOutput(FileStream stream) => _stream = stream;

    /// <summary>Gets the bytes so far.</summary>
    internal long Length => _stream.Position;

    /// <summary>Gets the digest of the bytes so far.</summary>
    internal string Sha256 => InputIdentity.Text(_hash);

    /// <summary>Takes the file, whatever is in it, so that no other process can write it meanwhile.</summary>
    internal static PartialOutput Take(string path) => new(Open(path, FileMode.OpenOrCreate));

    /// <summary>Goes on where a checkpoint was written: what a kill left behind it is cut off. Null when the bytes before it are not those that were written.</summary>
    internal static PartialOutput? GoOn(string path, long length, string sha256, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        PartialOutput output = new(Open(path, FileMode.Open));
        try
        {
            if (InputIdentity.Add(output._stream, length, output._hash, cancellation) == length && output.Sha256 == sha256)
            {
                output._stream.SetLength(length);
                return output;
            }
        }
        catch
        {
            output.Dispose();
            throw;
        }

        output.Dispose();
        return null;
    }

    /// <summary>Throws away what is in the file.</summary>
    internal void Clear() => _stream.SetLength(0);

    internal void Add(byte[] bytes)
    {
        _stream.Write(bytes);
        _hash.AppendData(bytes);
    }

    /// <summary>Waits until the bytes are on the disk.</summary>
    internal void Flush() => _stream.Flush(flushToDisk: true);

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        _hash.Dispose();
    }

    private static FileStream Open(string path, FileMode mode) => new(path, mode, FileAccess.ReadWrite, FileShare.None);
}
