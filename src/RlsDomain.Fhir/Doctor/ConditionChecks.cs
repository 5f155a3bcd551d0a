using System.Collections.Immutable;
using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;
using FhirCondition = Hl7.Fhir.Model.Condition;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Codes of conditions that are mistyped, or belong to another disease than their text says.</summary>
internal static class ConditionChecks
{
    internal const string OtherDisease = "code-other-disease";
    internal const string CheckDigit = "snomed-check-digit";
    internal const string Malformed = "icd-malformed";
    internal const string PregnantMale = "pregnancy-and-sex";

    private static readonly Lazy<ImmutableArray<CodeTitle>> s_titles = new(MakeTitles);

    internal static void Run(Examination examination)
    {
        foreach (Subject subject in examination.Subjects)
        {
            if (subject.Resource is not FhirCondition condition)
            {
                continue;
            }

            List<CodeRef> codes = CodeRef.Of(condition.Code);
            for (int i = 0; i < codes.Count; i++)
            {
                CodeRef code = codes[i] with { System = SystemNames.Read(codes[i].System) };
                if ((OfForm(subject, code, i) ?? OfText(subject, condition, code, i) ?? OfSex(examination, subject, condition, code)) is { } suspicion)
                {
                    examination.Add(suspicion);
                }
            }
        }
    }

    private static Suspicion? OfForm(Subject subject, CodeRef code, int index)
    {
        if (code.System == FhirSystems.SnomedCt && !CheckDigits.IsSnomed(code.Code))
        {
            string? meant = Slips.Nearest(code.Code, s_titles.Value.Where(title => title.System == FhirSystems.SnomedCt).Select(title => title.Code));
            return new(subject, Element(index), CheckDigit, $"{CodeText.Clip(code.Code)} is no SNOMED CT code: its form or its check digit is wrong.",
                meant is null ? null : $"Probably {meant} ({TitleOf(meant)}) is meant.", meant is null ? null : Mend(index, FhirSystems.SnomedCt, meant));
        }

        return FhirSystems.Icd.Contains(code.System) && !IcdCode.IsWellFormed(code.Code)
            ? new(subject, Element(index), Malformed, $"{CodeText.Clip(code.Code)} does not have the form of an ICD-10 code: a letter, a digit, a digit or letter, and after a dot up to four more.")
            : null;
    }

    private static Suspicion? OfText(Subject subject, FhirCondition condition, CodeRef code, int index)
    {
        string[] texts = [.. new[] { condition.Code?.Text, code.Display }.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct().Select(text => text!)];
        CodeTitle[] own = [.. s_titles.Value.Where(title => title.Holds(code))];
        foreach (string text in texts)
        {
            if (own.Any(title => title.Fits(text)))
            {
                continue;
            }

            bool isKnown = own.Any(title => !title.IsAmbiguous);
            CodeTitle? meant = isKnown ? FindMeant(text, code.System, own) : FindByTitle(text, code);
            if (meant is not null)
            {
                string what = own.Length > 0 ? $"{FhirSystems.NameOf(code.System)} {code.Code} is {own[0].Title}" : $"{FhirSystems.NameOf(code.System)} {code.Code} is none of the codes known for this";
                return new(subject, Element(index), OtherDisease, $"{what}, and the text says \"{CodeText.Clip(text)}\".", $"Probably {meant.Code} ({meant.Title}) is meant; or the text is wrong.", Mend(index, meant.System, meant.Code));
            }
        }

        return null;
    }

    /// <summary>A text that fits another code and none of the same meaning.</summary>
    private static CodeTitle? FindMeant(string text, string system, CodeTitle[] own) => s_titles.Value
        .Where(title => title.IsOf(system) && title.Fits(text) && !title.Means.Overlaps(own.SelectMany(other => other.Means)))
        .OrderByDescending(title => Words.Bare(title.Title) == Words.Bare(text))
        .ThenByDescending(title => title.Words.Where(word => Words.Has(text, word)).Select(word => word.Length).DefaultIfEmpty(0).Max())
        .ThenBy(title => title.Title.Length)
        .FirstOrDefault();

    /// <summary>Of a code that is not known, only a text that is the very title of another one tells anything.</summary>
    private static CodeTitle? FindByTitle(string text, CodeRef code) =>
        s_titles.Value.FirstOrDefault(title => title.IsOf(code.System) && !title.IsAmbiguous && Words.Bare(title.Title) == Words.Bare(text));

    private static Suspicion? OfSex(Examination examination, Subject subject, FhirCondition condition, CodeRef code) =>
        examination.Patient?.Gender == AdministrativeGender.Male
        && condition.ClinicalStatus?.Coding.FirstOrDefault()?.Code is null or "active"
        && ConditionCodes.RiskFactorsOf(code.System, code.Code).Contains(RiskFactor.Pregnancy)
            ? new(subject, "code", PregnantMale, "Pregnancy is recorded for a person whose sex is recorded as male.", "One of them is probably of another person or mistyped; ask the sender.")
            : null;

    private static string Element(int index) => FormattableString.Invariant($"code.coding[{index}].code");

    private static string TitleOf(string snomed) => s_titles.Value.First(title => title.System == FhirSystems.SnomedCt && title.Code == snomed).Title;

    private static Action<Resource> Mend(int index, string system, string code) => resource =>
    {
        Coding[] codings = [.. ((FhirCondition)resource).Code!.Coding.Where(coding => coding is { System.Length: > 0, Code.Length: > 0 })];
        (codings[index].System, codings[index].Code, codings[index].Display) = (system, code, null);
    };

    private static ImmutableArray<CodeTitle> MakeTitles() =>
    [
        .. ConditionCodes.Rows.Select(CodeTitle.Of),
        .. ConditionCodes.Ambiguous.Select(CodeTitle.Of),
        .. KnowledgeBase.Default.Terminology.Where(row => row.System != Vocabulary.CodeSystem.Icd11).Select(CodeTitle.Of),
    ];
}
