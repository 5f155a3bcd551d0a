namespace RlsDomain.Tool.Pages;

/// <summary>The page that a clinician reads: one a case, the urgent first.</summary>
internal static class CasePage
{
    /// <summary>Where what was cut from a page can be read.</summary>
    internal const string SeeJson = "see --format json";

    /// <summary>Gives the page of a case.</summary>
    internal static string Write(Assessment assessment, int width, bool hasColour)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        Write(assessment, new Page(writer, width, hasColour));
        return writer.ToString();
    }

    private static void Write(Assessment assessment, Page page)
    {
        HeaderSection.Write(assessment, page);
        RedFlagSection.Write(assessment, page);
        LeadingSection.Write(assessment, page);
        CriteriaSection.Write(assessment, page);
        ReasonSection.Write(assessment, page);
        ContributorSection.Write(assessment, page);
        LabSection.Write(assessment, page);
        SeveritySection.Write(assessment, page);
        QuestionSection.Write(assessment, page);
        GuidanceSection.Write(assessment, page);
        NoticeSection.Write(assessment, page);
        SourceSection.Write(assessment, page);
        FooterSection.Write(assessment, page);
    }
}
