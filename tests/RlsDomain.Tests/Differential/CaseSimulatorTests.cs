using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Differential;

public class CaseSimulatorTests
{
    private const int Draws = 20_000;

    /// <summary>Four standard errors of a share: a right one falls outside about once in 16,000 times, and the draws are fixed.</summary>
    private const double Errors = 4;

    private static readonly CaseSimulator s_simulator = new(DifferentialModel.Default, Setting.SleepClinic, seed: 3, fewestFindings: 5, mostFindings: 25);
    private static readonly SimulatedCase[] s_drawn = [.. Enumerable.Range(0, Draws).Select(number => s_simulator.Draw((ulong)number))];

    [Fact]
    public void Draw_OfTheSameNumber_GivesTheSameCase()
    {
        CaseSimulator again = new(DifferentialModel.Default, Setting.SleepClinic, seed: 3, fewestFindings: 5, mostFindings: 25);
        Assert.All(Enumerable.Range(0, 100).Reverse(), number =>
        {
            Assert.Equal(s_drawn[number].Patient, again.Draw((ulong)number).Patient);
            Assert.True(s_drawn[number].Conditions.SequenceEqual(again.Draw((ulong)number).Conditions));
        });
    }

    [Fact]
    public void Draw_WithAnotherSeed_GivesOtherCases()
    {
        CaseSimulator other = new(DifferentialModel.Default, Setting.SleepClinic, seed: 4, fewestFindings: 5, mostFindings: 25);
        Assert.NotEqual(s_drawn.Take(20).Select(drawn => drawn.Patient.Findings), Enumerable.Range(0, 20).Select(number => other.Draw((ulong)number).Patient.Findings));
    }

    [Fact]
    public void Draw_OfManyCases_RecordsEachNumberOfFindingsInTheRange() =>
        Assert.Equal(Enumerable.Range(5, 21), s_drawn.Select(drawn => drawn.Patient.Findings.Count).Distinct().Order());

    [Fact]
    public void Draw_OfManyCases_HasEachConditionAsOftenAsThePriorSays()
    {
        DifferentialResult nothing = DifferentialModel.Default.Classify(RlsDomain.Cases.PatientCase.Create("none").Build(), Setting.SleepClinic);
        Assert.All(Condition.All, condition => AssertShare(nothing.ProbabilityOf(condition), s_drawn.Count(drawn => drawn.Conditions.Contains(condition)), Draws));
        AssertShare(nothing.ProbabilityOfNone, s_drawn.Count(drawn => drawn.Conditions.IsEmpty), Draws);
    }

    /// <summary>The rows of the tables: of people with RLS and nothing else so many have the urge, and of those with nothing so many.</summary>
    [Fact]
    public void Draw_OfManyCases_HasAFindingAsOftenAsTheTablesSay()
    {
        var knowledge = DifferentialModel.Default.Knowledge;
        double urge = knowledge.Likelihoods.Single(row => row.RowKey == "restless-legs-syndrome/urge-to-move-legs").Probability.Value;
        double leak = knowledge.Leaks.Single(row => row.Finding == Finding.UrgeToMoveLegs).Probability;
        AssertUrge(urge, drawn => drawn.Conditions is [var only] && only == Condition.RestlessLegsSyndrome);
        AssertUrge(leak, drawn => drawn.Conditions.IsEmpty);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(5, 83)]
    public void Constructor_WithNumbersOutOfOrder_IsRefused(int fewest, int most) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseSimulator(DifferentialModel.Default, Setting.PrimaryCare, 1, fewest, most));

    [Fact]
    public void Draw_WithEveryFindingRecorded_RecordsAll() =>
        Assert.Equal(Finding.All.Length, new CaseSimulator(DifferentialModel.Default, Setting.PrimaryCare, 1, 82, 82).Draw(0).Patient.Findings.Count);

    private static void AssertUrge(double expected, Func<SimulatedCase, bool> holds)
    {
        Presence[] answers = [.. s_drawn.Where(holds).Select(drawn => drawn.Patient.Findings[Finding.UrgeToMoveLegs]).Where(answer => answer != Presence.NotRecorded)];
        Assert.True(answers.Length > 100);
        AssertShare(expected, answers.Count(answer => answer == Presence.Present), answers.Length);
    }

    private static void AssertShare(double expected, int count, int of)
    {
        double error = Math.Sqrt(expected * (1 - expected) / of);
        Assert.InRange((double)count / of, expected - (Errors * error) - 1e-9, expected + (Errors * error) + 1e-9);
    }
}
