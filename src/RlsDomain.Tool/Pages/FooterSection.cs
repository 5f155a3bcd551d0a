namespace RlsDomain.Tool.Pages;

/// <summary>What the answer was made with, and what it is not.</summary>
internal static class FooterSection
{
    private const int DigestShown = 12;

    internal static void Write(Assessment assessment, Page page)
    {
        page.Blank();
        page.Rule('-');
        page.Text("", $"RlsDomain {Assessment.LibraryVersion}, knowledge {assessment.Knowledge.Version} ({assessment.Knowledge.Sha256[..DigestShown]}). "
            + "Decision support; not a diagnosis.");
    }
}
