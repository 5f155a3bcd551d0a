using FsCheck;
using FsCheck.Fluent;
using RlsDomain.Criteria;
using RlsDomain.Scales;

namespace RlsDomain.Tests;

/// <content>Answers to the further instruments, and observations of augmentation.</content>
public static partial class Generators
{
    public static Arbitrary<Rls6Answers> Rls6AnswerSets() => Gen.Choose(-1, Rls6Answers.HighestAnswer).ListOf(Rls6Answers.ItemCount)
        .Select(draws => Rls6Answers.From([.. draws.Select(draw => draw < 0 ? (int?)null : draw)])).ToArbitrary();

    public static Arbitrary<AugmentationObservations> AugmentationObservationSets() => (
        from days in Gen.Elements<int?>(null, 0, 4, 5, 7)
        from shift in Gen.Elements<decimal?>(null, -3m, 0m, 1.9m, 2m, 3.9m, 4m, 6m)
        from answers in Gen.Elements<bool?>(null, true, false).ListOf(7)
        select new AugmentationObservations
        {
            DaysWorseInPastWeek = days,
            OnsetShiftHours = shift,
            OtherCauseExcluded = answers[0],
            PriorTreatmentResponse = answers[1],
            ParadoxicalDoseResponse = answers[2],
            ShorterLatencyAtRest = answers[3],
            SpreadToOtherBodyParts = answers[4],
            GreaterIntensity = answers[5],
            ShorterRelief = answers[6],
        }).ToArbitrary();
}
