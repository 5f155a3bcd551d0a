using System.Text.Json;

namespace RlsDomain.Tool.Tests.Evaluation;

public class EvaluateTests
{
    /// <summary>Two whose label is what leads, and one of classic RLS that is labelled dystonia. Two contributors are named, one of them a drug that the table does not have.</summary>
    private const string Labelled = """
        {"id":"rls","age":50,"sex":"female","findings":{"urge-to-move-legs":"present","begins-or-worsens-at-rest":"present","relief-with-movement":"present","worse-in-evening-or-night":"present"},"medications":[{"name":"mirtazapine"}],"expected":{"primary":"restless-legs-syndrome","contributors":["medication:mirtazapine","medication:agomelatine"]}}
        {"id":"akathisia","age":40,"sex":"male","findings":{"whole-body-inner-restlessness":"present","onset-after-dopamine-blocker":"present","observed-pacing-or-shifting":"present"},"expected":{"primary":"akathisia"}}
        {"id":"wrong","age":50,"sex":"male","findings":{"urge-to-move-legs":"present","begins-or-worsens-at-rest":"present","relief-with-movement":"present","worse-in-evening-or-night":"present"},"expected":{"primary":"dystonia"}}
        """;

    [Fact]
    public void Evaluate_OfTwoRightAndOneWrong_CountsThem()
    {
        ShellResult result = Shell.RunWithInput(Labelled, "evaluate", "-", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(result.Output);
        JsonElement root = document.RootElement;

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal((2, 3), Counts(root.GetProperty("first")));
        Assert.Equal(0.2077, root.GetProperty("first").GetProperty("low").GetDouble(), 4);
        Assert.Equal(0.9385, root.GetProperty("first").GetProperty("high").GetDouble(), 4);
        JsonElement leads = root.GetProperty("restlessLegsSyndrome")[0];
        Assert.Equal((1, 1), Counts(leads.GetProperty("sensitivity")));
        Assert.Equal((1, 2), Counts(leads.GetProperty("specificity")));
        Assert.Equal((1, 2), Counts(root.GetProperty("contributors")));
        JsonElement missed = Assert.Single(root.GetProperty("missed").EnumerateArray());
        Assert.Equal("wrong", missed.GetProperty("id").GetString());
        Assert.Equal("restless-legs-syndrome", missed.GetProperty("leading").GetString());
    }

    [Fact]
    public void Evaluate_AsText_ListsTheMissedCaseAndTheContributorNotFound()
    {
        ShellResult result = Shell.RunWithInput(Labelled, "evaluate", "-");

        Assert.Contains("first           2 of  3  0.67 (0.21 to 0.94)", result.Output, StringComparison.Ordinal);
        Assert.Contains("  - wrong: expected dystonia, in place ", result.Output, StringComparison.Ordinal);
        Assert.Contains("  - rls misses medication:agomelatine", result.Output, StringComparison.Ordinal);
        Assert.Contains("  202 of 566 likelihoods are published or derived (0.357), the others judged\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_OfACaseWithoutALabel_NamesIt()
    {
        ShellResult result = Shell.RunWithInput("""[{"id":"a","expected":{"primary":"akathisia"}},{"id":"b"},{"id":"c","expected":{}}]""", "evaluate", "-");

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("The case \"b\" has no expected.primary", result.Error, StringComparison.Ordinal);
        Assert.Contains("The case \"c\" has no expected.primary", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("The case \"a\"", result.Error, StringComparison.Ordinal);
    }

    private static (int Count, int Of) Counts(JsonElement proportion) => (proportion.GetProperty("count").GetInt32(), proportion.GetProperty("of").GetInt32());
}
