using System.Text;
using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Evidence.Tables;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;
using static RlsDomain.Tests.Criteria.CriteriaCases;

namespace RlsDomain.Tests.Criteria;

/// <summary>What is said of mimics, what could be, and the notes.</summary>
public class ExplanationTests
{
    [Theory]
    [InlineData(2, Verdict.NotMet)]
    [InlineData(3, Verdict.Met)]
    [InlineData(14, Verdict.Met)]
    [InlineData(15, Verdict.NotMet)]
    public void Mimics_GrowingPains_AreReadInTheirAges(int age, Verdict expected)
    {
        PatientCase child = Case("sensation-aching worse-in-evening-or-night !relief-with-movement", age: age);
        MimicExplanation pains = CriteriaEvaluator.Default.EvaluateSet(child, CriteriaSet.Irlssg2014).Mimics.Single(mimic => mimic.Condition == Condition.GrowingPains);

        Assert.Equal(expected, pains.Pattern);
        Assert.Contains("age", pains.Because);
    }

    [Theory]
    [InlineData("core", Verdict.Met, Verdict.Undetermined)]
    [InlineData("core !urge-to-move-legs", Verdict.Met, Verdict.Met)]
    [InlineData("core ?urge-to-move-legs", Verdict.Met, Verdict.Undetermined)]
    [InlineData("core dopaminergic-response", Verdict.Met, Verdict.NotMet)]
    [InlineData("core !dopaminergic-response", Verdict.Met, Verdict.Undetermined)]
    public void Mimics_WhosePatternIsMet_ExplainByTheFeatures(string findings, Verdict pattern, Verdict explains)
    {
        CriteriaResult result = CriteriaEvaluator.Default.EvaluateSet(Case(findings + Cramps), CriteriaSet.Icsd3Tr);
        MimicExplanation cramps = result.Mimics.Single(mimic => mimic.Condition == Condition.NocturnalLegCramps);

        Assert.Equal((pattern, explains), (cramps.Pattern, cramps.Explains));
        AssertList(["painful-muscle-contraction", "visible-muscle-spasm"], cramps.Because);
        Assert.Equal(Condition.All.Length - 1, result.Mimics.Length);
    }

    [Theory]
    [InlineData("core", false)]
    [InlineData("constant-through-day", false)]
    [InlineData("worse-in-evening-or-night", false)]
    [InlineData("core constant-through-day", true)]
    public void Notes_Contradiction_IsSaidOnlyWhereBothAreRecorded(string findings, bool expected)
    {
        PatientCase patient = Case(findings);

        Assert.All(["irlssg-e4", "dsm-a"], id => Assert.Equal(expected, Criterion(patient, id).Notes.Any(note => note.Contains("contradict", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("", null, true)]
    [InlineData("", 25, false)] // All ten items are answered.
    [InlineData("", 31, false)]
    [InlineData(" !relief-with-movement-in-past", null, false)]
    public void Notes_ReliefLost_SayWhetherAnIrlsScoreCouldChangeIt(string past, int? irls, bool expected)
    {
        CriteriaResult result = CriteriaEvaluator.Default.EvaluateSet(Case("core !relief-with-movement" + past, irls), CriteriaSet.Irlssg2014);

        Assert.Equal(expected, result.Notes.Any(note => note.Contains("IRLS score could change", StringComparison.Ordinal)));
        Assert.Equal(expected, result.Criteria[2].OpenInputs.Contains("irls"));
    }

    [Theory]
    [InlineData(26, false)]
    [InlineData(27, true)] // The blank item could add 4.
    public void Notes_SomeIrlsItemsBlank_CountWhatTheyCouldAdd(int sum, bool expected)
    {
        int?[] answers = [.. Enumerable.Range(0, 9).Select(item => (int?)Math.Clamp(sum - (4 * item), 0, 4)), null];
        PatientCase patient = new() { Id = "test", Findings = Findings("core !relief-with-movement"), Irls = RlsDomain.Scales.IrlsAnswers.From(answers) };

        Assert.Equal(expected, Criterion(patient, "irlssg-e3").OpenInputs.Contains("irls"));
    }

    [Fact]
    public void Notes_EveningAndConstant_AreReportedAsAContradiction()
    {
        CriteriaResult result = CriteriaEvaluator.Default.EvaluateSet(Case("core constant-through-day !probes"), CriteriaSet.Irlssg2014);

        Assert.Contains(result.Notes, note => note.Contains("contradict", StringComparison.Ordinal));
        AssertList(result.Criteria[3].Notes, result.Notes);
    }

    [Fact]
    public void Label_Probable_SaysThatItIsOfThisLibrary() =>
        Assert.Contains(CriteriaEvaluator.Default.EvaluateSet(Case("core"), CriteriaSet.Irlssg2014).Notes, note => note.Contains("ENG-3", StringComparison.Ordinal));

    [Fact]
    public void CouldBe_NothingRecorded_IsEverything() => Assert.All(CriteriaEvaluator.Default.Evaluate(Case("")), result =>
        AssertList([Verdict.Met, Verdict.NotMet, Verdict.Undetermined], result.CouldBe));

    [Fact]
    public void CouldBe_OneFeatureAbsent_IsSettled() => Assert.All(CriteriaEvaluator.Default.Evaluate(Case("!begins-or-worsens-at-rest")), result =>
        AssertList([Verdict.NotMet], result.CouldBe));

    [Fact]
    public void CouldBe_UndeterminedUntilAskedButAlwaysMet_IsMetOnly()
    {
        // A response to a dopaminergic drug sets every mimic aside, and yet the named ones have to be asked about (ENG-2).
        CriterionResult e5 = Criterion(Case("core !constant-through-day dopaminergic-response"), "irlssg-e5");

        Assert.Equal(Verdict.Undetermined, e5.Verdict);
        AssertList([Verdict.Met], e5.CouldBe);
        Assert.Contains(Finding.LegSwelling, e5.OpenFindings);
    }

    [Fact]
    public void Parse_KnowledgeWithoutTheTextOfACriterion_NamesIt()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = new(KnowledgeBase.ShippedFiles());
        files["criteria.json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["criteria.json"].Span).Replace("\"dsm-e\"", "\"dsm-f\"", StringComparison.Ordinal));

        Assert.Contains("dsm-e", Assert.Throws<KnowledgeFormatException>(() => KnowledgeBase.Parse(files)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_NullArguments_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => CriteriaEvaluator.Default.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => CriteriaEvaluator.Default.EvaluateSet(Case(""), null!));
        Assert.Throws<ArgumentNullException>(() => new CriteriaEvaluator(null!));
    }
}
