using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>The logic of the published criteria on single answers. What this project added is in <see cref="EngineeringRules"/>.</summary>
internal static class PublishedCriteria
{
    /// <summary>E3: relief by movement. In very severe disease relief that was there earlier may be lost.</summary>
    internal static Verdict Relief(Presence now, Presence past, bool isVerySevere) =>
        now == Presence.Absent && isVerySevere ? past.ToVerdict() : now.ToVerdict();

    /// <summary>E4: worse in the evening or night. In very severe disease a pattern that was there earlier may be lost.</summary>
    /// <remarks>Constant through the day and worse in the evening contradict each other: undetermined.</remarks>
    internal static Verdict Evening(Presence now, Presence constant, Presence past, bool isVerySevere) =>
        now == Presence.Present ? (constant == Presence.Present ? Verdict.Undetermined : Verdict.Met)
        : !IsEveningLost(now, constant) ? Verdict.Undetermined
        : isVerySevere ? past.ToVerdict()
        : Verdict.NotMet;

    /// <summary>Whether the evening pattern is recorded as not there now.</summary>
    internal static bool IsEveningLost(Presence now, Presence constant) =>
        now == Presence.Absent || (now == Presence.NotRecorded && constant == Presence.Present);

    /// <summary>Criterion C of ICSD-3-TR: any one is enough, and all three must be absent for not met.</summary>
    internal static Verdict Concern(Presence distress, Presence fallingAsleep, Presence stayingAsleep) =>
        Kleene.Or(distress.ToVerdict(), Kleene.Or(fallingAsleep.ToVerdict(), stayingAsleep.ToVerdict()));

    /// <summary>Criterion B of DSM-5-TR, one of its two numbers: at or above the limit.</summary>
    internal static Verdict AtLeast(decimal? value, decimal limit) => value switch
    {
        null => Verdict.Undetermined,
        { } number => number >= limit ? Verdict.Met : Verdict.NotMet,
    };

    /// <summary>Strictly above the limit, as limb movements an hour must be.</summary>
    internal static Verdict Above(decimal? value, decimal limit) => value switch
    {
        null => Verdict.Undetermined,
        { } number => number > limit ? Verdict.Met : Verdict.NotMet,
    };

    /// <summary>The probable category of the set for children: the evening pattern is not met or open.</summary>
    internal static Verdict IsNotMetOrOpen(Verdict verdict) => verdict == Verdict.Met ? Verdict.NotMet : Verdict.Met;

    /// <summary>The possible category of the set for children: the urge is open, for the child cannot report it.</summary>
    internal static Verdict IsOpen(Verdict verdict) => verdict == Verdict.Undetermined ? Verdict.Met : Verdict.NotMet;

    /// <summary>Feature C of augmentation: a large shift of the onset, or a smaller one with another change.</summary>
    internal static (Verdict Larger, Verdict Smaller) EarlierOnset(decimal? shiftHours, Verdict anotherChange, decimal larger, decimal smaller) => (
        AtLeast(shiftHours, larger),
        Kleene.And(Kleene.And(AtLeast(shiftHours, smaller), Kleene.Not(AtLeast(shiftHours, larger))), anotherChange));
}
