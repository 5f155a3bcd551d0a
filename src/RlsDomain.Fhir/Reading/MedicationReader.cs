using Hl7.Fhir.Model;
using RlsDomain.Medications;

namespace RlsDomain.Fhir.Reading;

/// <summary>Medications of requests, statements and administrations.</summary>
internal static class MedicationReader
{
    internal static Outcome Read(MedicationRequest request, int place, CaseDraft draft)
    {
        DateOnly? start = FhirDates.First(request.AuthoredOn);
        DateOnly? end = FhirDates.Last(request.DispenseRequest?.ValidityPeriod?.End);
        Exposure? exposure = request.Status switch
        {
            MedicationRequest.MedicationrequestStatus.Active => Exposure.Ongoing(start, end),
            MedicationRequest.MedicationrequestStatus.Completed or MedicationRequest.MedicationrequestStatus.Stopped => Exposure.Ended(start, end),
            _ => null,
        };
        if (request.DoNotPerform == true)
        {
            return Outcome.Ignored("medication-do-not-perform", "It asks not to give the drug.", "doNotPerform");
        }

        if (request.Intent is MedicationRequest.MedicationRequestIntent.Proposal or MedicationRequest.MedicationRequestIntent.Plan or MedicationRequest.MedicationRequestIntent.Option)
        {
            return Outcome.Ignored("medication-not-ordered", $"Its intent is {Hl7.Fhir.Utility.EnumUtility.GetLiteral(request.Intent)}: the drug was not ordered.", "intent");
        }

        return exposure is { } known
            ? Take(request, request.Medication, known, "authoredOn", place, draft)
            : NotTaken(request.Status is { } status ? Hl7.Fhir.Utility.EnumUtility.GetLiteral(status) : null);
    }

    internal static Outcome Read(MedicationStatement statement, int place, CaseDraft draft)
    {
        DateOnly? start = FhirDates.Start(statement.Effective);
        DateOnly? end = statement.Effective is Period period ? FhirDates.Last(period.End) : null;
        return statement.Status switch
        {
            MedicationStatement.MedicationStatusCodes.Active => Take(statement, statement.Medication, Exposure.Ongoing(start, end), "effective", place, draft),
            MedicationStatement.MedicationStatusCodes.Completed or MedicationStatement.MedicationStatusCodes.Stopped =>
                Take(statement, statement.Medication, Exposure.Ended(start, end), "effective", place, draft),
            _ => NotTaken(statement.Status is { } status ? Hl7.Fhir.Utility.EnumUtility.GetLiteral(status) : null),
        };
    }

    internal static Outcome Read(MedicationAdministration administration, int place, CaseDraft draft)
    {
        DateOnly? start = FhirDates.Start(administration.Effective);
        return administration.Status switch
        {
            MedicationAdministration.MedicationAdministrationStatusCodes.InProgress =>
                Take(administration, administration.Medication, Exposure.Ongoing(start, null), "effective", place, draft),
            MedicationAdministration.MedicationAdministrationStatusCodes.Completed or MedicationAdministration.MedicationAdministrationStatusCodes.Stopped =>
                Take(administration, administration.Medication, Exposure.Ended(start, FhirDates.End(administration.Effective)), "effective", place, draft),
            _ => NotTaken(administration.Status is { } status ? Hl7.Fhir.Utility.EnumUtility.GetLiteral(status) : null),
        };
    }

    private static Outcome NotTaken(string? status) => status is null
        ? Outcome.Refused("medication-without-status", "It has no status, and whether the drug is taken is not known.", "status")
        : Outcome.Ignored($"medication-{status}", $"Its status is {status}: it does not show that the drug is taken.", "status");

    private static Outcome Take(DomainResource owner, DataType? medication, Exposure exposure, string dates, int place, CaseDraft draft)
    {
        if (WhyNot(exposure, dates, draft) is { } reason)
        {
            return reason;
        }

        if (ConceptOf(owner, medication, draft, out string element) is not { } concept)
        {
            return Outcome.Refused("medication-not-found", DescribeMissing(medication), element);
        }

        if (MedicationCoding.EntryOf(concept, exposure.Start) is not { } entry)
        {
            return Outcome.Refused("medication-unnamed", "The medication has no text and no RxNorm or ATC code.", element);
        }

        draft.Medications.Add(new(place, entry));
        MedicationMatch match = MedicationTable.Default.Recognize(entry);
        string taken = match.Drug is { } drug ? $"read as {drug.Name}" : match.Row is { } row ? $"known by its class only, {row.Name}" : "not in the table of medications, which says nothing of it";
        return Outcome.Used($"Medication {CodeText.Clip(entry.Label)}, {taken}{exposure.Describe()}.");
    }

    private static Outcome? WhyNot(Exposure exposure, string dates, CaseDraft draft)
    {
        DateOnly asOf = draft.Options.AsOf;
        if (exposure.Start > asOf)
        {
            return Outcome.Refused("date-in-future", $"It is dated {FhirDates.Text(exposure.Start.Value)}, after {FhirDates.Text(asOf)}, the day for which the case is made.", dates);
        }

        if (exposure is { IsOver: true, End: null })
        {
            return Outcome.Ignored("medication-ended", "It ended, and no date says when: it does not count.", "status");
        }

        return exposure.End is { } end && asOf.DayNumber - end.DayNumber > draft.Options.RecentExposureDays
            ? Outcome.Ignored("medication-ended", $"It ended on {FhirDates.Text(end)}, more than {draft.Options.RecentExposureDays} days before {FhirDates.Text(asOf)}; the limit is a judgement.", dates)
            : null;
    }

    private static CodeableConcept? ConceptOf(DomainResource owner, DataType? medication, CaseDraft draft, out string element)
    {
        element = "medication";
        if (medication is ResourceReference reference)
        {
            element = "medication.reference";
            return draft.References.Find(owner, reference.Reference) is Hl7.Fhir.Model.Medication { } found
                ? found.Code
                : reference.Display is { Length: > 0 } display ? new CodeableConcept { Text = display } : null;
        }

        return medication as CodeableConcept;
    }

    private static string DescribeMissing(DataType? medication) => medication is ResourceReference reference
        ? $"{CodeText.Clip(reference.Reference ?? "The reference")} names no Medication with a code in this document."
        : "It names no medication.";

    /// <summary>When a drug was taken, as far as it is known.</summary>
    private readonly record struct Exposure(DateOnly? Start, DateOnly? End, bool IsOver)
    {
        internal static Exposure Ongoing(DateOnly? start, DateOnly? end) => new(start, end, false);

        internal static Exposure Ended(DateOnly? start, DateOnly? end) => new(start, end, true);

        internal string Describe() =>
            (Start is { } start ? $", from {FhirDates.Text(start)}" : "") + (End is { } end ? $" to {FhirDates.Text(end)}" : "");
    }
}
