using System.Text.Json.Nodes;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Doctor;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Tests;

/// <summary>Holds the tables of codes to what every row of the project must have: a source or a judgement, and codes that are codes.</summary>
public class CodeTableTests
{
    private static readonly string[] s_sources =
        [.. JsonNode.Parse(File.ReadAllText(RepositoryFiles.Path("src/RlsDomain.Fhir/Data/code-references.json")))!.AsArray().Select(row => (string)row!["id"]!)];

    [Fact]
    public void Rows_CiteSourcesThatAreListed()
    {
        string[] cited =
        [
            .. ConditionCodes.Rows.Select(row => row.Source),
            .. ConditionCodes.Ambiguous.Select(row => row.Source),
            .. DrugCodes.Moved.Select(row => row.Source),
            .. DrugCodes.LookAlikes.Select(row => row.Source),
            .. RlsDomain.Fhir.Reading.StatusObservations.Rows.Select(row => row.Source),
        ];

        Assert.True(cited.Length > 500);
        Assert.Empty(cited.Except(s_sources));
        Assert.Empty(s_sources.Except(cited));
        Assert.Equal(s_sources.Length, s_sources.Distinct().Count());
    }

    [Fact]
    public void Verified_IsOneOfTheMarks() =>
        Assert.Empty(ConditionCodes.Rows.Select(row => row.Verified)
            .Concat(ConditionCodes.Ambiguous.Select(row => row.Verified))
            .Concat(DrugCodes.Moved.Select(row => row.Verified))
            .Concat(DrugCodes.LookAlikes.Select(row => row.Verified))
            .Except(["yes", "secondary", "unverified"]));

    [Fact]
    public void ConditionCodes_AreUniqueAndOfTheFormOfTheirSystem()
    {
        Assert.Equal(ConditionCodes.Rows.Length, ConditionCodes.Rows.DistinctBy(row => (row.System, row.Code)).Count());
        Assert.All(ConditionCodes.Rows, row => Assert.True(row.System == "snomed-ct" ? CheckDigits.IsSnomed(row.Code) : IcdCode.IsWellFormed(row.Code), row.Code));
        Assert.All(ConditionCodes.Rows, row => Assert.NotEmpty(row.RiskFactors.Select(RiskFactor.FromCode)));
    }

    [Fact]
    public void ConditionCodes_AmbiguousOnes_HideNoRow() =>
        Assert.Empty(ConditionCodes.Rows.Where(row => ConditionCodes.FindAmbiguous(
            row.System == "snomed-ct" ? FhirSystems.SnomedCt : FhirSystems.Icd10Cm, row.Code) is not null).Select(row => row.Code));

    [Fact]
    public void RiskFactors_AlmostAll_HaveACode()
    {
        string[] without = [.. RiskFactor.All.Select(factor => factor.Code).Except(ConditionCodes.Rows.SelectMany(row => row.RiskFactors))];

        Assert.Equal(["frequent-blood-donation"], without);
    }

    [Fact]
    public void LabAges_HaveEachAnalyteOnce()
    {
        Assert.Equal(Analyte.All.Select(analyte => analyte.Code), LabCodes.Ages.Select(row => row.Analyte));
        Assert.All(LabCodes.Ages, row => Assert.True(row is { Basis: "judgement", Days: > 0 } && row.Because.Length > 0));
    }

    [Fact]
    public void LabCodesAlso_AreNotInTheTableOfLabs() => Assert.All(LabCodes.Also, row =>
    {
        Assert.Null(LabTable.Default.FindAnalyte(row.Loinc));
        Assert.True(CheckDigits.IsLoinc(row.Loinc));
        Assert.Equal("judgement", row.Basis);
        Assert.NotNull(Analyte.FindCode(row.Analyte));
    });

    [Fact]
    public void Numbers_AreJudgementsThatSayWhy() => Assert.All(FhirNumbers.Rows, row => Assert.True(row is { Basis: "judgement", Value: > 0 } && row.Because.Length > 0));

    [Fact]
    public void SteadyAnalytes_AreJudgementsThatSayWhy() => Assert.All(
        SteadyAnalytes.Rows, row => Assert.True(Analyte.FindCode(row.Analyte) is not null && row.Basis == "judgement" && row.Because.Length > 0));

    [Fact]
    public void MovedAtcCodes_LeadToAnotherCode() => Assert.All(DrugCodes.Moved, row => Assert.NotEqual(row.Old, row.New));

    [Fact]
    public void LookAlikes_BearOnADrugOfTheTable() => Assert.All(DrugCodes.LookAlikes, row =>
        Assert.Contains(row.ConfusedWith.Prepend(row.Name), name => MedicationTable.Default.Recognize(new() { Name = name }).Drug is not null));

}
