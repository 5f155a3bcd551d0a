using RlsDomain.Courses;
using RlsDomain.Criteria;
using RlsDomain.Labs;

namespace RlsDomain.Tests.Courses;

/// <summary>The two diaries beside the library, read and worked out by hand.</summary>
public class DiarySampleTests
{
    [Fact]
    public void Review_Augmentation_ShowsWhatWasPutIn()
    {
        DiaryReview review = Review("augmentation");
        Assert.Equal([(26, 29), (26, 11), (11, 29)], review.Irls.Pairs.Select(pair => (pair.Change.BaselineTotal!.Value, pair.Change.LaterTotal!.Value)));
        Assert.Equal(11.0 / 21, review.Irls.Trend!.KendallTau!.Value, 1e-12);
        Assert.Equal(
            [
                "earlier-onset", "spread", "shorter-latency", "shorter-relief", "irls-above-baseline", "more-drug", "earlier-dose",
                "worse-after-increase", "worse-after-increase", "worse-after-increase",
            ],
            review.Augmentation.Observations.Select(one => one.Kind.Code));
        Assert.Equal(
            new AugmentationObservations
            {
                DaysWorseInPastWeek = 6,
                PriorTreatmentResponse = true,
                OnsetShiftHours = 6.5m,
                ShorterLatencyAtRest = true,
                SpreadToOtherBodyParts = true,
                GreaterIntensity = true,
                ShorterRelief = true,
            },
            review.Augmentation.Signs);
        Assert.Equal(new DateOnly(2024, 1, 15), review.Augmentation.Treatment!.StartedOn);
        Assert.Empty(review.Notices);
    }

    [Fact]
    public void Review_IronResponse_ShowsWhatWasPutIn()
    {
        DiaryReview review = Review("iron-response");
        IrlsPair pair = Assert.Single(review.Irls.Pairs);
        Assert.Equal((-15, -62.5m, true, true), (pair.Change.Change, pair.Change.Percent, pair.Change.IsResponder, pair.Change.IsRemission10));
        Assert.Equal(102m, review.Ferritin.Change);
        Assert.Contains(review.Ferritin.LinesLeft, row => row.Role == IronRole.AdultLine);
        Assert.Contains(review.Ferritin.LinesLeft, row => row.Role == IronRole.SeedLine);
        Assert.Empty(review.Ferritin.LinesEntered);
        Assert.Equal((4, 1.0), (review.Ferritin.Trend!.Count, review.Ferritin.Trend.KendallTau));
        Assert.Null(review.Augmentation.Treatment);
    }

    [Fact]
    public void Lines_Augmentation_ReadLikeThis() => Assert.Equal(
        """
        Diary made-up-augmentation: 14 entries from 2024-01-08 to 2025-07-07.
        Baseline to last: IRLS 26 on 2024-01-08, 29 on 2025-07-07: 3 points higher (11.5 % of the earlier).
          responder: The total fell by at least 50% from baseline. No. [HOGL2011; verified]
          remission-10: The total is 10 or less. No. [no source; unverified]
          remission-0: The total is 0. No. [no source; unverified]
        Baseline to best: IRLS 26 on 2024-01-08, 11 on 2024-03-04: 15 points lower (57.7 % of the earlier).
          responder: The total fell by at least 50% from baseline. Yes. [HOGL2011; verified]
          remission-10: The total is 10 or less. No. [no source; unverified]
          remission-0: The total is 0. No. [no source; unverified]
        Best to last: IRLS 11 on 2024-03-04, 29 on 2025-07-07: 18 points higher (163.6 % of the earlier).
          relapse-known-part: The total rose by at least 6 points, to at least 15. Yes. [NCT00311363; secondary] The rule has a further condition: an observation only.
        Reliable change is not told: its standard error needs a standard deviation, and none was given (test-retest reliability 0.87 [ATS-IRLS; secondary]).
        The IRLS total rises by 1.07 points in 30 days (Theil-Sen, 7 values, 2024-01-08 to 2025-07-07; Kendall's tau 0.52, exact p 0.136): descriptive, no proof of a change.
        The usual onset moves earlier by 0.43 h in 30 days (Theil-Sen, 7 values, 2024-01-08 to 2025-07-07; Kendall's tau -0.90, exact p 0.003): descriptive, no proof of a change.
        Dopaminergic treatment: pramipexole, started on 2024-01-15.
        Symptoms begin 6.5 h earlier than before treatment, 22:00 to 15:30 (2024-01-08 and 2025-07-07): an observation to raise with the prescriber [MPI2007, AUGMENTATION-CHAPTER; secondary] [GB2016; unverified].
        Symptoms are felt in parts that were free before treatment, arms (2024-01-08 and 2025-07-07): an observation to raise with the prescriber [MPI2007, AUGMENTATION-CHAPTER; secondary] [GB2016; unverified].
        Symptoms come after 10 min at rest, and before treatment after 30 min (2024-01-08 and 2025-07-07): an observation to raise with the prescriber [MPI2007, AUGMENTATION-CHAPTER; secondary].
        A dose relieves for 3 h, and at first for 8 h (2024-03-04 and 2025-07-07): an observation to raise with the prescriber [MPI2007, AUGMENTATION-CHAPTER; secondary].
        The IRLS is 29, and before treatment 26 (2024-01-08 and 2025-07-07): an observation to raise with the prescriber [MPI2007, AUGMENTATION-CHAPTER; secondary] [GB2016; unverified].
        0.75 mg of pramipexole is taken a day, and at first 0.125 mg (2024-01-15 and 2025-03-03): an observation to raise with the prescriber [GB2016; unverified].
        The first dose after noon is taken 5 h earlier than at first, 21:00 to 16:00 (2024-01-15 and 2025-03-03): an observation to raise with the prescriber [GB2016; unverified].
        Pramipexole went from 0.125 to 0.25 mg a day on 2024-07-01, and the IRLS from 14 on 2024-07-01 to 20 on 2024-12-02: an observation to raise with the prescriber [MPI2007, AUGMENTATION-CHAPTER; secondary].
        Pramipexole went from 0.25 to 0.5 mg a day on 2024-12-02, and the IRLS from 20 on 2024-12-02 to 24 on 2025-03-03: an observation to raise with the prescriber [MPI2007, AUGMENTATION-CHAPTER; secondary].
        Pramipexole went from 0.5 to 0.75 mg a day on 2025-03-03, and the IRLS from 24 on 2025-03-03 to 29 on 2025-07-07: an observation to raise with the prescriber [MPI2007, AUGMENTATION-CHAPTER; secondary].
        The published rule for augmentation, on what the diary records: open (mpi-a open, mpi-a1 met, mpi-a2 open, mpi-a3 met, mpi-b open, mpi-c met, mpi-c1 met, mpi-c2 not met; open: otherCauseExcluded, paradoxicalDoseResponse) [MPI2007, AUGMENTATION-CHAPTER; secondary].
        These are observations and no diagnosis; other causes, such as low iron, another drug or the natural course, are for the prescriber to weigh. So is any change of dose; sources warn against stopping such a drug abruptly.
        """,
        string.Join('\n', DiaryWording.Lines(Review("augmentation"))));

    [Fact]
    public void Lines_IronResponse_ReadLikeThis() => Assert.Equal(
        """
        Diary made-up-iron-response: 5 entries from 2025-02-03 to 2025-08-04.
        Baseline to last: IRLS 24 on 2025-02-03, 9 on 2025-08-04: 15 points lower (62.5 % of the earlier).
          responder: The total fell by at least 50% from baseline. Yes. [HOGL2011; verified]
          remission-10: The total is 10 or less. Yes. [no source; unverified]
          remission-0: The total is 0. No. [no source; unverified]
        Reliable change is not told: its standard error needs a standard deviation, and none was given (test-retest reliability 0.87 [ATS-IRLS; secondary]).
        The IRLS total falls by 2.58 points in 30 days (Theil-Sen, 4 values, 2025-02-03 to 2025-08-04; Kendall's tau -1.00, exact p 0.083): descriptive, no proof of a change.
        The usual onset moves later by 0.25 h in 30 days (Theil-Sen, 4 values, 2025-02-03 to 2025-08-04; Kendall's tau 1.00, exact p 0.083): descriptive, no proof of a change.
        Ferritin 18 ng/mL on 2025-02-03 meets < 50 ng/mL for any [SEED; verified]; <= 75 ng/mL for adult with RLS [AASM2025; verified]; <= 75 ng/mL for adult with RLS [IRLSSG2018; verified]; < 300 ng/mL for adult, moderate to severe RLS [IRLSSG2018; verified]; <= 100 ng/mL for adult with RLS [IRLSSG2018, SEC-IRON; secondary]; < 75 ng/mL for any [IRLSSG2018, SEC-IRON; secondary]; <= 75 ng/mL for adult with RLS [AAN2016; verified]; < 50 ng/mL for adult [CPS2023; verified]; < 75 ng/mL for adult [CPS2023; verified]; < 100 ng/mL for adult with RLS [SILBER2021, SEC-JSDM; secondary].
        Ferritin 46 ng/mL on 2025-04-07 meets < 50 ng/mL for any [SEED; verified]; <= 75 ng/mL for adult with RLS [AASM2025; verified]; <= 75 ng/mL for adult with RLS [IRLSSG2018; verified]; < 300 ng/mL for adult, moderate to severe RLS [IRLSSG2018; verified]; <= 100 ng/mL for adult with RLS [IRLSSG2018, SEC-IRON; secondary]; < 75 ng/mL for any [IRLSSG2018, SEC-IRON; secondary]; <= 75 ng/mL for adult with RLS [AAN2016; verified]; < 50 ng/mL for adult [CPS2023; verified]; < 75 ng/mL for adult [CPS2023; verified]; < 100 ng/mL for adult with RLS [SILBER2021, SEC-JSDM; secondary].
        Ferritin 79 ng/mL on 2025-06-02 meets < 300 ng/mL for adult, moderate to severe RLS [IRLSSG2018; verified]; <= 100 ng/mL for adult with RLS [IRLSSG2018, SEC-IRON; secondary]; < 100 ng/mL for adult with RLS [SILBER2021, SEC-JSDM; secondary].
        Ferritin 120 ng/mL on 2025-08-04 meets < 300 ng/mL for adult, moderate to severe RLS [IRLSSG2018; verified].
        From 2025-02-03 to 2025-08-04 ferritin rose by 102 ng/mL; lines left: below-seed-iron-line (SEED), at-or-below-iron-treatment-threshold (AASM2025), at-or-below-oral-iron-evidence-line (IRLSSG2018), at-or-below-intravenous-alternative-line (IRLSSG2018), low-peripheral-iron (IRLSSG2018), at-or-below-ferrous-sulfate-line (AAN2016), below-iron-severity-line (CPS2023), below-oral-iron-trial-line (CPS2023), below-intravenous-requirement-line (SILBER2021); lines entered: none.
        Ferritin rises by 17.25 ng/mL in 30 days (Theil-Sen, 4 values, 2025-02-03 to 2025-08-04; Kendall's tau 1.00, exact p 0.083): descriptive, no proof of a change.
        No dopaminergic drug is recorded, so there is nothing to watch for augmentation.
        Note: The age is not recorded; the values are read as an adult's.
        Note (2025-02-03): Ferritin 18 ng/mL: whether the line "ferritin < 300 ug/L AND TSAT < 45 %" (adult, moderate to severe RLS) holds depends on transferrin saturation, which is not recorded.
        Note (2025-04-07): Ferritin 46 ng/mL: whether the line "ferritin < 300 ug/L AND TSAT < 45 %" (adult, moderate to severe RLS) holds depends on transferrin saturation, which is not recorded.
        Note (2025-06-02): Ferritin 79 ng/mL: whether the line "ferritin < 300 ug/L AND TSAT < 45 %" (adult, moderate to severe RLS) holds depends on transferrin saturation, which is not recorded.
        Note (2025-08-04): Ferritin 120 ng/mL: whether the line "ferritin < 300 ug/L AND TSAT < 45 %" (adult, moderate to severe RLS) holds depends on transferrin saturation, which is not recorded.
        """,
        string.Join('\n', DiaryWording.Lines(Review("iron-response"))));

    [Theory]
    [InlineData("augmentation")]
    [InlineData("iron-response")]
    public void Note_OfEachSample_SaysThatThePersonIsMadeUp(string name) =>
        Assert.StartsWith("A made-up person.", Read(name).Note, StringComparison.Ordinal);

    private static DiaryReview Review(string name) => DiaryReviewer.Default.Review(Read(name));

    private static SymptomDiary Read(string name) => SymptomDiary.Parse(File.ReadAllText(RepositoryFiles.Path($"samples/diaries/{name}.json")));
}
