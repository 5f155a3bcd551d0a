using RlsDomain.Cases;
using RlsDomain.Fhir.Reading;
using RlsDomain.Guidance;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Tests.Reading;

/// <summary>Holds what is read from FHIR, resource by resource, to what the resource says.</summary>
public class CaseTests
{
    private static readonly DateOnly s_day = new(2026, 11, 30);

    [Fact]
    public void Read_FerritinDialysisAndMirtazapine_GivesTheContributors()
    {
        FhirReadResult read = Read(Bundles.Of(
            Bundles.Patient(),
            Bundles.Lab("2276-4", "18", "ug/L"),
            Bundles.Condition("http://hl7.org/fhir/sid/icd-10-cm", "Z99.2"),
            Bundles.Request("mirtazapine 15 mg")));

        Assert.Equal((4, 0, 0), (read.UsedCount, read.IgnoredCount, read.RefusedCount));
        Assessment assessment = RlsAssessor.Default.Assess(read.Patient!);
        string[] contributors = [.. assessment.Contributors.Select(contributor => contributor.Code).Distinct()];
        Assert.Contains("iron-deficiency", contributors);
        Assert.Contains("dialysis", contributors);
        Assert.Contains("medication:mirtazapine", contributors);
        Assert.Equal(ContributorKind.Medication, assessment.Contributors.Single(contributor => contributor.Code == "medication:mirtazapine").Kind);
    }

    [Fact]
    public void Read_OwnBundle_HoldsEverythingThatItSays()
    {
        FhirReadResult read = FhirCaseReader.Read(File.ReadAllText(Bundles.Files[0]), new FhirReadOptions { AsOf = s_day });

        PatientCase patient = read.Patient!;
        Assert.Equal((58m, Sex.Female, "own-1"), (patient.AgeYears, patient.Sex, patient.Id));
        Assert.Equal(Presence.Present, patient.Findings[Finding.UrgeToMoveLegs]);
        Assert.Equal(Presence.Absent, patient.Findings[Finding.VisibleMuscleSpasm]);
        Assert.Equal(Presence.NotRecorded, patient.Findings[Finding.ArmsInvolved]);
        Assert.Equal(5m, patient.SymptomFrequencyPerWeek);
        Assert.Equal(new int?[] { 3, 3, 2, 3, 2, 3, 2, 3, 2, 2 }, patient.Irls!.Value.ToImmutableArray());
        Assert.Equal(["mirtazapine", "gabapentin", "ropinirole", "diphenhydramine"], patient.Medications.Select(medication => medication.Name));
        Assert.All([RiskFactor.Dialysis, RiskFactor.ChronicKidneyDisease, RiskFactor.Diabetes, RiskFactor.Hypertension], factor => Assert.Equal(Presence.Present, patient.RiskFactors[factor]));
        LabResult ferritin = patient.Labs.Single(lab => lab.Analyte == Analyte.Ferritin);
        Assert.Equal((18m, new DateOnly(2026, 9, 1)), (ferritin.Value, ferritin.TakenOn));
        Assert.Equal(Condition.RestlessLegsSyndrome, Assert.Single(read.KnownConditions).Condition);
        Assert.Equal(39, read.Notes.Length);
        Assert.Equal(0, read.RefusedCount);
    }

    [Fact]
    public void Read_PublicBundles_HaveANoteForEachResource()
    {
        foreach (string file in Bundles.PublicFiles())
        {
            FhirReadResult read = FhirCaseReader.Read(File.ReadAllText(file), new FhirReadOptions { AsOf = s_day });

            Assert.False(read.HasErrors);
            Assert.Equal(0, read.RefusedCount);
            Assert.Equal(Bundles.Read(file)["entry"]!.AsArray().Count, read.Notes.Length);
            Assert.True(read.UsedCount > 1);
            Assert.All(read.Notes, note => Assert.False(string.IsNullOrWhiteSpace(note.Message)));
        }
    }

    [Theory]
    [InlineData("1970-05-20", "2026-05-19", 55)]
    [InlineData("1970-05-20", "2026-05-20", 56)]
    [InlineData("2026-05-20", "2026-11-20", 0.5)]
    [InlineData("2023-11-30", "2026-11-29", 2.92)]
    [InlineData("2023-11-30", "2026-11-30", 3)]
    [InlineData("1970", "2026-01-01", 56)]
    public void Read_BirthDate_GivesTheAgeOnTheDay(string birth, string day, decimal age)
    {
        FhirReadResult read = FhirCaseReader.Read(
            $$"""{ "resourceType": "Patient", "birthDate": "{{birth}}" }""",
            new FhirReadOptions { AsOf = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });

        Assert.Equal(age, read.Patient!.AgeYears);
    }

    [Theory]
    [InlineData("2026-06-03", true)] // 180 days before.
    [InlineData("2026-06-02", false)]
    public void Read_LabOfLimitAge_CountsToTheDay(string taken, bool counts)
    {
        FhirReadResult read = Read(Bundles.Of(Bundles.Lab("2276-4", "18", "ng/mL", taken)));

        Assert.Equal(counts, !read.Patient!.Labs.IsEmpty);
        Assert.Equal(counts ? "used" : "lab-too-old", read.Notes[0].Code);
    }

    [Fact]
    public void Read_SeveralValues_UsesTheLatestFinalOne()
    {
        FhirReadResult read = Read(Bundles.Of(
            Bundles.Lab("2276-4", "40", "ng/mL", "2026-10-01"),
            Bundles.Lab("2276-4", "18", "ng/mL", "2026-11-01"),
            Bundles.Lab("2276-4", "90", "ng/mL", "2026-11-20").Replace("\"final\"", "\"preliminary\"", StringComparison.Ordinal),
            Bundles.Lab("2276-4", "95", "ng/mL", "2026-11-21").Replace("\"final\"", "\"entered-in-error\"", StringComparison.Ordinal),
            Bundles.Lab("2276-4", "99", "ng/mL", "2026-12-01")));

        Assert.Equal(18m, Assert.Single(read.Patient!.Labs).Value);
        Assert.Equal(["lab-superseded", "used", "observation-not-final", "observation-entered-in-error", "date-in-future"], read.Notes.Select(note => note.Code));
    }

    [Theory]
    [InlineData("ng/ml", "lab-unit-unknown", "ng/mL")]
    [InlineData("%", "lab-unit-mismatch", "")]
    public void Read_WrongUnit_IsRefusedWithItsElement(string unit, string code, string meant)
    {
        FhirReadResult read = Read(Bundles.Of(Bundles.Lab("2276-4", "18", unit)));

        ResourceNote note = Assert.Single(read.Notes);
        Assert.Equal((ResourceUse.Refused, code, "Bundle.entry[0].resource.value.code"), (note.Use, note.Code, note.Path));
        Assert.Contains(meant, note.Message, StringComparison.Ordinal);
        Assert.Empty(read.Patient!.Labs);
    }

    [Fact]
    public void Read_Comparator_UsesTheLimitAndSaysSo()
    {
        FhirReadResult read = Read(Bundles.Of(Bundles.Lab("2276-4", "5, \"comparator\": \"<\"", "ng/mL")));

        Assert.Equal(5m, Assert.Single(read.Patient!.Labs).Value);
        Assert.Contains("below 5", read.Notes[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://snomed.info/sct", "38341003", "hypertension")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm", "D50.9", "iron-deficiency")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm", "D509", "anemia")]
    [InlineData("http://hl7.org/fhir/sid/icd-10", "E11.9", "diabetes")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm", "C50.911", "cancer")]
    [InlineData("urn:rlsdomain:fhir:CodeSystem:risk-factor", "caffeine-high", "caffeine-high")]
    public void Read_ConditionCode_GivesTheRiskFactor(string system, string code, string factor)
    {
        FhirReadResult read = Read(Bundles.Of(Bundles.Patient(), Bundles.Condition(system, code)));

        Assert.Equal(Presence.Present, read.Patient!.RiskFactors[RiskFactor.FromCode(factor)]);
    }

    [Theory]
    [InlineData("resolved", "confirmed", "condition-not-active")]
    [InlineData("inactive", "confirmed", "condition-not-active")]
    [InlineData("active", "refuted", "condition-refuted")]
    [InlineData("active", "entered-in-error", "condition-entered-in-error")]
    [InlineData("active", "provisional", "condition-not-confirmed")]
    public void Read_ConditionThatDoesNotCount_IsNeitherPresentNorAbsent(string clinical, string verification, string code)
    {
        FhirReadResult read = Read(Bundles.Of(Bundles.Patient(), Bundles.Condition("http://snomed.info/sct", "38341003", "", clinical, verification)));

        Assert.Equal((ResourceUse.Ignored, code), (read.Notes[1].Use, read.Notes[1].Code));
        Assert.Equal(Presence.NotRecorded, read.Patient!.RiskFactors[RiskFactor.Hypertension]);
    }

    [Theory]
    [InlineData("active", "", true)]
    [InlineData("on-hold", "", false)]
    [InlineData("cancelled", "", false)]
    [InlineData("entered-in-error", "", false)]
    [InlineData("unknown", "", false)]
    [InlineData("draft", "", false)]
    [InlineData("stopped", "", false)]
    [InlineData("stopped", ", \"dispenseRequest\": { \"validityPeriod\": { \"end\": \"2026-10-31\" } }", true)] // 30 days before.
    [InlineData("stopped", ", \"dispenseRequest\": { \"validityPeriod\": { \"end\": \"2026-10-30\" } }", false)]
    [InlineData("active", ", \"dispenseRequest\": { \"validityPeriod\": { \"end\": \"2026-10-30\" } }", false)]
    [InlineData("active", ", \"doNotPerform\": true", false)]
    public void Read_Request_CountsWhereTheDrugIsTaken(string status, string more, bool counts)
    {
        FhirReadResult read = Read(Bundles.Of(Bundles.Patient(), Bundles.Request("mirtazapine", status, more)));

        Assert.Equal(counts, !read.Patient!.Medications.IsEmpty);
    }

    [Theory]
    [InlineData("MedicationStatement", "active", true)]
    [InlineData("MedicationStatement", "not-taken", false)]
    [InlineData("MedicationStatement", "intended", false)]
    [InlineData("MedicationAdministration", "in-progress", true)]
    [InlineData("MedicationAdministration", "not-done", false)]
    public void Read_StatementOrAdministration_CountsWhereTheDrugIsTaken(string type, string status, bool counts)
    {
        FhirReadResult read = Read(Bundles.Of(
            $$"""{ "resourceType": "{{type}}", "status": "{{status}}", "contained": [ { "resourceType": "Medication", "id": "m", "code": { "coding": [ { "system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "15996" } ] } } ], "medicationReference": { "reference": "#m" }, "subject": { "reference": "Patient/p1" }, "effectiveDateTime": "2026-11-01" }"""));

        Assert.Equal(counts, !read.Patient!.Medications.IsEmpty);
        Assert.Equal(counts, RlsAssessor.Default.Assess(read.Patient).Medications.Matches.Any(match => match.Drug?.Id == "mirtazapine"));
    }

    [Fact]
    public void Read_RequestAndStatementOfOneDrug_ListsItOnce()
    {
        FhirReadResult read = Read(Bundles.Of(Bundles.Patient(), Bundles.Request("Remeron"), Bundles.Request("mirtazapine 30 mg tablet")));

        Assert.Equal("Remeron", Assert.Single(read.Patient!.Medications).Name);
        Assert.Equal("medication-listed-already", read.Notes[2].Code);
    }

    [Theory]
    [InlineData("\"valueBoolean\": true", Presence.Present)]
    [InlineData("\"valueBoolean\": false", Presence.Absent)]
    [InlineData("\"valueCodeableConcept\": { \"coding\": [ { \"system\": \"http://snomed.info/sct\", \"code\": \"373066001\" } ] }", Presence.Present)]
    [InlineData("\"valueCodeableConcept\": { \"coding\": [ { \"system\": \"http://loinc.org\", \"code\": \"LA32-8\" } ] }", Presence.Absent)]
    [InlineData("", Presence.NotRecorded)]
    public void Read_Finding_IsWhatItsValueSays(string value, Presence expected)
    {
        FhirReadResult read = Read(Bundles.Of(Bundles.Own("finding", "urge-to-move-legs", value)));

        Assert.Equal(expected, read.Patient!.Findings[Finding.UrgeToMoveLegs]);
    }

    [Fact]
    public void Read_FindingPresentAndAbsentOnOneDay_StaysUnknown()
    {
        FhirReadResult read = Read(Bundles.Of(
            Bundles.Own("finding", "urge-to-move-legs", "\"valueBoolean\": true"), Bundles.Own("finding", "urge-to-move-legs", "\"valueBoolean\": false")));

        Assert.Equal(Presence.NotRecorded, read.Patient!.Findings[Finding.UrgeToMoveLegs]);
        Assert.All(read.Notes, note => Assert.Equal((ResourceUse.Refused, "present-and-absent"), (note.Use, note.Code)));
    }

    [Fact]
    public void Read_LaterAnswer_TakesThePlaceOfTheEarlier()
    {
        string earlier = Bundles.Own("finding", "urge-to-move-legs", "\"valueBoolean\": true").Replace("2026-09-01", "2026-08-01", StringComparison.Ordinal);
        FhirReadResult read = Read(Bundles.Of(earlier, Bundles.Own("finding", "urge-to-move-legs", "\"valueBoolean\": false")));

        Assert.Equal(Presence.Absent, read.Patient!.Findings[Finding.UrgeToMoveLegs]);
        Assert.Equal(["superseded", "used"], read.Notes.Select(note => note.Code));
    }

    [Fact]
    public void Read_MistypedFinding_IsRefusedWithTheNearest()
    {
        ResourceNote note = Assert.Single(Read(Bundles.Of(Bundles.Own("finding", "urge-to-move-leg", "\"valueBoolean\": true"))).Notes);

        Assert.Equal(ResourceUse.Refused, note.Use);
        Assert.Contains("urge-to-move-legs", note.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("449868002", Presence.Present)]
    [InlineData("266919005", Presence.Absent)]
    [InlineData("8517006", Presence.NotRecorded)]
    public void Read_SmokingStatus_IsWhatTheAnswerProves(string snomed, Presence expected)
    {
        FhirReadResult read = Read(Bundles.Of(
            $$"""{ "resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "72166-2" } ] }, "effectiveDateTime": "2026-09-01", "valueCodeableConcept": { "coding": [ { "system": "http://snomed.info/sct", "code": "{{snomed}}" } ] } }"""));

        Assert.Equal(expected, read.Patient!.RiskFactors[RiskFactor.Smoking]);
    }

    [Theory]
    [InlineData("\"valueInteger\": 3", 3)]
    [InlineData("\"valueDecimal\": 3.0", 3)]
    [InlineData("\"valueCoding\": { \"code\": \"a\", \"extension\": [ { \"url\": \"http://hl7.org/fhir/StructureDefinition/ordinalValue\", \"valueDecimal\": 3 } ] }", 3)]
    [InlineData("\"valueCoding\": { \"code\": \"a\", \"extension\": [ { \"url\": \"http://hl7.org/fhir/StructureDefinition/itemWeight\", \"valueDecimal\": 3 } ] }", 3)]
    [InlineData("\"valueCoding\": { \"code\": \"a\", \"extension\": [ { \"url\": \"http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue\", \"valueDecimal\": 3 } ] }", 3)]
    [InlineData("\"valueInteger\": 5", null)]
    [InlineData("\"valueDecimal\": 2.5", null)]
    [InlineData("\"valueCoding\": { \"code\": \"a\" }", null)]
    public void Read_IrlsAnswer_IsReadInEveryForm(string value, int? expected)
    {
        FhirReadResult read = Read(Bundles.Of(
            $$"""{ "resourceType": "QuestionnaireResponse", "questionnaire": "urn:rlsdomain:fhir:Questionnaire:irls", "status": "completed", "item": [ { "linkId": "irls-6", "answer": [ { {{value}} } ] } ] }"""));

        Assert.Equal(expected, read.Patient!.Irls?[6]);
        Assert.Equal(expected is null ? ResourceUse.Refused : ResourceUse.Used, read.Notes[0].Use);
    }

    [Fact]
    public void Read_AnotherPersonsRecord_IsIgnored()
    {
        FhirReadResult read = Read(Bundles.Of(Bundles.Patient(), Bundles.Request("mirtazapine").Replace("Patient/p1", "Patient/p2", StringComparison.Ordinal)));

        Assert.Equal("other-subject", read.Notes[1].Code);
    }

    [Fact]
    public void Read_TwoPatients_IsAnError()
    {
        FhirReadResult read = Read(Bundles.Of(Bundles.Patient(), Bundles.Patient().Replace("p1", "p2", StringComparison.Ordinal)));

        Assert.True(read.HasErrors);
        Assert.Equal("several-patients", Assert.Single(read.Issues).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{ \"resourceType\": \"Patient\", \"id\": \"\\ud800\" }")]
    [InlineData("{ \"resourceType\": \"Nonsense\" }")]
    [InlineData("{ \"resourceType\": \"Bundle\", \"entry\": 3 }")]
    [InlineData("{ \"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [ { } ] }")]
    public void Read_Anything_NeverThrows(string json)
    {
        FhirReadResult read = FhirCaseReader.Read(json, new FhirReadOptions { AsOf = s_day });

        Assert.True(read.HasErrors || read.Notes.All(note => note.Use == ResourceUse.Ignored));
    }

    [Fact]
    public void Read_BrokenElement_RefusesThatResourceOnly()
    {
        FhirReadResult read = Read(Bundles.Of(Bundles.Patient(), Bundles.Lab("2276-4", "\"18,5\"", "ng/mL"), Bundles.Request("mirtazapine")));

        Assert.Equal([ResourceUse.Used, ResourceUse.Refused, ResourceUse.Used], read.Notes.Select(note => note.Use));
        Assert.Equal("Bundle.entry[1].resource.value.value", read.Notes[1].Path);
    }

    [Fact]
    public void Read_ManyBrokenResources_TakesTimeInProportion()
    {
        string one = Bundles.Lab("2276-4", "\"x\"", "ng/mL");

        FhirReadResult read = Read(Bundles.Of([.. Enumerable.Repeat(one, 8000)])); // Minutes where each looks at the faults of all.

        Assert.Equal(8000, read.RefusedCount);
    }

    private static FhirReadResult Read(string json) => FhirCaseReader.Read(json, new FhirReadOptions { AsOf = s_day });
}
