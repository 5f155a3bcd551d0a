using System.Globalization;
using System.Reflection;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Labs;

/// <summary>Both sides of every line of the published brief, section A4, as literals.</summary>
public class LabThresholdTests
{
    [Theory]
    [InlineData("threshold-ferritin-1", "49.9", Verdict.Met)]
    [InlineData("threshold-ferritin-1", "50", Verdict.NotMet)]
    [InlineData("threshold-ferritin-2", "75", Verdict.Met)]
    [InlineData("threshold-ferritin-2", "75.1", Verdict.NotMet)]
    [InlineData("threshold-ferritin-3", "75", Verdict.NotMet)]
    [InlineData("threshold-ferritin-3", "75.1", Verdict.Met)]
    [InlineData("threshold-ferritin-3", "100", Verdict.Met)]
    [InlineData("threshold-ferritin-3", "100.1", Verdict.NotMet)]
    [InlineData("threshold-ferritin-4", "49.9", Verdict.Met)]
    [InlineData("threshold-ferritin-4", "50", Verdict.NotMet)]
    [InlineData("threshold-ferritin-5", "199.9", Verdict.Met)]
    [InlineData("threshold-ferritin-5", "200", Verdict.NotMet)]
    [InlineData("threshold-ferritin-6", "75", Verdict.Met)]
    [InlineData("threshold-ferritin-6", "75.1", Verdict.NotMet)]
    [InlineData("threshold-ferritin-7", "299.9", Verdict.Met)]
    [InlineData("threshold-ferritin-7", "300", Verdict.NotMet)]
    [InlineData("threshold-ferritin-8", "300", Verdict.NotMet)]
    [InlineData("threshold-ferritin-8", "300.1", Verdict.Met)]
    [InlineData("threshold-ferritin-9", "100", Verdict.Met)]
    [InlineData("threshold-ferritin-9", "100.1", Verdict.NotMet)]
    [InlineData("threshold-transferrin-saturation-1", "45", Verdict.NotMet)]
    [InlineData("threshold-transferrin-saturation-1", "45.1", Verdict.Met)]
    [InlineData("threshold-transferrin-saturation-2", "19.9", Verdict.Met)]
    [InlineData("threshold-transferrin-saturation-2", "20", Verdict.NotMet)]
    [InlineData("threshold-ferritin-10", "74.9", Verdict.Met)]
    [InlineData("threshold-ferritin-10", "75", Verdict.NotMet)]
    [InlineData("threshold-ferritin-11", "75", Verdict.Met)]
    [InlineData("threshold-ferritin-11", "75.1", Verdict.NotMet)]
    [InlineData("threshold-ferritin-12", "49.9", Verdict.Met)]
    [InlineData("threshold-ferritin-12", "50", Verdict.NotMet)]
    [InlineData("threshold-ferritin-13", "49.9", Verdict.NotMet)]
    [InlineData("threshold-ferritin-13", "50", Verdict.Met)]
    [InlineData("threshold-ferritin-13", "75", Verdict.Met)]
    [InlineData("threshold-ferritin-13", "75.1", Verdict.NotMet)]
    [InlineData("threshold-ferritin-14", "100", Verdict.NotMet)]
    [InlineData("threshold-ferritin-14", "100.1", Verdict.Met)]
    [InlineData("threshold-ferritin-15", "49.9", Verdict.Met)]
    [InlineData("threshold-ferritin-15", "50", Verdict.NotMet)]
    [InlineData("threshold-ferritin-16", "74.9", Verdict.Met)]
    [InlineData("threshold-ferritin-16", "75", Verdict.NotMet)]
    [InlineData("threshold-ferritin-17", "74.9", Verdict.Met)]
    [InlineData("threshold-ferritin-17", "75", Verdict.NotMet)]
    [InlineData("threshold-ferritin-18", "14.9", Verdict.Met)]
    [InlineData("threshold-ferritin-18", "15", Verdict.NotMet)]
    [InlineData("threshold-ferritin-19", "99.9", Verdict.Met)]
    [InlineData("threshold-ferritin-19", "100", Verdict.NotMet)]
    [InlineData("threshold-ferritin-20", "299.9", Verdict.Met)]
    [InlineData("threshold-ferritin-20", "300", Verdict.NotMet)]
    [InlineData("threshold-crp-1", "5", Verdict.NotMet)]
    [InlineData("threshold-crp-1", "5.1", Verdict.Met)]
    [InlineData("threshold-hemoglobin-1", "11.9", Verdict.Met)]
    [InlineData("threshold-hemoglobin-1", "12", Verdict.NotMet)]
    [InlineData("threshold-hemoglobin-2", "12.9", Verdict.Met)]
    [InlineData("threshold-hemoglobin-2", "13", Verdict.NotMet)]
    [InlineData("threshold-hemoglobin-3", "10.4", Verdict.Met)]
    [InlineData("threshold-hemoglobin-3", "10.5", Verdict.Undetermined)] // the trimester decides
    [InlineData("threshold-hemoglobin-3", "10.9", Verdict.Undetermined)]
    [InlineData("threshold-hemoglobin-3", "11", Verdict.NotMet)]
    [InlineData("threshold-egfr-1", "59.9", Verdict.Met)]
    [InlineData("threshold-egfr-1", "60", Verdict.NotMet)]
    [InlineData("threshold-egfr-2", "14.9", Verdict.Met)]
    [InlineData("threshold-egfr-2", "15", Verdict.NotMet)]
    [InlineData("threshold-hba1c-1", "6.4", Verdict.NotMet)]
    [InlineData("threshold-hba1c-1", "6.5", Verdict.Met)]
    [InlineData("threshold-glucose-fasting-1", "125.9", Verdict.NotMet)]
    [InlineData("threshold-glucose-fasting-1", "126", Verdict.Met)]
    [InlineData("threshold-vitamin-b12-1", "199.9", Verdict.Met)]
    [InlineData("threshold-vitamin-b12-1", "200", Verdict.NotMet)]
    [InlineData("threshold-vitamin-b12-2", "199.9", Verdict.NotMet)]
    [InlineData("threshold-vitamin-b12-2", "200", Verdict.Met)]
    [InlineData("threshold-vitamin-b12-2", "300", Verdict.Met)]
    [InlineData("threshold-vitamin-b12-2", "300.1", Verdict.NotMet)]
    [InlineData("threshold-mma-1", "0.40", Verdict.NotMet)]
    [InlineData("threshold-mma-1", "0.41", Verdict.Met)]
    [InlineData("threshold-folate-1", "3.9", Verdict.Met)]
    [InlineData("threshold-folate-1", "4", Verdict.NotMet)]
    [InlineData("threshold-magnesium-1", "1.69", Verdict.Met)]
    [InlineData("threshold-magnesium-1", "1.7", Verdict.NotMet)]
    [InlineData("threshold-vitamin-d-25oh-1", "19.9", Verdict.Met)]
    [InlineData("threshold-vitamin-d-25oh-1", "20", Verdict.NotMet)]
    [InlineData("threshold-zinc-1", "59.9", Verdict.Met)]
    [InlineData("threshold-zinc-1", "60", Verdict.NotMet)]
    [InlineData("threshold-tsh-1", "0.39", Verdict.Met)]
    [InlineData("threshold-tsh-1", "0.4", Verdict.NotMet)]
    [InlineData("threshold-tsh-1", "4.0", Verdict.NotMet)]
    [InlineData("threshold-tsh-1", "4.01", Verdict.Met)]
    public void JudgeOwn_OnBothSidesOfTheLine_IsAsPublished(string id, string value, Verdict expected) =>
        Assert.Equal(expected, Row(id).JudgeOwn(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void EveryLine_IsAmongThoseTriedOnBothSides()
    {
        IEnumerable<string> tried = typeof(LabThresholdTests).GetMethod(nameof(JudgeOwn_OnBothSidesOfTheLine_IsAsPublished))!
            .GetCustomAttributesData()
            .Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data => (string)((IReadOnlyCollection<CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!).First().Value!);
        Assert.Equal(LabTable.Default.Thresholds.Select(row => row.Id).Order(), tried.Distinct().Order());
    }

    [Theory]
    [InlineData("threshold-ferritin-2", 150, 19.9, Verdict.Met)]
    [InlineData("threshold-ferritin-2", 150, 20.0, Verdict.NotMet)]
    [InlineData("threshold-ferritin-2", 75, null, Verdict.Met)]
    [InlineData("threshold-ferritin-2", 150, null, Verdict.Undetermined)]
    [InlineData("threshold-ferritin-2", null, 19.9, Verdict.Met)]
    [InlineData("threshold-ferritin-2", null, 20.0, Verdict.Undetermined)]
    [InlineData("threshold-ferritin-20", 60, 44.9, Verdict.Met)]
    [InlineData("threshold-ferritin-20", 60, 45.0, Verdict.NotMet)]
    [InlineData("threshold-ferritin-20", 60, null, Verdict.Undetermined)]
    [InlineData("threshold-ferritin-3", 90, 19.9, Verdict.NotMet)]
    [InlineData("threshold-ferritin-3", 90, 20.0, Verdict.Met)]
    [InlineData("threshold-ferritin-3", 90, null, Verdict.Undetermined)]
    [InlineData("threshold-ferritin-5", 199, 19.9, Verdict.Met)]
    [InlineData("threshold-ferritin-5", 199, 20.0, Verdict.NotMet)]
    [InlineData("threshold-ferritin-5", 200, null, Verdict.NotMet)]
    [InlineData("threshold-ferritin-5", 199, null, Verdict.Undetermined)]
    [InlineData("threshold-transferrin-saturation-2", 19, 299.9, Verdict.Met)]
    [InlineData("threshold-transferrin-saturation-2", 19, 300.0, Verdict.NotMet)]
    [InlineData("threshold-transferrin-saturation-2", 19, null, Verdict.Undetermined)]
    [InlineData("threshold-mma-1", 1, 60.0, Verdict.Met)]
    [InlineData("threshold-mma-1", 1, 59.9, Verdict.NotMet)]
    [InlineData("threshold-mma-1", 1, null, Verdict.Undetermined)]
    public void Judge_WithAnotherAnalyte_FollowsKleene(string id, int? value, double? other, Verdict expected) =>
        Assert.Equal(expected, Row(id).Judge(value, (decimal?)other));

    [Theory]
    [InlineData(1, 10.9, Verdict.Met)]
    [InlineData(3, 10.9, Verdict.Met)]
    [InlineData(2, 10.4, Verdict.Met)]
    [InlineData(2, 10.5, Verdict.NotMet)]
    [InlineData(2, 10.9, Verdict.NotMet)]
    public void JudgeOwn_OfHemoglobinInPregnancy_DependsOnTheTrimester(int trimester, double value, Verdict expected) =>
        Assert.Equal(expected, Row("threshold-hemoglobin-3").JudgeOwn((decimal)value, trimester));

    [Theory]
    [InlineData("threshold-ferritin-2", "<= 75 ng/mL")]
    [InlineData("threshold-ferritin-3", "> 75 and <= 100 ng/mL")]
    [InlineData("threshold-ferritin-13", ">= 50 and <= 75 ng/mL")]
    [InlineData("threshold-mma-1", "> 0.40 umol/L")]
    public void Describe_OfBounds_ShowsTheSideOfTheLimitItself(string id, string expected) =>
        Assert.Equal(expected, Row(id).Bounds.Describe(Row(id).Unit));

    [Fact]
    public void SourceIds_OfALineReadThroughAnotherPage_NameBoth() =>
        Assert.Equal(["IRLSSG2018", "SEC-IRON"], Row("threshold-transferrin-saturation-1").SourceIds.ToArray());

    private static LabThreshold Row(string id) => LabTable.Default.Thresholds.Single(row => row.Id == id);
}
