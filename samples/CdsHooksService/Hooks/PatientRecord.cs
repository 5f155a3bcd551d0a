using System.Collections.Immutable;
using CdsHooksService.Discovery;
using RlsDomain.Cases;

namespace CdsHooksService.Hooks;

/// <summary>What a prefetch says of a patient, and what it does not. Compares its lists by reference; immutable.</summary>
/// <param name="Patient">The case.</param>
/// <param name="Legs">Whether anything of the legs is on record.</param>
/// <param name="Gaps">The queries that were not answered in full.</param>
/// <param name="Unread">The resources that would bear on the case and cannot be read.</param>
internal sealed record PatientRecord(PatientCase Patient, LegRecord Legs, ImmutableArray<PrefetchGap> Gaps, ImmutableArray<UnreadResource> Unread)
{
    /// <summary>Gets whether all that could show restless legs or leg symptoms was left out: the service must answer 412 then.</summary>
    internal bool SaysNothingOfTheLegs =>
        PrefetchTemplates.OfTheLegs.All(key => Gaps.Any(gap => gap.Key == key && gap.Kind != PrefetchGapKind.Cut));

    /// <summary>Gets the gaps that may hide restless legs or leg symptoms.</summary>
    internal ImmutableArray<PrefetchGap> GapsOfTheLegs => [.. Gaps.Where(gap => PrefetchTemplates.OfTheLegs.Contains(gap.Key))];
}

/// <summary>A query of the prefetch that was not answered in full. Equal by content; immutable.</summary>
/// <param name="Key">The key of the query.</param>
/// <param name="Kind">Why it was not.</param>
internal sealed record PrefetchGap(string Key, PrefetchGapKind Kind)
{
    /// <summary>Says what is missing, as a clause.</summary>
    internal string Describe() => Kind switch
    {
        PrefetchGapKind.Failed => "the query failed",
        PrefetchGapKind.Cut => "only the first page was sent",
        _ => "the key was left out",
    };
}

/// <summary>Why a query of the prefetch was not answered in full.</summary>
internal enum PrefetchGapKind
{
    /// <summary>The key was left out.</summary>
    LeftOut = 0,

    /// <summary>The caller sent an error in its place.</summary>
    Failed,

    /// <summary>There are more pages, which are not fetched.</summary>
    Cut,
}

/// <summary>A resource that cannot be read. Equal by content; immutable.</summary>
/// <param name="Path">Where it stands in the request.</param>
/// <param name="Code">The stable code of the rule that refused it.</param>
internal sealed record UnreadResource(string Path, string Code);
