using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace RlsDomain.Fhir.Reading;

/// <summary>A FHIR document as it was parsed: its resources, and what is wrong with their form.</summary>
internal sealed class FhirDocument
{
    /// <summary>The longest document that is read, in bytes, and where it is a text, in characters.</summary>
    internal const int MaxBytes = Cases.CaseReader.MaxBytes;

    private readonly ILookup<string, FormFault> _faults;

    private FhirDocument(ImmutableArray<ResourceEntry> entries, ImmutableArray<FormFault> faults, string? problem)
    {
        (Entries, Faults, Problem) = (entries, faults, problem);
        _faults = faults.ToLookup(fault => OwnerOf(fault.Path), StringComparer.Ordinal);
    }

    internal ImmutableArray<ResourceEntry> Entries { get; }

    /// <summary>Gets what is wrong with the form, in the order in which it was met.</summary>
    internal ImmutableArray<FormFault> Faults { get; }

    /// <summary>Gets why nothing can be read at all; null when something can.</summary>
    internal string? Problem { get; }

    /// <summary>Reads one resource, which may be a Bundle, from UTF-8.</summary>
    internal static FhirDocument Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
        {
            return Refused(FormattableString.Invariant($"There are {utf8.Length} bytes, and at most {MaxBytes} are read at once; send the resources in parts."));
        }

        char[] text = new char[utf8.Length];
        return Utf8.ToUtf16(utf8, text, out int read, out int length, replaceInvalidSequences: false) == OperationStatus.Done
            ? Parse(new string(text.AsSpan(0, length).TrimStart('\uFEFF')))
            : Refused(FormattableString.Invariant($"The input is not UTF-8 at byte {read + 1}; save it as UTF-8."));
    }

    /// <summary>Reads one resource, which may be a Bundle.</summary>
    internal static FhirDocument Parse(string json)
    {
        if (json.Length > MaxBytes)
        {
            return Refused(FormattableString.Invariant($"There are {json.Length} characters, and at most {MaxBytes} are read at once; send the resources in parts."));
        }

        if (!json.AsSpan().TrimStart().StartsWith('{'))
        {
            return Refused("A resource is a JSON object, and the text does not begin with one.");
        }

        Resource? resource;
        ImmutableArray<FormFault> faults = [];
        try
        {
            resource = new FhirJsonDeserializer().DeserializeResource(json);
        }
        catch (DeserializationFailedException exception)
        {
            resource = exception.PartialResult as Resource;
            faults = [.. exception.Exceptions.Select(FormFault.Of)];
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return Refused($"This is not JSON: {exception.Message}");
        }

        try
        {
            return resource is null ? Refused(DescribeFirst(faults)) : new(EntriesOf(resource), faults, null);
        }
        catch (CodedException)
        {
            return Refused(DescribeFirst(faults)); // The list of entries itself is broken, so that none of them can be told from another.
        }
    }

    /// <summary>Makes a document of resources that are parsed.</summary>
    internal static FhirDocument Of(Resource resource) => new(EntriesOf(resource), [], null);

    /// <summary>Makes a document of resources that are parsed, each with its own path.</summary>
    internal static FhirDocument Of(IEnumerable<Resource> resources) =>
        new([.. resources.SelectMany((resource, i) => EntriesOf(resource, FormattableString.Invariant($"resource[{i}]")))], [], null);

    /// <summary>Gets the entries whose form is right, so that every element can be read.</summary>
    internal ImmutableArray<ResourceEntry> SoundEntries => Faults.IsEmpty ? Entries : [.. Entries.Where(entry => !_faults.Contains(entry.Path))];

    /// <summary>Gets the faults in the resource of an entry, in the order in which they were met; none when its form is right.</summary>
    internal IEnumerable<FormFault> FaultsOf(ResourceEntry entry) => _faults[entry.Path];

    /// <summary>Gets the faults that are in no resource of a bundle but in the bundle itself.</summary>
    internal IEnumerable<FormFault> FaultsOutside()
    {
        HashSet<string> paths = [.. Entries.Select(entry => entry.Path)];
        return _faults.Where(group => !paths.Contains(group.Key)).SelectMany(group => group);
    }

    /// <summary>Gives the path of the resource that an element is in: that of an entry of a bundle, else the root.</summary>
    private static string OwnerOf(string path)
    {
        const string Step = "].resource";
        int end = path.IndexOf(Step, StringComparison.Ordinal);
        return end >= 0 ? path[..(end + Step.Length)]
            : path.StartsWith("Bundle.", StringComparison.Ordinal) ? path
            : path.Split('.', '[')[0];
    }

    private static string DescribeFirst(ImmutableArray<FormFault> faults) =>
        faults.IsEmpty ? "There is no resource." : faults[0].Path.Length == 0 ? faults[0].Message : $"{faults[0].Path}: {faults[0].Message}";

    private static FhirDocument Refused(string problem) => new([], [], problem);

    private static ImmutableArray<ResourceEntry> EntriesOf(Resource resource, string? path = null)
    {
        path ??= resource.TypeName;
        return resource is Bundle bundle
            ? [.. bundle.Entry.Select((Bundle.EntryComponent? entry, int i) => new ResourceEntry(
                entry?.Resource,
                FormattableString.Invariant($"{path}.entry[{i}].resource"),
                entry?.FullUrl,
                entry?.Request?.Method == Bundle.HTTPVerb.DELETE))]
            : [new(resource, path)];
    }
}
