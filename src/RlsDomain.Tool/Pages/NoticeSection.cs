namespace RlsDomain.Tool.Pages;

/// <summary>What was left out or is doubtful; nothing when nothing is.</summary>
internal static class NoticeSection
{
    internal static void Write(Assessment assessment, Page page)
    {
        if (assessment.Notices.IsEmpty)
        {
            return;
        }

        page.Heading("NOTICES");
        foreach (string notice in assessment.Notices.Distinct(StringComparer.Ordinal))
        {
            page.Text("  - ", notice);
        }
    }
}
