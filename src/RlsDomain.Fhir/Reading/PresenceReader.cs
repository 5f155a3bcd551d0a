using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Reading;

/// <summary>Findings and risk factors that an Observation says are there or not. No answer is no absence.</summary>
internal static class PresenceReader
{
    private const string SnomedYes = "373066001";
    private const string SnomedNo = "373067005";
    private const string SnomedPresent = "52101004";
    private const string SnomedAbsent = "2667000";
    private const string LoincYes = "LA33-6";
    private const string LoincNo = "LA32-8";

    /// <summary>Reads an observation coded with this library's own codes.</summary>
    internal static Outcome Read<T>(Observation observation, string code, DateOnly? day, int place, List<PresenceCandidate<T>> candidates)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        if (CodedTerm<T>.FindCode(code) is not { } term)
        {
            string? nearest = CodedTerm<T>.NearestCode(code);
            return Outcome.Refused("unknown-code", $"There is no {typeof(T).Name} with the code \"{CodeText.Clip(code)}\"{(nearest is null ? "." : $"; did you mean \"{nearest}\"?")}", "code.coding.code");
        }

        if (observation.Value is null)
        {
            return Outcome.Ignored("presence-without-value", $"It has no value: {term.Code} stays not recorded, for silence is no absence.", "value");
        }

        if (AnswerOf(observation.Value) is not { } presence)
        {
            return Outcome.Refused("presence-not-understood", $"The value of {term.Code} is neither a boolean nor a code of yes or no, present or absent.", "value");
        }

        return Add(candidates, place, term, presence, day);
    }

    /// <summary>Reads an observation whose coded answers are known, such as smoking status.</summary>
    internal static Outcome ReadStatus(Observation observation, StatusRow row, DateOnly? day, int place, CaseDraft draft)
    {
        RiskFactor factor = row.Factor;
        List<CodeRef> answers = [.. CodeRef.Of(observation.Value as CodeableConcept).Where(code => code.System == FhirSystems.SnomedCt)];
        if (answers.Exists(answer => row.Present.Contains(answer.Code)))
        {
            return Add(draft.RiskFactors, place, factor, Presence.Present, day);
        }

        if (answers.Exists(answer => row.Absent.Contains(answer.Code)))
        {
            return Add(draft.RiskFactors, place, factor, Presence.Absent, day);
        }

        return Outcome.Ignored("status-not-decisive", $"The answer{(answers.Count > 0 ? $" {answers[0]}" : "")} to {row.Title} proves neither that {factor.Code} is there nor that it is not.", "value");
    }

    private static Outcome Add<T>(List<PresenceCandidate<T>> candidates, int place, T term, Presence presence, DateOnly? day)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        candidates.Add(new(place, term, presence, day));
        return Outcome.Used($"{(typeof(T) == typeof(Finding) ? "Finding" : "Risk factor")} {term.Code}, {presence.Code()}.");
    }

    private static Presence? AnswerOf(DataType value) => value switch
    {
        FhirBoolean { Value: { } answer } => answer ? Presence.Present : Presence.Absent,
        CodeableConcept concept => CodeRef.Of(concept).Select(AnswerOf).FirstOrDefault(answer => answer is not null),
        _ => null,
    };

    private static Presence? AnswerOf(CodeRef code) => (code.System, code.Code) switch
    {
        (FhirSystems.SnomedCt, SnomedYes or SnomedPresent) => Presence.Present,
        (FhirSystems.SnomedCt, SnomedNo or SnomedAbsent) => Presence.Absent,
        (FhirSystems.Loinc, LoincYes) => Presence.Present,
        (FhirSystems.Loinc, LoincNo) => Presence.Absent,
        (FhirSystems.Presence, "present") => Presence.Present,
        (FhirSystems.Presence, "absent") => Presence.Absent,
        _ => null,
    };
}
