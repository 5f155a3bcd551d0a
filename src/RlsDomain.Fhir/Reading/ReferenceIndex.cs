using System.Collections.Immutable;
using Hl7.Fhir.Model;

namespace RlsDomain.Fhir.Reading;

/// <summary>Finds the resources of a document by what refers to them.</summary>
internal sealed class ReferenceIndex
{
    private readonly Dictionary<string, Resource> _byReference = new(StringComparer.Ordinal);

    internal ReferenceIndex(ImmutableArray<ResourceEntry> entries)
    {
        foreach (ResourceEntry entry in entries)
        {
            if (entry.Resource is not { } resource)
            {
                continue;
            }

            if (entry.FullUrl is { Length: > 0 } url)
            {
                _byReference.TryAdd(url, resource);
            }

            if (resource.Id is { Length: > 0 } id)
            {
                _byReference.TryAdd($"{resource.TypeName}/{id}", resource);
            }
        }
    }

    /// <summary>Finds what a reference of a resource names: contained in it, or in the same document.</summary>
    internal Resource? Find(DomainResource owner, string? reference)
    {
        if (string.IsNullOrEmpty(reference))
        {
            return null;
        }

        if (reference[0] == '#')
        {
            return owner.Contained.FirstOrDefault(contained => contained.Id == reference[1..]);
        }

        return _byReference.GetValueOrDefault(reference)
            ?? _byReference.GetValueOrDefault(LastTwoSteps(reference));
    }

    /// <summary>Gives <c>Medication/1</c> of an address that ends so, without a version.</summary>
    private static string LastTwoSteps(string reference)
    {
        string[] steps = reference.Split("/_history/")[0].Split('/');
        return steps.Length < 2 ? reference : $"{steps[^2]}/{steps[^1]}";
    }
}
