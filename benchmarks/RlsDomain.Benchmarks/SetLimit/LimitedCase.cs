using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.SetLimit;

/// <summary>How far the model over sets of at most so many conditions is from every set, in one case.</summary>
/// <param name="LargestSets">The probability of the largest sets, which the model knows.</param>
/// <param name="Error">The largest difference of a probability.</param>
/// <param name="HasTheSameFirst">Whether the condition of the highest probability is the same.</param>
internal readonly record struct LimitedCase(double LargestSets, double Error, bool HasTheSameFirst)
{
    internal static LimitedCase Of(DifferentialModel model, double[] overEverySet, PatientCase patient, Setting setting)
    {
        DifferentialResult result = model.Classify(patient, setting);
        double[] limited = [.. Condition.All.Select(result.ProbabilityOf)];
        return new(
            result.ProbabilityOfLargestSets,
            limited.Zip(overEverySet, (one, other) => Math.Abs(one - other)).Max(),
            Array.IndexOf(limited, limited.Max()) == Array.IndexOf(overEverySet, overEverySet.Max()));
    }
}
