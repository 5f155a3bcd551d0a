using RlsDomain.Benchmarks.Bounds;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Report;
using static System.FormattableString;

namespace RlsDomain.Benchmarks;

/// <summary>The short run: each figure against its bound, and 1 when one is worse by more than the slack.</summary>
internal static class Check
{
    internal static int Run()
    {
        List<Figure> figures = [];
        foreach (Func<Effort, Section> measure in Sections.All)
        {
            foreach (Figure figure in measure(Effort.Short).Figures)
            {
                figures.Add(figure);
                string verdict = figure.IsMet ? "reached" : figure.IsNearlyMet ? "not reached, within the slack" : "FAILED";
                Console.WriteLine(Invariant($"{figure.Bound.Name,-30} {figure.Value,12:#,0.00}   {figure.Bound.Text,-24} {verdict}"));
            }
        }

        foreach (Bound bound in AllBounds.All.Except(figures.Select(figure => figure.Bound)))
        {
            Console.WriteLine(Invariant($"{bound.Name,-30} {"-",12}   {bound.Text,-24} not measured"));
        }

        int failed = figures.Count(figure => !figure.IsNearlyMet);
        Console.WriteLine(failed == 0
            ? Invariant($"{figures.Count} figures, none worse than its bound by more than {Bound.Slack:0%}.")
            : Invariant($"{failed} of {figures.Count} figures are worse than their bound by more than {Bound.Slack:0%}."));
        return failed == 0 ? 0 : 1;
    }
}
