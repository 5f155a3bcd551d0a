using RlsDomain.Knowledge;
using RlsDomain.Tool.Pages;
using static System.FormattableString;

namespace RlsDomain.Tool.Evaluation;

/// <summary>An evaluation as a page.</summary>
internal static class EvaluationPage
{
    internal static void Write(EvaluationResult result, KnowledgeBase knowledge, Page page)
    {
        page.Strong("", Invariant($"{result.Cases.Length} labelled cases, setting {result.Setting.Code}, RlsDomain {Assessment.LibraryVersion}, knowledge {knowledge.Version}"));
        page.Heading("PLACE OF THE PRIMARY DIAGNOSIS (95% Wilson intervals)");
        page.Text($"  {"first",-14} {Text(result.First)}", "");
        page.Text($"  {"among three",-14} {Text(result.AmongThree)}", "");
        page.Heading("ITS PLACE BY THE PROBABILITY OF BEING PRESENT (95% Wilson intervals)");
        page.Text($"  {"first",-14} {Text(result.FirstByPresence)}", "");
        page.Text($"  {"among three",-14} {Text(result.AmongThreeByPresence)}", "");
        page.Heading("BY PRIMARY DIAGNOSIS");
        page.Text(Invariant($"  {"",-36} {"cases",5} {"first",6} {"three",6} {"mean probability",17}"), "");
        foreach (ConditionRow row in result.Conditions)
        {
            page.Text(Invariant($"  {row.Condition.Code,-36} {row.Cases,5} {row.First,6} {row.AmongThree,6} {row.MeanProbability,17:0.00}"), "");
        }

        page.Heading("RESTLESS LEGS SYNDROME AGAINST EVERYTHING ELSE (primary diagnosis; 95% Wilson intervals)");
        page.Text($"  {"decision",-33} {"sensitivity",-31} specificity", "");
        foreach (DecisionRow row in result.Decisions)
        {
            page.Text($"  {row.Name,-33} {Text(row.Sensitivity),-31} {Text(row.Specificity)}", "");
        }

        page.Heading("BRIER SCORE (0 is perfect)");
        page.Text("  ", Invariant($"{result.BrierOfRls:0.000} for restless legs syndrome; {result.BrierOfAll:0.0000} over all conditions"));
        ReliabilitySection.Write("RELIABILITY: PRESENT, OVER ALL CONDITIONS", result.Reliabilities, page);
        ReliabilitySection.Write("RELIABILITY: MAIN EXPLANATION, OVER ALL CONDITIONS", result.ReliabilitiesAsExplanation, page);
        Proportion rows = EvaluationDocument.PublishedOrDerived(knowledge);
        page.Heading("WHAT THE PROBABILITIES REST ON");
        page.Text("  ", Invariant($"{rows.Count} of {rows.Of} likelihoods are published or derived ({rows.Share:0.000}), the others judged"));
        page.Heading("CONTRIBUTORS THAT THE SOURCE NAMES AND THE ASSESSMENT LISTS");
        page.Text($"  {Text(result.Contributors)}", "");
        foreach (JudgedCase one in result.Cases.Where(one => one.Contributors.Any(contributor => !contributor.IsListed)))
        {
            page.Text("  - ", $"{one.Id} misses {string.Join(", ", one.Contributors.Where(contributor => !contributor.IsListed).Select(contributor => contributor.Code))}");
        }

        page.Heading(Invariant($"NOT FIRST: {result.Missed.Length} of {result.Cases.Length} (with the probability of being the main explanation)"));
        foreach (JudgedCase one in result.Missed)
        {
            page.Text("  - ", Invariant($"{one.Id}: expected {one.Primary.Code}, in place {one.Place} with {one.Explains[one.Primary.Index]:0.00}; first is {one.Leading.Condition.Code} with {one.Leading.Explains:0.00}"));
        }
    }

    internal static string Text(Proportion proportion) => proportion is { Share: { } share, Interval: { } interval }
        ? Invariant($"{proportion.Count,2} of {proportion.Of,2}  {share:0.00} ({interval.Low:0.00} to {interval.High:0.00})")
        : "no such case";
}
