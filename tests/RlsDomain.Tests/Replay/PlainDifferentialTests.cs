using System.Text.Json;
using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Replay;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Replay;

/// <summary>Holds the plain implementation to the reference of another hand, and to the compiled model.</summary>
public class PlainDifferentialTests
{
    private const double Tolerance = 1e-9;

    private static readonly PlainDifferential s_plain = new(KnowledgeBase.Default);

    [Theory]
    [InlineData("published", "published-dev.json", 117)]
    [InlineData("textbook", "textbook-cases.json", 30)]
    [InlineData("random", "differential/random-cases.json", 500)]
    public void Classify_OfEachCase_AgreesWithTheReference(string source, string file, int answers)
    {
        Dictionary<string, PatientCase> patients = CaseReader.Read(File.ReadAllBytes(GoldenFiles.Path(file))).Records
            .ToDictionary(record => record.Patient.Id, record => record.Patient);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(GoldenFiles.Path("differential/answers.json")));
        int compared = 0;
        foreach (JsonElement answer in document.RootElement.EnumerateArray().Where(answer => answer.GetProperty("source").GetString() == source))
        {
            PlainAnswer found = s_plain.Classify(patients[answer.GetProperty("id").GetString()!], Setting.FromCode(answer.GetProperty("setting").GetString()!));
            double[] expected = [.. answer.GetProperty("p").EnumerateArray().Select(p => p.GetDouble())];
            AssertNear(expected, [.. Condition.All.Select(condition => found.Probabilities[condition]), found.ProbabilityOfNone]);
            AssertNear(
                [.. answer.GetProperty("explains").EnumerateArray().Select(p => p.GetDouble())],
                [.. Condition.All.Select(condition => found.MainExplanations[condition])]);
            compared++;
        }

        Assert.Equal(answers, compared);
    }

    [Property(MaxTest = 25)]
    public void EveryOutput_OfAnyCase_IsThatOfTheCompiledModel(PatientCase patient, byte setting) =>
        AssertSame(patient, Setting.All[setting % Setting.All.Length]);

    [Fact]
    public void EveryOutput_WithNothingRecorded_IsThatOfTheCompiledModel() =>
        Assert.All(Setting.All, setting => AssertSame(PatientCase.Create("empty").Build(), setting));

    [Fact]
    public void PlainCounterfactuals_WhereNoSingleChangeDoes_AreThePairsThatDo()
    {
        PatientCase patient = CaseReader.Read(File.ReadAllBytes(GoldenFiles.Path("textbook-cases.json"))).Records[0].Patient;
        PlainAnswer plain = s_plain.Classify(patient, Setting.PrimaryCare);
        Assert.Empty(PlainCounterfactuals.Of(plain, 1));
        PlainCounterfactual[] pairs = [.. PlainCounterfactuals.Of(plain, 2)];
        Assert.NotEmpty(pairs);
        foreach (PlainCounterfactual pair in pairs.Take(20))
        {
            PresenceSet<Finding> findings = pair.Changes.Aggregate(plain.Findings, (set, change) => set.With(change.Finding, change.To));
            PatientCase changed = PatientCase.Create("changed").Aged(patient.AgeYears!.Value).Sex(patient.Sex!)
                .With(patient.RiskFactors.Present.AsSpan()).Without(patient.RiskFactors.Absent.AsSpan())
                .With(findings.Present.AsSpan()).Without(findings.Absent.AsSpan()).Build();
            Assert.Equal(pair.Leading, DifferentialModel.Default.Classify(changed).Leading);
            Assert.Equal(2, pair.Changes.Length);
        }
    }

    [Fact]
    public void Sets_OfTheShippedKnowledge_AreThoseOfTheBrief() => Assert.Equal(1752, s_plain.Sets.Length);

    [Fact]
    public void PlainFiles_UseNothingOfTheCompiledModel()
    {
        string[] files = [.. Directory.EnumerateFiles(RepositoryFiles.Path("src/RlsDomain/Replay"), "*.cs")];
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotContain("RlsDomain.Differential", File.ReadAllText(file), StringComparison.Ordinal));
    }

    private static void AssertSame(PatientCase patient, Setting setting)
    {
        DifferentialResult compiled = DifferentialModel.Default.Classify(patient, setting);
        PlainAnswer plain = s_plain.Classify(patient, setting);
        Assert.Equal(compiled.ProbabilityOfNone, plain.ProbabilityOfNone, Tolerance);
        Assert.Equal(compiled.Leading, plain.Leading);
        foreach (RankedCondition ranked in compiled.Ranking)
        {
            Assert.Equal(ranked.Probability, plain.Probabilities[ranked.Condition], Tolerance);
            Assert.Equal(ranked.Prior, plain.Priors[ranked.Condition], Tolerance);
            Assert.Equal(ranked.Explains, plain.MainExplanations[ranked.Condition], Tolerance);
            Explanation explanation = compiled.Explain(ranked.Condition);
            PlainWeight[] weights = [.. plain.WeightsOf(ranked.Condition)];
            Assert.Equal(explanation.Findings.Select(weight => (weight.Finding, weight.Presence, weight.Grounds)), weights.Select(weight => (weight.Finding, weight.Presence, weight.Grounds)));
            AssertNear([.. explanation.Findings.Select(weight => weight.Weight)], [.. weights.Select(weight => weight.Weight)]);
            Assert.Equal(explanation.Together, plain.TogetherOf(ranked.Condition), Tolerance);
        }

        Dictionary<Finding, PlainQuestion> questions = plain.Questions.ToDictionary(question => question.Finding);
        Assert.Equal(compiled.NextQuestions.Length, questions.Count);
        foreach (NextQuestion question in compiled.NextQuestions)
        {
            PlainQuestion same = questions[question.Finding];
            AssertNear(
                [question.InformationGainBits, question.ProbabilityPresent, question.IfPresent, question.IfAbsent],
                [same.InformationGainBits, same.ProbabilityPresent, same.IfPresent, same.IfAbsent]);
        }

        Stability stability = compiled.StabilityOver(4);
        Assert.Equal(stability.SameDecisionProbability, plain.SameDecisionProbability(4), Tolerance);
        Assert.Equal(
            compiled.Counterfactuals.Where(one => one.Changes.Length == 1).Select(one => (one.Changes[0].Finding, one.Changes[0].To, one.Leading)),
            PlainCounterfactuals.Of(plain, 1).Select(one => (one.Changes[0].Finding, one.Changes[0].To, one.Leading)));
    }

    private static void AssertNear(double[] expected, double[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, Tolerance));
    }
}
