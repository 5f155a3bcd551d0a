using System.Collections.Immutable;
using System.Globalization;
using RlsDomain.Fhir.Doctor;
using RlsDomain.Tool.Pages;

namespace RlsDomain.Tool.Fhir;

/// <summary>What the doctor found, for people.</summary>
internal static class DoctorPage
{
    /// <summary>Of many changes the first say enough.</summary>
    private const int MostChanges = 6;

    internal static void Write(ImmutableArray<Examined> files, Page page)
    {
        for (int i = 0; i < files.Length; i++)
        {
            if (i > 0)
            {
                page.Blank();
            }

            Write(files[i], page);
        }
    }

    private static void Write(Examined examined, Page page)
    {
        if (examined.Report is not { } report || examined.Problem is not null)
        {
            page.Alarm("", $"{examined.File}: {examined.Problem}");
            return;
        }

        page.Strong("", string.Create(CultureInfo.InvariantCulture, $"{examined.File}: {report.ExaminedCount} examined, {(report.IsClean ? "nothing found" : $"{report.Findings.Length} finding(s)")}"));
        foreach (DoctorFinding finding in report.Findings)
        {
            page.Blank();
            page.Strong("  ", $"{finding.Path}  ({finding.Rule})");
            page.Text("    ", finding.Problem);
            if (finding.Intention is { } intention)
            {
                page.Text("    ", intention);
            }

            page.Text("    ", DescribeImpact(finding));
        }
    }

    private static string DescribeImpact(DoctorFinding finding) => finding.Impact switch
    {
        AssessmentImpact.Changes => $"The assessment would change: {string.Join("; ", finding.Changes.Take(MostChanges))}{(finding.Changes.Length > MostChanges ? string.Create(CultureInfo.InvariantCulture, $"; and {finding.Changes.Length - MostChanges} more") : "")}.",
        AssessmentImpact.None => "The assessment would stay the same.",
        _ => "Whether the assessment would change is not known.",
    };
}
