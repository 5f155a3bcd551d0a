using RlsDomain.Criteria;
using static RlsDomain.Tests.Criteria.CriteriaCases;

namespace RlsDomain.Tests.Criteria;

/// <summary>What decided each criterion of augmentation, and what is still open.</summary>
public class AugmentationExplanationTests
{
    private const string Changes = "shorterLatencyAtRest spreadToOtherBodyParts greaterIntensity shorterRelief";

    /// <summary>The smaller shift with another change, mpi-c2: from two hours up to four, without four.</summary>
    [Theory]
    [InlineData(1.99, "no no no no", "not met", "onsetShiftHours", "")]
    [InlineData(1.99, "? ? ? ?", "not met", "onsetShiftHours", "")]
    [InlineData(4.0, "yes ? no no", "not met", "onsetShiftHours", "")]
    [InlineData(2.0, "no no no no", "not met", "onsetShiftHours " + Changes, "")]
    [InlineData(3.99, "no no no no", "not met", "onsetShiftHours " + Changes, "")]
    [InlineData(2.0, "yes no yes ?", "met", "onsetShiftHours shorterLatencyAtRest greaterIntensity", "")]
    [InlineData(2.0, "? no ? no", "unknown", "onsetShiftHours", "shorterLatencyAtRest greaterIntensity")]
    [InlineData(null, "no no no no", "not met", Changes, "")]
    [InlineData(null, "no yes ? ?", "unknown", "spreadToOtherBodyParts", "onsetShiftHours")]
    [InlineData(null, "no ? no no", "unknown", "", "onsetShiftHours spreadToOtherBodyParts")]
    [InlineData(null, "? ? ? ?", "unknown", "", "onsetShiftHours " + Changes)]
    public void Evaluate_SmallerShift_IsExplained(double? shift, string changes, string verdict, string because, string open) =>
        Assert.Equal($"{verdict} | {because} | {open}", Describe(new() { OnsetShiftHours = (decimal?)shift }, changes, "mpi-c2"));

    [Theory]
    [InlineData("mpi-c1", null, "unknown |  | onsetShiftHours")]
    [InlineData("mpi-c1", 4.0, "met | onsetShiftHours | ")]
    [InlineData("mpi-c1", 3.9, "not met | onsetShiftHours | ")]
    [InlineData("mpi-c", 4.0, "met | onsetShiftHours | ")]
    [InlineData("mpi-c", 1.0, "not met | onsetShiftHours | ")]
    [InlineData("mpi-c", null, "unknown |  | onsetShiftHours " + Changes)]
    public void Evaluate_EarlierOnset_IsExplained(string id, double? shift, string expected) =>
        Assert.Equal(expected, Describe(new() { OnsetShiftHours = (decimal?)shift }, "? ? ? ?", id));

    [Theory]
    [InlineData(5, true, true, "met | daysWorseInPastWeek otherCauseExcluded priorTreatmentResponse | ")]
    [InlineData(4, true, null, "not met | daysWorseInPastWeek | ")]
    [InlineData(4, false, true, "not met | daysWorseInPastWeek otherCauseExcluded | ")]
    [InlineData(5, null, true, "unknown |  | otherCauseExcluded")]
    [InlineData(null, true, null, "unknown |  | daysWorseInPastWeek priorTreatmentResponse")]
    public void Evaluate_Worsening_IsExplainedByTheParts(int? days, bool? cause, bool? response, string expected) =>
        Assert.Equal(expected, Describe(new() { DaysWorseInPastWeek = days, OtherCauseExcluded = cause, PriorTreatmentResponse = response }, "? ? ? ?", "mpi-a"));

    [Theory]
    [InlineData(true, "met | paradoxicalDoseResponse | ")]
    [InlineData(false, "not met | paradoxicalDoseResponse | ")]
    [InlineData(null, "unknown |  | paradoxicalDoseResponse")]
    public void Evaluate_ParadoxicalResponse_IsExplained(bool? answer, string expected) =>
        Assert.Equal(expected, Describe(new() { ParadoxicalDoseResponse = answer }, "? ? ? ?", "mpi-b"));

    private static string Describe(AugmentationObservations observations, string changes, string id)
    {
        bool?[] answers = [.. changes.Split(' ').Select(word => word switch { "yes" => true, "no" => false, _ => (bool?)null })];
        CriterionResult criterion = AugmentationRule.Default.Evaluate(observations with
        {
            ShorterLatencyAtRest = answers[0],
            SpreadToOtherBodyParts = answers[1],
            GreaterIntensity = answers[2],
            ShorterRelief = answers[3],
        }).Criteria.Single(criterion => criterion.Id == id);
        return $"{ToText(criterion.Verdict)} | {string.Join(' ', criterion.Because)} | {string.Join(' ', criterion.OpenInputs)}";
    }
}
