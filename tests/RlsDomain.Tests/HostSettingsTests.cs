using System.Collections.Immutable;
using System.Text;
using FluentValidation;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Labs;

namespace RlsDomain.Tests;

/// <summary>What a host sets elsewhere does not change what the library finds.</summary>
public class HostSettingsTests
{
    [Fact]
    public void Build_UnderAnotherDefaultSeverity_StillRefusesWhatCannotBe()
    {
        // The rules are made once, with severities of their own; this holds them to it.
        Severity before = ValidatorOptions.Global.Severity;
        try
        {
            ValidatorOptions.Global.Severity = Severity.Warning;
            Assert.False(PatientCase.Create("impossible").Aged(5).SymptomsForMonths(200).TryBuild(out _, out _));
        }
        finally
        {
            ValidatorOptions.Global.Severity = before;
        }
    }

    [Fact]
    public void Build_UnderCascadesThatStop_FindsEveryErrorBehindAWarning()
    {
        CascadeMode classes = ValidatorOptions.Global.DefaultClassLevelCascadeMode;
        CascadeMode rules = ValidatorOptions.Global.DefaultRuleLevelCascadeMode;
        try
        {
            ValidatorOptions.Global.DefaultClassLevelCascadeMode = CascadeMode.Stop;
            ValidatorOptions.Global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
            Assert.False(PatientCase.Create("impossible").Aged(5).PregnantInTrimester(1).SymptomsForMonths(200).TryBuild(out _, out ImmutableArray<CaseIssue> issues));
            Assert.Equal(["pregnancy-at-unusual-age", "duration-longer-than-life"], issues.Select(issue => issue.Code));
        }
        finally
        {
            (ValidatorOptions.Global.DefaultClassLevelCascadeMode, ValidatorOptions.Global.DefaultRuleLevelCascadeMode) = (classes, rules);
        }
    }

    [Fact]
    public void Assess_WithTablesThatDroppedAUnit_LeavesTheValueOutAndSaysSo()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        string[] rows = [.. Encoding.UTF8.GetString(files["lab-units.json"].Span).Split('\n').Where(row => !row.Contains("unit-ferritin-4", StringComparison.Ordinal))];
        files["lab-units.json"] = Encoding.UTF8.GetBytes(string.Join('\n', rows));
        Assessment assessment = new RlsAssessor(KnowledgeBase.Parse(files)).Assess(PatientCase.Create("unit").Aged(40).Lab(Analyte.Ferritin, 40, Unit.PicomolePerLiter).Build());
        Assert.Empty(assessment.Labs.Readings);
        Assert.Contains("Ferritin 40 pmol/L was left out: the knowledge in use does not convert this unit.", assessment.Notices);
    }

    [Fact]
    public void Build_OfALabValueNobodyCanHave_IsRefused() =>
        Assert.False(PatientCase.Create("huge").Lab(Analyte.Ferritin, decimal.MaxValue, Unit.NanogramPerMilliliter).TryBuild(out _, out _));

    [Fact]
    public void Assess_OfAnUnknownAgeWithLabs_SaysItOnce() =>
        Assert.Single(
            RlsAssessor.Default.Assess(PatientCase.Create("age").Lab(Analyte.Zinc, 100, Unit.MicrogramPerDeciliter).Build()).Notices,
            notice => notice.Contains("age is not recorded", StringComparison.OrdinalIgnoreCase));
}
