using Hl7.Fhir.Model;
using RlsDomain.Fhir.Terminology;
using RlsDomain.Fhir.Writing;

namespace RlsDomain.Fhir.Tests.Writing;

/// <summary>Holds <c>docs/fhir-writing.md</c> to what is written.</summary>
public class FhirWritingPageTests
{
    private static readonly string s_page = File.ReadAllText(RepositoryFiles.Path("docs/fhir-writing.md"));

    [Fact]
    public void EveryParameter_StandsOnThePage()
    {
        string[] names = [.. SampleCases.All
            .SelectMany(patient => FhirAssessmentWriter.Write(RlsAssessor.Default.Assess(patient), new FhirWriteOptions { Recorded = default }).Entry)
            .Select(entry => entry.Resource).OfType<Parameters>()
            .SelectMany(parameters => parameters.Parameter)
            .SelectMany(parameter => parameter.Part.Select(part => part.Name!).Prepend(parameter.Name!))
            .Distinct(StringComparer.Ordinal)];

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains($"`{name}`", s_page, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryCodeSystemMapAndQuestionnaire_StandsOnThePage() => Assert.All(FhirTerminology.Resources(), resource => Assert.Contains(
        resource is Hl7.Fhir.Model.CodeSystem or ValueSet ? resource.Id! : FhirTerminology.FileNameOf(resource),
        s_page,
        StringComparison.Ordinal));

    [Fact]
    public void EveryResourceType_OfAnAnswer_StandsOnThePage() => Assert.All(
        FhirAssessmentWriter.Write(RlsAssessor.Default.Assess(SampleCases.Full), new FhirWriteOptions { Recorded = default }).Entry.Select(entry => entry.Resource!.TypeName),
        type => Assert.Contains(type, s_page, StringComparison.Ordinal));
}
