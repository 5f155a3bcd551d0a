using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>Answers the Max Planck Institute criteria for augmentation, in three-valued logic: A and (B or C).</summary>
/// <remarks>
/// The rule is for a person treated for RLS whose symptoms are, on the whole, worse than before treatment. That is not
/// checked. The paper was not seen: the rule was read in a chapter that reprints it. Immutable and safe to share.
/// </remarks>
public sealed class AugmentationRule
{
    private static readonly Lazy<AugmentationRule> s_default = new(() => new(KnowledgeBase.Default));

    private readonly ImmutableArray<CriterionText> _texts;
    private readonly string _preamble;
    private readonly decimal _days;
    private readonly decimal _larger;
    private readonly decimal _smaller;

    /// <summary>Makes the rule on a knowledge base.</summary>
    /// <param name="knowledge">The tables with the texts of the criteria and their numbers.</param>
    public AugmentationRule(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _texts = CriterionTexts.Find(knowledge, CriterionIds.Mpi);
        _preamble = $"The rule presupposes this, which is not checked: {CriterionTexts.Find(knowledge, [CriterionIds.MpiPreamble])[0].Statement}";
        _days = knowledge[RuleNumber.AugmentationDays];
        _larger = knowledge[RuleNumber.AugmentationShift];
        _smaller = knowledge[RuleNumber.AugmentationSmallerShift];
    }

    /// <summary>Gets the rule on the knowledge shipped with the library; made once, on first use.</summary>
    public static AugmentationRule Default => s_default.Value;

    /// <summary>Answers the criteria: <c>mpi-a</c> with its parts a1 to a3, <c>mpi-b</c>, and <c>mpi-c</c> with its parts c1 and c2.</summary>
    /// <remarks>What could be is over every value of what is not recorded, and exact.</remarks>
    /// <param name="observations">What was observed of the person.</param>
    public CriteriaResult Evaluate(AugmentationObservations observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        CriterionResult days = Days(observations.DaysWorseInPastWeek);
        CriterionResult cause = Answer(2, observations.OtherCauseExcluded, "otherCauseExcluded");
        CriterionResult response = Answer(3, observations.PriorTreatmentResponse, "priorTreatmentResponse");
        CriterionResult paradox = Answer(4, observations.ParadoxicalDoseResponse, "paradoxicalDoseResponse");
        (CriterionResult onset, CriterionResult larger, CriterionResult smaller) = Onset(observations);

        VerdictSet worseningCouldBe = VerdictSet.And(VerdictSet.And(CouldBe(days), CouldBe(cause)), CouldBe(response));
        Verdict worseningVerdict = Kleene.And(Kleene.And(days.Verdict, cause.Verdict), response.Verdict);
        CriterionResult worsening = Group(_texts[0], worseningVerdict, worseningCouldBe, [days, cause, response]);
        return new()
        {
            Set = CriteriaSet.Mpi2007,
            Verdict = Kleene.And(worsening.Verdict, Kleene.Or(paradox.Verdict, onset.Verdict)),
            CouldBe = VerdictSet.And(worseningCouldBe, VerdictSet.Or(CouldBe(paradox), CouldBe(onset))).ToImmutableArray(),
            Criteria = [worsening, days, cause, response, paradox, onset, larger, smaller],
            Notes = [_preamble],
        };
    }

    private CriterionResult Days(int? days)
    {
        Verdict verdict = PublishedCriteria.AtLeast(days, _days);
        return Write(_texts[1], verdict, PossibleVerdicts.AtLeast(days, _days), days is not null, "daysWorseInPastWeek");
    }

    private CriterionResult Answer(int place, bool? answer, string name) =>
        Write(_texts[place], answer.ToVerdict(), Possible(answer), answer is not null, name);

    /// <summary>Answers c1 and c2, which read the same shift, and c over both.</summary>
    private (CriterionResult Onset, CriterionResult Larger, CriterionResult Smaller) Onset(AugmentationObservations observations)
    {
        decimal? shift = observations.OnsetShiftHours;
        (string Name, bool? Answer)[] changes =
        [
            ("shorterLatencyAtRest", observations.ShorterLatencyAtRest),
            ("spreadToOtherBodyParts", observations.SpreadToOtherBodyParts),
            ("greaterIntensity", observations.GreaterIntensity),
            ("shorterRelief", observations.ShorterRelief),
        ];
        Verdict change = EngineeringRules.AnyOf([.. changes.Select(one => one.Answer)]);
        (Verdict larger, Verdict smaller) = PublishedCriteria.EarlierOnset(shift, change, _larger, _smaller);

        // One shift below both limits, and one at each.
        decimal[] shifts = shift is { } known ? [known] : [Math.Min(_smaller, _larger) - 1, _smaller, _larger];
        VerdictSet either = default;
        VerdictSet largerCouldBe = default;
        VerdictSet smallerCouldBe = default;
        foreach (decimal hours in shifts)
        {
            foreach (Verdict any in (change == Verdict.Undetermined ? VerdictSet.MetOrNot : VerdictSet.Of(change)).ToImmutableArray())
            {
                (Verdict first, Verdict second) = PublishedCriteria.EarlierOnset(hours, any, _larger, _smaller);
                either |= VerdictSet.Of(Kleene.Or(first, second));
                largerCouldBe |= VerdictSet.Of(first);
                smallerCouldBe |= VerdictSet.Of(second);
            }
        }

        CriterionResult c1 = Write(_texts[6], larger, largerCouldBe, shift is not null, "onsetShiftHours");
        bool isOutside = shift is not null && (shift < _smaller || shift >= _larger);
        CriterionResult c2 = Empty(_texts[7], smaller, smallerCouldBe) with
        {
            Because = smaller switch
            {
                Verdict.NotMet when isOutside => ["onsetShiftHours"],
                Verdict.NotMet when shift is null => [.. changes.Select(one => one.Name)],
                Verdict.Undetermined when shift is null => [.. changes.Where(one => one.Answer == true).Select(one => one.Name)],
                Verdict.Undetermined => ["onsetShiftHours"],
                _ => ["onsetShiftHours", .. changes.Where(one => one.Answer == (smaller == Verdict.Met)).Select(one => one.Name)],
            },
            OpenInputs = smallerCouldBe.IsOnly(smaller) ? [] :
            [
                .. shift is null ? (string[])["onsetShiftHours"] : [],
                .. change == Verdict.Undetermined ? changes.Where(one => one.Answer is null).Select(one => one.Name) : [],
            ],
        };
        return (Group(_texts[5], Kleene.Or(larger, smaller), either, [c1, c2]), c1, c2);
    }

    private static VerdictSet Possible(bool? answer) => answer is null ? VerdictSet.MetOrNot : VerdictSet.Of(answer.ToVerdict());

    private static VerdictSet CouldBe(CriterionResult criterion) =>
        criterion.CouldBe.Aggregate(default(VerdictSet), (set, verdict) => set | VerdictSet.Of(verdict));

    /// <summary>Writes a criterion that others make up: what decided it is what decided those that have its verdict.</summary>
    private static CriterionResult Group(CriterionText text, Verdict verdict, VerdictSet couldBe, CriterionResult[] parts) => Empty(text, verdict, couldBe) with
    {
        Because = [.. parts.Where(part => part.Verdict == verdict).SelectMany(part => part.Because).Distinct(StringComparer.Ordinal)],
        OpenInputs = couldBe.IsOnly(verdict) ? [] : [.. parts.SelectMany(part => part.OpenInputs).Distinct(StringComparer.Ordinal)],
    };

    private static CriterionResult Write(CriterionText text, Verdict verdict, VerdictSet couldBe, bool isRecorded, string name) => Empty(text, verdict, couldBe) with
    {
        Because = isRecorded ? [name] : [],
        OpenInputs = isRecorded ? [] : [name],
    };

    private static CriterionResult Empty(CriterionText text, Verdict verdict, VerdictSet couldBe) => new()
    {
        Text = text,
        Verdict = verdict,
        Because = [],
        CouldBe = couldBe.ToImmutableArray(),
        OpenFindings = [],
        OpenInputs = [],
        Notes = [],
    };
}
