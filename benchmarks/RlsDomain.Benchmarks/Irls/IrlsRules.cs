using RulesEngine.Models;

namespace RlsDomain.Benchmarks.Irls;

/// <summary>The IRLS as rules of Microsoft's RulesEngine: a rule a band, whose output holds the three sums.</summary>
internal sealed class IrlsRules
{
    private const string Name = "irls";
    private const string Answered = "form.Item1 != null AND form.Item2 != null AND form.Item3 != null AND form.Item4 != null AND form.Item5 != null AND "
        + "form.Item6 != null AND form.Item7 != null AND form.Item8 != null AND form.Item9 != null AND form.Item10 != null";

    private static readonly string[] s_bands = ["total == 0", "total >= 1 AND total <= 10", "total >= 11 AND total <= 20", "total >= 21 AND total <= 30", "total >= 31"];

    private readonly RulesEngine.RulesEngine _engine = new([MakeWorkflow()]);

    internal IrlsSums Score(IrlsForm form)
    {
        List<RuleResultTree> results = _engine.ExecuteAllRulesAsync(Name, new RuleParameter("form", form)).AsTask().GetAwaiter().GetResult();
        for (int band = 0; band < results.Count; band++)
        {
            if (results[band].IsSuccess)
            {
                int sums = (int)results[band].ActionResult.Output;
                return new(sums / 10_000, band, sums / 100 % 100, sums % 100);
            }
        }

        return IrlsSums.None;
    }

    private static Workflow MakeWorkflow() => new()
    {
        WorkflowName = Name,
        GlobalParams =
        [
            new() { Name = "complete", Expression = Answered },
            new() { Name = "symptoms", Expression = SumOf(1, 2, 4, 6, 7, 8) },
            new() { Name = "impact", Expression = SumOf(5, 9, 10) },
            new() { Name = "total", Expression = "symptoms + impact + " + SumOf(3) },
        ],
        Rules =
        [
            .. s_bands.Select(band => new Rule
            {
                RuleName = band,
                Expression = "complete AND " + band,
                Actions = new()
                {
                    OnSuccess = new()
                    {
                        Name = "OutputExpression",
                        Context = new() { ["expression"] = "total * 10000 + symptoms * 100 + impact" },
                    },
                },
            }),
        ],
    };

    private static string SumOf(params IEnumerable<int> items) => "(" + string.Join(" + ", items.Select(item => FormattableString.Invariant($"(form.Item{item} ?? 0)"))) + ")";
}
