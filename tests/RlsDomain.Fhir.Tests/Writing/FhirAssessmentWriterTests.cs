using System.Globalization;
using System.Text.RegularExpressions;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Differential;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;
using RlsDomain.Fhir.Writing;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Tests.Writing;

/// <summary>What is written is parsed by the strict parser first, and then compared with the assessment.</summary>
public class FhirAssessmentWriterTests
{
    private const double HalfOfTheLastDecimal = 1e-12;

    private static readonly FhirWriteOptions s_options = new() { Recorded = new(2026, 11, 30, 9, 15, 0, TimeSpan.FromHours(1)) };

    private static readonly Lazy<(Assessment Assessment, string Json)[]> s_written = new(() =>
        [.. SampleCases.All.Select(patient => RlsAssessor.Default.Assess(patient)).Select(assessment => (assessment, FhirAssessmentWriter.ToJson(assessment, s_options)))]);

    [Fact]
    public void RiskAssessment_EachCase_HasTheProbabilitiesAsPercentagesInTheOrderOfTheRanking() => ForEachCase((assessment, written) =>
    {
        RiskAssessment risk = Single<RiskAssessment>(written);
        Assert.Equal(
            assessment.Differential.Ranking.Select(ranked => ranked.Condition.Code),
            risk.Prediction.Select(prediction => prediction.Outcome!.Coding.Single(coding => coding.System == FhirSystems.Conditions).Code));
        Assert.All(assessment.Differential.Ranking.Zip(risk.Prediction), pair =>
            Assert.Equal(pair.First.Probability, (double)((FhirDecimal)pair.Second.Probability!).Value!.Value / 100, HalfOfTheLastDecimal));
        Assert.All(risk.Prediction, prediction => Assert.InRange(((FhirDecimal)prediction.Probability!).Value!.Value, 0, 100));
    });

    [Fact]
    public void RiskAssessment_EachCase_SaysThatItIsNoDiagnosisAndNamesItsVersions() => ForEachCase((assessment, written) =>
    {
        RiskAssessment risk = Single<RiskAssessment>(written);
        Assert.Contains(risk.Note, note => note.Text == "Decision support for a clinician, and no diagnosis.");
        Assert.Equal(Assessment.LibraryVersion, risk.Method!.Coding[0].Version);
        Assert.Contains(assessment.Knowledge.Sha256, risk.Method.Text, StringComparison.Ordinal);
        Assert.Contains(assessment.Knowledge.Version, risk.Method.Text, StringComparison.Ordinal);
    });

    [Fact]
    public void Rationale_EachPrediction_NamesTheStrongestReasonsWithTheirGrounds() => ForEachCase((assessment, written) =>
        Assert.All(assessment.Differential.Ranking.Zip(Single<RiskAssessment>(written).Prediction), pair =>
        {
            Explanation explanation = assessment.Differential.Explain(pair.First.Condition);
            Assert.All(explanation.Supporting.Take(3).Concat(explanation.Opposing.Take(3)), weight => Assert.Contains(
                $"{weight.Finding.DisplayName}, {weight.Presence.Code()} ({weight.Weight.ToString("+0.00;-0.00", CultureInfo.InvariantCulture)}; {weight.Grounds.Basis.Code}",
                pair.Second.Rationale,
                StringComparison.Ordinal));
            Assert.Contains("share in the setting: ", pair.Second.Rationale, StringComparison.Ordinal);
        }));

    [Fact]
    public void Criteria_EachCase_HaveTheVerdicts() => ForEachCase((assessment, written) =>
    {
        foreach (CriteriaResult result in assessment.Criteria)
        {
            Observation observation = All<Observation>(written).Single(one => Has(one.Code, FhirSystems.CriteriaSets, result.Set.Code));
            Assert.Equal(result.Verdict.Code(), VerdictOf(observation.Value, observation.DataAbsentReason));
            Assert.Equal(result.Criteria.Select(criterion => criterion.Id), observation.Component.Select(component => component.Code!.Coding.Single().Code));
            Assert.Equal(
                result.Criteria.Select(criterion => criterion.Verdict.Code()),
                observation.Component.Select(component => VerdictOf(component.Value, component.DataAbsentReason)));
        }
    });

    /// <summary>The rule obs-6 of FHIR, for a component too.</summary>
    [Fact]
    public void Observations_EachCase_HaveAValueOrAReasonAndNotBoth() => ForEachCase((_, written) => Assert.All(All<Observation>(written), one =>
    {
        Assert.True(one.Value is null != one.DataAbsentReason is null);
        Assert.All(one.Component, component => Assert.True(component.Value is null != component.DataAbsentReason is null));
    }));

    [Fact]
    public void Irls_EachCase_HasTheTotalAndTheSubscalesOrAReason() => ForEachCase((assessment, written) =>
    {
        string[] measures = ["irls-total", "irls-symptom-severity", "irls-symptom-impact"];
        int?[] sums = [assessment.Irls?.Total, assessment.Irls?.SymptomSum, assessment.Irls?.ImpactSum];
        Assert.All(measures.Zip(sums), expected =>
        {
            Observation[] found = [.. All<Observation>(written).Where(one => Has(one.Code, FhirSystems.Measures, expected.First))];
            Assert.Equal(assessment.Irls is null ? 0 : 1, found.Length);
            Assert.All(found, one => Assert.Equal(expected.Second, (int?)(one.Value as Quantity)?.Value));
            Assert.All(found, one => Assert.Equal(expected.Second is null, one.DataAbsentReason is not null));
        });
    });

    [Fact]
    public void DetectedIssues_EachCase_AreTheTriggersAndTheRedFlags() => ForEachCase((assessment, written) =>
    {
        DetectedIssue[] issues = [.. All<DetectedIssue>(written)];
        Assert.Equal(assessment.Medications.Triggers.Select(trigger => trigger.Code), CodesOf(issues, FhirSystems.Contributors));
        Assert.Equal(assessment.RedFlags.Select(raised => raised.Flag.Code), CodesOf(issues, FhirSystems.RedFlags));
        Assert.All(issues, issue => Assert.Null(issue.Severity));
        Assert.All(issues, issue => Assert.Matches("^(Source: |Inferred from, and not read there: |No source was read)", issue.Evidence.SelectMany(evidence => evidence.Code).Last().Text));
    });

    [Fact]
    public void DetectedIssue_UnverifiedTrigger_KeepsItsMark() => ForEachCase((assessment, written) =>
        Assert.All(
            assessment.Medications.Triggers.Zip(All<DetectedIssue>(written).Where(issue => issue.Identifier[0].System == FhirSystems.Contributors)),
            pair => Assert.Equal(!pair.First.Verified.IsVerified, pair.Second.Detail!.Contains($" Mark: {pair.First.Verified.Code}.", StringComparison.Ordinal))));

    [Fact]
    public void Guidance_EachCase_KeepsEachRecommendationWithItsSourceAndItsMark() => ForEachCase((assessment, written) =>
    {
        Parameters.ParameterComponent[] recommendations = [.. Single<Parameters>(written).Parameter.Where(parameter => parameter.Name == "recommendation")];
        Assert.Equal(
            assessment.Guidance.Select(item => (item.Recommendation.Id, item.Recommendation.SourceId, item.Recommendation.Verified.IsVerified ? null : item.Recommendation.Verified.Code, string.Join(' ', item.ConflictsWith))),
            recommendations.Select(one => (TextsOf(one, "id"), TextsOf(one, "source"), TextsOf(one, "mark") is { Length: > 0 } mark ? mark : null, TextsOf(one, "conflicts-with"))));
        Assert.Equal(
            assessment.Contributors.Select(contributor => contributor.Code),
            Single<Parameters>(written).Parameter.Where(parameter => parameter.Name == "contributor").Select(one => TextsOf(one, "code")));
    });

    [Fact]
    public void GuidanceResponse_EachCase_AsksForTheNextQuestionsAndTheMissingLabs() => ForEachCase((assessment, written) =>
    {
        GuidanceResponse response = Single<GuidanceResponse>(written);
        string[] asked = [.. response.DataRequirement.Select(requirement => requirement.CodeFilter.Single().Code[0]).Select(code => $"{code.System}|{code.Code}")];
        Assert.Equal(
            assessment.Differential.NextQuestions.Take(10).Select(question => $"{FhirSystems.Findings}|{question.Finding.Code}"),
            asked.Where(code => code.StartsWith(FhirSystems.Findings, StringComparison.Ordinal)));
        Assert.Equal(
            assessment.Labs.Iron.Missing.Select(analyte => $"{FhirSystems.Analytes}|{analyte.Code}"),
            asked.Where(code => code.StartsWith(FhirSystems.Analytes, StringComparison.Ordinal)));
        Assert.Equal(
            assessment.Criteria.Any(result => result.Verdict == Verdict.Undetermined) || assessment.Labs.Iron.Missing.Length > 0,
            response.Status == GuidanceResponse.GuidanceResponseStatus.DataRequired);
    });

    [Fact]
    public void Outcome_EachCase_HasTheNotices() => ForEachCase((assessment, written) => Assert.Equal(
        assessment.Notices.Distinct(StringComparer.Ordinal),
        All<OperationOutcome>(written).SelectMany(outcome => outcome.Issue).Select(issue => issue.Diagnostics)));

    [Fact]
    public void Provenance_EachCase_HasTheDigestsAndEverySourceNamed() => ForEachCase((assessment, written) =>
    {
        Provenance provenance = Single<Provenance>(written);
        Assert.Equal(assessment.Patient.Sha256(), IdentifierOf(provenance, FhirSystems.CaseDigests));
        Assert.Equal(assessment.Knowledge.Sha256, IdentifierOf(provenance, FhirSystems.KnowledgeDigests));
        Assert.Equal(s_options.Recorded, provenance.Recorded);
        Assert.Equal(Assessment.LibraryVersion, Single<Device>(written).Version.Single().Value);
        string[] sources = [.. provenance.Entity.Where(entity => entity.What!.Identifier!.System == FhirSystems.Sources).Select(entity => entity.What!.Identifier!.Value!)];
        Assert.All(assessment.Guidance, item => Assert.Contains(item.Recommendation.SourceId, sources));
        Assert.All(assessment.Medications.Triggers.SelectMany(trigger => trigger.SourceIds), id => Assert.Contains(id, sources));
    });

    [Fact]
    public void References_EachCase_LeadToEntriesOfTheBundle() => ForEachCase((_, written) =>
    {
        string[] entries = [.. written.Entry.Select(entry => entry.FullUrl!)];
        Assert.Equal(entries.Length, entries.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            Regex.Matches(new FhirJsonSerializer().SerializeToString(written), "\"reference\":\"([^\"]+)\"").Select(match => match.Groups[1].Value).Where(reference => !reference.StartsWith("https://doi.org/", StringComparison.Ordinal)),
            reference => Assert.Contains(reference, entries));
        Assert.Equal(
            written.Entry.Where(entry => entry.Resource is not (Provenance or Device or Patient) && !IsOfTheCase(entry.Resource!)).Select(entry => entry.FullUrl).Order(StringComparer.Ordinal),
            Single<Provenance>(written).Target.Select(target => target.Reference).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Write_EachCase_HoldsTheCaseItself() => ForEachCase((assessment, written) =>
    {
        FhirReadResult read = FhirCaseReader.Read(written, new FhirReadOptions { AsOf = new(2026, 11, 30) });
        Assert.Equal(
            FhirCaseReader.Read(FhirCaseWriter.Write(assessment.Patient), new FhirReadOptions { AsOf = new(2026, 11, 30) }).Patient,
            read.Patient);
        Assert.Equal(0, read.RefusedCount);
    });

    [Fact]
    public void ToJson_SameOptions_GivesTheSameBytes() => Assert.All(SampleCases.All, patient => Assert.Equal(
        FhirAssessmentWriter.ToJson(RlsAssessor.Default.Assess(patient), s_options),
        FhirAssessmentWriter.ToJson(new RlsAssessor(RlsAssessor.Default.Knowledge).Assess(PatientCase.Parse(patient.ToJson())), s_options)));

    [Fact]
    public void Write_AnotherMomentOrSetting_GivesOtherIds()
    {
        Bundle first = FhirAssessmentWriter.Write(RlsAssessor.Default.Assess(SampleCases.Full), s_options);
        Bundle later = FhirAssessmentWriter.Write(RlsAssessor.Default.Assess(SampleCases.Full), s_options with { Recorded = s_options.Recorded.AddSeconds(1) });
        Bundle clinic = FhirAssessmentWriter.Write(RlsAssessor.Default.Assess(SampleCases.Full, Setting.SleepClinic), s_options);

        Assert.Equal(3, new[] { first, later, clinic }.Select(bundle => bundle.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(3, new[] { first, later, clinic }.Select(bundle => Single<RiskAssessment>(bundle).Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Single(new[] { first, later, clinic }.Select(bundle => Single<Patient>(bundle).Id).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_CaseThatWasRead_RefersToItsResourcesAndListsWhatWasRefused()
    {
        const string json = """
            { "resourceType": "Bundle", "type": "collection", "entry": [
              { "resource": { "resourceType": "Patient", "id": "p1", "gender": "female", "birthDate": "1970-01-01" } },
              { "resource": { "resourceType": "Observation", "id": "o1", "status": "final", "subject": { "reference": "Patient/p1" }, "effectiveDateTime": "2026-11-01",
                "code": { "coding": [{ "system": "http://loinc.org", "code": "2276-4" }] }, "valueQuantity": { "value": 18, "unit": "ng/mL", "system": "http://unitsofmeasure.org", "code": "ng/mL" } } },
              { "resource": { "resourceType": "Observation", "id": "o2", "status": "final", "subject": { "reference": "Patient/p1" },
                "code": { "coding": [{ "system": "http://loinc.org", "code": "718-7" }] }, "valueQuantity": { "value": 12, "unit": "bananas", "system": "http://unitsofmeasure.org", "code": "bananas" } } }
            ] }
            """;
        FhirReadResult read = FhirCaseReader.Read(json, new FhirReadOptions { AsOf = new(2026, 11, 30) });

        Bundle written = Parse(FhirAssessmentWriter.ToJson(RlsAssessor.Default.Assess(read.Patient!), s_options with { Read = read }));

        Assert.Empty(All<Patient>(written));
        RiskAssessment risk = Single<RiskAssessment>(written);
        Assert.Equal("Patient/p1", risk.Subject!.Reference);
        Assert.Equal(["Observation/o1"], risk.Basis.Select(basis => basis.Reference));
        OperationOutcome.IssueComponent refused = Assert.Single(Single<OperationOutcome>(written).Issue, issue => issue.Severity == OperationOutcome.IssueSeverity.Warning);
        Assert.Equal(["Bundle.entry[2].resource.value.code"], refused.Expression);
        Assert.Equal("lab-unit-unknown", refused.Details!.Coding.Single().Code);
    }

    [Fact]
    public void Write_SubjectOfTheCaller_IsTheSubjectOfEverything()
    {
        Bundle written = Parse(FhirAssessmentWriter.ToJson(RlsAssessor.Default.Assess(SampleCases.Full), s_options with { Subject = "Patient/123" }));

        Assert.Empty(All<Patient>(written));
        Assert.Equal("Patient/123", Single<RiskAssessment>(written).Subject!.Reference);
        Assert.All(All<Observation>(written), observation => Assert.Equal("Patient/123", observation.Subject!.Reference));
    }

    [Fact]
    public void Write_NeitherCaseNorSubject_NamesTheCaseByItsIdentifier()
    {
        Bundle written = Parse(FhirAssessmentWriter.ToJson(RlsAssessor.Default.Assess(SampleCases.Empty), s_options with { IncludesCase = false }));

        Assert.Equal("empty", Single<RiskAssessment>(written).Subject!.Identifier!.Value);
        Assert.Empty(Single<RiskAssessment>(written).Basis);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Subject_ThatSaysNothing_IsRefused(string subject) =>
        Assert.Throws<ArgumentException>(() => s_options with { Subject = subject });

    [Fact]
    public void Irls_WithAnItemMissing_SaysTheRange()
    {
        Bundle written = Parse(FhirAssessmentWriter.ToJson(RlsAssessor.Default.Assess(SampleCases.Full), s_options));
        Observation total = All<Observation>(written).Single(one => Has(one.Code, FhirSystems.Measures, "irls-total"));

        Assert.Equal("unknown", total.DataAbsentReason!.Coding.Single().Code);
        Assert.Contains(total.Note, note => note.Text == "Items are not answered: the sum lies from 23 to 27.");
    }

    [Fact]
    public void DetectedIssue_Trigger_InformsAndNamesTheMedication()
    {
        Bundle written = Parse(FhirAssessmentWriter.ToJson(RlsAssessor.Default.Assess(SampleCases.Full), s_options));
        DetectedIssue issue = All<DetectedIssue>(written).First(one => one.Identifier[0].Value == "medication:mirtazapine");

        Assert.StartsWith("For information: it may contribute. Raise it with the prescriber", issue.Mitigation[0].Action!.Text, StringComparison.Ordinal);
        Assert.Equal("mirtazapine", ((CodeableConcept)((MedicationStatement)written.Entry.Single(entry => entry.FullUrl == issue.Implicated.Single().Reference).Resource!).Medication!).Text);
    }

    [Fact]
    public void GuidanceResponse_CaseWithBothIronValuesAndSettledCriteria_RequestsOnly()
    {
        PatientCase patient = SampleCases.Empty.ToBuilder()
            .Aged(54)
            .Without(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement, Finding.WorseInEveningOrNight)
            .Lab(Analyte.Ferritin, 200, Unit.NanogramPerMilliliter)
            .Lab(Analyte.TransferrinSaturation, 30, Unit.FromCode("%"))
            .Build();

        Assert.Equal(
            GuidanceResponse.GuidanceResponseStatus.DataRequested,
            Single<GuidanceResponse>(Parse(FhirAssessmentWriter.ToJson(RlsAssessor.Default.Assess(patient), s_options))).Status);
    }

    [Fact]
    public void WriteOutcome_NoFhir_IsAnError()
    {
        OperationOutcome outcome = FhirAssessmentWriter.WriteOutcome(FhirCaseReader.Read("[1, 2", new FhirReadOptions { AsOf = new(2026, 11, 30) }));

        Assert.Equal(OperationOutcome.IssueSeverity.Error, Assert.Single(outcome.Issue).Severity);
        Assert.Equal(outcome.Issue[0].Diagnostics, ((OperationOutcome)new FhirJsonDeserializer().DeserializeResource(new FhirJsonSerializer().SerializeToString(outcome))).Issue[0].Diagnostics);
    }

    [Fact]
    public void WriteOutcome_NothingRefused_SaysSo()
    {
        OperationOutcome outcome = FhirAssessmentWriter.WriteOutcome(FhirCaseReader.Read(FhirCaseWriter.Write(SampleCases.Empty), new FhirReadOptions { AsOf = new(2026, 11, 30) }));

        Assert.Equal("Nothing was refused.", Assert.Single(outcome.Issue).Diagnostics);
    }

    private static void ForEachCase(Action<Assessment, Bundle> check) => Assert.All(s_written.Value, one => check(one.Assessment, Parse(one.Json)));

    private static Bundle Parse(string json) => (Bundle)new FhirJsonDeserializer().DeserializeResource(json);

    private static IEnumerable<T> All<T>(Bundle bundle)
        where T : Resource => bundle.Entry.Select(entry => entry.Resource).OfType<T>();

    private static T Single<T>(Bundle bundle)
        where T : Resource => Assert.Single(All<T>(bundle));

    private static bool Has(CodeableConcept? concept, string system, string code) =>
        concept?.Coding.Exists(coding => coding.System == system && coding.Code == code) == true;

    private static string VerdictOf(DataType? value, CodeableConcept? reason) =>
        value is CodeableConcept concept ? concept.Coding.Single().Code! : reason is null ? "neither" : "undetermined";

    private static IEnumerable<string?> CodesOf(IEnumerable<DetectedIssue> issues, string system) =>
        issues.Where(issue => issue.Identifier[0].System == system).Select(issue => issue.Identifier[0].Value);

    private static string TextsOf(Parameters.ParameterComponent parameter, string name) =>
        string.Join(' ', parameter.Part.Where(part => part.Name == name).Select(part => ((FhirString)part.Value!).Value));

    private static string? IdentifierOf(Provenance provenance, string system) =>
        Assert.Single(provenance.Entity, entity => entity.What!.Identifier!.System == system).What!.Identifier!.Value;

    private static bool IsOfTheCase(Resource resource) => resource is MedicationStatement or QuestionnaireResponse
        || (resource is Observation { Code: { } code } && !code.Coding.Exists(coding => coding.System == FhirSystems.CriteriaSets || coding.Code!.StartsWith("irls-", StringComparison.Ordinal)));
}
