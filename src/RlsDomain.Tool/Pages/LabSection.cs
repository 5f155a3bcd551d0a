using RlsDomain.Labs;

namespace RlsDomain.Tool.Pages;

/// <summary>The laboratory values with the lines that they meet, and what they say of iron; nothing when there are none.</summary>
internal static class LabSection
{
    private const int Most = 4;

    internal static void Write(Assessment assessment, Page page)
    {
        if (assessment.Labs.Readings.IsEmpty)
        {
            return;
        }

        page.Heading("LABORATORY VALUES");
        foreach (LabReading reading in assessment.Labs.Readings)
        {
            Write(reading, page);
        }

        IronAssessment iron = assessment.Labs.Iron;
        page.Text("  Iron: ", iron.Outcome.DisplayName.ToLowerInvariant() + ". " + iron.Explanation + page.Cite(iron.SourceIds));
    }

    private static void Write(LabReading reading, Page page)
    {
        string origin = reading.IsEstimated ? ", estimated" : reading.IsDerived ? ", computed" : "";
        string state = !reading.IsPlausible ? ": outside the plausible range, not interpreted"
            : !reading.IsUsed ? ": another value of the same test is used"
            : reading.Findings.IsEmpty ? ": meets no line" : "";
        page.Text("  ", $"{reading.Analyte.DisplayName} {Words.Number(reading.Value)} {reading.Unit.Code}{origin}{state}");
        foreach (LabFinding finding in reading.Findings.Take(Most))
        {
            page.Text("    - ", $"{finding.Threshold}: {finding.Meaning} ({finding.Population})" + page.Cite(finding.SourceIds) + Words.Mark(finding.Verification));
        }

        if (reading.Findings.Length > Most)
        {
            page.Text("      ", FormattableString.Invariant($"and {reading.Findings.Length - Most} more ({CasePage.SeeJson})"));
        }
    }
}
