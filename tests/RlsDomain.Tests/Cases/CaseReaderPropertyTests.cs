using System.Text;
using FsCheck.Xunit;
using RlsDomain.Cases;

namespace RlsDomain.Tests.Cases;

public class CaseReaderPropertyTests
{
    [Property]
    public void Read_OfWhatWasWritten_GivesTheSameCaseTextAndDigest(PatientCase patient)
    {
        PatientCase again = PatientCase.Parse(patient.ToJson());
        Assert.Equal(patient, again);
        Assert.True(patient == again);
        Assert.Equal(patient.GetHashCode(), again.GetHashCode());
        Assert.Equal(patient.Notices.AsEnumerable(), again.Notices);
        Assert.Equal(patient.ToJson(), again.ToJson());
        Assert.Equal(patient.Sha256(), again.Sha256());
    }

    [Property]
    public void ToBuilder_Unchanged_BuildsTheSameCase(PatientCase patient) => Assert.Equal(patient, patient.ToBuilder().Build());

    [Property]
    public void Equals_CaseWithAnotherId_IsFalse(PatientCase patient)
    {
        PatientCase other = patient.ToBuilder().WithId(patient.Id + "x").Build();
        Assert.True(patient != other);
        Assert.NotEqual(patient.Sha256(), other.Sha256());
    }

    [Property(MaxTest = 1000)]
    public void Read_AnyBytes_GivesAResult(byte[] utf8) => AssertConsistent(CaseReader.Read(utf8));

    [Property(MaxTest = 300)]
    public void Read_ValidJsonWithBytesChanged_GivesAResult(PatientCase patient, (ushort At, byte Value)[] changes)
    {
        byte[] utf8 = CaseWriter.ToUtf8(patient);
        foreach ((ushort at, byte value) in changes)
        {
            utf8[at % utf8.Length] = value;
        }

        AssertConsistent(CaseReader.Read(utf8));
    }

    [Property(MaxTest = 300)]
    public void Read_ValidJsonWithAPieceCutOutOrRepeated_GivesAResult(PatientCase patient, ushort from, ushort length, bool repeat)
    {
        const string Insertions = "{}[]\",:\\ud800 NaN 1e999 null\n";
        string json = patient.ToJson();
        int start = from % json.Length;
        int end = Math.Min(json.Length, start + (length % 40));
        string piece = repeat ? json[start..end] + json[start..end] : Insertions[(length % Insertions.Length)..];
        AssertConsistent(CaseReader.Read(string.Concat(json.AsSpan(0, start), piece, json.AsSpan(end))));
    }

    /// <summary>One case read alone drops its source and what is expected, and yet reports what is wrong with them.</summary>
    [Property(MaxTest = 300)]
    public void TryParse_ValidJsonWithAPieceCutOut_HasTheIssuesOfRead(PatientCase patient, ushort from, byte length)
    {
        string json = new CaseRecord(patient, new() { Citation = "a b", Url = "c" }, new() { Contributors = ["anemia", "medication: d"] }).ToJson();
        int start = from % json.Length;
        byte[] utf8 = Encoding.UTF8.GetBytes(json.Remove(start, Math.Min(length % 12, json.Length - start)));
        CaseReadResult result = CaseReader.Read(utf8);
        Assert.Equal(!result.HasErrors, PatientCase.TryParse(utf8, out PatientCase? alone, out var issues));
        Assert.Equal(result.Issues.AsEnumerable(), issues);
        Assert.Equal(alone, result.HasErrors ? null : Assert.Single(result.Records).Patient);
    }

    [Fact]
    public void Read_ValidJsonCutAtEveryByte_IsAnErrorAtEach()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("""{"id":"a","findings":{"unilateral":"absent"},"labs":[{"loinc":"2276-4","value":1,"unit":"ng/mL"}],"irls":[1,2,null,3,4,0,0,0,0,0]}""");
        Assert.False(CaseReader.Read(utf8).HasErrors);
        for (int length = 0; length < utf8.Length; length++)
        {
            Assert.True(CaseReader.Read(utf8.AsSpan(0, length)).HasErrors);
        }
    }

    /// <summary>A case that was refused has an error, and every case that was not is valid.</summary>
    private static void AssertConsistent(CaseReadResult result)
    {
        Assert.All(result.Issues, issue => Assert.NotEmpty(issue.Message));
        Assert.All(result.Records, record => Assert.Equal(record.Patient, PatientCase.Parse(record.Patient.ToJson())));
    }
}
