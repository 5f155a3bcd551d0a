using System.Collections.Immutable;
using RlsDomain.Courses;
using RlsDomain.Tool.Listings;
using RlsDomain.Tool.Pages;
using static System.FormattableString;

namespace RlsDomain.Tool.Trends;

/// <summary>The page of a diary: its entries as a table, and the sentences of its review under headings.</summary>
internal static class TrendPage
{
    private const int DigestShown = 12;

    internal static void Write(SymptomDiary diary, DiaryReview review, Page page)
    {
        ImmutableArray<string> lines = DiaryWording.Lines(review);
        page.Strong("", lines[0]);
        page.Blank();
        ListingPage.Write(Entries(diary), page);
        int from = 1;
        foreach ((string heading, int count) in Sections(review, lines.Length))
        {
            if (count > 0)
            {
                page.Heading(heading);
                foreach (string line in lines.AsSpan(from, count))
                {
                    page.Text(line.StartsWith(' ') ? "    " : "  ", line.TrimStart());
                }
            }

            from += count;
        }

        page.Blank();
        page.Rule('-');
        page.Text("", $"RlsDomain {Assessment.LibraryVersion}, knowledge {review.KnowledgeVersion} ({review.KnowledgeSha256[..DigestShown]}). Decision support; not a diagnosis.");
    }

    private static Listing Entries(SymptomDiary diary) => Listing.Of(
        diary.Entries,
        ("day", entry => Invariant($"{entry.On:yyyy-MM-dd}")),
        ("IRLS", entry => entry.Irls is { } irls ? irls.Total is { } total ? Invariant($"{total}") : "incomplete" : null),
        ("onset", entry => entry.Onset is { } onset ? Invariant($"{onset:HH:mm}") : null),
        ("parts", entry => entry.BodyParts is { } parts ? parts.IsEmpty ? "none" : string.Join(", ", parts.Select(part => part.Code)) : null),
        ("rest", entry => entry.MinutesToSymptomsAtRest is { } minutes ? $"{Words.Number(minutes)} min" : null),
        ("relief", entry => entry.HoursOfRelief is { } hours ? $"{Words.Number(hours)} h" : null),
        ("worse", entry => entry.WorseThanBeforeTreatment switch { true => "yes", false => "no", _ => null }),
        ("ferritin", entry => entry.Ferritin is { } ferritin ? $"{Words.Number(ferritin.Value)} {ferritin.Unit.Code}" : null),
        ("doses from this day on", entry => entry.Doses is { } doses ? doses.IsEmpty ? "none" : string.Join(", ", doses.Select(Describe)) : null));

    private static string Describe(DrugDose dose) =>
        $"{dose.Medication.Label} {Words.Number(dose.Milligrams)} mg{(dose.At is { } at ? Invariant($" {at:HH:mm}") : "")}";

    /// <summary>Gives how many of the sentences belong under each heading, found by leaving out what a heading is about.</summary>
    private static (string Heading, int Count)[] Sections(DiaryReview review, int lines)
    {
        int onset = lines - Count(review with { OnsetTrend = null });
        int ferritin = lines - Count(review with { Ferritin = review.Ferritin with { Points = [], Change = null, Trend = null } });
        int notes = lines - Count(review with { Notices = [] });
        int augmentation = lines - Count(review with { Augmentation = review.Augmentation with { Treatment = null } }) + 1; // One sentence says that there is no treatment.
        return
        [
            ("COURSE OF THE IRLS", lines - 1 - onset - ferritin - augmentation - notes),
            ("ONSET", onset),
            ("FERRITIN", ferritin),
            ("WATCH FOR AUGMENTATION", augmentation),
            ("NOTES", notes),
        ];
    }

    private static int Count(DiaryReview review) => DiaryWording.Lines(review).Length;
}
