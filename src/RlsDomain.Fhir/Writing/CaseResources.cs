using System.Collections.Immutable;
using System.Globalization;
using Hl7.Fhir.Model;
using RlsDomain.Cases;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;
using Measure = RlsDomain.Fhir.Reading.Measure;

namespace RlsDomain.Fhir.Writing;

/// <summary>Writes each part of a case as the resource that <see cref="FhirCaseReader"/> reads it from.</summary>
internal sealed class CaseResources
{
    private const string ObservationCategories = "http://terminology.hl7.org/CodeSystem/observation-category";
    private const string OrdinalValue = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private readonly BundleDraft _draft;
    private readonly PatientCase _patient;
    private readonly ResourceReference _subject;
    private readonly List<ResourceReference> _basis = [];

    private CaseResources(BundleDraft draft, PatientCase patient, ResourceReference? subject) =>
        (_draft, _patient, _subject) = (draft, patient, subject ?? draft.Add(PatientOf(patient), "person"));

    /// <summary>Gets what the resources of a case follow from: the same case has the same resources in every bundle.</summary>
    internal static string ScopeOf(PatientCase patient, ResourceReference? subject) => $"{patient.Sha256()} {subject?.Reference}";

    /// <summary>Adds the case to a bundle.</summary>
    /// <param name="draft">The bundle.</param>
    /// <param name="patient">The case.</param>
    /// <param name="subject">A Patient of the caller's; null writes one.</param>
    internal static WrittenCase Add(BundleDraft draft, PatientCase patient, ResourceReference? subject) =>
        new CaseResources(draft, patient, subject).Add();

    private WrittenCase Add()
    {
        AddMeasures();
        AddPresences(FhirSystems.Findings, _patient.Findings);
        AddPresences(FhirSystems.RiskFactors, _patient.RiskFactors);
        for (int i = 0; i < _patient.Labs.Length; i++)
        {
            Keep(ObservationOf(_patient.Labs[i]), Place("lab", i));
        }

        var medications = ImmutableArray.CreateBuilder<ResourceReference>();
        for (int i = 0; i < _patient.Medications.Length; i++)
        {
            medications.Add(Keep(StatementOf(_patient.Medications[i]), Place("medication", i)));
        }

        ResourceReference? irls = _patient.Irls is { } answers ? Keep(ResponseOf(answers), IrlsScale.Code) : null;
        return new(_subject, [.. _basis], medications.ToImmutable(), irls);
    }

    private static Patient PatientOf(PatientCase patient) => new()
    {
        Identifier = [new(FhirSystems.CaseIds, patient.Id)],
        Gender = patient.Sex?.Code switch
        {
            "female" => AdministrativeGender.Female,
            "male" => AdministrativeGender.Male,
            "other" => AdministrativeGender.Other,
            _ => null,
        },
    };

    private void AddMeasures()
    {
        AddMeasure(Measure.Age, _patient.AgeYears);
        AddMeasure(Measure.Frequency, _patient.SymptomFrequencyPerWeek);
        AddMeasure(Measure.Duration, _patient.SymptomDurationMonths);
        AddMeasure(Measure.Episodes, _patient.LifetimeEpisodes);
        AddMeasure(Measure.MovementIndex, _patient.PlmIndexPerHour);
        AddMeasure(Measure.Trimester, _patient.PregnancyTrimester);
    }

    private void AddMeasure(Measure measure, decimal? value)
    {
        if (value is { } number)
        {
            Observation observation = Recorded(Coded.Concept(measure));
            observation.Value = Coded.Quantity(measure, number);
            Keep(observation, measure.Code);
        }
    }

    private void AddPresences<T>(string system, PresenceSet<T> set)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        foreach (T term in set.Recorded)
        {
            Observation observation = Recorded(Coded.Concept(system, term));
            observation.Value = Coded.Presence(set[term]);
            Keep(observation, $"{system}|{term.Code}");
        }
    }

    /// <summary>A LOINC code is written where the case has one, and none is chosen for it.</summary>
    private Observation ObservationOf(LabResult lab)
    {
        Coding own = Coded.Coding(FhirSystems.Analytes, lab.Analyte);
        Observation observation = Recorded(lab.Loinc is { } loinc ? Coded.Concept(new Coding(FhirSystems.Loinc, loinc), own) : Coded.Concept(own));
        observation.Category = [Coded.Concept(new Coding(ObservationCategories, "laboratory", "Laboratory"))];
        observation.Effective = lab.TakenOn is { } day ? Coded.Day(day) : null;
        observation.Value = new Quantity { Value = Coded.Plain(lab.Value), Unit = lab.Unit.Code, System = FhirSystems.Ucum, Code = lab.Unit.Code };
        return observation;
    }

    private MedicationStatement StatementOf(MedicationEntry entry)
    {
        CodeableConcept concept = new() { Text = entry.Name };
        if (entry.Atc is { } atc)
        {
            concept.Coding.Add(new(FhirSystems.Atc, atc));
        }

        if (entry.RxNorm is { } rxNorm)
        {
            concept.Coding.Add(new(FhirSystems.RxNorm, rxNorm));
        }

        return new()
        {
            Status = MedicationStatement.MedicationStatusCodes.Active,
            Medication = concept,
            Subject = Subject(),
            Effective = entry.StartedOn is { } day ? Coded.Day(day) : null,
        };
    }

    private QuestionnaireResponse ResponseOf(IrlsAnswers answers)
    {
        QuestionnaireResponse response = new()
        {
            Questionnaire = FhirSystems.IrlsQuestionnaire,
            Status = QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
            Subject = Subject(),
        };
        for (int item = 1; item <= IrlsAnswers.ItemCount; item++)
        {
            if (answers[item] is { } answer)
            {
                response.Item.Add(new()
                {
                    LinkId = QuestionnaireReader.LinkOf(item),
                    Answer = [new() { Value = AnswerOf(answer) }],
                });
            }
        }

        return response;
    }

    /// <summary>Gives an answer to an item of the IRLS with its ordinal value.</summary>
    internal static Coding AnswerOf(int answer) => new(FhirSystems.IrlsAnswers, answer.ToString(CultureInfo.InvariantCulture))
    {
        Extension = [OrdinalOf(answer)],
    };

    internal static Extension OrdinalOf(int answer) => new(OrdinalValue, new FhirDecimal(answer));

    private Observation Recorded(CodeableConcept code) => new() { Status = ObservationStatus.Final, Code = code, Subject = Subject() };

    private ResourceReference Keep(Resource resource, string key)
    {
        ResourceReference reference = _draft.Add(resource, key);
        _basis.Add(reference);
        return reference;
    }

    /// <summary>Elements are not shared between resources, which a caller may change.</summary>
    private ResourceReference Subject() => (ResourceReference)_subject.DeepCopy();

    private static string Place(string kind, int place) => FormattableString.Invariant($"{kind}[{place}]");
}
