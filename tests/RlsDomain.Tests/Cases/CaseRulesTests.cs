using System.Collections.Immutable;
using RlsDomain.Cases;

namespace RlsDomain.Tests.Cases;

public class CaseRulesTests
{
    [Theory]
    [InlineData("\"sex\":\"male\",\"pregnancyTrimester\":2", "trimester-with-male-sex", "$.pregnancyTrimester: A trimester of pregnancy is given, and $.sex is male; correct one of them.")]
    [InlineData("\"riskFactors\":{\"pregnancy\":\"absent\"},\"pregnancyTrimester\":2", "trimester-without-pregnancy", "$.pregnancyTrimester: A trimester of pregnancy is given, and $.riskFactors.pregnancy is absent; correct one of them.")]
    [InlineData("\"sex\":\"male\",\"riskFactors\":{\"pregnancy\":\"present\"}", "pregnancy-with-male-sex", "$.riskFactors.pregnancy: A pregnancy is recorded, and $.sex is male; correct one of them.")]
    [InlineData("\"age\":4,\"symptomDurationMonths\":60.1", "duration-longer-than-life", "$.symptomDurationMonths: The symptoms have lasted 60.1 months, which is longer than $.age of 4 years allows; correct one of them.")]
    [InlineData("\"age\":0.5,\"symptomDurationMonths\":7.1", "duration-longer-than-life", "$.symptomDurationMonths: The symptoms have lasted 7.1 months, which is longer than $.age of 0.5 years allows; correct one of them.")]
    public void Read_ValuesThatCannotBothBe_IsAnError(string properties, string code, string expected)
    {
        CaseIssue issue = Only(properties);
        Assert.Equal((code, CaseIssueSeverity.Error, expected), (issue.Code, issue.Severity, issue.ToString()));
    }

    [Theory]
    [InlineData("\"age\":9.9,\"pregnancyTrimester\":1", "pregnancy-at-unusual-age", "$.age: A pregnancy is recorded at an age of 9.9 years; look at both again.")]
    [InlineData("\"age\":60.5,\"riskFactors\":{\"pregnancy\":\"present\"}", "pregnancy-at-unusual-age", "$.age: A pregnancy is recorded at an age of 60.5 years; look at both again.")]
    [InlineData("\"symptomFrequencyPerWeek\":7.5", "frequency-above-days-a-week", "$.symptomFrequencyPerWeek: The symptoms come 7.5 times a week; the criteria count days, of which a week has 7.")]
    [InlineData("\"riskFactors\":{\"dialysis\":\"present\",\"chronic-kidney-disease\":\"absent\"}", "dialysis-without-kidney-disease", "$.riskFactors.chronic-kidney-disease: $.riskFactors.dialysis is present, and $.riskFactors.chronic-kidney-disease is absent; look at both again.")]
    [InlineData("\"labs\":[{\"loinc\":\"2276-4\",\"value\":40,\"unit\":\"pmol/L\"}]", "loinc-unit-mismatch", "$.labs[0].loinc: LOINC 2276-4 (Ferritin [Mass/volume] in Serum or Plasma) is reported in ng/mL, and pmol/L is an amount of substance in a volume; check the code and the unit.")]
    public void Read_ValuesThatAreOddTogether_IsAWarning(string properties, string code, string expected)
    {
        CaseIssue issue = Only(properties);
        Assert.Equal((code, CaseIssueSeverity.Warning, expected), (issue.Code, issue.Severity, issue.ToString()));
    }

    [Theory]
    [InlineData("worse-in-evening-or-night", "constant-through-day")]
    [InlineData("relief-with-movement", "relief-by-rest")]
    [InlineData("normal-neurological-examination", "distal-sensory-loss")]
    [InlineData("normal-neurological-examination", "reduced-ankle-reflexes")]
    [InlineData("normal-neurological-examination", "muscle-weakness")]
    [InlineData("normal-neurological-examination", "upper-motor-neuron-signs")]
    [InlineData("unilateral", "multiple-limbs-affected")]
    [InlineData("urge-to-move-legs", "symptoms-outside-legs-only")]
    public void Read_OppositeFindingsBothPresent_IsAWarningThatNamesBoth(string first, string second)
    {
        CaseIssue issue = Only($$"""
            "findings":{"{{first}}":"present","{{second}}":"present"}
            """);
        Assert.Equal(("findings-contradict", CaseIssueSeverity.Warning, "$.findings." + second), (issue.Code, issue.Severity, issue.Path));
        Assert.StartsWith($"$.findings.{first} and $.findings.{second} are both present, and ", issue.Message, StringComparison.Ordinal);
        Assert.Empty(Issues($$"""
            "findings":{"{{first}}":"present","{{second}}":"absent"}
            """));
        Assert.Empty(Issues($$"""
            "findings":{"{{first}}":"absent","{{second}}":"absent"}
            """));
    }

    [Theory]
    [InlineData("\"sex\":\"female\",\"pregnancyTrimester\":2,\"riskFactors\":{\"pregnancy\":\"present\"}")]
    [InlineData("\"sex\":\"other\",\"pregnancyTrimester\":2")]
    [InlineData("\"sex\":\"male\",\"riskFactors\":{\"pregnancy\":\"absent\"}")]
    [InlineData("\"age\":10,\"pregnancyTrimester\":1")]
    [InlineData("\"age\":60,\"pregnancyTrimester\":1")]
    [InlineData("\"age\":4,\"symptomDurationMonths\":60")]
    [InlineData("\"age\":0.5,\"symptomDurationMonths\":7")]
    [InlineData("\"symptomDurationMonths\":1800")]
    [InlineData("\"symptomFrequencyPerWeek\":7")]
    [InlineData("\"riskFactors\":{\"dialysis\":\"present\"}")]
    [InlineData("\"riskFactors\":{\"dialysis\":\"absent\",\"chronic-kidney-disease\":\"absent\"}")]
    [InlineData("\"labs\":[{\"analyte\":\"ferritin\",\"value\":40,\"unit\":\"pmol/L\"}]")]
    public void Read_ValuesJustInsideTheRules_HasNoIssue(string properties) => Assert.Empty(Issues(properties));

    private static CaseIssue Only(string properties) => Assert.Single(Issues(properties));

    private static ImmutableArray<CaseIssue> Issues(string properties) => CaseReader.Read("{\"id\":\"a\"," + properties + "}").Issues;
}
