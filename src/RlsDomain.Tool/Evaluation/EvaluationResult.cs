using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.Evaluation;

/// <summary>How assessments do against what the sources of the cases say. What each figure is stands in <c>docs/evaluation.md</c>.</summary>
internal sealed class EvaluationResult(Setting setting, ImmutableArray<JudgedCase> cases)
{
    private const int Top = 3;

    internal Setting Setting => setting;

    internal ImmutableArray<JudgedCase> Cases => cases;

    /// <summary>Gets how often the primary diagnosis is first.</summary>
    internal Proportion First => Proportion.Among(cases, one => one.Place == 1);

    /// <summary>Gets how often the primary diagnosis is among the first three.</summary>
    internal Proportion AmongThree => Proportion.Among(cases, one => one.Place <= Top);

    /// <summary>Gets how often the primary diagnosis is the condition that is most likely to be present.</summary>
    internal Proportion FirstByPresence => Proportion.Among(cases, one => one.PlaceByPresence == 1);

    /// <summary>Gets how often it is among the three that most likely are.</summary>
    internal Proportion AmongThreeByPresence => Proportion.Among(cases, one => one.PlaceByPresence <= Top);

    /// <summary>Gets the places for each primary diagnosis that a case has, in the order of the vocabulary.</summary>
    internal ImmutableArray<ConditionRow> Conditions =>
    [
        .. from one in cases
           group one by one.Primary into same
           orderby same.Key.Index
           select new ConditionRow(same.Key, same.Count(), same.Count(one => one.Place == 1), same.Count(one => one.Place <= Top), same.Average(one => one.ProbabilityOfPrimary)),
    ];

    /// <summary>Gets three ways to decide for RLS, each against the primary diagnosis.</summary>
    internal ImmutableArray<DecisionRow> Decisions =>
    [
        Decide("RLS leads", one => one.RlsLeads),
        Decide("probability of RLS at least 0.5", one => one.RlsIsMoreLikelyThanNot),
        Decide("IRLSSG 2014 met or probable", one => one.IrlssgIsMetOrProbable),
    ];

    /// <summary>Gets the mean squared difference between the probability of RLS and 1 where the source names RLS, primary or also, else 0; null without cases.</summary>
    internal double? BrierOfRls => cases.IsEmpty ? null : cases.Average(one => SquaredError(one, Condition.RestlessLegsSyndrome));

    /// <summary>Gets the same over every case and every condition; null without cases.</summary>
    internal double? BrierOfAll => cases.IsEmpty ? null : cases.Average(one => Condition.All.Average(condition => SquaredError(one, condition)));

    /// <summary>Gets how often a condition was named, primary or also, by the probability that it got: every condition of every case.</summary>
    internal ImmutableArray<ReliabilityBin> Reliabilities => Hold(one => one.Probabilities, (one, condition) => one.All.Contains(condition));

    /// <summary>Gets how often a condition was the primary diagnosis, by the probability that it mainly explains the findings.</summary>
    internal ImmutableArray<ReliabilityBin> ReliabilitiesAsExplanation => Hold(one => one.Explains, (one, condition) => one.Primary == condition);

    /// <summary>Gets how many of the contributors that sources name the assessments list.</summary>
    internal Proportion Contributors => Proportion.Among([.. cases.SelectMany(one => one.Contributors)], contributor => contributor.IsListed);

    /// <summary>Gets the cases whose primary diagnosis is not first, in the order of the input.</summary>
    internal ImmutableArray<JudgedCase> Missed => [.. cases.Where(one => one.Place > 1)];

    private DecisionRow Decide(string name, Func<JudgedCase, bool> decides) => new(
        name,
        Proportion.Among([.. cases.Where(one => one.RlsIsPrimary)], decides),
        Proportion.Among([.. cases.Where(one => !one.RlsIsPrimary)], one => !decides(one)));

    private ImmutableArray<ReliabilityBin> Hold(Func<JudgedCase, ImmutableArray<double>> probabilities, Func<JudgedCase, Condition, bool> isSo)
    {
        Reliability table = new();
        foreach (JudgedCase one in cases)
        {
            foreach (Condition condition in Condition.All)
            {
                table.Add(probabilities(one)[condition.Index], isSo(one, condition));
            }
        }

        return table.Ranges;
    }

    private static double SquaredError(JudgedCase one, Condition condition)
    {
        double error = one.Probabilities[condition.Index] - (one.All.Contains(condition) ? 1 : 0);
        return error * error;
    }
}
