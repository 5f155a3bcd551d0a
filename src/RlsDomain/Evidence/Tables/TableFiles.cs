using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RlsDomain.Vocabulary;

namespace RlsDomain.Evidence.Tables;

/// <summary>The files that tables are read from, by name: those embedded in this assembly, or a host's own.</summary>
/// <remarks>An embedded file is loaded when it is first asked for: most answers need few of them. Safe to share between threads.</remarks>
internal sealed class TableFiles
{
    private const string ResourcePrefix = "RlsDomain.Knowledge.";

    private static readonly Lazy<TableFiles> s_shipped = new(() => new(EmbeddedNames().ToImmutableSortedDictionary(
        name => name, name => new Lazy<ReadOnlyMemory<byte>>(() => LoadResource(ResourcePrefix + name)), StringComparer.Ordinal)));

    private readonly ImmutableSortedDictionary<string, Lazy<ReadOnlyMemory<byte>>> _files;

    internal TableFiles(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
        : this(files.ToImmutableSortedDictionary(file => file.Key, file => Loaded(file.Value), StringComparer.Ordinal))
    {
    }

    private TableFiles(ImmutableSortedDictionary<string, Lazy<ReadOnlyMemory<byte>>> files) => _files = files;

    /// <summary>Gets the files that are embedded in this assembly.</summary>
    internal static TableFiles Shipped => s_shipped.Value;

    /// <summary>Gets the names of the files, in ordinal order.</summary>
    internal IEnumerable<string> Names => _files.Keys;

    /// <summary>Copies a host's files, so that nothing that the host does to them later reaches the tables.</summary>
    internal static TableFiles CopyOf(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) => new(
        files.Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)file.Value.ToArray())));

    /// <summary>Gets the bytes of a file.</summary>
    internal ReadOnlyMemory<byte> this[string name] => _files[name].Value;

    /// <summary>Gets the names of the files that were loaded so far.</summary>
    internal IEnumerable<string> LoadedNames => _files.Where(file => file.Value.IsValueCreated).Select(file => file.Key);

    /// <summary>Gets whether there is a file with this name.</summary>
    internal bool Has(string name) => _files.ContainsKey(name);

    /// <summary>Gives the same files, those named here with other bytes.</summary>
    internal TableFiles With(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> changed) =>
        new(_files.SetItems(changed.Select(file => KeyValuePair.Create(file.Key, Loaded(file.Value)))));

    /// <summary>Reports each file that no table of the shipped knowledge has the name of: nothing would be read from it.</summary>
    internal void ReportUnknown(List<TableIssue> issues)
    {
        string[] shipped = [.. Shipped.Names];
        foreach (string name in Names.Except(shipped, StringComparer.Ordinal))
        {
            issues.Add(new(name, 0, Suggestion.Of("a knowledge base has no such file", Spelling.Nearest(name, shipped), "; leave it out.")));
        }
    }

    /// <summary>Gives the rows of a file that was read before, as they stand.</summary>
    internal ImmutableArray<TableRow> Rows(string file) => Read(file, [], row => row.Whole());

    /// <summary>Reads the rows of a file; a file that is not there is an issue.</summary>
    internal ImmutableArray<T> Read<T>(string file, List<TableIssue> issues, Func<RowReader, T> read)
    {
        if (_files.TryGetValue(file, out Lazy<ReadOnlyMemory<byte>>? utf8))
        {
            return TableReader.Read(file, utf8.Value, issues, read);
        }

        issues.Add(new(file, 0, "the file is missing."));
        return [];
    }

    /// <summary>
    /// Gives the SHA-256 of all files, in hexadecimal: for each, in ordinal order of the names, the name and the length
    /// in UTF-8, each followed by a line feed, and the bytes with every carriage return left out.
    /// </summary>
    internal string Digest()
    {
        Sha256 hash = new();
        foreach ((string name, Lazy<ReadOnlyMemory<byte>> file) in _files)
        {
            ReadOnlyMemory<byte> utf8 = file.Value;
            ReadOnlySpan<byte> bytes = utf8.Span.Contains((byte)'\r') ? [.. utf8.ToArray().Where(b => b != (byte)'\r')] : utf8.Span;
            hash.Append(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}\n{bytes.Length}\n")));
            hash.Append(bytes);
        }

        return hash.ToHex();
    }

    private static Lazy<ReadOnlyMemory<byte>> Loaded(ReadOnlyMemory<byte> utf8) => new(utf8);

    private static IEnumerable<string> EmbeddedNames() => typeof(TableFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
        .Select(name => name[ResourcePrefix.Length..]);

    private static ReadOnlyMemory<byte> LoadResource(string name)
    {
        using Stream stream = typeof(TableFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The assembly has no resource {name}.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
