using System.Text.Json.Nodes;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Tool.CommandLine;

namespace RlsDomain.Tool.Evaluation;

/// <summary>An evaluation as JSON.</summary>
internal static class EvaluationDocument
{
    private const int Decimals = 12;

    internal static JsonObject Of(EvaluationResult result, KnowledgeBase knowledge) => new()
    {
        ["library"] = Assessment.LibraryVersion,
        ["knowledge"] = Of(knowledge),
        ["setting"] = result.Setting.Code,
        ["cases"] = result.Cases.Length,
        ["first"] = Of(result.First),
        ["amongThree"] = Of(result.AmongThree),
        ["byPresence"] = new JsonObject { ["first"] = Of(result.FirstByPresence), ["amongThree"] = Of(result.AmongThreeByPresence) },
        ["conditions"] = Document.List(result.Conditions, row => new JsonObject
        {
            ["condition"] = row.Condition.Code,
            ["cases"] = row.Cases,
            ["first"] = row.First,
            ["amongThree"] = row.AmongThree,
            ["meanProbability"] = Math.Round(row.MeanProbability, Decimals),
        }),
        ["restlessLegsSyndrome"] = Document.List(result.Decisions, row => new JsonObject
        {
            ["decision"] = row.Name,
            ["sensitivity"] = Of(row.Sensitivity),
            ["specificity"] = Of(row.Specificity),
        }),
        ["brier"] = new JsonObject { ["restlessLegsSyndrome"] = Rounded(result.BrierOfRls), ["allConditions"] = Rounded(result.BrierOfAll) },
        ["reliability"] = new JsonObject
        {
            ["present"] = ReliabilitySection.Of(result.Reliabilities),
            ["mainExplanation"] = ReliabilitySection.Of(result.ReliabilitiesAsExplanation),
        },
        ["likelihoods"] = new JsonObject { ["publishedOrDerived"] = PublishedOrDerived(knowledge).Count, ["of"] = PublishedOrDerived(knowledge).Of },
        ["contributors"] = Of(result.Contributors),
        ["missed"] = Document.List(result.Missed, one => new JsonObject
        {
            ["id"] = one.Id,
            ["expected"] = one.Primary.Code,
            ["place"] = one.Place,
            ["placeByPresence"] = one.PlaceByPresence,
            ["probability"] = Math.Round(one.ProbabilityOfPrimary, Decimals),
            ["leading"] = one.Leading.Condition.Code,
            ["leadingProbability"] = Math.Round(one.Leading.Probability, Decimals),
            ["explains"] = Math.Round(one.Explains[one.Primary.Index], Decimals),
            ["leadingExplains"] = Math.Round(one.Leading.Explains, Decimals),
        }),
    };

    /// <summary>Counts the likelihoods that were published or derived from something published.</summary>
    internal static Proportion PublishedOrDerived(KnowledgeBase knowledge) =>
        Proportion.Among(knowledge.Likelihoods, row => row.Grounds.Basis != EvidenceBasis.Judgement);

    /// <summary>Gives the knowledge that an answer rests on.</summary>
    internal static JsonObject Of(KnowledgeBase knowledge) => new() { ["version"] = knowledge.Version, ["sha256"] = knowledge.Sha256 };

    internal static JsonObject Of(Proportion proportion) => new()
    {
        ["count"] = proportion.Count,
        ["of"] = proportion.Of,
        ["share"] = Rounded(proportion.Share),
        ["low"] = Rounded(proportion.Interval?.Low),
        ["high"] = Rounded(proportion.Interval?.High),
    };

    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, Decimals) : null;
}
