using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <content>Knowledge of a host that differs in some rows.</content>
public sealed partial class KnowledgeBase
{
    /// <summary>Gets the version of the tables that these were laid over; null when they are no overlay.</summary>
    public string? Over => _manifest.Value.Over;

    /// <summary>Gets the files that the tables were read from.</summary>
    internal TableFiles Files { get; }

    /// <summary>Lays a host's rows over these tables: a row takes the place of the one with the same key, or is added.</summary>
    /// <param name="files">Some of the files, by their names, as UTF-8 JSON, with whole rows; <c>manifest.json</c> is one of them.</param>
    /// <returns>The tables together, with the overlay's version and a digest of their own; these stay as they are.</returns>
    /// <remarks>
    /// The manifest has one row: <c>name</c>, <c>version</c>, <c>released</c>, and <c>over</c>, which is the version of these
    /// tables. Every row names its source, a judgement too: then the source says who judged. A row with its key,
    /// <c>"withdrawn": true</c> and a <c>source</c> takes the row with that key away, where the checks allow it.
    /// </remarks>
    /// <exception cref="KnowledgeFormatException">The overlay holds errors; the exception lists every one with file and row of the overlay.</exception>
    public KnowledgeBase WithOverlay(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new KnowledgeOverlay(this, TableFiles.CopyOf(files)).Apply();
    }

    /// <summary>Gives the files that the tables were read from, or were laid together as: <see cref="Parse"/> of them gives the same tables and digest.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> ToFiles() =>
        Files.Names.ToDictionary(name => name, name => (ReadOnlyMemory<byte>)Files[name].ToArray(), StringComparer.Ordinal);
}
