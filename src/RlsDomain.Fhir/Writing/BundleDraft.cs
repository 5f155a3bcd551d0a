using Hl7.Fhir.Model;

namespace RlsDomain.Fhir.Writing;

/// <summary>A Bundle that is being put together: its entries, each with an id that follows from the scope and its key.</summary>
internal sealed class BundleDraft
{
    private const string UuidPrefix = "urn:uuid:";

    private readonly string _scope;
    private readonly List<Bundle.EntryComponent> _entries = [];

    /// <summary>Starts a bundle.</summary>
    /// <param name="scope">What all of it follows from: bundles of another scope share no id with it.</param>
    internal BundleDraft(string scope) => _scope = scope;

    /// <summary>Gets a reference to each entry so far, in their order.</summary>
    internal IEnumerable<ResourceReference> References => _entries.Select(entry => new ResourceReference(entry.FullUrl));

    /// <summary>Adds a resource and gives a reference to it.</summary>
    /// <param name="resource">The resource; it gets its id here.</param>
    /// <param name="key">What tells it from others of its type in the bundle.</param>
    internal ResourceReference Add(Resource resource, string key)
    {
        resource.Id = NameBasedId.Of(_scope, resource.TypeName, key);
        _entries.Add(new() { FullUrl = UuidPrefix + resource.Id, Resource = resource });
        return new(UuidPrefix + resource.Id);
    }

    /// <summary>Puts the entries of another bundle before those of this one.</summary>
    internal void Prepend(BundleDraft other) => _entries.InsertRange(0, other._entries);

    /// <summary>Gives the bundle; its id follows from its entries.</summary>
    internal Bundle ToBundle() => new()
    {
        Id = NameBasedId.Of([_scope, nameof(Bundle), .. _entries.Select(entry => entry.FullUrl!)]),
        Type = Bundle.BundleType.Collection,
        Entry = [.. _entries],
    };
}
