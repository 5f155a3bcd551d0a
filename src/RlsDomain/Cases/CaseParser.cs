using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>
/// Reads one case, value by value. A value that is wrong is reported and left out, so that the rest is read too; then the
/// case as a whole is checked. Only text that is no JSON stops it, with a <see cref="JsonException"/>.
/// </summary>
/// <param name="issues">What is reported.</param>
/// <param name="keepsEvaluation">Whether what only an evaluation may read is kept; it is checked either way.</param>
internal sealed partial class CaseParser(IssueList issues, bool keepsEvaluation) : JsonFileParser(issues)
{
    private static readonly PropertyNames s_caseNames = new(
        "id", "source", "age", "sex", "pregnancyTrimester", "findings", "riskFactors", "labs", "medications", "irls",
        "symptomFrequencyPerWeek", "symptomDurationMonths", "lifetimeEpisodes", "plmIndexPerHour", "expected");

    /// <summary>Gets the source of the case that was read last.</summary>
    internal CaseSource? Source { get; private set; }

    /// <summary>Gets what is expected of the case that was read last.</summary>
    internal ExpectedDiagnosis? Expected { get; private set; }

    /// <summary>Reads the case that starts where the reader stands, and leaves the reader on its end; null when it has an error.</summary>
    internal PatientCase? Read(ref Utf8JsonReader reader, out string? id)
    {
        int before = Issues.ErrorCount;
        At = new("");
        id = null;
        Source = null;
        Expected = null;
        CaseValues values = default;
        uint seen = 0;
        while (NextProperty(ref reader, s_caseNames, new(""), ref seen, out int property))
        {
            switch (property)
            {
                case 0:
                    id = RequiredText(ref reader, At, "The id");
                    break;
                case 1:
                    Source = ReadSource(ref reader);
                    break;
                case 14:
                    Expected = ReadExpected(ref reader);
                    break;
                default:
                    ReadPatient(ref reader, ref values, property);
                    break;
            }
        }

        if ((seen & 1) == 0)
        {
            Issues.Error("property-missing", ".id", "The id is missing; write a text that tells this case from the others.");
        }

        values.Id = id ?? "?";
        PatientCase? patient = CaseChecks.Finish(values, Issues);
        return Issues.ErrorCount == before ? patient : null;
    }

    /// <summary>Reads a property of the patient. A value that is not one is reported where it is read, and is then null.</summary>
    private void ReadPatient(ref Utf8JsonReader reader, ref CaseValues values, int property)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return; // Written, but not recorded.
        }

        switch (property)
        {
            case 2:
                values.AgeYears = Number(ref reader, At, "The age in years is");
                break;
            case 3:
                values.Sex = Code<Sex>(ref reader, At, "sex");
                break;
            case 4:
                values.PregnancyTrimester = WholeNumber(ref reader, At, "A trimester is");
                break;
            case 5:
                values.Findings = ReadFindings(ref reader);
                break;
            case 6:
                values.RiskFactors = ReadRiskFactors(ref reader);
                break;
            case 7:
                ReadLabs(ref reader, ref values.Labs);
                break;
            case 8:
                ReadMedications(ref reader, ref values.Medications);
                break;
            case 9:
                values.Irls = ReadIrls(ref reader);
                break;
            case 10:
                values.SymptomFrequencyPerWeek = Number(ref reader, At, "The symptom frequency a week is");
                break;
            case 11:
                values.SymptomDurationMonths = Number(ref reader, At, "The symptom duration in months is");
                break;
            case 12:
                values.LifetimeEpisodes = Number(ref reader, At, "The number of episodes is");
                break;
            default:
                values.PlmIndexPerHour = Number(ref reader, At, "The periodic limb movement index is");
                break;
        }
    }
}
