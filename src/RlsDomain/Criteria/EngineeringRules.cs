using RlsDomain.Knowledge;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>The rules that this project made up so that a criterion can be computed. Proposals, not published rules; all of them are here.</summary>
/// <remarks>
/// The id of each (ENG-1 ...) is the one that the tables and the documents use. Their numbers stand in rule-numbers.json
/// and the patterns of ENG-17 in mimic-patterns.json. ENG-8, that a child is under 18, is the number <c>adult-age</c>.
/// </remarks>
internal static class EngineeringRules
{
    /// <summary>ENG-3: what the IRLSSG result is called when E1 to E4 are met and E5 is open.</summary>
    internal const string ProbableLabel = "probable";

    /// <summary>ENG-3, as a remark beside the label.</summary>
    internal const string ProbableNote = "The four clinical features are met and the fifth criterion is open: probable is a label of this library (ENG-3), not a category of the criteria.";

    /// <summary>ENG-6: the IRLS items on sleep, daily affairs and mood.</summary>
    private static readonly int[] s_impactItems = [4, 9, 10];

    /// <summary>ENG-1: the disease is very severe when the IRLS answers given add up to the number or more. Without answers it is not.</summary>
    internal static bool IsVerySevere(int irlsSum, KnowledgeBase knowledge) => irlsSum >= knowledge[RuleNumber.VerySevereIrls];

    /// <summary>ENG-2: whether a mimic explains the symptoms, from its pattern and the four clinical features.</summary>
    internal static Verdict Explains(Verdict pattern, Verdict coreFour, Presence dopaminergicResponse) => pattern switch
    {
        Verdict.NotMet => Verdict.NotMet,
        Verdict.Undetermined => Verdict.Undetermined,
        _ => coreFour switch
        {
            Verdict.NotMet => Verdict.Met,
            Verdict.Undetermined => Verdict.Undetermined,
            _ => dopaminergicResponse == Presence.Present ? Verdict.NotMet : Verdict.Undetermined,
        },
    };

    /// <summary>
    /// ENG-2: whether the features are not only a mimic (E5, B, D). <see cref="Explains"/> is the same for every mimic
    /// whose pattern is met, so it is enough to know whether there is one, and whether a named mimic is open.
    /// </summary>
    internal static Verdict NotOnlyAMimic(bool anyPatternMet, bool anyNamedPatternOpen, Verdict coreFour, Presence dopaminergicResponse)
    {
        Verdict explains = anyPatternMet ? Explains(Verdict.Met, coreFour, dopaminergicResponse) : Verdict.NotMet;
        return explains == Verdict.Met ? Verdict.NotMet
            : explains == Verdict.Undetermined || anyNamedPatternOpen ? Verdict.Undetermined
            : Verdict.Met;
    }

    /// <summary>ENG-3: the label beside the verdict of the IRLSSG set; null when there is none.</summary>
    internal static string? Label(Verdict coreFour, Verdict notOnlyAMimic) =>
        coreFour == Verdict.Met && notOnlyAMimic == Verdict.Undetermined ? ProbableLabel : null;

    /// <summary>ENG-4: <c>daytime-sleepiness</c> mixes sleepiness and fatigue, so present does not rule the feature out.</summary>
    internal static Verdict NoProfoundSleepiness(Presence daytimeSleepiness) =>
        daytimeSleepiness == Presence.Absent ? Verdict.Met : Verdict.Undetermined;

    /// <summary>ENG-5: the course looks back over a year, so a shorter history has none.</summary>
    internal static bool CoversThePeriod(decimal? durationMonths, KnowledgeBase knowledge) =>
        durationMonths >= knowledge[RuleNumber.CoursePeriod];

    /// <summary>ENG-6: whether an IRLS answer on sleep, daily affairs or mood hints at significance.</summary>
    internal static bool HintsAtSignificance(IrlsAnswers? irls, KnowledgeBase knowledge) =>
        irls is { } answers && s_impactItems.Any(item => answers[item] >= knowledge[RuleNumber.SignificanceHint]);

    /// <summary>ENG-7: whether the symptoms are not due to a drug (criterion E of DSM-5-TR).</summary>
    internal static Verdict NotADrug(Verdict akathisiaPattern, Presence afterDopamineBlocker, Presence afterSerotonergicDrug) =>
        akathisiaPattern == Verdict.Met ? Verdict.NotMet
        : afterDopamineBlocker == Presence.Absent && afterSerotonergicDrug == Presence.Absent ? Verdict.Met
        : Verdict.Undetermined;

    /// <summary>ENG-9: by how many hours an onset is earlier now, both clock times counted from noon to noon; below 0 when it is later.</summary>
    internal static decimal HoursEarlier(TimeOnly before, TimeOnly now) => HoursSinceNoon(before) - HoursSinceNoon(now);

    /// <summary>ENG-19: at least one of the changes.</summary>
    internal static Verdict AnyOf(params ReadOnlySpan<bool?> changes)
    {
        Verdict any = Verdict.NotMet;
        foreach (bool? change in changes)
        {
            any = Kleene.Or(any, change.ToVerdict());
        }

        return any;
    }

    private static decimal HoursSinceNoon(TimeOnly time) =>
        (decimal)((time.Ticks + (TimeSpan.TicksPerDay / 2)) % TimeSpan.TicksPerDay) / TimeSpan.TicksPerHour;
}
