using System.Collections.Immutable;
using System.Text;
using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Criteria.CriteriaCases;

namespace RlsDomain.Tests.Criteria;

/// <summary>Compares what could be with every way of answering, tried one by one through the public evaluator.</summary>
public class CouldBeTests
{
    private static readonly CriteriaEvaluator s_shipped = CriteriaEvaluator.Default;
    private static readonly CriteriaEvaluator s_host = new(HostKnowledge());
    private static readonly CriteriaEvaluator s_shared = new(SharedKnowledge());

    [Property(MaxTest = 200)]
    public void CouldBe_OfEverySetAndCriterion_IsWhatTryingEveryAnswerGives(MostlyRecordedCase sample) => AssertExact(s_shipped, sample);

    [Property(MaxTest = 200)]
    public void CouldBe_WithPatternsOfAHost_IsWhatTryingEveryAnswerGives(MostlyRecordedCase sample) => AssertExact(s_host, sample);

    /// <summary>Everything not named is absent: one finding that is read twice then decides.</summary>
    [Theory]
    [InlineData("core repetitive-limb-jerks-in-sleep plms-index-raised ?urge-to-move-legs", null, null, "met not-met")]
    [InlineData("core tremor-on-standing ?begins-or-worsens-at-rest", null, null, "met not-met")]
    [InlineData("core sensation-aching ?relief-with-movement", null, 10, "met not-met")]
    [InlineData("core sensation-aching ?relief-with-movement ?worse-in-evening-or-night", null, 10, "met not-met")]
    [InlineData("core sensation-aching ?relief-with-movement ?worse-in-evening-or-night", null, null, "met")]
    [InlineData("core sensation-aching ?constant-through-day", null, null, "met")]
    [InlineData("core !relief-with-movement ?sensation-aching", null, null, "met")]
    [InlineData("core significant-distress-or-impairment ?whole-body-inner-restlessness ?onset-after-dopamine-blocker ?onset-after-serotonergic-drug", null, 40, "met undetermined")]
    [InlineData("core ?constant-through-day ?dopaminergic-response leg-swelling", null, 40, "met undetermined")]
    [InlineData("core leg-swelling evening-pattern-in-past ?muscle-tenderness", null, 40, "undetermined")]
    [InlineData("core muscle-tenderness !relief-with-movement ?relief-with-movement-in-past", 31, 40, "not-met undetermined")]
    [InlineData("core leg-swelling !relief-with-movement ?relief-with-movement-in-past", 31, 40, "not-met undetermined")]
    public void CouldBe_FindingReadTwice_IsWhatTryingEveryAnswerGives(string line, int? irls, int? age, string mimicCriterion)
    {
        MostlyRecordedCase sample = AllElseAbsent(line, irls, age);

        AssertExact(s_shipped, sample);
        AssertExact(s_host, sample);
        Assert.Equal(mimicCriterion, string.Join(' ', Criterion(sample.Patient, "irlssg-e5").CouldBe.Select(verdict => verdict.Code())));
    }

    [Property(MaxTest = 100)]
    public void OpenFindings_LeftOut_NeverChangeTheVerdict(MostlyRecordedCase sample, PresenceSet<Finding> answers)
    {
        CriterionResult[] before = Criteria(s_shipped, sample.Patient);

        // Some of what is open is answered, and then one finding more.
        PresenceSet<Finding> more = sample.Open.Aggregate(sample.Patient.Findings, (set, finding) => set.With(finding, answers[finding]));
        foreach (Finding finding in sample.Open)
        {
            CriterionResult[][] after = [.. new[] { Presence.NotRecorded, Presence.Present, Presence.Absent }.Select(presence =>
                Criteria(s_shipped, With(sample.Patient, more.With(finding, presence), sample.Patient.SymptomFrequencyPerWeek, sample.Patient.SymptomDurationMonths)))];
            for (int i = 0; i < before.Length; i++)
            {
                int place = i;
                if (!before[i].OpenFindings.Contains(finding))
                {
                    Assert.True(after.All(criteria => criteria[place].Verdict == after[0][place].Verdict), $"{before[i].Id} depends on {finding.Code}. {sample}");
                }
            }
        }
    }

    /// <summary>The criterion on mimics is left out: it asks for features too where only the patterns would tell.</summary>
    [Property(MaxTest = 60)]
    public void OpenFindings_Each_ChangesTheVerdictInSomeWayOfAnsweringTheOthers(MostlyRecordedCase sample)
    {
        CriterionResult[] before = Criteria(s_shipped, sample.Patient);
        PresenceSet<Finding>[] ways = [.. Answers(sample).Select(patient => patient.Findings).Distinct()];
        foreach (Finding finding in sample.Open)
        {
            Verdict[][][] verdicts = [.. ways.Select(way => new[] { Presence.NotRecorded, Presence.Present, Presence.Absent }
                .Select(presence => With(sample.Patient, way.With(finding, presence), sample.Patient.SymptomFrequencyPerWeek, sample.Patient.SymptomDurationMonths))
                .Select(patient => Criteria(s_shipped, patient).Select(criterion => criterion.Verdict).ToArray())
                .ToArray())];
            for (int i = 0; i < before.Length; i++)
            {
                int place = i;
                bool matters = verdicts.Any(way => way.Any(answer => answer[place] != way[0][place]));
                Assert.True(matters || before[i].Id is "irlssg-e5" or "icsd-b" or "dsm-d" || !before[i].OpenFindings.Contains(finding), $"{before[i].Id} does not depend on {finding.Code}. {sample}");
            }
        }
    }

    [Property(MaxTest = 100)]
    public void Verdict_OfAMetOrNotMetCriterion_RestsOnWhatIsInBecause(MostlyRecordedCase sample)
    {
        foreach (CriterionResult criterion in Criteria(s_shipped, sample.Patient).Where(criterion => criterion.Verdict == Verdict.NotMet || criterion.Id is not ("irlssg-e5" or "icsd-b" or "dsm-d")))
        {
            PresenceSet<Finding> only = sample.Patient.Findings.Recorded.Where(finding => !criterion.Because.Contains(finding.Code))
                .Aggregate(sample.Patient.Findings, (set, finding) => set.With(finding, Presence.NotRecorded));
            PatientCase reduced = With(sample.Patient, only, sample.Patient.SymptomFrequencyPerWeek, sample.Patient.SymptomDurationMonths);

            Assert.Equal((criterion.Id, criterion.Verdict), (criterion.Id, Criterion(reduced, criterion.Id).Verdict));
        }
    }

    [Theory]
    [InlineData("arms-involved")]
    [InlineData("sensation-crawling")]
    [InlineData("family-history-rls")]
    [InlineData("normal-neurological-examination")]
    [InlineData("suicidal-thoughts")]
    public void Evaluate_UnrelatedFinding_ChangesNothing(string unrelated)
    {
        foreach (string line in new[] { "", "core", "core !probes", "core !relief-with-movement", "core constant-through-day" })
        {
            string before = Describe(Case(line));
            Assert.Equal(before, Describe(Case($"{line} {unrelated}")));
            Assert.Equal(before, Describe(Case($"{line} !{unrelated}")));
        }
    }

    /// <summary>A finding that two clauses, two patterns with an age, or a pattern and a rule read; everything not named is absent.</summary>
    [Theory]
    [InlineData("core ?varicose-veins-or-skin-changes", null)]
    [InlineData("core leg-swelling ?varicose-veins-or-skin-changes", null)]
    [InlineData("core muscle-tenderness ?significant-distress-or-impairment", 40)]
    [InlineData("core joint-pain-or-stiffness ?difficulty-falling-asleep", 40)]
    [InlineData("core significant-distress-or-impairment relief-by-position-change ?onset-after-dopamine-blocker", 40)]
    [InlineData("core painful-muscle-contraction !worse-in-evening-or-night ?evening-pattern-in-past", 40, 31)]
    [InlineData("core leg-swelling ?varicose-veins-or-skin-changes ?painful-muscle-contraction", 10)]
    [InlineData("core sensation-aching tapping-or-fidgeting-habit ?relief-with-movement", null)]
    [InlineData("core sensation-aching tapping-or-fidgeting-habit ?relief-with-movement ?worse-in-evening-or-night", null)]
    [InlineData("core sensation-aching tapping-or-fidgeting-habit ?relief-with-movement ?unpleasant-leg-sensations", 40)]
    [InlineData("core whole-body-inner-restlessness sensation-aching ?onset-after-dopamine-blocker ?relief-with-movement significant-distress-or-impairment", null)]
    public void CouldBe_FindingReadByTwo_IsWhatTryingEveryAnswerGives(string line, int? age, int? irls = null) => AssertExact(s_shared, AllElseAbsent(line, irls, age));

    private static MostlyRecordedCase AllElseAbsent(string line, int? irls, int? age)
    {
        PresenceSet<Finding> named = Findings(line);
        ImmutableArray<Finding> open = [.. line.Split(' ').Where(word => word[0] == '?').Select(word => Finding.FromCode(word[1..]))];
        PresenceSet<Finding> findings = Finding.All.Where(finding => named[finding] == Presence.NotRecorded && !open.Contains(finding))
            .Aggregate(named, (set, finding) => set.With(finding, Presence.Absent));
        return new(Case(findings, irls, age, perWeek: 3, months: 3), open);
    }

    private static void AssertExact(CriteriaEvaluator evaluator, MostlyRecordedCase sample)
    {
        HashSet<Verdict>[] found = [.. Enumerable.Range(0, Verdicts(evaluator, sample.Patient).Length).Select(_ => new HashSet<Verdict>())];
        foreach (PatientCase answered in Answers(sample))
        {
            string verdicts = Verdicts(evaluator, answered);
            for (int i = 0; i < found.Length; i++)
            {
                found[i].Add((Verdict)(verdicts[i] - '0'));
            }
        }

        ImmutableArray<CriteriaResult> results = evaluator.Evaluate(sample.Patient);
        (string Id, ImmutableArray<Verdict> CouldBe)[] actual = [.. results.SelectMany(set => set.Criteria.Select(criterion => (criterion.Id, criterion.CouldBe)).Append((set.Set.Code, set.CouldBe)))];
        for (int i = 0; i < found.Length; i++)
        {
            Verdict[] expected = [.. new[] { Verdict.Met, Verdict.NotMet, Verdict.Undetermined }.Where(found[i].Contains)];
            Assert.True(actual[i].CouldBe.SequenceEqual(expected), $"{actual[i].Id}: {string.Join(", ", expected)} expected, {string.Join(", ", actual[i].CouldBe)} found. {sample}");
        }
    }

    private static IEnumerable<PatientCase> Answers(MostlyRecordedCase sample)
    {
        decimal?[] frequencies = sample.Patient.SymptomFrequencyPerWeek is { } perWeek ? [perWeek] : [0m, 2.9m, 3m, 7m];
        decimal?[] durations = sample.Patient.SymptomDurationMonths is { } months ? [months] : [2.9m, 3m];
        for (int way = 0; way < 1 << sample.Open.Length; way++)
        {
            PresenceSet<Finding> findings = sample.Patient.Findings;
            for (int i = 0; i < sample.Open.Length; i++)
            {
                findings = findings.With(sample.Open[i], (way >> i & 1) != 0 ? Presence.Present : Presence.Absent);
            }

            foreach (decimal? frequency in way == 0 ? frequencies : [frequencies[0], frequencies[^1]])
            {
                foreach (decimal? duration in durations)
                {
                    yield return With(sample.Patient, findings, frequency, duration);
                }
            }
        }
    }

    private static CriterionResult[] Criteria(CriteriaEvaluator evaluator, PatientCase patient) => [.. evaluator.Evaluate(patient).SelectMany(set => set.Criteria)];

    /// <summary>One digit a criterion, and after the criteria of a set one for the set.</summary>
    private static string Verdicts(CriteriaEvaluator evaluator, PatientCase patient) => string.Concat(evaluator.Evaluate(patient).SelectMany(set =>
        set.Criteria.Select(criterion => criterion.Verdict).Append(set.Verdict).Select(verdict => (char)('0' + (int)verdict))));

    private static string Describe(PatientCase patient) => string.Join('\n', s_shipped.Evaluate(patient).Select(set =>
        $"{set.Set} {set.Verdict} {set.Label} {string.Join(',', set.CouldBe)} " + string.Join("; ", set.Criteria.Select(criterion =>
            $"{criterion.Id} {criterion.Verdict} {string.Join(',', criterion.Because)} {string.Join(',', criterion.CouldBe)} {string.Join(',', criterion.OpenFindings)} {string.Join(',', criterion.OpenInputs)}"))));

    /// <summary>Patterns that the shipped ones do not have: a named one with an age, findings that help one pattern and hinder another, and findings of the rules.</summary>
    private static KnowledgeBase HostKnowledge()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = new(KnowledgeBase.ShippedFiles());
        string patterns = Encoding.UTF8.GetString(files["mimic-patterns.json"].Span)
            .Replace("\"growing-pains\", \"named\": false", "\"growing-pains\", \"named\": true", StringComparison.Ordinal)
            .Replace("[[\"leg-swelling\"]]", "[[\"leg-swelling\"], [\"unilateral\", \"not:difficulty-falling-asleep\"], [\"constant-through-day\", \"not:muscle-tenderness\"]]", StringComparison.Ordinal)
            .Replace("[[\"muscle-tenderness\"]]", "[[\"muscle-tenderness\"], [\"not:relief-with-movement-in-past\", \"evening-pattern-in-past\"]]", StringComparison.Ordinal)
            .Replace("[[\"joint-pain-or-stiffness\"]]", "[[\"joint-pain-or-stiffness\"], [\"not:dopaminergic-response\", \"significant-distress-or-impairment\"]]", StringComparison.Ordinal);
        files["mimic-patterns.json"] = Encoding.UTF8.GetBytes(patterns);
        return KnowledgeBase.Parse(files);
    }

    /// <summary>A pattern whose clauses share a finding, two named ones with one bound of age each that share findings, and some that read what a rule reads.</summary>
    private static KnowledgeBase SharedKnowledge()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = new(KnowledgeBase.ShippedFiles());
        files["mimic-patterns.json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["mimic-patterns.json"].Span)
            .Replace("[[\"leg-swelling\"]]", "[[\"leg-swelling\", \"varicose-veins-or-skin-changes\"], [\"varicose-veins-or-skin-changes\", \"painful-muscle-contraction\"]]", StringComparison.Ordinal)
            .Replace("[[\"tapping-or-fidgeting-habit\"], [\"not:unpleasant-leg-sensations\"]]", "[[\"tapping-or-fidgeting-habit\"], [\"not:relief-with-movement\", \"not:unpleasant-leg-sensations\"]], \"ageFrom\": 5", StringComparison.Ordinal)
            .Replace("[[\"muscle-tenderness\"]]", "[[\"muscle-tenderness\"], [\"significant-distress-or-impairment\"]]", StringComparison.Ordinal)
            .Replace("[[\"joint-pain-or-stiffness\"]]", "[[\"joint-pain-or-stiffness\"], [\"difficulty-falling-asleep\"]]", StringComparison.Ordinal)
            .Replace("[[\"relief-by-position-change\"]]", "[[\"relief-by-position-change\"], [\"not:onset-after-dopamine-blocker\"]]", StringComparison.Ordinal)
            .Replace("[[\"painful-muscle-contraction\"], [\"visible-muscle-spasm\"", "[[\"painful-muscle-contraction\"], [\"evening-pattern-in-past\", \"visible-muscle-spasm\"", StringComparison.Ordinal)
            .Replace("\"growing-pains\", \"named\": false", "\"growing-pains\", \"named\": true", StringComparison.Ordinal)
            .Replace("\"ageFrom\": 3, \"ageTo\": 14", "\"ageTo\": 14", StringComparison.Ordinal));
        return KnowledgeBase.Parse(files);
    }
}
