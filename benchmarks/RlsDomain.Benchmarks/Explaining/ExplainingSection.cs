using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Report;

namespace RlsDomain.Benchmarks.Explaining;

internal static class ExplainingSection
{
    internal static Section Measure(Effort effort)
    {
        TimingTable? table = effort.WithGrowth
            ? new(
                "One patient with 10 findings, an age and a sex; each asked of a fresh answer, so that the differential is in every time",
                ExplainingPeers.OrderName,
                Turns.Measure(effort, new ExplainingPeers().Peers))
            : null;
        return new()
        {
            Question = "What explanations cost",
            Intro = "They are worked out when they are asked for. A weight takes one answer out of the scores of the case; a question and a single change classify the case anew "
                + "with another answer, which costs less than to change every score; the chance that the first place holds follows 32 ways of answering; "
                + "of pairs of changes, those are scored that a bound leaves open.",
            Tables = table is null ? [] : [table],
            Charts = table is null ? [] : [new("explanations.svg", "Bars: the time of each explanation, on a logarithmic axis", () => Plots.Bars("What explanations cost", table))],
        };
    }
}
