using System.Collections.Immutable;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Tool.Pages;

/// <summary>Why the leading condition leads: each finding with its weight, what the weight rests on, and the sum.</summary>
internal static class ReasonSection
{
    private const int Most = 8;
    private const int LongestBar = 8;
    private const double WeightOfAMark = 0.5;
    private const double LeastShown = 0.05;

    internal static void Write(Assessment assessment, Page page)
    {
        Explanation explanation = assessment.Differential.Explain(assessment.Differential.Leading);
        page.Heading($"WHY {explanation.Condition.DisplayName.ToUpperInvariant()} LEADS (weights in log odds: +0.7 doubles the odds, -0.7 halves them)");
        Write("for", explanation.Supporting, page);
        Write("against", explanation.Opposing, page);
        page.Text("  ", Invariant($"Sum: {Words.Signed(explanation.PriorLogOdds)} before any finding, {Words.Signed(explanation.Findings.Sum(finding => finding.Weight))} from single findings, {Words.Signed(explanation.Together)} from what they do together = {Words.Signed(explanation.LogOdds)}, which is {Words.Percent(assessment.Differential.ProbabilityOf(explanation.Condition))}."));
    }

    private static void Write(string side, ImmutableArray<FindingWeight> weights, Page page)
    {
        string label = side;
        FindingWeight[] shown = [.. weights.Where(weight => Math.Abs(weight.Weight) >= LeastShown).Take(Most)];
        foreach (FindingWeight weight in shown)
        {
            string finding = weight.Presence == Presence.Present ? weight.Finding.DisplayName : $"no: {weight.Finding.DisplayName.ToLowerInvariant()}";
            page.Text(Invariant($"  {label,-8}{Words.Signed(weight.Weight),5} {Bar(weight.Weight),-8}  {finding,-40} "), weight.Grounds.Basis.Code + page.Cite(weight.Grounds.SourceIds));
            label = "";
        }

        if (weights.Length > shown.Length)
        {
            page.Text(Invariant($"  {label,-8}"), Invariant($"{(shown.Length == 0 ? "" : "and ")}{weights.Length - shown.Length} weaker ({CasePage.SeeJson})"));
        }
    }

    private static string Bar(double weight) => new('#', Math.Clamp((int)Math.Round(Math.Abs(weight) / WeightOfAMark), 1, LongestBar));
}
