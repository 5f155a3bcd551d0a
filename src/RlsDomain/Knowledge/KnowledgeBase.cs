using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <summary>Everything that the literature says, as reviewed tables: immutable, versioned, with a digest.</summary>
/// <remarks>
/// <see cref="Default"/> is the knowledge shipped with the library. A host that has its own passes its files to
/// <see cref="Parse"/>, or those rows that differ to <see cref="WithOverlay"/>; both hold them to the same checks.
/// </remarks>
public sealed partial class KnowledgeBase
{
    private static readonly Lazy<KnowledgeBase> s_default = new(() => new(TableFiles.Shipped, issues: null));

    /// <summary>Gets the knowledge shipped with the library; each table is read once, when it is first asked for.</summary>
    public static KnowledgeBase Default => s_default.Value;

    /// <summary>Gets the name of the tables, of this library or of a host.</summary>
    public string Name => _manifest.Value.Name;

    /// <summary>Gets the version of the tables, such as <c>2026.11</c>: apart from the version of the library.</summary>
    public string Version => _manifest.Value.Version;

    /// <summary>Gets the SHA-256 of all tables, in hexadecimal: the same on every machine and with either line end.</summary>
    public string Sha256 => _sha256.Value;

    /// <summary>Reads a host's own tables: every file of the shipped knowledge, by its name, as UTF-8 JSON.</summary>
    /// <param name="files">The bytes of each file by its name, such as <c>leaks.json</c>; they are copied.</param>
    /// <exception cref="KnowledgeFormatException">The tables hold errors; the exception lists every one with file and row.</exception>
    public static KnowledgeBase Parse(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Read(TableFiles.CopyOf(files));
    }

    /// <summary>Gets the files of the shipped knowledge by name: what a host copies, changes and gives to <see cref="Parse"/>.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> ShippedFiles()
    {
        TableFiles files = TableFiles.Shipped;
        return files.Names.ToDictionary(name => name, name => (ReadOnlyMemory<byte>)files[name].ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Gets the source with this id.</summary>
    /// <param name="id">The id of the source, such as <c>AASM2025</c>; upper and lower case differ.</param>
    /// <exception cref="KeyNotFoundException">No source has the id.</exception>
    public Reference GetReference(string id) =>
        FindReference(id) ?? throw new KeyNotFoundException($"The knowledge base has no source '{id}'.");

    /// <summary>Gets the source with this id, or null when there is none.</summary>
    /// <param name="id">The id of the source, such as <c>AASM2025</c>; upper and lower case differ.</param>
    public Reference? FindReference(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _references.Value.GetValueOrDefault(id);
    }

    /// <summary>Gets the value of a number that a rule needs.</summary>
    /// <param name="number">Which number.</param>
    public decimal this[RuleNumber number]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(number);
            return _numbers.Value[number.Index].Value;
        }
    }
}
