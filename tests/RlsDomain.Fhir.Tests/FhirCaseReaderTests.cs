using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir.Tests;

/// <summary>Holds what is read from FHIR to the issue's words, resource by resource.</summary>
public class FhirCaseReaderTests
{
    [Fact]
    public void Read_NoFhir_IsAnIssueAndNoException()
    {
        FhirReadResult read = FhirCaseReader.Read("[1, 2", new FhirReadOptions { AsOf = new(2026, 1, 1) });

        Assert.True(read.HasErrors);
        Assert.Single(read.Issues, issue => issue.Code == "not-fhir");
    }
}
