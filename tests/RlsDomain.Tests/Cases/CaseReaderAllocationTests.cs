using RlsDomain.Cases;

namespace RlsDomain.Tests.Cases;

/// <summary>What reading a file of one case allocates, the case itself and all else included.</summary>
public class CaseReaderAllocationTests
{
    private const int MostBytes = 2048;
    private const int Attempts = 20;
    private const int WarmUp = 50;

    private static readonly byte[] s_file = File.ReadAllBytes(GoldenFiles.Path("typical-case.json"));

    [Fact]
    public void TypicalCase_IsAboutTwoKilobytesAndHasNoIssue()
    {
        Assert.InRange(s_file.Length, 1900, 2300);
        CaseReadResult result = CaseReader.Read(s_file);
        Assert.Empty(result.Issues);
        PatientCase patient = Assert.Single(result.Records).Patient;
        Assert.Equal((25, 4, 4, 2), (patient.Findings.Count, patient.RiskFactors.Count, patient.Labs.Length, patient.Medications.Length));
        Assert.Equal(patient, PatientCase.Parse(s_file));
    }

    [Fact]
    public void Read_TypicalCase_AllocatesAtMostTwoKilobytes() => Assert.InRange(Bytes(() => CaseReader.Read(s_file)), 1, MostBytes);

    /// <summary>Without the result, the record, the source and what is expected, which <see cref="PatientCase.Parse(string)"/> does not give.</summary>
    [Fact]
    public void Parse_TypicalCase_AllocatesAQuarterLess() => Assert.InRange(Bytes(() => PatientCase.Parse(s_file)), 1, MostBytes * 3 / 4);

    /// <summary>A case of a long file shares the reader, so it costs no more than what it holds.</summary>
    [Fact]
    public void Read_FurtherCaseOfAFile_AllocatesNoMoreThanTheFirst()
    {
        string one = System.Text.Encoding.UTF8.GetString(s_file);
        byte[] many = System.Text.Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Range(0, 100).Select(i => one.Replace("typical-54f", $"typical-{i:00}f", StringComparison.Ordinal))) + "]");
        Assert.Equal(100, CaseReader.Read(many).Records.Length);
        Assert.InRange(Bytes(() => CaseReader.Read(many)) / 100, 1, MostBytes);
    }

    /// <summary>Gives the bytes of one read once the code is optimized, which happens beside the reading: the least of several tries.</summary>
    private static long Bytes(Func<object> read)
    {
        long least = long.MaxValue;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            for (int i = 0; i < WarmUp; i++)
            {
                GC.KeepAlive(read());
            }

            long before = GC.GetAllocatedBytesForCurrentThread();
            object result = read();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            GC.KeepAlive(result);
            Thread.Sleep(50);
        }

        return least;
    }
}
