using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>
/// Reads one case, value by value. A value that is wrong is reported and left out, so that the rest is read too; then the
/// case as a whole is checked. Only text that is no JSON stops it, with a <see cref="JsonException"/>.
/// </summary>
internal sealed partial class CaseParser(IssueList issues) : JsonFileParser(issues)
{
    private static readonly PropertyNames s_caseNames = new(
        "id", "source", "age", "sex", "pregnancyTrimester", "findings", "riskFactors", "labs", "medications", "irls",
        "symptomFrequencyPerWeek", "symptomDurationMonths", "lifetimeEpisodes", "plmIndexPerHour", "expected");

    /// <summary>Reads the case that starts where the reader stands, and leaves the reader on its end; null when it has an error.</summary>
    internal CaseRecord? Read(ref Utf8JsonReader reader, out string? id)
    {
        int before = Issues.ErrorCount;
        At = new("");
        id = null;
        CaseSource? source = null;
        ExpectedDiagnosis? expected = null;
        PatientCaseBuilder builder = PatientCase.Create("?");
        uint seen = 0;
        while (NextProperty(ref reader, s_caseNames, new(""), ref seen, out int property))
        {
            switch (property)
            {
                case 0:
                    id = RequiredText(ref reader, new(".id"), "The id");
                    break;
                case 1:
                    source = ReadSource(ref reader);
                    break;
                case 14:
                    expected = ReadExpected(ref reader);
                    break;
                default:
                    ReadPatient(ref reader, builder, property);
                    break;
            }
        }

        if ((seen & 1) == 0)
        {
            Issues.Error("property-missing", ".id", "The id is missing; write a text that tells this case from the others.");
        }

        PatientCase? patient = builder.WithId(id ?? "?").Finish(Issues);
        return patient is not null && Issues.ErrorCount == before ? new(patient, source, expected) : null;
    }

    private void ReadPatient(ref Utf8JsonReader reader, PatientCaseBuilder builder, int property)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return; // Written, but not recorded.
        }

        switch (property)
        {
            case 2 when Number(ref reader, new(".age"), "The age in years is") is { } age:
                builder.Aged(age);
                break;
            case 3 when Code<Sex>(ref reader, new(".sex"), "sex") is { } sex:
                builder.Sex(sex);
                break;
            case 4 when WholeNumber(ref reader, new(".pregnancyTrimester"), "A trimester is") is { } trimester:
                builder.PregnantInTrimester(trimester);
                break;
            case 5:
                builder.Set(ReadPresences<Finding, RiskFactor>(ref reader, new(".findings"), "finding", "a risk factor: write it under riskFactors"));
                break;
            case 6:
                builder.Set(ReadPresences<RiskFactor, Finding>(ref reader, new(".riskFactors"), "risk factor", "a finding: write it under findings"));
                break;
            case 7:
                ReadLabs(ref reader, builder);
                break;
            case 8:
                ReadMedications(ref reader, builder);
                break;
            case 9:
                ReadIrls(ref reader, builder);
                break;
            case 10 when Number(ref reader, new(".symptomFrequencyPerWeek"), "The symptom frequency a week is") is { } frequency:
                builder.SymptomsPerWeek(frequency);
                break;
            case 11 when Number(ref reader, new(".symptomDurationMonths"), "The symptom duration in months is") is { } months:
                builder.SymptomsForMonths(months);
                break;
            case 12 when Number(ref reader, new(".lifetimeEpisodes"), "The number of episodes is") is { } episodes:
                builder.LifetimeEpisodes(episodes);
                break;
            case 13 when Number(ref reader, new(".plmIndexPerHour"), "The periodic limb movement index is") is { } index:
                builder.PlmIndexPerHour(index);
                break;
            default:
                break; // The value was reported where it was read.
        }
    }
}
