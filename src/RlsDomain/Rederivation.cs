using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Replay;
using RlsDomain.Vocabulary;

namespace RlsDomain;

/// <summary>The assessment of one case, worked out again in each setting that is asked for. Not for several threads at once.</summary>
internal sealed class Rederivation(RlsAssessor assessor, PlainDifferential plain, PatientCase patient)
{
    private readonly Dictionary<Setting, PlainAnswer> _answers = [];
    private readonly Dictionary<Setting, RederivedAssessment> _assessments = [];

    internal PatientCase Patient => patient;

    /// <summary>
    /// Gives the setting to work the case out in: the one that the assessment names, unless its numbers follow the
    /// priors of another. So a changed setting is one difference, not hundreds.
    /// </summary>
    internal Setting SettingOf(JsonElement claimed)
    {
        Setting? named = claimed.TryGetProperty("setting", out JsonElement setting) && setting.ValueKind == JsonValueKind.String
            ? Setting.FindCode(setting.GetString()!)
            : null;
        string? none = claimed.TryGetProperty("probabilityOfNone", out JsonElement number) && number.ValueKind == JsonValueKind.Number
            ? number.GetRawText()
            : null;
        Setting[] candidates = named is null ? [.. Setting.All] : [named, .. Setting.All.Where(other => other != named)];
        return candidates.FirstOrDefault(candidate => none is not null && Fits(none, candidate)) ?? named ?? Setting.PrimaryCare;
    }

    internal RederivedAssessment In(Setting setting)
    {
        if (!_assessments.TryGetValue(setting, out RederivedAssessment? assessment))
        {
            (byte[] written, byte[] rederived) = assessor.Assess(patient, setting).ToUtf8Json(AnswerIn(setting));
            assessment = new(Parse(written), Parse(rederived));
            _assessments.Add(setting, assessment);
        }

        return assessment;
    }

    private bool Fits(string none, Setting setting) =>
        RoundedNumbers.AreNear(none, AnswerIn(setting).ProbabilityOfNone.ToString("F12", System.Globalization.CultureInfo.InvariantCulture), RoundedNumbers.ToleratedUnits);

    private PlainAnswer AnswerIn(Setting setting)
    {
        if (!_answers.TryGetValue(setting, out PlainAnswer? answer))
        {
            answer = plain.Classify(patient, setting);
            _answers.Add(setting, answer);
        }

        return answer;
    }

    private static JsonElement Parse(byte[] utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        return document.RootElement.Clone();
    }
}

/// <summary>An assessment worked out again: as the library writes it here, and with the differential of the plain model.</summary>
internal sealed record RederivedAssessment(JsonElement Written, JsonElement Rederived);
