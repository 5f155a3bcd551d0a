using RlsDomain.Guidance;

namespace RlsDomain.Tool.Pages;

/// <summary>The red flags, before everything else; nothing when there is none.</summary>
internal static class RedFlagSection
{
    internal static void Write(Assessment assessment, Page page)
    {
        if (assessment.RedFlags.IsEmpty)
        {
            return;
        }

        page.Heading("RED FLAGS");
        foreach (RaisedFlag raised in assessment.RedFlags)
        {
            page.Alarm("  ! ", raised.Flag.Concern);
            page.Text("    ", $"How soon: {raised.Flag.Urgency}. Because of: {string.Join(", ", raised.Because.Select(finding => finding.DisplayName.ToLowerInvariant()))}."
                + page.Cite(raised.Flag.SourceIds) + Words.Mark(raised.Flag.Verified));
        }
    }
}
