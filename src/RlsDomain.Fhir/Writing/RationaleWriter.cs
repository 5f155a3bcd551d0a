using System.Collections.Immutable;
using System.Globalization;
using RlsDomain.Differential;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Writing;

/// <summary>Why a condition has its probability, in sentences: the prior, and the strongest reasons either way.</summary>
internal static class RationaleWriter
{
    /// <summary>The most reasons named for, and as many against; the rest are counted.</summary>
    private const int MostReasons = 3;

    internal static string Of(AnswerParts parts, RankedCondition ranked)
    {
        Explanation explanation = parts.Assessment.Differential.Explain(ranked.Condition);
        return string.Concat(
            $"It is what mainly explains the findings with a probability of {Percent.Text(ranked.Explains)}. ",
            PriorOf(parts, ranked),
            explanation.Findings.IsEmpty ? " No finding is recorded." : "",
            Reasons(parts, " For it: ", explanation.Supporting),
            Reasons(parts, " Against it: ", explanation.Opposing),
            explanation.Findings.IsEmpty ? "" : " Weights are changes of its log odds.");
    }

    private static string PriorOf(AnswerParts parts, RankedCondition ranked)
    {
        Prior? prior = parts.Assessment.Knowledge.Priors
            .FirstOrDefault(row => row.Condition == ranked.Condition && row.Setting == parts.Assessment.Differential.Setting);
        string ground = prior is null ? "" : $" (share in the setting: {Ground(parts, prior.Grounds)})";
        return $"With no finding it would be present with {Percent.Text(ranked.Prior)}, by setting, risk factors and drugs{ground}.";
    }

    private static string Reasons(AnswerParts parts, string lead, ImmutableArray<FindingWeight> weights)
    {
        if (weights.IsEmpty)
        {
            return "";
        }

        string named = string.Join("; ", weights.Take(MostReasons).Select(weight => Reason(parts, weight)));
        return weights.Length > MostReasons
            ? FormattableString.Invariant($"{lead}{named}; and {weights.Length - MostReasons} more.")
            : $"{lead}{named}.";
    }

    private static string Reason(AnswerParts parts, FindingWeight weight) =>
        $"{weight.Finding.DisplayName}, {weight.Presence.Code()} ({weight.Weight.ToString("+0.00;-0.00", CultureInfo.InvariantCulture)}; {Ground(parts, weight.Grounds)})";

    private static string Ground(AnswerParts parts, Grounds grounds) => grounds.SourceIds.IsEmpty
        ? grounds.Basis.Code
        : $"{grounds.Basis.Code}, {parts.Cited.Name(grounds.SourceIds)}";
}
