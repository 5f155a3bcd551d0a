using System.Collections.Immutable;
using RlsDomain.Tool.Evaluation;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.Tests.Evaluation;

public class EvaluationResultTests
{
    private static readonly EvaluationResult s_result = new(Setting.PrimaryCare,
    [
        Judged("right", Condition.RestlessLegsSyndrome, 1, rls: 0.9),
        Judged("second", Condition.RestlessLegsSyndrome, 2, rls: 0.4, leading: Condition.Akathisia),
        Judged("other", Condition.Akathisia, 1, rls: 0.2, also: Condition.RestlessLegsSyndrome),
        Judged("false-alarm", Condition.Dystonia, 5, rls: 0.6),
    ]);

    [Fact]
    public void Places_OfFourCases_AreCounted()
    {
        Assert.Equal(new Proportion(2, 4), s_result.First);
        Assert.Equal(new Proportion(3, 4), s_result.AmongThree);
        Assert.Equal(new Proportion(2, 4), s_result.FirstByPresence);
        Assert.Equal(new Proportion(4, 4), s_result.AmongThreeByPresence);
        Assert.Equal(["second", "false-alarm"], s_result.Missed.Select(one => one.Id));
    }

    [Fact]
    public void Decisions_OfFourCases_AreAgainstThePrimaryDiagnosis()
    {
        Assert.Equal((new Proportion(1, 2), new Proportion(1, 2)), (s_result.Decisions[0].Sensitivity, s_result.Decisions[0].Specificity));
        Assert.Equal((new Proportion(1, 2), new Proportion(1, 2)), (s_result.Decisions[1].Sensitivity, s_result.Decisions[1].Specificity));
    }

    /// <summary>By hand: (0.1^2 + 0.6^2 + 0.8^2 + 0.6^2) / 4 = 1.37 / 4, for the third case has RLS as well.</summary>
    [Fact]
    public void BrierOfRls_OfFourCases_CountsWhatIsAlsoPresent() => Assert.Equal(0.3425, s_result.BrierOfRls!.Value, 12);

    /// <summary>By hand, the other conditions being 0: 0.01; 0.36; 0.64 and 1 for akathisia; 0.36 and 1 for dystonia; over 4 x 22.</summary>
    [Fact]
    public void BrierOfAll_OfFourCases_IsOverEveryCondition() => Assert.Equal(3.37 / 88, s_result.BrierOfAll!.Value, 12);

    [Fact]
    public void Reliabilities_OfFourCases_HoldEveryConditionAgainstWhatTheSourceSays()
    {
        Assert.Equal(4 * 22, s_result.Reliabilities.Sum(range => range.Present.Of));
        Assert.Equal(new Proportion(1, 1), s_result.Reliabilities[9].Present);
        Assert.Equal(new Proportion(0, 1), s_result.Reliabilities[6].Present);
        Assert.Equal(new Proportion(1, 1), s_result.Reliabilities[2].Present); // Present as well, and not primary.
        Assert.Equal(new Proportion(3, 3), s_result.ReliabilitiesAsExplanation[4].Present);
        Assert.Equal(new Proportion(1, 1), s_result.ReliabilitiesAsExplanation[2].Present);
        Assert.Equal(new Proportion(0, 4), s_result.ReliabilitiesAsExplanation[3].Present);
    }

    [Fact]
    public void Conditions_OfFourCases_HaveARowForEachPrimary()
    {
        ConditionRow rls = s_result.Conditions[0];

        Assert.Equal((Condition.RestlessLegsSyndrome, 2, 1, 2), (rls.Condition, rls.Cases, rls.First, rls.AmongThree));
        Assert.Equal(0.65, rls.MeanProbability, 12);
        Assert.Equal(3, s_result.Conditions.Length);
    }

    private static JudgedCase Judged(string id, Condition primary, int place, double rls, Condition? leading = null, Condition? also = null) => new()
    {
        Id = id,
        Primary = primary,
        All = also is null ? [primary] : [primary, also],
        Place = place,
        Leading = new(leading ?? (place == 1 ? primary : Condition.RestlessLegsSyndrome), 0.5, 0.1, 0.4),
        Probabilities = [rls, .. Enumerable.Repeat(0.0, Condition.All.Length - 1)],
        Explains = [.. Condition.All.Select(condition => condition == primary ? (place > 2 ? 0.2 : 0.4) : condition == Condition.Arthritis ? 0.3 : 0.0)],
        IrlssgIsMetOrProbable = false,
        Contributors = ImmutableArray<(string, bool)>.Empty,
    };
}
