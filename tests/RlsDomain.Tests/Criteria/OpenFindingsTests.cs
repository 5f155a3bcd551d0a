using System.Text;
using RlsDomain.Criteria;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Criteria.CriteriaCases;

namespace RlsDomain.Tests.Criteria;

/// <summary>What is not recorded and could still change a criterion.</summary>
public class OpenFindingsTests
{
    [Fact]
    public void OpenFindings_NothingRecorded_AreAllThatPatternsAndFeaturesRead()
    {
        CriterionResult mimics = Criterion(Case(""), "irlssg-e5");
        IEnumerable<Finding> read = KnowledgeBase.Default.MimicPatterns.SelectMany(row => row.Pattern.Clauses).SelectMany(clause => clause.Present.Concat(clause.Absent))
            .Concat(CoreFour.Select(Finding.FromCode)).Concat([Finding.ConstantThroughDay, Finding.DopaminergicResponse]).Distinct();

        Assert.Equal(read.OrderBy(finding => finding.Index), mimics.OpenFindings);
    }

    [Theory]
    [InlineData("irlssg-e1", "", "urge-to-move-legs")]
    [InlineData("irlssg-e4", "", "worse-in-evening-or-night constant-through-day")]
    [InlineData("irlssg-e4", "worse-in-evening-or-night", "constant-through-day")]
    [InlineData("irlssg-e4", "!worse-in-evening-or-night", "")]
    [InlineData("icsd-c", "!difficulty-falling-asleep", "difficulty-staying-asleep significant-distress-or-impairment")]
    [InlineData("icsd-c", "difficulty-falling-asleep", "")]
    [InlineData("dsm-e", "", "whole-body-inner-restlessness onset-after-dopamine-blocker onset-after-serotonergic-drug")]
    [InlineData("dsm-e", "onset-after-dopamine-blocker", "whole-body-inner-restlessness")]
    [InlineData("dsm-e", "onset-after-dopamine-blocker !whole-body-inner-restlessness", "")]
    [InlineData("dsm-a", "core !constant-through-day", "")]
    [InlineData("dsm-a", "!urge-to-move-legs", "")]
    [InlineData("irlssg-e3", "!relief-with-movement", "")]
    [InlineData("irlssg-e4", "!worse-in-evening-or-night !constant-through-day", "")]
    [InlineData("irlssg-e5", "core !constant-through-day" + Cramps, "unpleasant-leg-sensations relief-by-position-change relief-by-leg-elevation worse-on-standing tapping-or-fidgeting-habit leg-swelling varicose-veins-or-skin-changes joint-pain-or-stiffness muscle-tenderness dopaminergic-response")]
    [InlineData("irlssg-e5", "core !constant-through-day" + Cramps + " !dopaminergic-response", "")]
    [InlineData("irlssg-e5", "core ?urge-to-move-legs !constant-through-day !dopaminergic-response" + Cramps, "urge-to-move-legs")]
    public void OpenFindings_AreThoseThatCouldChangeIt(string id, string findings, string expected) =>
        Assert.Equal(expected, string.Join(' ', Criterion(Case(findings), id).OpenFindings.Select(finding => finding.Code)));

    [Theory]
    [InlineData("whole-body-inner-restlessness", "")]
    [InlineData("", "whole-body-inner-restlessness onset-after-dopamine-blocker onset-after-serotonergic-drug")]
    public void OpenFindings_PatternOfAHostThatReadsNoOnset_AreNoneOnceItIsMet(string findings, string expected)
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = new(KnowledgeBase.ShippedFiles());
        files["mimic-patterns.json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["mimic-patterns.json"].Span).Replace("[[\"whole-body-inner-restlessness\"], [\"onset-after-dopamine-blocker\", \"onset-after-serotonergic-drug\"]]", "[[\"whole-body-inner-restlessness\"]]", StringComparison.Ordinal));
        CriteriaResult result = new CriteriaEvaluator(KnowledgeBase.Parse(files)).EvaluateSet(Case(findings), CriteriaSet.Dsm5Tr);

        Assert.Equal(expected, string.Join(' ', result.Criteria[4].OpenFindings.Select(finding => finding.Code)));
    }

    /// <summary>How the feature was in the past matters only where it is not there now and the disease is very severe.</summary>
    [Theory]
    [InlineData("irlssg-e3", "relief-with-movement", 31, "")]
    [InlineData("irlssg-e3", "!relief-with-movement", 31, "relief-with-movement-in-past")]
    [InlineData("irlssg-e3", "!relief-with-movement", 30, "")]
    [InlineData("irlssg-e3", "", 31, "relief-with-movement relief-with-movement-in-past")]
    [InlineData("irlssg-e3", "", 30, "relief-with-movement")]
    [InlineData("irlssg-e4", "worse-in-evening-or-night !constant-through-day", 31, "")]
    [InlineData("irlssg-e4", "!worse-in-evening-or-night", 31, "evening-pattern-in-past")]
    [InlineData("irlssg-e4", "!worse-in-evening-or-night", 30, "")]
    [InlineData("dsm-a", "core !relief-with-movement", 31, "")]
    public void OpenFindings_FeatureLostNow_HoldThePastInVerySevereDiseaseOnly(string id, string findings, int irls, string expected) =>
        Assert.Equal(expected, string.Join(' ', Criterion(Case(findings, irls), id).OpenFindings.Select(finding => finding.Code)));

    [Theory]
    [InlineData(null, null, "", "symptomFrequencyPerWeek symptomDurationMonths")]
    [InlineData(3, null, "", "symptomDurationMonths")]
    [InlineData(null, 3, "", "symptomFrequencyPerWeek")]
    [InlineData(3, 3, "symptomFrequencyPerWeek symptomDurationMonths", "")]
    [InlineData(2, null, "symptomFrequencyPerWeek", "")]
    [InlineData(null, 2, "symptomDurationMonths", "")]
    [InlineData(2, 3, "symptomFrequencyPerWeek", "")]
    public void Frequency_OfDsm_NamesTheNumbersThatDecideAndThoseThatAreOpen(int? perWeek, int? months, string because, string open)
    {
        CriterionResult frequency = Criterion(Case("", perWeek: perWeek, months: months), "dsm-b");

        Assert.Equal((because, open), (string.Join(' ', frequency.Because), string.Join(' ', frequency.OpenInputs)));
        Assert.Empty(frequency.OpenFindings);
    }

    /// <summary>For children too an IRLS score could bring back relief that is lost now, unless something else decides.</summary>
    [Theory]
    [InlineData("core !relief-with-movement !probes described-in-own-words", "irls")]
    [InlineData("core !relief-with-movement !begins-or-worsens-at-rest !probes described-in-own-words", "")]
    [InlineData("core !probes described-in-own-words", "")]
    public void OpenInputs_OfTheSetForChildren_HoldTheScoreThatCouldChangeIt(string findings, string expected)
    {
        CriterionResult definite = CriteriaEvaluator.Default.EvaluatePediatric(Case(findings, age: 10)).Criteria[0];

        Assert.Equal(expected, string.Join(' ', definite.OpenInputs));
    }
}
