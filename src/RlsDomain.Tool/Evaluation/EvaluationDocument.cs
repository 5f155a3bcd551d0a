using RlsDomain.Evidence;
using RlsDomain.Knowledge;

namespace RlsDomain.Tool.Evaluation;

/// <summary>An evaluation as JSON.</summary>
internal static class EvaluationDocument
{
    private const int Decimals = 12;

    internal static object Of(EvaluationResult result, KnowledgeBase knowledge) => new
    {
        library = Assessment.LibraryVersion,
        knowledge = new { version = knowledge.Version, sha256 = knowledge.Sha256 },
        setting = result.Setting.Code,
        cases = result.Cases.Length,
        first = Of(result.First),
        amongThree = Of(result.AmongThree),
        byPresence = new { first = Of(result.FirstByPresence), amongThree = Of(result.AmongThreeByPresence) },
        conditions = result.Conditions.Select(row => new
        {
            condition = row.Condition.Code,
            cases = row.Cases,
            first = row.First,
            amongThree = row.AmongThree,
            meanProbability = Math.Round(row.MeanProbability, Decimals),
        }),
        restlessLegsSyndrome = result.Decisions.Select(row => new { decision = row.Name, sensitivity = Of(row.Sensitivity), specificity = Of(row.Specificity) }),
        brier = new { restlessLegsSyndrome = Rounded(result.BrierOfRls), allConditions = Rounded(result.BrierOfAll) },
        reliability = new { present = ReliabilitySection.Of(result.Reliabilities), mainExplanation = ReliabilitySection.Of(result.ReliabilitiesAsExplanation) },
        likelihoods = new { publishedOrDerived = PublishedOrDerived(knowledge).Count, of = PublishedOrDerived(knowledge).Of },
        contributors = Of(result.Contributors),
        missed = result.Missed.Select(one => new
        {
            id = one.Id,
            expected = one.Primary.Code,
            place = one.Place,
            placeByPresence = one.PlaceByPresence,
            probability = Math.Round(one.ProbabilityOfPrimary, Decimals),
            leading = one.Leading.Condition.Code,
            leadingProbability = Math.Round(one.Leading.Probability, Decimals),
            explains = Math.Round(one.Explains[one.Primary.Index], Decimals),
            leadingExplains = Math.Round(one.Leading.Explains, Decimals),
        }),
    };

    /// <summary>Counts the likelihoods that were published or derived from something published.</summary>
    internal static Proportion PublishedOrDerived(KnowledgeBase knowledge) =>
        Proportion.Among(knowledge.Likelihoods, row => row.Grounds.Basis != EvidenceBasis.Judgement);

    internal static object Of(Proportion proportion) => new
    {
        count = proportion.Count,
        of = proportion.Of,
        share = Rounded(proportion.Share),
        low = Rounded(proportion.Interval?.Low),
        high = Rounded(proportion.Interval?.High),
    };

    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, Decimals) : null;
}
