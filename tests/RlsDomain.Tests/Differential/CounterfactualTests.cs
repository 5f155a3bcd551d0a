using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Differential;

public class CounterfactualTests
{
    private static readonly DifferentialModel s_model = DifferentialModel.Default;

    [Fact]
    public void Counterfactuals_OfEachPublishedCase_AreAllSingleChangesOrNone()
    {
        int withSingle = 0;
        foreach (PatientCase patient in Published())
        {
            List<string> expected = BruteForce.Counterfactuals(s_model, patient, 1);
            if (expected.Count > 0)
            {
                Assert.Equal(expected, BruteForce.Texts(s_model.Classify(patient).Counterfactuals));
                withSingle++;
            }
        }

        Assert.InRange(withSingle, 10, 38);
    }

    [Theory]
    [InlineData("ajp-2007-risperidone-34m")]
    [InlineData("boazak-2018-haloperidol-42m")]
    [InlineData("rowley-ats-rls-35f")]
    public void Counterfactuals_WhereNoSingleChangeDoes_AreAllPairs(string id)
    {
        PatientCase patient = Published().First(one => one.Id == id);
        Assert.Empty(BruteForce.Counterfactuals(s_model, patient, 1));
        List<string> expected = BruteForce.Counterfactuals(s_model, patient, 2);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, BruteForce.Texts(s_model.Classify(patient).Counterfactuals));
    }

    [Fact]
    public void Counterfactuals_OfACaseWithEveryFindingRecorded_AreAllPairs()
    {
        Finding[] present = [Finding.UrgeToMoveLegs, Finding.UnpleasantLegSensations, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement, Finding.WorseInEveningOrNight, Finding.FamilyHistoryRls, Finding.DopaminergicResponse, Finding.SensationCrawling, Finding.PlmsIndexRaised, Finding.RepetitiveLimbJerksInSleep, Finding.NormalNeurologicalExamination];
        PatientCase patient = PatientCase.Create("full").Aged(54).With(present).Without([.. Finding.All.Except(present)]).Build();
        Assert.Empty(BruteForce.Counterfactuals(s_model, patient, 1));
        Assert.Equal(BruteForce.Counterfactuals(s_model, patient, 2), BruteForce.Texts(s_model.Classify(patient).Counterfactuals));
    }

    private static IEnumerable<PatientCase> Published() =>
        CaseReader.Read(File.ReadAllBytes(GoldenFiles.Path("published-dev.json"))).Records.Select(record => record.Patient);
}
