using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Vocabulary;
using FhirCondition = Hl7.Fhir.Model.Condition;

namespace RlsDomain.Fhir.Reading;

/// <summary>Risk factors and known conditions of a Condition.</summary>
/// <remarks>
/// Only what is active and confirmed counts as present. A refuted or ended code is not recorded as absent: it may be
/// narrower than the risk factor.
/// </remarks>
internal static class ConditionReader
{
    internal static Outcome Read(FhirCondition condition, string path, int place, CaseDraft draft)
    {
        List<CodeRef> codes = CodeRef.Of(condition.Code);
        List<(RiskFactor Factor, CodeRef Code)> factors =
            [.. codes.SelectMany(code => ConditionCodes.RiskFactorsOf(code.System, code.Code).Select(factor => (factor, code))).DistinctBy(pair => pair.factor)];
        List<KnownCondition> known =
            [.. codes.SelectMany(code => KnownBy(code).Select(condition => new KnownCondition(condition, code.System, code.Code, path))).DistinctBy(found => found.Condition)];
        if (factors.Count == 0 && known.Count == 0)
        {
            return Unmapped(condition, codes);
        }

        if (WhyNot(condition, draft) is { } reason)
        {
            return reason;
        }

        DateOnly? day = FhirDates.First(condition.RecordedDate) ?? FhirDates.Start(condition.Onset);
        draft.RiskFactors.AddRange(factors.Select(pair => new PresenceCandidate<RiskFactor>(place, pair.Factor, Presence.Present, day)));
        draft.KnownConditions.AddRange(known);
        return Outcome.Used(string.Join(" ", Describe(factors, known)));
    }

    private static IEnumerable<Vocabulary.Condition> KnownBy(CodeRef code) =>
        ConditionCodes.FindCondition(code.System, code.Code) is { } condition ? [condition] : [];

    private static IEnumerable<string> Describe(List<(RiskFactor Factor, CodeRef Code)> factors, List<KnownCondition> known) =>
    [
        .. factors.Select(pair => $"Risk factor {pair.Factor.Code}, present ({pair.Code})."),
        .. known.Select(found => $"Known condition {found.Condition.Code} ({FhirSystems.NameOf(found.System)} {found.Code}); the differential is worked out from findings and does not read it."),
    ];

    /// <summary>Says why a condition that bears on the case does not count; null when it does.</summary>
    private static Outcome? WhyNot(FhirCondition condition, CaseDraft draft)
    {
        string? verification = condition.VerificationStatus?.Coding.FirstOrDefault()?.Code;
        if (verification is "refuted" or "entered-in-error")
        {
            return Outcome.Ignored($"condition-{verification}", $"The verification status is {verification}: it does not count, and it is no proof that the whole risk factor is absent.", "verificationStatus");
        }

        if (verification is not null and not "confirmed")
        {
            return Outcome.Ignored("condition-not-confirmed", $"The verification status is {verification}, and only what is confirmed counts.", "verificationStatus");
        }

        string? clinical = condition.ClinicalStatus?.Coding.FirstOrDefault()?.Code;
        if (clinical is not null and not ("active" or "recurrence" or "relapse"))
        {
            return Outcome.Ignored("condition-not-active", $"The clinical status is {clinical}: it does not count now, and it is no proof of absence.", "clinicalStatus");
        }

        if (FhirDates.End(condition.Abatement) is { } ended && ended <= draft.Options.AsOf)
        {
            return Outcome.Ignored("condition-ended", $"It ended on {FhirDates.Text(ended)}.", "abatement");
        }

        return draft.IsLater(FhirDates.Start(condition.Onset)) || draft.IsLater(FhirDates.First(condition.RecordedDate))
            ? Outcome.Refused("date-in-future", $"It is dated after {FhirDates.Text(draft.Options.AsOf)}, the day for which the case is made.", FhirDates.Start(condition.Onset) is null ? "recordedDate" : "onset")
            : null;
    }

    private static Outcome Unmapped(FhirCondition condition, List<CodeRef> codes)
    {
        foreach (CodeRef code in codes)
        {
            if (ConditionCodes.FindAmbiguous(code.System, code.Code) is { } row)
            {
                return Outcome.Ignored("condition-ambiguous", $"{code} is not read as a risk factor: {row.Because}.", "code");
            }

            if (code.System is FhirSystems.RiskFactors or FhirSystems.Conditions)
            {
                string? nearest = code.System == FhirSystems.RiskFactors ? RiskFactor.NearestCode(code.Code) : Vocabulary.Condition.NearestCode(code.Code);
                return Outcome.Refused("unknown-code", $"There is no code {code}{(nearest is null ? "." : $"; did you mean \"{nearest}\"?")}", "code.coding.code");
            }
        }

        return codes.Count > 0
            ? Outcome.Ignored("condition-not-mapped", $"{string.Join(", ", codes)} stands for no risk factor and no condition of the library.", "code")
            : Outcome.Ignored("condition-without-code", $"It has no code with its system{(condition.Code?.Text is { Length: > 0 } ? ", only a text" : "")}, and conditions are read by SNOMED CT and ICD-10 codes only.", "code");
    }
}
