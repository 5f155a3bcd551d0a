using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using RlsDomain.Cases;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Tests.Writing;

public class FhirCaseWriterTests
{
    private static readonly FhirReadOptions s_options = new() { AsOf = new(2026, 11, 30) };

    [Fact]
    public void Write_EachCase_IsReadBackAsTheSame() => Assert.All(SampleCases.All, patient =>
    {
        FhirReadResult read = FhirCaseReader.Read(FhirCaseWriter.ToJson(patient), s_options);

        Assert.Empty(read.Issues.Where(issue => issue.Severity == CaseIssueSeverity.Error));
        Assert.Equal(WithLabsSorted(patient), WithLabsSorted(read.Patient!));
        Assert.True(patient == read.Patient || !HasLabsInOrder(patient));
        Assert.All(read.Notes, note => Assert.Equal(ResourceUse.Used, note.Use));
    });

    [Fact]
    public void Write_EachCase_IsReadByTheStrictParser() =>
        Assert.All(SampleCases.All, patient => new FhirJsonDeserializer().DeserializeResource(FhirCaseWriter.ToJson(patient)));

    [Fact]
    public void Write_OneCaseTwice_GivesTheSameBytes() => Assert.All(SampleCases.All, patient =>
        Assert.Equal(FhirCaseWriter.ToJson(patient), FhirCaseWriter.ToJson(PatientCase.Parse(patient.ToJson()))));

    [Fact]
    public void Write_AnyCase_GivesEachResourceAnIdOfItsOwn() => Assert.All(SampleCases.All, patient =>
    {
        Bundle bundle = FhirCaseWriter.Write(patient);
        Assert.Equal(bundle.Entry.Count, bundle.Entry.Select(entry => entry.FullUrl!).Distinct(StringComparer.Ordinal).Count());
        Assert.All(bundle.Entry, entry => Assert.Equal($"urn:uuid:{entry.Resource!.Id}", entry.FullUrl));
    });

    [Fact]
    public void Write_LabWithoutALoincCode_ChoosesNone()
    {
        PatientCase patient = PatientCase.Create("a").Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter).Build();
        Observation lab = Assert.Single(FhirCaseWriter.Write(patient).Entry.Select(entry => entry.Resource).OfType<Observation>());
        Assert.Equal(FhirSystems.Analytes, Assert.Single(lab.Code.Coding).System);
    }

    [Theory]
    [InlineData("1970-05-01", 40, 56)]
    [InlineData(null, 40, 40)]
    [InlineData(null, 0.5, 0.5)]
    public void Read_AgeAsAMeasure_CountsWhereThereIsNoBirthDate(string? birthDate, double measured, double expected)
    {
        Bundle bundle = FhirCaseWriter.Write(PatientCase.Create("a").Aged((decimal)measured).Build());
        bundle.Entry.Select(entry => entry.Resource).OfType<Patient>().Single().BirthDate = birthDate;

        FhirReadResult read = FhirCaseReader.Read(bundle, s_options);

        Assert.Equal((decimal)expected, read.Patient!.AgeYears);
        Assert.Equal(birthDate is null ? "used" : "age-from-birth-date", read.Notes[1].Code);
    }

    [Fact]
    public void Read_AgeAboveTheOldest_IsRefused()
    {
        Bundle bundle = FhirCaseWriter.Write(PatientCase.Create("a").Aged(40).Build());
        ((Quantity)bundle.Entry.Select(entry => entry.Resource).OfType<Observation>().Single().Value!).Value = 131;

        FhirReadResult read = FhirCaseReader.Read(bundle, s_options);

        Assert.Null(read.Patient!.AgeYears);
        Assert.Equal("age-implausible", read.Notes[1].Code);
    }

    [Theory]
    [InlineData("ferritin", "used")]
    [InlineData("ferritine", "unknown-code")]
    public void Read_AnalyteByItsOwnCode_IsALab(string code, string expected)
    {
        Bundle bundle = FhirCaseWriter.Write(PatientCase.Create("a").Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter).Build());
        bundle.Entry.Select(entry => entry.Resource).OfType<Observation>().Single().Code.Coding[0].Code = code;

        Assert.Equal(expected, FhirCaseReader.Read(bundle, s_options).Notes[1].Code);
    }

    /// <summary>Labs come back in the order of the vocabulary, whatever order a server gives resources in.</summary>
    private static string WithLabsSorted(PatientCase patient)
    {
        JsonObject written = JsonNode.Parse(patient.ToJson())!.AsObject();
        if (written["labs"] is JsonArray labs)
        {
            written["labs"] = new JsonArray([.. labs.Select(lab => lab!.DeepClone()).OrderBy(lab => lab.ToJsonString(), StringComparer.Ordinal)]);
        }

        return written.ToJsonString();
    }

    private static bool HasLabsInOrder(PatientCase patient) =>
        patient.Labs.Select(lab => lab.Analyte.Index).SequenceEqual(patient.Labs.Select(lab => lab.Analyte.Index).Order());
}
