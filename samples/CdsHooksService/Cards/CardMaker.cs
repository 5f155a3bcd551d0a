using System.Collections.Immutable;
using CdsHooksService.Hooks;
using RlsDomain;
using RlsDomain.Medications;

namespace CdsHooksService.Cards;

/// <summary>Decides which cards a call gets.</summary>
internal sealed class CardMaker(RlsAssessor assessor)
{
    /// <summary>Gives the cards for a patient whose record was opened.</summary>
    /// <remarks>
    /// Nothing of the legs on record: no card, for a card that says so would be seen with every patient and read with none.
    /// Where the record could not be looked up in full, one card says that.
    /// </remarks>
    internal ImmutableArray<Card> ForPatient(HookRequest request, PatientRecord record)
    {
        if (!record.Legs.IsOnRecord)
        {
            return Incomplete(request, record.GapsOfTheLegs, Bearing(record.Unread), mayHideLegs: true);
        }

        Assessment assessment = assessor.Assess(record.Patient);
        return
        [
            .. RedFlagCard.Of(request, assessment),
            CriteriaCard.Of(request, record.Legs, assessment),
            .. ContributorsCard.Of(request, assessment),
            MissingCard.Of(request, assessment),
            .. Incomplete(request, record.Gaps, record.Unread, mayHideLegs: false),
        ];
    }

    /// <summary>Gives the cards for orders: one for each drug that may induce or worsen RLS, limb movements or akathisia.</summary>
    internal ImmutableArray<Card> ForOrders(HookRequest request, PatientRecord record, DraftOrders orders)
    {
        if (!HasSomethingToSay(orders))
        {
            return [];
        }

        if (!record.Legs.IsOnRecord)
        {
            return TriggersOf(orders).Any() ? Incomplete(request, record.GapsOfTheLegs, Bearing(record.Unread), mayHideLegs: true) : [];
        }

        Assessment assessment = assessor.Assess(record.Patient);
        return
        [
            .. TriggersOf(orders).Select((trigger, place) => OrderCard.Of(request, record.Legs, trigger, place, assessment)),
            .. Incomplete(request, [], orders.Unread, mayHideLegs: false),
        ];
    }

    /// <summary>Says whether an answer about orders depends on the record: a drug among them may worsen the legs, or one cannot be read.</summary>
    internal bool HasSomethingToSay(DraftOrders orders) => !orders.Unread.IsEmpty || TriggersOf(orders).Any();

    private IEnumerable<MedicationFinding> TriggersOf(DraftOrders orders) =>
        new MedicationReview(assessor.Knowledge.Medications).Review(orders.Drugs).Triggers.DistinctBy(finding => finding.Code, StringComparer.Ordinal);

    /// <summary>Leaves the resources that may hold restless legs or leg symptoms.</summary>
    private static ImmutableArray<UnreadResource> Bearing(ImmutableArray<UnreadResource> unread) =>
        [.. unread.Where(resource => Discovery.PrefetchTemplates.OfTheLegs.Any(key => resource.Path.StartsWith($"$.prefetch.{key}", StringComparison.Ordinal)))];

    private ImmutableArray<Card> Incomplete(HookRequest request, ImmutableArray<PrefetchGap> gaps, ImmutableArray<UnreadResource> unread, bool mayHideLegs) =>
        gaps.IsEmpty && unread.IsEmpty ? [] : [IncompleteCard.Of(request, gaps, unread, mayHideLegs, assessor.Knowledge)];
}
