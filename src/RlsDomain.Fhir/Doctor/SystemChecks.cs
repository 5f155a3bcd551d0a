using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Names of code systems that are not those of FHIR, and codes that stand under the name of another system.</summary>
internal static class SystemChecks
{
    internal const string Alias = "system-name";
    internal const string WrongSystem = "code-in-wrong-system";
    internal const string WithoutSystem = "code-without-system";

    internal static void Run(Examination examination)
    {
        foreach (Subject subject in examination.Subjects)
        {
            if (Concept(subject.Resource) is not { } concept)
            {
                continue;
            }

            for (int i = 0; i < concept.Coding.Count; i++)
            {
                if (Find(subject, concept.Coding[i], i) is { } suspicion)
                {
                    examination.Add(suspicion);
                }
            }
        }
    }

    private static Suspicion? Find(Subject subject, Coding coding, int index)
    {
        if (coding is not { Code: { Length: > 0 } code })
        {
            return null;
        }

        string element = FormattableString.Invariant($"{ElementOf(subject.Resource)}.coding[{index}].system");
        if (coding.System is not { Length: > 0 } system)
        {
            return ShapeOf(code) is { } shape
                ? new(subject, element, WithoutSystem, $"The code {CodeText.Clip(code)} names no system.", $"By its form it is of {FhirSystems.NameOf(shape)}: probably {shape} is meant.", Mend(index, shape))
                : null;
        }

        if (SystemNames.Find(system) is { } meant)
        {
            return new(subject, element, Alias, $"\"{CodeText.Clip(system)}\" is not the name that FHIR has for {FhirSystems.NameOf(meant)}.", $"Probably {meant} is meant.", Mend(index, meant));
        }

        return system is FhirSystems.SnomedCt or FhirSystems.Icd10 or FhirSystems.Icd10Cm or FhirSystems.Loinc
            && ShapeOf(code) is { } other && !IsSameKind(system, other)
                ? new(subject, element, WrongSystem, $"{CodeText.Clip(code)} has the form of {FhirSystems.NameOf(other)} and stands under {FhirSystems.NameOf(system)}.", $"Probably {other} is meant.", Mend(index, other))
                : null;
    }

    private static bool IsSameKind(string left, string right) => left == right || (FhirSystems.Icd.Contains(left) && FhirSystems.Icd.Contains(right));

    /// <summary>Gets the system whose check digit or form a code has beyond doubt; null when there is a doubt.</summary>
    private static string? ShapeOf(string code) =>
        CheckDigits.IsLoinc(code) ? FhirSystems.Loinc
        : CheckDigits.IsSnomed(code) && code.Length > 7 ? FhirSystems.SnomedCt
        : code.Length > 3 && code[3] == '.' && IcdCode.IsWellFormed(code) ? FhirSystems.Icd10Cm
        : null;

    /// <summary>Gets the concept by which a resource is read; null for one that is not read by a code.</summary>
    private static CodeableConcept? Concept(Resource resource) => resource switch
    {
        Observation observation => observation.Code,
        Hl7.Fhir.Model.Condition condition => condition.Code,
        MedicationRequest request => request.Medication as CodeableConcept,
        MedicationStatement statement => statement.Medication as CodeableConcept,
        MedicationAdministration administration => administration.Medication as CodeableConcept,
        Hl7.Fhir.Model.Medication medication => medication.Code,
        _ => null,
    };

    private static string ElementOf(Resource resource) => resource is Observation or Hl7.Fhir.Model.Condition or Hl7.Fhir.Model.Medication ? "code" : "medication";

    private static Action<Resource> Mend(int index, string system) => resource => Concept(resource)!.Coding[index].System = system;
}
