using RlsDomain.Cases;
using RlsDomain.Replay;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Replay;

public class AssessmentVerifierTests
{
    private static readonly AssessmentVerifier s_verifier = AssessmentVerifier.Default;

    [Theory]
    [InlineData("published-dev.json", 39)]
    [InlineData("textbook-cases.json", 10)]
    public void Verify_OfWhatTheLibraryWrites_AcceptsItToTheDigit(string file, int cases)
    {
        PatientCase[] patients = [.. CaseReader.Read(File.ReadAllBytes(GoldenFiles.Path(file))).Records.Select(record => record.Patient)];
        Assert.Equal(cases, patients.Length);
        foreach (Setting setting in Setting.All)
        {
            IEnumerable<string> assessments = patients.Select(patient => RlsAssessor.Default.Assess(patient, setting).ToJson());
            VerificationReport report = s_verifier.Verify(patients, $"[{string.Join(",", assessments)}]");
            Assert.Empty(report.Differences);
            Assert.Empty(report.LastPlaces);
            Assert.Equal(cases, report.AssessmentCount);
        }
    }
}
