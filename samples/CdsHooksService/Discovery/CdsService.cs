using System.Collections.Immutable;

namespace CdsHooksService.Discovery;

/// <summary>A service as the discovery document lists it. Compares its map by reference; immutable.</summary>
/// <param name="Hook">The hook on which it is called.</param>
/// <param name="Id">The last part of its address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Prefetch">The FHIR queries that it asks the caller to send the answers of, by key.</param>
/// <param name="UsageRequirements">What it needs.</param>
internal sealed record CdsService(string Hook, string Id, string Title, string Description, ImmutableSortedDictionary<string, string> Prefetch, string UsageRequirements);

/// <summary>The services that there are.</summary>
internal static class CdsServices
{
    private const string Requirements =
        "Every answer rests on the prefetch: the service never calls the FHIR server back, and neither uses nor stores fhirAuthorization. "
        + "A key without data is sent as null; a key that is left out counts as not looked up.";

    internal static CdsService PatientView { get; } = new(
        "patient-view",
        "rls-patient-view",
        "Restless legs: what is on record",
        "Where restless legs syndrome or leg symptoms are on record: published criteria, possible contributors, what is missing and what to ask next, each with its source. No card for anybody else.",
        PrefetchTemplates.All,
        Requirements);

    internal static CdsService OrderSelect { get; } = new(
        "order-select",
        "rls-order-select",
        "Restless legs: drugs that may worsen them, when selected",
        "Where restless legs syndrome or leg symptoms are on record: whether a selected drug may induce or worsen them or akathisia, with its source and lower-risk alternatives for the prescriber to weigh.",
        PrefetchTemplates.All,
        Requirements);

    internal static CdsService OrderSign { get; } = new(
        "order-sign",
        "rls-order-sign",
        "Restless legs: drugs that may worsen them, before signing",
        "Where restless legs syndrome or leg symptoms are on record: whether a drug to be signed may induce or worsen them or akathisia, with its source and lower-risk alternatives for the prescriber to weigh.",
        PrefetchTemplates.All,
        Requirements);

    /// <summary>Gets every service, in the order of the document.</summary>
    internal static ImmutableArray<CdsService> All { get; } = [PatientView, OrderSelect, OrderSign]; // Last: it reads the properties above.

    /// <summary>Finds a service by its id; null when there is none.</summary>
    internal static CdsService? Find(string id) => All.FirstOrDefault(service => service.Id == id);
}

/// <summary>The discovery document. Compares its list by reference; immutable.</summary>
/// <param name="Services">The services.</param>
internal sealed record DiscoveryDocument(ImmutableArray<CdsService> Services);
