using System.Text;
using System.Text.RegularExpressions;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Replay;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Differential;

/// <summary>The compiled model and the plain one agree on knowledge with other numbers than the shipped ones.</summary>
public class ChangedNumbersTests
{
    private const double Tolerance = 1e-9;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Classify_WithOtherLargestSets_IsThatOfThePlainModel(int largest) =>
        AssertSame("rule-numbers.json", "\"largest-condition-set\", \"value\": 3,", $"\"largest-condition-set\", \"value\": {largest},");

    /// <summary>What is hardly ever present without a cause multiplies by so much that logarithms are added instead.</summary>
    [Fact]
    public void Classify_WithLeaksTooSmallToMultiply_IsThatOfThePlainModel() =>
        AssertSame("leaks.json", "\"p\": [0-9.]+,", "\"p\": 1e-9,");

    private static void AssertSame(string file, string was, string becomes)
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = new(KnowledgeBase.Default.ToFiles(), StringComparer.Ordinal);
        string text = Encoding.UTF8.GetString(files[file].Span);
        Assert.Matches(was, text);
        files[file] = Encoding.UTF8.GetBytes(Regex.Replace(text, was, becomes));
        KnowledgeBase knowledge = KnowledgeBase.Parse(files);
        DifferentialModel model = DifferentialModel.Compile(knowledge);
        PlainDifferential plain = new(knowledge);
        PatientCase everything = PatientCase.Create("everything").With([.. Finding.All]).Build();
        foreach (PatientCase patient in CaseReader.Read(File.ReadAllBytes(GoldenFiles.Path("textbook-cases.json"))).Records.Select(record => record.Patient).Append(everything))
        {
            DifferentialResult result = model.Classify(patient, Setting.GeneralAdult);
            PlainAnswer expected = plain.Classify(patient, Setting.GeneralAdult);
            Assert.All(Condition.All, condition =>
            {
                Assert.Equal(expected.Probabilities[condition], result.ProbabilityOf(condition), Tolerance);
                Assert.Equal(expected.MainExplanations[condition], result.Ranking.Single(ranked => ranked.Condition == condition).Explains, Tolerance);
            });
            Assert.Equal(expected.ProbabilityOfNone, result.ProbabilityOfNone, Tolerance);
        }
    }
}
