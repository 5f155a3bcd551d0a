using RlsDomain.Guidance;

namespace RlsDomain.Tool.Pages;

/// <summary>What may cause or worsen the symptoms; nothing when nothing was found.</summary>
internal static class ContributorSection
{
    internal static void Write(Assessment assessment, Page page)
    {
        if (assessment.Contributors.IsEmpty)
        {
            return;
        }

        page.Heading("WHAT MAY CONTRIBUTE");
        foreach (Contributor contributor in assessment.Contributors)
        {
            page.Text("  - ", contributor.Detail + page.Cite(contributor.SourceIds) + Words.Mark(contributor.Mark));
            if (contributor.Alternatives.Length > 0)
            {
                page.Text("    ", $"Lower-risk alternatives that sources name: {string.Join("; ", contributor.Alternatives)}.");
            }
        }
    }
}
