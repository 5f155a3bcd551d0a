using RlsDomain.Scales;
using static System.FormattableString;

namespace RlsDomain.Tool.Pages;

/// <summary>How severe it is by the IRLS; nothing when the scale was not given.</summary>
internal static class SeveritySection
{
    internal static void Write(Assessment assessment, Page page)
    {
        if (assessment.Irls is { } irls)
        {
            page.Heading("SEVERITY");
            Write(irls, page);
        }
    }

    /// <summary>Writes a score, as <c>rls irls</c> does too.</summary>
    internal static void Write(IrlsScore irls, Page page)
    {
        page.Strong("  IRLS ", Total(irls) + page.Cite(IrlsScale.Bands.SourceIds) + Words.Mark(IrlsScale.Bands.Verified));
        page.Text("  ", $"Symptoms {Sum(irls.SymptomSum, irls.LowestSymptomSum, irls.HighestSymptomSum, IrlsScale.HighestSymptomSum)}, "
            + $"impact {Sum(irls.ImpactSum, irls.LowestImpactSum, irls.HighestImpactSum, IrlsScale.HighestImpactSum)}; which item belongs to which is "
            + $"{IrlsScale.Subscales.Verified.Code}." + page.Cite(IrlsScale.Subscales.SourceIds));
        page.Text("  ", IrlsScale.Purpose.Text + page.Cite(IrlsScale.Purpose.SourceIds));
    }

    private static string Total(IrlsScore irls) => irls.IsComplete
        ? Invariant($"{irls.Total} of {IrlsScale.HighestTotal}: {irls.Band!.DisplayName.ToLowerInvariant()}")
        : Invariant($"{irls.LowestTotal} to {irls.HighestTotal} of {IrlsScale.HighestTotal}, with {irls.AnsweredCount} of {IrlsAnswers.ItemCount} items answered: ")
            + string.Join(" or ", irls.PossibleBands.Select(band => band.DisplayName.ToLowerInvariant()));

    private static string Sum(int? sum, int lowest, int highest, int most) => sum is { } known
        ? Invariant($"{known} of {most}")
        : Invariant($"{lowest} to {highest} of {most}");
}
