using RlsDomain.Cases;

namespace RlsDomain.Tool.Pages;

/// <summary>Who the page is about, and where the person is seen.</summary>
internal static class HeaderSection
{
    internal static void Write(Assessment assessment, Page page)
    {
        PatientCase patient = assessment.Patient;
        string[] parts =
        [
            patient.AgeYears is { } age ? $"age {Words.Number(age)}" : "age not recorded",
            patient.Sex?.DisplayName.ToLowerInvariant() ?? "sex not recorded",
            .. patient.PregnancyTrimester is { } trimester ? (string[])[FormattableString.Invariant($"trimester {trimester}")] : [],
            $"setting: {assessment.Differential.Setting.DisplayName.ToLowerInvariant()}",
        ];
        page.Rule('=');
        page.Strong("", $"{patient.Id}: {string.Join(", ", parts)}");
        page.Rule('=');
    }
}
