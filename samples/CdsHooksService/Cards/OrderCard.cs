using System.Collections.Immutable;
using CdsHooksService.Hooks;
using RlsDomain;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Medications;

namespace CdsHooksService.Cards;

/// <summary>A drug of an order that may induce or worsen RLS, limb movements in sleep or akathisia.</summary>
internal static class OrderCard
{
    private const string May = "May ";

    internal static Card Of(HookRequest request, LegRecord legs, MedicationFinding trigger, int place, Assessment assessment)
    {
        KnowledgeBase knowledge = assessment.Knowledge;
        bool isVerified = trigger.Verified != Verification.Unverified && !trigger.Match.IsByClassOnly;
        ImmutableArray<(string Name, Medication? Row)> alternatives = [.. trigger.Alternatives.Select(name => (name, RowOf(name, knowledge)))];
        ImmutableArray<string> sources = [.. trigger.SourceIds, .. alternatives.SelectMany(pair => pair.Row?.SourceIds ?? [])];
        return new()
        {
            Kind = CardKind.Order,
            Uuid = CardId.Of(request.HookInstance, request.Service.Id, CardKind.Order, place),
            Summary = Wording.Summary($"{Start(NameOf(trigger))} may {Effects(trigger)}; {(legs.HasDiagnosis ? "restless legs syndrome is" : "leg symptoms are")} on record"),
            Detail = Wording.Join(
                MarkdownText.Escape(Start(trigger.Detail)),
                trigger.Remark is { } remark ? $"Remark of the table: {MarkdownText.Escape(remark)}." : "",
                $"Why this card: {MarkdownText.Escape(legs.Describe())}.",
                Alternatives(alternatives),
                Others(assessment),
                Wording.List(Citations.Lines(sources, knowledge)),
                "To weigh with the person and whoever prescribes: benefit and risk of the drug as a whole. Stopping or changing a drug can harm too.",
                Wording.Footer(knowledge)),
            Indicator = IndicatorOf(legs, trigger, isVerified),
            Source = isVerified ? Citations.MainOf(trigger.SourceIds, knowledge) : Citations.OfKnowledge(knowledge),
            OverrideReasons = OverrideReasons.All,
            Links = Citations.Links(sources, knowledge),
        };
    }

    /// <summary>
    /// The rule: a warning where RLS is a recorded diagnosis, the drug itself (not only its class) is said to induce or
    /// worsen RLS, and that was checked against a source; information else. A choice of this sample.
    /// </summary>
    private static string IndicatorOf(LegRecord legs, MedicationFinding trigger, bool isVerified) =>
        legs.HasDiagnosis && isVerified && (trigger.Effects.Contains(MedicationEffect.InducesRls) || trigger.Effects.Contains(MedicationEffect.WorsensRls))
            ? Indicators.Warning
            : Indicators.Info;

    /// <summary>Names the drug by the table, or its class: never by the text of the caller.</summary>
    private static string NameOf(MedicationFinding trigger) => trigger.Match.Row!.Name;

    private static string Effects(MedicationFinding trigger)
    {
        string[] effects = [.. trigger.Effects.Select(effect => effect.DisplayName.StartsWith(May, StringComparison.Ordinal) ? effect.DisplayName[May.Length..] : effect.DisplayName)];
        return effects.Length == 1 ? effects[0] : $"{string.Join(", ", effects[..^1])} or {effects[^1]}";
    }

    private static Medication? RowOf(string name, KnowledgeBase knowledge) =>
        knowledge.Medications.Recognize(new() { Name = name }).Drug is { } drug && drug.Effects.Contains(MedicationEffect.LowRisk) ? drug : null;

    private static string Alternatives(ImmutableArray<(string Name, Medication? Row)> alternatives) => alternatives.IsEmpty
        ? "The table names no lower-risk alternative for this drug."
        : $"**Lower-risk alternatives that the table names**, for the prescriber to weigh:\n\n{Wording.List(alternatives.Select(pair => Line(pair.Name, pair.Row)))}";

    private static string Line(string name, Medication? row) => row is null
        ? $"- {MarkdownText.Escape(name)} (named beside the drug above, without a source of its own)"
        : $"- {MarkdownText.Escape(name)} ({MarkdownText.Escape(row.Evidence.DisplayName)}{(row.Verified.IsVerified ? "" : "; " + row.Verified.Code)}){Wording.Cited(row.SourceIds)}";

    private static string Others(Assessment assessment) => assessment.Contributors is { IsEmpty: false } contributors
        ? $"Already on record and possibly contributing: {MarkdownText.Escape(string.Join(", ", contributors.Select(contributor => contributor.Code)))}."
        : "";

    private static string Start(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
