using System.Collections.Immutable;
using CdsHooksService.Hooks;
using RlsDomain.Knowledge;

namespace CdsHooksService.Cards;

/// <summary>What was not sent or could not be read, so that nobody takes silence for an answer.</summary>
internal static class IncompleteCard
{
    /// <summary>The most resources that are listed; the rest is counted.</summary>
    private const int MostListed = 20;

    internal static Card Of(HookRequest request, ImmutableArray<PrefetchGap> gaps, ImmutableArray<UnreadResource> unread, bool mayHideLegs, KnowledgeBase knowledge) => new()
    {
        Kind = CardKind.Incomplete,
        Uuid = CardId.Of(request.HookInstance, request.Service.Id, CardKind.Incomplete),
        Summary = mayHideLegs
            ? "Whether restless legs are on record could not be looked up in full: the data sent is incomplete"
            : "The answer on restless legs rests on incomplete data",
        Detail = Wording.Join(
            Wording.List(gaps.Select(gap => $"- `$.prefetch.{gap.Key}`: {gap.Describe()}; what it would have said is not known.")),
            Wording.List(unread.Take(MostListed).Select(resource => $"- `{resource.Path}`: not read ({resource.Code}).")),
            unread.Length > MostListed ? FormattableString.Invariant($"And {unread.Length - MostListed} more that could not be read.") : "",
            "Nothing was fetched in its place: this service does not call the FHIR server. A key without data is sent as null.",
            Wording.Footer(knowledge)),
        Indicator = Indicators.Info,
        Source = Citations.OfKnowledge(knowledge),
    };
}
