using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>A number that a rule needs. Its value stands in the table of numbers, with what it rests on.</summary>
public sealed class RuleNumber : CodedTerm<RuleNumber>, ICodedTerm<RuleNumber>
{
    /// <summary>The largest number of conditions taken to be present at once.</summary>
    public static readonly RuleNumber LargestConditionSet = new("largest-condition-set", "Largest condition set", "The largest number of conditions taken to be present at once");

    /// <summary>The smallest product of odds ratios applied to a condition.</summary>
    public static readonly RuleNumber OddsRatioFloor = new("odds-ratio-floor", "Odds ratio floor", "The smallest product of odds ratios applied to a condition other than RLS");

    /// <summary>The largest product of odds ratios applied to a condition.</summary>
    public static readonly RuleNumber OddsRatioCeiling = new("odds-ratio-ceiling", "Odds ratio ceiling", "The largest product of odds ratios applied to a condition other than RLS");

    /// <summary>The largest product of multipliers applied to RLS.</summary>
    public static readonly RuleNumber RlsMultiplierCeiling = new("rls-multiplier-ceiling", "RLS multiplier ceiling", "The largest product of multipliers applied to RLS");

    /// <summary>The age in years from which a person is an adult; the age itself is.</summary>
    public static readonly RuleNumber AdultAge = new("adult-age", "Adult age", "The age in years from which a person is an adult; the age itself is");

    /// <summary>The limb movements an hour above which an adult's index is raised; the number itself is not.</summary>
    public static readonly RuleNumber PlmIndexAdult = new("plm-index-adult", "PLM index of adults", "The limb movements an hour above which an adult's index is raised; the number itself is not");

    /// <summary>The limb movements an hour above which a child's index is raised; the number itself is not.</summary>
    public static readonly RuleNumber PlmIndexChild = new("plm-index-child", "PLM index of children", "The limb movements an hour above which a child's index is raised; the number itself is not");

    /// <summary>The sum of IRLS answers from which the disease is very severe; the number itself is.</summary>
    public static readonly RuleNumber VerySevereIrls = new("very-severe-irls", "Very severe by IRLS", "The sum of IRLS answers from which the disease is very severe; the number itself is");

    /// <summary>The age in years from which a person counts as an older adult; the age itself does.</summary>
    public static readonly RuleNumber OlderAdultAge = new("older-adult-age", "Older adult age", "The age in years from which a person counts as an older adult; the age itself does");

    /// <summary>The probability from which guidance for a condition is shown without its criteria being met.</summary>
    public static readonly RuleNumber GuidanceProbability = new("guidance-probability", "Guidance probability", "The probability from which guidance for a condition is shown without its criteria being met; the number itself is");

    /// <summary>The probability of the largest sets of conditions from which a notice says that larger ones are left out; the number itself is.</summary>
    public static readonly RuleNumber SetLimitNotice = new("set-limit-notice", "Notice of larger sets", "The probability of the largest sets of conditions from which a notice says that larger ones are left out; the number itself is");

    /// <summary>The days with symptoms a week from which a course is chronic-persistent; the number itself is.</summary>
    public static readonly RuleNumber CourseFrequency = new("course-frequency-per-week", "Frequency of a persistent course", "The days with symptoms a week from which a course is chronic-persistent; the number itself is");

    /// <summary>The months of symptoms from which a course is judged; the number itself is enough.</summary>
    public static readonly RuleNumber CoursePeriod = new("course-period-months", "Period of a course", "The months of symptoms from which a course is judged; the number itself is enough");

    /// <summary>The episodes in life from which a rarer course is intermittent; the number itself is.</summary>
    public static readonly RuleNumber IntermittentEpisodes = new("intermittent-lifetime-episodes", "Episodes of an intermittent course", "The episodes in life from which a rarer course is intermittent; the number itself is");

    /// <summary>The times a week from which DSM-5-TR counts the symptoms; the number itself is enough.</summary>
    public static readonly RuleNumber DsmFrequency = new("dsm-frequency-per-week", "Frequency of DSM-5-TR", "The times a week from which DSM-5-TR counts the symptoms; the number itself is enough");

    /// <summary>The months of symptoms from which DSM-5-TR counts them; the number itself is enough.</summary>
    public static readonly RuleNumber DsmDuration = new("dsm-duration-months", "Duration of DSM-5-TR", "The months of symptoms from which DSM-5-TR counts them; the number itself is enough");

    /// <summary>The answer to an IRLS item on sleep, daily affairs or mood from which impairment is likely; the number itself is.</summary>
    public static readonly RuleNumber SignificanceHint = new("significance-hint-irls-item", "IRLS item that hints at impairment", "The answer to an IRLS item on sleep, daily affairs or mood from which impairment is likely; the number itself is");

    /// <summary>The days of the past week, worse than before treatment, from which augmentation counts; the number itself is enough.</summary>
    public static readonly RuleNumber AugmentationDays = new("augmentation-days-per-week", "Days of augmentation", "The days of the past week, worse than before treatment, from which augmentation counts; the number itself is enough");

    /// <summary>The hours by which symptoms begin earlier from which the shift is enough by itself; the number itself is.</summary>
    public static readonly RuleNumber AugmentationShift = new("augmentation-shift-hours", "Shift of augmentation", "The hours by which symptoms begin earlier than before treatment from which the shift is enough by itself; the number itself is");

    /// <summary>The hours by which symptoms begin earlier from which the shift is enough with another change; the number itself is.</summary>
    public static readonly RuleNumber AugmentationSmallerShift = new("augmentation-smaller-shift-hours", "Smaller shift of augmentation", "The hours by which symptoms begin earlier than before treatment from which the shift is enough with another change; the number itself is");

    private RuleNumber(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every number.</summary>
    public static ImmutableArray<RuleNumber> All { get; } =
    [
        LargestConditionSet,
        OddsRatioFloor,
        OddsRatioCeiling,
        RlsMultiplierCeiling,
        AdultAge,
        PlmIndexAdult,
        PlmIndexChild,
        VerySevereIrls,
        OlderAdultAge,
        GuidanceProbability,
        SetLimitNotice,
        CourseFrequency,
        CoursePeriod,
        IntermittentEpisodes,
        DsmFrequency,
        DsmDuration,
        SignificanceHint,
        AugmentationDays,
        AugmentationShift,
        AugmentationSmallerShift,
    ];
}
