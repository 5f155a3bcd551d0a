using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Interviews;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Interviews;

public class InterviewStudyTests
{
    private static readonly InterviewOptions s_options = new() { SettledAt = 0.95, RedFlagsFirst = false };

    [Fact]
    public void Run_OnPublishedCases_CountsWithinWhatCanBeAsked()
    {
        // Every fourth case, for speed. Whether fewer are asked is no law: on these ten more are, on all 39 fewer.
        ImmutableArray<InterviewStudyRow> rows = InterviewStudy.Run(Published().Where((_, i) => i % 4 == 0), s_options, seed: 1);
        Assert.Equal(10, rows.Length);
        Assert.All(rows, row => Assert.Equal(RlsDomain.Differential.DifferentialModel.Default.Classify(row.Patient).Leading, row.Final));
        Assert.All(rows, row => Assert.InRange(row.AdaptiveAnswered, 0, row.Recorded));
        Assert.All(rows, row => Assert.InRange(row.Adaptive, row.AdaptiveAnswered, Finding.All.Length));
        Assert.All(rows, row => Assert.InRange(row.Fixed, row.FixedAnswered, Finding.All.Length));
        Assert.All(rows, row => Assert.InRange(row.Random, 0, Finding.All.Length));
    }

    [Fact]
    public void Run_OfACaseWithOneFinding_CountsUpToItInTheOrderOfTheVocabulary()
    {
        PatientCase patient = PatientCase.Create("one").Aged(60).With(Finding.LegSwelling).Build();
        InterviewStudyRow row = InterviewStudy.Run([patient], s_options, seed: 1)[0];
        Assert.NotEqual(RlsDomain.Differential.DifferentialModel.Default.Classify(PatientCase.Create("none").Aged(60).Build()).Leading, row.Final);
        Assert.Equal(Finding.LegSwelling.Index + 1, row.Fixed);
        Assert.Equal(1, row.FixedAnswered);
        Assert.Equal(1, row.AdaptiveAnswered);
    }

    [Fact]
    public void Run_WithTheSameSeed_GivesTheSameRandomOrders()
    {
        PatientCase[] few = [.. Published().Take(2)];
        Assert.Equal([.. InterviewStudy.Run(few, s_options, seed: 7)], InterviewStudy.Run(few, s_options, seed: 7).ToArray());
        Assert.NotEqual(InterviewStudy.Run(few, s_options, seed: 7).Select(row => row.Random), InterviewStudy.Run(few, s_options, seed: 8).Select(row => row.Random));
    }

    [Fact]
    public void Run_WithoutAnOrder_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => InterviewStudy.Run([], s_options, seed: 1, randomOrders: 0));

    private static IEnumerable<PatientCase> Published() =>
        CaseReader.Read(File.ReadAllBytes(GoldenFiles.Path("published-dev.json"))).Records.Select(record => record.Patient);
}
