using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;
using RlsDomain.Medications;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Codes of drugs that were moved or do not go with the name, and names that look like others.</summary>
internal static class MedicationChecks
{
    internal const string AtcMoved = "atc-moved";
    internal const string AtcMalformed = "atc-malformed";
    internal const string RxNormMalformed = "rxnorm-malformed";
    internal const string NameAndCode = "drug-name-and-code";
    internal const string LookAlike = "drug-look-alike";
    internal const string Misspelt = "drug-name-misspelt";

    internal static void Run(Examination examination)
    {
        foreach (Subject subject in examination.Subjects)
        {
            if (ConceptOf(subject.Resource) is not { } concept)
            {
                continue;
            }

            foreach (Suspicion? suspicion in (Suspicion?[])[OfAtc(subject, concept), OfRxNorm(subject, concept), OfNames(subject, concept) ?? OfSpelling(subject, concept)])
            {
                if (suspicion is not null)
                {
                    examination.Add(suspicion);
                }
            }
        }
    }

    private static Suspicion? OfAtc(Subject subject, CodeableConcept concept)
    {
        foreach ((CodeRef code, int index) in CodesOf(concept, FhirSystems.Atc))
        {
            string atc = code.Code.Trim().ToUpperInvariant();
            if (DrugCodes.FindMoved(atc) is { } moved)
            {
                return new(subject, Element(index), AtcMoved, $"The ATC code {atc} of {moved.Name} was moved{(moved.Year is { } year ? FormattableString.Invariant($" in {year}") : "")}.",
                    $"Now it is {moved.New}.", resource => ConceptOf(resource)!.Coding[index].Code = moved.New);
            }

            if (atc != code.Code || Has(new() { Atc = atc }, "medication-atc-malformed"))
            {
                bool isCase = atc != code.Code && !Has(new() { Atc = atc }, "medication-atc-malformed");
                return new(subject, Element(index), AtcMalformed, $"\"{CodeText.Clip(code.Code)}\" is not an ATC code as the index writes it.",
                    isCase ? $"Probably {atc} is meant." : null, isCase ? resource => ConceptOf(resource)!.Coding[index].Code = atc : null);
            }
        }

        return null;
    }

    private static Suspicion? OfRxNorm(Subject subject, CodeableConcept concept)
    {
        foreach ((CodeRef code, int index) in CodesOf(concept, FhirSystems.RxNorm))
        {
            if (code.Code.Length > 8 || code.Code.AsSpan().ContainsAnyExceptInRange('0', '9'))
            {
                return new(subject, Element(index), RxNormMalformed, $"\"{CodeText.Clip(code.Code)}\" is no RxNorm concept, which is a number of up to 8 digits.");
            }
        }

        return null;
    }

    /// <summary>The name, the displays and the codes of one medication name one drug.</summary>
    private static Suspicion? OfNames(Subject subject, CodeableConcept concept)
    {
        Named[] named = [.. NamesOf(concept)];
        foreach (Named other in named.Skip(1))
        {
            if (other.Drug == named[0].Drug || other.Drug.Atc == named[0].Drug.Atc)
            {
                continue;
            }

            (string first, string second) = (named[0].Drug.Name, other.Drug.Name);
            bool lookAlike = DrugCodes.LookAlike(named[0].Written, second) || DrugCodes.LookAlike(first, other.Written) || DrugCodes.LookAlike(first, second);
            string problem = $"{named[0].How} says {first}, and {other.How} says {second}.";
            return new(subject, other.Element, lookAlike ? LookAlike : NameAndCode, problem,
                lookAlike ? $"The two are known to be taken for each other: ask the sender which is meant; here {first} is tried." : $"Ask the sender which is meant; here {first} is tried.",
                resource => Keep(ConceptOf(resource)!, first));
        }

        return null;
    }

    private static Suspicion? OfSpelling(Subject subject, CodeableConcept concept)
    {
        if (CodeText.Label(concept) is not { } text || NamesOf(concept).Any())
        {
            return null;
        }

        MedicationMatch match = MedicationTable.Default.Recognize(new() { Name = text });
        return match is { IsRecognized: false, Suggestion: { } meant }
            ? new(subject, "medication", Misspelt, $"\"{CodeText.Clip(text)}\" is not the name of a drug that is known here.", $"Probably {meant} is meant.", resource => Keep(ConceptOf(resource)!, meant))
            : null;
    }

    private static IEnumerable<Named> NamesOf(CodeableConcept concept)
    {
        if (Find(concept.Text) is { } byText)
        {
            yield return new(byText, concept.Text!, "the text", "medication.text");
        }

        for (int i = 0; i < concept.Coding.Count; i++)
        {
            Coding coding = concept.Coding[i];
            if (coding.Display != concept.Text && Find(coding.Display) is { } byDisplay)
            {
                yield return new(byDisplay, coding.Display!, "the display", FormattableString.Invariant($"medication.coding[{i}].display"));
            }

            if (DrugOf(coding) is { } byCode)
            {
                yield return new(byCode, byCode.Name, $"{FhirSystems.NameOf(coding.System)} {coding.Code}", Element(i));
            }
        }
    }

    /// <summary>Finds the drug of a name: of a combination the first only, so that nothing is said of the others.</summary>
    private static Medications.Medication? Find(string? name) =>
        string.IsNullOrWhiteSpace(name) ? null
        : MedicationTable.Default.Recognize(new() { Name = name }) is { Drug: { } drug } match && !match.Notices.Any(notice => notice.Code == "medication-several-names") ? drug : null;

    private static Medications.Medication? DrugOf(Coding coding) => coding switch
    {
        { System: { } system, Code: { Length: > 0 } code } when SystemNames.Read(system) == FhirSystems.Atc && !Has(new() { Atc = code }, "medication-atc-malformed") => MedicationTable.Default.Recognize(new() { Atc = code }).Drug,
        { System: { } system, Code: { Length: > 0 } code } when SystemNames.Read(system) == FhirSystems.RxNorm => MedicationTable.Default.Recognize(new() { RxNorm = code }).Drug,
        _ => null,
    };

    private static IEnumerable<(CodeRef Code, int Index)> CodesOf(CodeableConcept concept, string system) => concept.Coding
        .Select((coding, index) => (coding, index))
        .Where(pair => pair.coding is { System: { } named, Code.Length: > 0 } && SystemNames.Read(named) == system)
        .Select(pair => (new CodeRef(system, pair.coding.Code!, pair.coding.Display), pair.index));

    private static bool Has(MedicationEntry entry, string notice) => MedicationTable.Default.Recognize(entry).Notices.Any(found => found.Code == notice);

    private static void Keep(CodeableConcept concept, string name)
    {
        concept.Coding.Clear();
        concept.Text = name;
    }

    private static string Element(int index) => FormattableString.Invariant($"medication.coding[{index}].code");

    private static CodeableConcept? ConceptOf(Resource resource) => resource switch
    {
        MedicationRequest request => request.Medication as CodeableConcept,
        MedicationStatement statement => statement.Medication as CodeableConcept,
        MedicationAdministration administration => administration.Medication as CodeableConcept,
        Hl7.Fhir.Model.Medication medication => medication.Code,
        _ => null,
    };

    /// <summary>A drug that a part of a concept names.</summary>
    private sealed record Named(Medications.Medication Drug, string Written, string How, string Element);
}
