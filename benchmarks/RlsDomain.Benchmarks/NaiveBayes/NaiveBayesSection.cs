using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Report;

namespace RlsDomain.Benchmarks.NaiveBayes;

internal static class NaiveBayesSection
{
    internal static Section Measure(Effort effort)
    {
        Section section = new()
        {
            Question = "Plain naive Bayes in general engines",
            Intro = "General engines cannot weigh sets of conditions. So that they do the same work, the comparison is naive Bayes with the numbers of our model: a class for each condition alone and one for none, "
                + "which is what the model gives over sets of one without tempering. ML.NET gets the numbers as the weights of its linear classifier, in floats (within 1e-4); RulesEngine has a rule a class.",
            Benchmarks = typeof(NaiveBayesBenchmarks),
        };
        if (!effort.WithGrowth)
        {
            return section; // No bound rests on it.
        }

        TimingTable table = new("One patient with 25 findings, different ones in turn", NaiveBayesOnePeers.LoopName, Turns.Measure(effort, new NaiveBayesOnePeers().Peers));
        return section with
        {
            Tables = [table],
            Charts = [new("naive-bayes.svg", "Bars: the time of naive Bayes for one patient, on a logarithmic axis", () => Plots.Bars("Naive Bayes of one patient", table))],
        };
    }
}
