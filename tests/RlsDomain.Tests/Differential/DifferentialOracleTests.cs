using System.Collections.Immutable;
using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Differential;

/// <summary>
/// Compares with the answers of the oracle in <c>tests/oracle</c>, a program in another language: on the published cases,
/// the textbook cases and 500 random ones. <c>Golden/differential/make_goldens.py</c> made them.
/// </summary>
public class DifferentialOracleTests
{
    private const double Tolerance = 1e-9;

    [Theory]
    [InlineData("published", "published-dev.json", 39, 117)]
    [InlineData("textbook", "textbook-cases.json", 10, 30)]
    [InlineData("random", "differential/random-cases.json", 500, 500)]
    public void Classify_OfEachCase_AgreesWithTheReference(string source, string file, int cases, int answers)
    {
        CaseReadResult read = CaseReader.Read(File.ReadAllBytes(GoldenFiles.Path(file)));
        Assert.Empty(read.Issues.Where(issue => issue.Severity == CaseIssueSeverity.Error));
        Dictionary<string, PatientCase> patients = read.Records.ToDictionary(record => record.Patient.Id, record => record.Patient);
        Assert.Equal(cases, patients.Count);

        int compared = 0;
        double[] probabilities = new double[Condition.All.Length];
        foreach ((string id, Setting setting, ImmutableArray<double> expected) in Answers(source))
        {
            double none = DifferentialModel.Default.Classify(patients[id], setting, probabilities);
            double[] explains = [.. DifferentialModel.Default.Classify(patients[id], setting).Ranking.OrderBy(ranked => ranked.Condition.Index).Select(ranked => ranked.Explains)];
            double[] found = [.. probabilities, none, .. explains];
            Assert.Equal(found.Length, expected.Length);
            for (int i = 0; i < expected.Length; i++)
            {
                Assert.True(Math.Abs(expected[i] - found[i]) <= Tolerance, $"{id} in {setting.Code}, place {i}: expected {expected[i]}, found {found[i]}");
            }

            compared++;
        }

        Assert.Equal(answers, compared);
    }

    private static IEnumerable<(string Id, Setting Setting, ImmutableArray<double> Expected)> Answers(string source)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(GoldenFiles.Path("differential/answers.json")));
        foreach (JsonElement answer in document.RootElement.EnumerateArray().Where(answer => answer.GetProperty("source").GetString() == source))
        {
            yield return (
                answer.GetProperty("id").GetString()!,
                Setting.FromCode(answer.GetProperty("setting").GetString()!),
                [.. answer.GetProperty("p").EnumerateArray().Concat(answer.GetProperty("explains").EnumerateArray()).Select(p => p.GetDouble())]);
        }
    }
}
