using RlsDomain.Criteria;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Courses;

/// <content>The watch for augmentation.</content>
public static partial class DiaryWording
{
    private const string ToRaise = "an observation to raise with the prescriber";

    /// <summary>Gives an observation as a sentence, with its days, its numbers and what sources say of it.</summary>
    /// <param name="observation">The observation.</param>
    public static string Describe(AugmentationObservation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        string sources = string.Join(" ", observation.Kind.Statements.Where(statement => !statement.SourceIds.IsEmpty).Select(statement => Mark(statement.SourceIds, statement.Verified)));
        return $"{Fact(observation)}: {ToRaise} {sources}.";
    }

    internal static bool NeedsBaseline(AugmentationObservation observation) => !observation.IsAgainstStateBeforeTreatment
        && (observation.Kind == AugmentationObservationKind.EarlierOnset
            || observation.Kind == AugmentationObservationKind.Spread
            || observation.Kind == AugmentationObservationKind.ShorterLatency
            || observation.Kind == AugmentationObservationKind.IrlsAboveBaseline);

    /// <summary>Gives the published rule on the facts of the diary, part by part, with what is open.</summary>
    private static string Describe(CriteriaResult rule)
    {
        string parts = string.Join(", ", rule.Criteria.Select(part => $"{part.Id} {Words(part.Verdict)}"));
        string open = string.Join(", ", rule.Criteria.SelectMany(part => part.OpenInputs).Distinct(StringComparer.Ordinal));
        string sources = string.Join(", ", rule.Criteria.SelectMany(part => part.Text.SourceIds).Distinct(StringComparer.Ordinal));
        return $"The published rule for augmentation, on what the diary records: {Words(rule.Verdict)} ({parts}{(open.Length == 0 ? "" : $"; open: {open}")}) [{sources}; {rule.Criteria[0].Text.Verified.Code}].";
    }

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not met",
        _ => "open",
    };

    private static IEnumerable<string> Augmentation(AugmentationWatch watch)
    {
        if (watch.Treatment is not { } treatment)
        {
            yield return watch.DosesAreRecorded
                ? "No dopaminergic drug is recorded, so there is nothing to watch for augmentation."
                : "No doses are recorded, so augmentation is not watched for.";
            yield break;
        }

        string drugs = string.Join(", ", treatment.Drugs.Select(drug => drug.Name));
        string start = treatment.StartedOn is { } day ? Invariant($"started on {day:yyyy-MM-dd}") : Invariant($"recorded from {treatment.FirstRecordedOn:yyyy-MM-dd}, start not known");
        string end = treatment.StoppedOn is { } stop ? Invariant($", not taken from {stop:yyyy-MM-dd}") : "";
        yield return $"Dopaminergic treatment: {drugs}, {start}{end}.";
        foreach (AugmentationObservation observation in watch.Observations)
        {
            yield return Describe(observation);
        }

        if (watch.Rule is { } rule)
        {
            yield return Describe(rule);
        }

        yield return watch.Observations.IsEmpty
            ? "The diary shows none of the signs that are watched for; what it does not record may still be there."
            : "These are observations and no diagnosis; other causes, such as low iron, another drug or the natural course, are for the prescriber to weigh. So is any change of dose; sources warn against stopping such a drug abruptly.";
    }

    private static string Fact(AugmentationObservation one)
    {
        string than = one.IsAgainstStateBeforeTreatment ? "before treatment" : "at first";
        string days = Invariant($"({one.FromOn:yyyy-MM-dd} and {one.ToOn:yyyy-MM-dd})");
        AugmentationObservationKind kind = one.Kind;
        return kind == AugmentationObservationKind.EarlierOnset ? Invariant($"Symptoms begin {one.Difference:0.##} h earlier than {than}, {one.TimeBefore:HH:mm} to {one.TimeNow:HH:mm} {days}")
            : kind == AugmentationObservationKind.Spread ? $"Symptoms are felt in parts that were free {than}, {string.Join(", ", one.NewParts.Select(part => part.Code))} {days}"
            : kind == AugmentationObservationKind.ShorterLatency ? Invariant($"Symptoms come after {one.Now:0.##} min at rest, and {than} after {one.Before:0.##} min {days}")
            : kind == AugmentationObservationKind.ShorterRelief ? Invariant($"A dose relieves for {one.Now:0.##} h, and at first for {one.Before:0.##} h {days}")
            : kind == AugmentationObservationKind.IrlsAboveBaseline ? Invariant($"The IRLS is {one.Now}, and {than} {one.Before} {days}")
            : kind == AugmentationObservationKind.MoreDrug ? Invariant($"{one.Now:0.#####} mg of {one.DrugId} is taken a day, and at first {one.Before:0.#####} mg {days}")
            : kind == AugmentationObservationKind.EarlierDose ? Invariant($"The first dose after noon is taken {one.Difference:0.##} h earlier than at first, {one.TimeBefore:HH:mm} to {one.TimeNow:HH:mm} {days}")
            : Invariant($"{Sentence.Start(one.DrugId!)} went from {one.Dose!.FromMilligrams:0.#####} to {one.Dose.ToMilligrams:0.#####} mg a day on {one.Dose.On:yyyy-MM-dd}, and the IRLS from {one.Before} on {one.FromOn:yyyy-MM-dd} to {one.Now} on {one.ToOn:yyyy-MM-dd}");
    }
}
