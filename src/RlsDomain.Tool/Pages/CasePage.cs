namespace RlsDomain.Tool.Pages;

/// <summary>The page that a clinician reads: one a case, the urgent first.</summary>
internal static class CasePage
{
    /// <summary>Where what was cut from a page can be read.</summary>
    internal const string SeeJson = "see --format json";

    internal static void WriteAll(IEnumerable<Assessment> assessments, Terminal terminal)
    {
        bool isFirst = true;
        foreach (Assessment assessment in assessments)
        {
            if (!isFirst)
            {
                terminal.Output.WriteLine();
            }

            isFirst = false;
            Write(assessment, new(terminal.Output, terminal.Width, terminal.HasColour));
        }
    }

    internal static void Write(Assessment assessment, Page page)
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
