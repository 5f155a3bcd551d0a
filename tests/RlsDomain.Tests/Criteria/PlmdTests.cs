using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Criteria.CriteriaCases;

namespace RlsDomain.Tests.Criteria;

/// <summary>The vectors P01 to P11 of the criteria brief, computed there, and every completion.</summary>
public class PlmdTests
{
    private const string NoRls = "!urge-to-move-legs";
    private const string Rls = "core !probes";

    [Theory]
    [InlineData("P01", 15.0, 40, "yes", "not met", "no", "met", "not met", "met", "met", "not met")]
    [InlineData("P02", 15.1, 40, "yes", "not met", "no", "met", "met", "met", "met", "met")]
    [InlineData("P03", 5.0, 10, "yes", "not met", "no", "met", "not met", "met", "met", "not met")]
    [InlineData("P04", 5.1, 10, "yes", "not met", "no", "met", "met", "met", "met", "met")]
    [InlineData("P05", 30.0, 40, "yes", "met", "no", "met", "met", "met", "not met", "not met")]
    [InlineData("P06", 30.0, 40, "no", "not met", "no", "met", "met", "not met", "met", "not met")]
    [InlineData("P07", 30.0, 40, "yes", "not met", "yes", "met", "met", "met", "not met", "not met")]
    [InlineData("P08", 30.0, 40, "yes", "not met", "?", "met", "met", "met", "unknown", "unknown")]
    [InlineData("P09", 30.0, 40, "yes", "unknown", "no", "met", "met", "met", "unknown", "unknown")]
    [InlineData("P10", null, 40, "yes", "not met", "no", "unknown", "unknown", "met", "met", "unknown")]
    [InlineData("P11", 30.0, 40, "?", "not met", "no", "met", "met", "unknown", "met", "unknown")]
    public void EvaluatePlmd_Vector_GivesTheVerdictsOfTheBrief(string vector, double? index, int age, string harm, string rls, string other, string a, string b, string c, string d, string overall)
    {
        string findings = (rls switch { "met" => Rls, "not met" => NoRls, _ => "" }) + (harm switch { "yes" => " plm-causes-impairment", "no" => " !plm-causes-impairment", _ => "" });
        Presence disorder = other switch { "yes" => Presence.Present, "no" => Presence.Absent, _ => Presence.NotRecorded };
        CriteriaResult result = CriteriaEvaluator.Default.EvaluatePlmd(Patient(findings, disorder, index, age), PlmdContext.Nothing);

        Assert.Equal($"{vector}: {a}, {b}, {c}, {d}, {overall}", $"{vector}: {string.Join(", ", result.Criteria.Select(criterion => ToText(criterion.Verdict)))}, {ToText(result.Verdict)}");
        Assert.Equal(["plmd-a", "plmd-b", "plmd-c", "plmd-d"], result.Criteria.Select(criterion => criterion.Id));
    }

    [Theory]
    [InlineData(0.0, 40, "not met", "not met")]
    [InlineData(0.1, 40, "met", "not met")]
    [InlineData(5.1, 17, "met", "met")]
    [InlineData(5.1, 18, "met", "not met")]
    [InlineData(5.0, null, "met", "not met")]
    [InlineData(5.1, null, "met", "unknown")]
    [InlineData(15.0, null, "met", "unknown")]
    [InlineData(15.1, null, "met", "met")]
    public void EvaluatePlmd_IndexAroundTheLimits_IsUnknownOnlyWhereTheAgeDecides(double index, int? age, string a, string b)
    {
        CriteriaResult result = CriteriaEvaluator.Default.EvaluatePlmd(Patient(NoRls, Presence.Absent, index, age), PlmdContext.Nothing);

        Assert.Equal((a, b), (ToText(result.Criteria[0].Verdict), ToText(result.Criteria[1].Verdict)));
        Assert.Equal(b == "unknown", result.Criteria[1].OpenInputs.Contains("age"));
    }

    [Theory]
    [InlineData("plms-index-raised", "met", "met")]
    [InlineData("!plms-index-raised", "unknown", "not met")]
    [InlineData("", "unknown", "unknown")]
    public void EvaluatePlmd_FindingOnly_StandsInForTheIndex(string finding, string a, string b)
    {
        CriteriaResult result = CriteriaEvaluator.Default.EvaluatePlmd(Patient($"{NoRls} {finding}", Presence.Absent, null, 40), PlmdContext.Nothing);

        Assert.Equal((a, b), (ToText(result.Criteria[0].Verdict), ToText(result.Criteria[1].Verdict)));
    }

    [Theory]
    [InlineData(true, "met")]
    [InlineData(false, "not met")]
    [InlineData(null, "unknown")]
    public void EvaluatePlmd_SleepApnea_PrecludesOnlyWhileUntreated(bool? treated, string expected)
    {
        PatientCase patient = Patient(NoRls, Presence.Absent, 30, 40, apnea: Presence.Present);
        CriterionResult criterion = CriteriaEvaluator.Default.EvaluatePlmd(patient, new() { SleepApneaTreated = treated }).Criteria[3];

        Assert.Equal(expected, ToText(criterion.Verdict));
        AssertList(treated is null ? ["sleepApneaTreated"] : [], criterion.OpenInputs);
    }

    [Theory]
    [InlineData("difficulty-falling-asleep daytime-sleepiness")]
    [InlineData("difficulty-staying-asleep significant-distress-or-impairment")]
    public void EvaluatePlmd_SleepFindingsAlone_LeaveHarmUnknown(string findings) =>
        Assert.Equal(Verdict.Undetermined, CriteriaEvaluator.Default.EvaluatePlmd(Patient($"{NoRls} {findings}", Presence.Absent, 30, 40), PlmdContext.Nothing).Criteria[2].Verdict);

    [Fact]
    public void EvaluatePlmd_PrecludingDisorder_IsNamed()
    {
        CriterionResult criterion = CriteriaEvaluator.Default.EvaluatePlmd(Patient(NoRls, Presence.Present, 30, 40), PlmdContext.Nothing).Criteria[3];

        AssertList(["narcolepsy"], criterion.Because);
        AssertList([Verdict.NotMet], criterion.CouldBe);
    }

    [Fact]
    public void EvaluatePlmd_RlsUnknown_AsksForWhatWouldTellRls()
    {
        CriterionResult criterion = CriteriaEvaluator.Default.EvaluatePlmd(Patient("", Presence.Absent, 30, 40), PlmdContext.Nothing).Criteria[3];

        Assert.Contains(Finding.UrgeToMoveLegs, criterion.OpenFindings);
        AssertList([Verdict.Met, Verdict.NotMet, Verdict.Undetermined], criterion.CouldBe);
    }

    [Property(MaxTest = 60)]
    public void CouldBe_OfTheSetAndEveryCriterion_IsWhatTryingEveryAnswerGives(MostlyRecordedCase sample, PresenceSet<RiskFactor> factors, bool? treated, byte draw)
    {
        // Beside the findings left out: harm recorded or not, the recording as index, as finding or not at all.
        PresenceSet<Finding> findings = sample.Patient.Findings.With(Finding.PlmCausesImpairment, (Presence)(draw % 3));
        Finding[] open = [.. sample.Open.Where(finding => finding != Finding.PlmsIndexRaised).Take(5)];
        findings = sample.Open.Except(open).Aggregate(findings, (set, finding) => set.With(finding, Presence.Absent)).With(Finding.PlmsIndexRaised, (Presence)(draw / 3 % 3));
        decimal? index = (draw / 9 % 6) switch { 0 => 0m, 1 => 5m, 2 => 15m, 3 => 20m, _ => null };
        PatientCase patient = Copy(sample.Patient, findings, factors, index);
        PlmdContext context = new() { SleepApneaTreated = treated };

        Verdict[][] tried = [.. Answers(patient, open, context).Select(answer => CriteriaEvaluator.Default.EvaluatePlmd(answer.Patient, answer.Context)).Select(All)];
        CriteriaResult result = CriteriaEvaluator.Default.EvaluatePlmd(patient, context);
        for (int i = 0; i < tried[0].Length; i++)
        {
            Verdict[] expected = [.. new[] { Verdict.Met, Verdict.NotMet, Verdict.Undetermined }.Where(verdict => tried.Any(verdicts => verdicts[i] == verdict))];
            Verdict[] found = [.. i == result.Criteria.Length ? result.CouldBe : result.Criteria[i].CouldBe];
            Assert.True(expected.SequenceEqual(found), $"{i}: {string.Join(' ', expected)} expected, {string.Join(' ', found)} found; index {index}. {sample}");
        }
    }

    private static Verdict[] All(CriteriaResult result) => [.. result.Criteria.Select(criterion => criterion.Verdict), result.Verdict];

    private static IEnumerable<(PatientCase Patient, PlmdContext Context)> Answers(PatientCase patient, Finding[] open, PlmdContext context) =>
        from index in Indexes(patient)
        from harm in Ways(patient.Findings[Finding.PlmCausesImpairment])
        from narcolepsy in Ways(patient.RiskFactors[RiskFactor.Narcolepsy])
        from rem in Ways(patient.RiskFactors[RiskFactor.RemSleepBehaviorDisorder])
        from apnea in Ways(patient.RiskFactors[RiskFactor.ObstructiveSleepApnea])
        from treated in context.SleepApneaTreated is { } recorded ? [recorded] : (bool[])[true, false]
        from way in Enumerable.Range(0, 1 << open.Length)
        select (
            Copy(
                patient,
                open.Select((finding, i) => (finding, i)).Aggregate(patient.Findings.With(Finding.PlmCausesImpairment, harm), (set, pair) => set.With(pair.finding, (way >> pair.i & 1) != 0 ? Presence.Present : Presence.Absent)),
                patient.RiskFactors.With(RiskFactor.Narcolepsy, narcolepsy).With(RiskFactor.RemSleepBehaviorDisorder, rem).With(RiskFactor.ObstructiveSleepApnea, apnea),
                index),
            new PlmdContext { SleepApneaTreated = treated });

    /// <summary>Gives the indexes that go with what is recorded, one in each stretch.</summary>
    private static decimal?[] Indexes(PatientCase patient)
    {
        decimal limit = patient.AgeYears < 18 ? 5 : 15;
        return (patient.PlmIndexPerHour, patient.Findings[Finding.PlmsIndexRaised]) switch
        {
            ({ } index, _) => [index],
            (null, Presence.Present) => [16],
            (null, Presence.Absent) when patient.AgeYears is null => [0, 5],
            (null, Presence.Absent) => [0, limit],
            _ => [0, 0.1m, 5, 5.1m, 15, 15.1m],
        };
    }

    private static Presence[] Ways(Presence presence) => presence == Presence.NotRecorded ? [Presence.Present, Presence.Absent] : [presence];

    private static PatientCase Patient(string findings, Presence disorder, double? index, int? age, Presence? apnea = null) => Copy(
        Case(findings, age: age),
        Findings(findings),
        default(PresenceSet<RiskFactor>).With(RiskFactor.Narcolepsy, disorder).With(RiskFactor.RemSleepBehaviorDisorder, Presence.Absent).With(RiskFactor.ObstructiveSleepApnea, apnea ?? Presence.Absent),
        (decimal?)index);

    private static PatientCase Copy(PatientCase patient, PresenceSet<Finding> findings, PresenceSet<RiskFactor> factors, decimal? index) => new()
    {
        Id = patient.Id,
        Findings = findings,
        RiskFactors = factors,
        Irls = patient.Irls,
        AgeYears = patient.AgeYears,
        PlmIndexPerHour = index,
    };
}
