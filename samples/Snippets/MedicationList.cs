using RlsDomain.Medications;

namespace Snippets;

/// <summary>docs/medications.md.</summary>
internal static class MedicationList
{
    internal static void Show()
    {
        // <MedicationList>
        MedicationReviewResult review = MedicationReview.Default.Review(
        [
            new MedicationEntry { Name = "Remeron" },
            new MedicationEntry { Atc = "N04BC05" },
            new MedicationEntry { Name = "mirtazapin" },
        ]);

        foreach (MedicationMatch match in review.Matches)
        {
            Console.WriteLine($"{match.Entry.Label}: {match.How.DisplayName}, {match.Drug?.Name ?? "no row"}{(match.Suggestion is { } near ? $"; {near}?" : "")}");
        }

        foreach (MedicationFinding finding in review.Findings)
        {
            Console.WriteLine($"{finding.Role.DisplayName}: {finding.Detail} [{string.Join(", ", finding.SourceIds)}; {finding.Verified.Code}]");
        }

        foreach (MedicationNotice notice in review.Notices)
        {
            Console.WriteLine($"{notice.Code}: {notice.Message}");
        }
        // </MedicationList>
    }
}
