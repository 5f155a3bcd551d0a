using RlsDomain.Vocabulary;
using RulesEngine.Models;
using static System.FormattableString;

namespace RlsDomain.Benchmarks.NaiveBayes;

/// <summary>Naive Bayes in Microsoft's RulesEngine: a rule a class, whose expression is its whole sum.</summary>
internal sealed class NaiveBayesRules
{
    private const string Name = "naive-bayes";

    private readonly RulesEngine.RulesEngine _engine;

    internal NaiveBayesRules(NaiveBayesTable table) =>
        _engine = new([new Workflow { WorkflowName = Name, Rules = [.. Enumerable.Range(0, NaiveBayesTable.Classes).Select(label => RuleOf(table, label))] }], new ReSettings { CustomTypes = [typeof(FindingRow)] });

    internal double[] Classify(FindingRow row)
    {
        List<RuleResultTree> results = _engine.ExecuteAllRulesAsync(Name, new RuleParameter("row", row)).AsTask().GetAwaiter().GetResult();
        foreach (RuleResultTree result in results)
        {
            if (!result.IsSuccess)
            {
                throw new InvalidOperationException($"A rule failed: {result.ExceptionMessage}");
            }
        }

        NaiveBayesTable.Softmax(row.Scores);
        return row.Scores;
    }

    private static Rule RuleOf(NaiveBayesTable table, int label)
    {
        IEnumerable<string> terms = Enumerable.Range(0, FindingRow.Width).Select(i =>
            Invariant($"row.Features[{i}] * ({Text(table.Weights(i / 2, i % 2 == 0 ? Presence.Present : Presence.Absent)[label])})"));
        return new() { RuleName = Invariant($"class {label}"), Expression = Invariant($"row.Write({label}, {Text(table.Bias[label])} + {string.Join(" + ", terms)})") };
    }

    /// <summary>Gives a number that the expression reads as a double.</summary>
    private static string Text(double number) => Invariant($"{number:F17}");
}
