using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Criteria.CriteriaCases;

namespace RlsDomain.Tests.Criteria;

/// <summary>What decided a criterion, a mimic or a feature that supports, by name.</summary>
public class BecauseTests
{
    [Theory]
    [InlineData("irlssg-e1", "core unpleasant-leg-sensations", "urge-to-move-legs unpleasant-leg-sensations")]
    [InlineData("irlssg-e1", "!urge-to-move-legs unpleasant-leg-sensations", "urge-to-move-legs")]
    [InlineData("irlssg-e1", "unpleasant-leg-sensations", "")]
    [InlineData("irlssg-e2", "core", "begins-or-worsens-at-rest")]
    [InlineData("irlssg-e3", "core", "relief-with-movement")]
    [InlineData("irlssg-e4", "core !constant-through-day", "worse-in-evening-or-night")]
    [InlineData("irlssg-e4", "core constant-through-day", "worse-in-evening-or-night constant-through-day")]
    [InlineData("irlssg-e5", "core", "")]
    [InlineData("irlssg-e5", "core" + Cramps, "urge-to-move-legs begins-or-worsens-at-rest relief-with-movement worse-in-evening-or-night painful-muscle-contraction visible-muscle-spasm")]
    [InlineData("irlssg-e5", "core !urge-to-move-legs" + Cramps, "urge-to-move-legs painful-muscle-contraction visible-muscle-spasm")]
    [InlineData("irlssg-e5", "core !probes", "relief-by-position-change painful-muscle-contraction tapping-or-fidgeting-habit leg-swelling varicose-veins-or-skin-changes joint-pain-or-stiffness muscle-tenderness")]
    [InlineData("icsd-c", "difficulty-falling-asleep !difficulty-staying-asleep", "difficulty-falling-asleep")]
    [InlineData("irlssg-e5", "core !urge-to-move-legs dopaminergic-response" + Cramps, "urge-to-move-legs painful-muscle-contraction visible-muscle-spasm")]
    [InlineData("irlssg-e5", "core !probes relief-by-position-change dopaminergic-response", "urge-to-move-legs begins-or-worsens-at-rest relief-with-movement relief-by-position-change worse-in-evening-or-night painful-muscle-contraction tapping-or-fidgeting-habit leg-swelling varicose-veins-or-skin-changes joint-pain-or-stiffness muscle-tenderness dopaminergic-response")]
    [InlineData("irlssg-e3", "!relief-with-movement", "relief-with-movement")]
    [InlineData("irlssg-e3", "!relief-with-movement relief-with-movement-in-past", "relief-with-movement")]
    [InlineData("irlssg-e3", "!relief-with-movement !relief-with-movement-in-past", "relief-with-movement relief-with-movement-in-past")]
    [InlineData("dsm-a", "core !relief-with-movement", "relief-with-movement")]
    [InlineData("dsm-e", "whole-body-inner-restlessness onset-after-dopamine-blocker", "whole-body-inner-restlessness onset-after-dopamine-blocker")]
    [InlineData("dsm-e", "!onset-after-dopamine-blocker !onset-after-serotonergic-drug", "onset-after-dopamine-blocker onset-after-serotonergic-drug")]
    [InlineData("dsm-e", "onset-after-dopamine-blocker", "onset-after-dopamine-blocker")]
    public void Because_NamesWhatDecided(string id, string findings, string expected) =>
        Assert.Equal(expected, string.Join(' ', Criterion(Case(findings), id).Because));

    /// <summary>The IRLS score stands among the reasons where relief, or the evening pattern, is lost and was there earlier.</summary>
    [Theory]
    [InlineData("irlssg-e3", "!relief-with-movement", 31, "relief-with-movement irls")]
    [InlineData("irlssg-e3", "!relief-with-movement relief-with-movement-in-past", 31, "relief-with-movement relief-with-movement-in-past irls")]
    [InlineData("irlssg-e3", "!relief-with-movement relief-with-movement-in-past", 30, "relief-with-movement irls")]
    [InlineData("irlssg-e3", "!relief-with-movement !relief-with-movement-in-past", 31, "relief-with-movement relief-with-movement-in-past")]
    [InlineData("irlssg-e4", "!worse-in-evening-or-night evening-pattern-in-past", 31, "worse-in-evening-or-night evening-pattern-in-past irls")]
    [InlineData("irlssg-e4", "worse-in-evening-or-night !constant-through-day", 31, "worse-in-evening-or-night")]
    [InlineData("irlssg-e5", "core !relief-with-movement" + Cramps, 30, "relief-with-movement painful-muscle-contraction visible-muscle-spasm irls")]
    public void Because_FeatureLostNow_NamesTheScore(string id, string findings, int irls, string expected) =>
        Assert.Equal(expected, string.Join(' ', Criterion(Case(findings, irls), id).Because));

    [Theory]
    [InlineData("sensation-aching worse-in-evening-or-night !relief-with-movement", "urge-to-move-legs sensation-aching relief-with-movement worse-in-evening-or-night age")]
    [InlineData("painful-muscle-contraction visible-muscle-spasm", "urge-to-move-legs painful-muscle-contraction visible-muscle-spasm")]
    public void Because_AgeOfAPattern_IsNamedOnlyWhereThePatternReadsIt(string findings, string expected)
    {
        PatientCase child = Case($"!urge-to-move-legs {findings}", age: 10);

        Assert.Equal((Verdict.NotMet, expected), (Criterion(child, "irlssg-e5").Verdict, string.Join(' ', Criterion(child, "irlssg-e5").Because)));
        Assert.All(
            CriteriaEvaluator.Default.EvaluateSet(child, CriteriaSet.Irlssg2014).Mimics.Where(mimic => mimic.Condition != Condition.GrowingPains),
            mimic => Assert.DoesNotContain("age", mimic.Because));
    }

    [Fact]
    public void Because_AgeUnknown_IsNotNamed()
    {
        PatientCase unknown = Case("sensation-aching worse-in-evening-or-night !relief-with-movement");
        MimicExplanation pains = CriteriaEvaluator.Default.EvaluateSet(unknown, CriteriaSet.Irlssg2014).Mimics.Single(mimic => mimic.Condition == Condition.GrowingPains);

        Assert.Equal(Verdict.Undetermined, pains.Pattern);
        Assert.Empty(pains.Because);
    }

    /// <summary>A finding that two patterns read counts once for both.</summary>
    [Fact]
    public void Because_OfTwoMimicsThatShareAFinding_NamesIt() => Assert.Equal(
        "urge-to-move-legs painful-muscle-contraction visible-muscle-spasm fasciculations",
        string.Join(' ', Criterion(Case("!urge-to-move-legs fasciculations" + Cramps), "irlssg-e5").Because));

    [Theory]
    [InlineData("family-history-rls", "family-history-rls", "", "", "")]
    [InlineData("!dopaminergic-response !daytime-sleepiness", "", "dopaminergic-response", "", "daytime-sleepiness")]
    [InlineData("plms-index-raised", "", "", "plms-index-raised", "")]
    public void Because_OfSupport_NamesTheFindingItRestsOn(string findings, params string[] expected) => Assert.Equal(
        expected,
        CriteriaEvaluator.Default.EvaluateSupportiveFeatures(Case(findings)).Select(feature => string.Join(' ', feature.Because)));

    [Theory]
    [InlineData("", null, Presence.NotRecorded, "", "")]
    [InlineData("", 6.0, Presence.NotRecorded, "plmIndexPerHour", "")]
    [InlineData("plms-index-raised family-history-rls", 6.0, Presence.Absent, "plmIndexPerHour", "family-history-rls familyHistoryPlmd")]
    [InlineData("!plms-index-raised", null, Presence.Present, "plms-index-raised", "familyHistoryPlmd")]
    public void Because_OfSupportInAChild_NamesWhatItRestsOn(string findings, double? index, Presence familyPlmd, string movements, string family) => Assert.Equal(
        [movements, family],
        CriteriaEvaluator.Default.EvaluatePediatricSupport(Case(findings, age: 10, plmIndex: (decimal?)index), familyPlmd).Select(feature => string.Join(' ', feature.Because)));

    [Theory]
    [InlineData("significant-distress-or-impairment", null, "significant-distress-or-impairment")]
    [InlineData("!significant-distress-or-impairment difficulty-falling-asleep", 40, "significant-distress-or-impairment")]
    [InlineData("difficulty-falling-asleep !difficulty-staying-asleep", 40, "difficulty-falling-asleep irls")]
    [InlineData("!difficulty-falling-asleep", 0, "")]
    public void Because_OfSignificance_NamesWhatItRestsOn(string findings, int? irls, string expected) =>
        Assert.Equal(expected, string.Join(' ', CriteriaEvaluator.Default.EvaluateSignificance(Case(findings, irls)).Because));

    [Fact]
    public void Because_LimbMovementsFromANumber_NamesTheNumber()
    {
        CriteriaResult result = CriteriaEvaluator.Default.EvaluateSet(Case("!urge-to-move-legs repetitive-limb-jerks-in-sleep", plmIndex: 30), CriteriaSet.Irlssg2014);
        MimicExplanation plmd = result.Mimics.Single(mimic => mimic.Condition == Condition.PeriodicLimbMovementDisorder);

        Assert.Equal((Verdict.Met, Verdict.Met), (plmd.Pattern, plmd.Explains));
        AssertList(["urge-to-move-legs", "repetitive-limb-jerks-in-sleep", "plmIndexPerHour"], plmd.Because);
    }
}
