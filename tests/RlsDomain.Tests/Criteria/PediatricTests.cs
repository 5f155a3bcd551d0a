using System.Collections.Immutable;
using System.Text;
using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Criteria.CriteriaCases;

namespace RlsDomain.Tests.Criteria;

public class PediatricTests
{
    private static readonly CriteriaEvaluator s_host = new(HostKnowledge());

    [Theory]
    [InlineData("core !probes described-in-own-words", "met", "not met", "not met", "definite")]
    [InlineData("core !probes", "unknown", "not met", "not met", null)]
    [InlineData("core !probes !described-in-own-words", "not met", "not met", "not met", null)]
    [InlineData("core !probes described-in-own-words !worse-in-evening-or-night", "not met", "met", "not met", "probable")]
    [InlineData("core !probes described-in-own-words ?worse-in-evening-or-night", "unknown", "met", "not met", "probable")]
    [InlineData("core !probes described-in-own-words constant-through-day", "unknown", "met", "not met", "probable")]
    [InlineData("core !probes ?urge-to-move-legs observed-leg-discomfort-behavior", "unknown", "not met", "met", "possible")]
    [InlineData("core !probes ?urge-to-move-legs", "unknown", "not met", "unknown", null)]
    [InlineData("core !probes ?urge-to-move-legs !observed-leg-discomfort-behavior", "unknown", "not met", "not met", null)]
    [InlineData("core !probes !urge-to-move-legs observed-leg-discomfort-behavior", "not met", "not met", "not met", null)]
    [InlineData("core !probes observed-leg-discomfort-behavior", "unknown", "not met", "not met", null)]
    [InlineData("core described-in-own-words", "unknown", "not met", "not met", null)]
    [InlineData("core described-in-own-words !worse-in-evening-or-night", "not met", "unknown", "not met", null)]
    [InlineData("core ?urge-to-move-legs observed-leg-discomfort-behavior", "unknown", "not met", "unknown", null)]
    [InlineData("core !probes ?urge-to-move-legs !begins-or-worsens-at-rest observed-leg-discomfort-behavior", "not met", "not met", "not met", null)]
    [InlineData("", "unknown", "unknown", "unknown", null)]
    public void EvaluatePediatric_Findings_GivesTheFirstCategoryThatIsMet(string findings, string definite, string probable, string possible, string? label)
    {
        CriteriaResult result = CriteriaEvaluator.Default.EvaluatePediatric(Case(findings, age: 10));

        Assert.Equal($"{definite}, {probable}, {possible}", string.Join(", ", result.Criteria.Select(criterion => ToText(criterion.Verdict))));
        Assert.Equal((label, definite), (result.Label, ToText(result.Verdict)));
        Assert.Equal(label is "probable" or "possible", result.Notes.Any(note => note.Contains("research", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(17.9, false)]
    [InlineData(18.0, true)]
    [InlineData(null, false)]
    public void EvaluatePediatric_AgeOfAnAdult_IsNoted(double? age, bool expected)
    {
        CriteriaResult result = CriteriaEvaluator.Default.EvaluatePediatric(Case("core !probes described-in-own-words", age: (decimal?)age));

        Assert.Equal(("definite", expected), (result.Label, result.Notes.Any(note => note.Contains("adult", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(5.0, "", null, "not met", "unknown")]
    [InlineData(5.1, "", null, "met", "unknown")]
    [InlineData(null, "plms-index-raised family-history-rls", null, "met", "met")]
    [InlineData(null, "!plms-index-raised !family-history-rls", null, "not met", "unknown")]
    [InlineData(null, "!family-history-rls", true, "unknown", "met")]
    [InlineData(null, "!family-history-rls", false, "unknown", "not met")]
    [InlineData(null, "", false, "unknown", "unknown")]
    public void EvaluatePediatricSupport_AsRecorded_NeedsBothFamilyAnswersForNo(double? index, string findings, bool? plmd, string movements, string family)
    {
        Presence familyPlmd = plmd switch { true => Presence.Present, false => Presence.Absent, null => Presence.NotRecorded };
        ImmutableArray<SupportiveFeature> features = CriteriaEvaluator.Default.EvaluatePediatricSupport(Case(findings, age: 10, plmIndex: (decimal?)index), familyPlmd);

        Assert.Equal(["ped-s1", "ped-s2"], features.Select(feature => feature.Id));
        Assert.Equal((movements, family), (ToText(features[0].Verdict), ToText(features[1].Verdict)));
    }

    [Fact]
    public void EvaluateSet_PediatricAndLimbMovements_AreAnsweredFromTheCaseAlone()
    {
        PatientCase child = Case("core !probes described-in-own-words", age: 10);

        Assert.Equal("definite", CriteriaEvaluator.Default.EvaluateSet(child, CriteriaSet.Pediatric2013).Label);
        Assert.Equal(CriteriaSet.PlmdIcsd3Tr, CriteriaEvaluator.Default.EvaluateSet(child, CriteriaSet.PlmdIcsd3Tr).Set);
        Assert.Contains("AugmentationRule", Assert.Throws<ArgumentException>(() => CriteriaEvaluator.Default.EvaluateSet(child, CriteriaSet.Mpi2007)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_Case_StillGivesTheThreeSetsForAdults() => Assert.Equal(
        ["irlssg-2014", "icsd-3-tr", "dsm-5-tr"],
        CriteriaEvaluator.Default.Evaluate(Case("core", age: 10)).Select(result => result.Set.Code));

    [Theory]
    [InlineData("observed-leg-discomfort-behavior", true)]
    [InlineData("observed-leg-discomfort-behavior urge-to-move-legs", false)]
    [InlineData("!observed-leg-discomfort-behavior", false)]
    [InlineData("", false)]
    public void Evaluate_DiscomfortSeenInAPersonWhoDoesNotReport_PointsToTheObservedFeatures(string findings, bool expected)
    {
        CriterionResult urge = Criterion(Case(findings, age: 80), "irlssg-e1");

        Assert.Equal(expected, urge.Notes.Any(note => note.Contains("observed-2003", StringComparison.Ordinal)));
        Assert.True(!expected || urge.Verdict == Verdict.Undetermined);
        Assert.NotNull(KnowledgeBase.Default.Criteria.FirstOrDefault(text => text.Id == "observed-2003"));
    }

    [Property(MaxTest = 100)]
    public void CouldBe_OfEveryCategory_IsWhatTryingEveryAnswerGives(MostlyRecordedCase sample, byte draw) => AssertExact(CriteriaEvaluator.Default, sample, draw);

    [Property(MaxTest = 100)]
    public void CouldBe_WithPatternsOfAHost_IsWhatTryingEveryAnswerGives(MostlyRecordedCase sample, byte draw) => AssertExact(s_host, sample, draw);

    private static void AssertExact(CriteriaEvaluator evaluator, MostlyRecordedCase sample, byte draw)
    {
        PresenceSet<Finding> findings = sample.Patient.Findings
            .With(Finding.DescribedInOwnWords, (Presence)(draw % 3))
            .With(Finding.ObservedLegDiscomfortBehavior, (Presence)(draw / 3 % 3));
        ImmutableArray<Finding> open = [.. sample.Open.Concat(draw / 9 % 2 == 0 ? [Finding.UrgeToMoveLegs] : []).Distinct()];
        findings = open.Aggregate(findings, (set, finding) => set.With(finding, Presence.NotRecorded));
        open = [.. open, .. new[] { Finding.DescribedInOwnWords, Finding.ObservedLegDiscomfortBehavior }.Where(finding => findings[finding] == Presence.NotRecorded)];
        PatientCase patient = With(sample.Patient, findings, null, null);
        CriteriaResult result = evaluator.EvaluatePediatric(patient);

        // For the possible category an urge that is not recorded may stay so.
        Finding[] reported = [.. open.Where(finding => finding != Finding.UrgeToMoveLegs)];
        CriteriaResult[] answered = [.. Answers(patient, [.. open]).Select(evaluator.EvaluatePediatric)];
        CriteriaResult[] left = reported.Length < open.Length ? [.. Answers(patient, reported).Select(evaluator.EvaluatePediatric)] : [];
        AssertSame(answered.Select(one => one.Criteria[0].Verdict), result.Criteria[0], sample);
        AssertSame(answered.Select(one => one.Criteria[1].Verdict), result.Criteria[1], sample);
        AssertSame(answered.Concat(left).Select(one => one.Criteria[2].Verdict), result.Criteria[2], sample);
    }

    private static void AssertSame(IEnumerable<Verdict> tried, CriterionResult criterion, MostlyRecordedCase sample)
    {
        HashSet<Verdict> found = [.. tried];
        Verdict[] expected = [.. new[] { Verdict.Met, Verdict.NotMet, Verdict.Undetermined }.Where(found.Contains)];
        Assert.True(criterion.CouldBe.SequenceEqual(expected), $"{criterion.Id}: {string.Join(", ", expected)} expected, {string.Join(", ", criterion.CouldBe)} found. {sample}");
        Assert.True(criterion.OpenFindings.Length > 0 || expected.Length == 1, $"{criterion.Id} is open with nothing to ask. {sample}");
    }

    private static IEnumerable<PatientCase> Answers(PatientCase patient, Finding[] open) => Enumerable.Range(0, 1 << open.Length).Select(way => With(
        patient,
        open.Select((finding, i) => (finding, i)).Aggregate(patient.Findings, (set, pair) => set.With(pair.finding, (way >> pair.i & 1) != 0 ? Presence.Present : Presence.Absent)),
        null,
        null));

    /// <summary>Named patterns that read the urge, either way, and one that reads what only the set for children reads.</summary>
    private static KnowledgeBase HostKnowledge()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = new(KnowledgeBase.ShippedFiles());
        files["mimic-patterns.json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["mimic-patterns.json"].Span)
            .Replace("[[\"leg-swelling\"]]", "[[\"leg-swelling\"], [\"unilateral\", \"not:urge-to-move-legs\"]]", StringComparison.Ordinal)
            .Replace("[[\"muscle-tenderness\"]]", "[[\"muscle-tenderness\"], [\"urge-to-move-legs\", \"not:described-in-own-words\"]]", StringComparison.Ordinal)
            .Replace("[[\"joint-pain-or-stiffness\"]]", "[[\"joint-pain-or-stiffness\"], [\"observed-leg-discomfort-behavior\", \"not:dopaminergic-response\"]]", StringComparison.Ordinal));
        return KnowledgeBase.Parse(files);
    }
}
