using System.Text.Json.Nodes;
using RlsDomain.Knowledge;
using RlsDomain.Tool.Pages;
using static System.FormattableString;

namespace RlsDomain.Tool.Evaluation;

/// <summary>A simulation as a page and as JSON.</summary>
internal static class SimulationPage
{
    private const int Decimals = 12;

    internal static void Write(SimulationResult result, KnowledgeBase knowledge, Page page)
    {
        page.Strong("", Invariant($"{result.Cases} cases drawn from the model itself, setting {result.Setting.Code}, seed {result.Seed}, RlsDomain {Assessment.LibraryVersion}, knowledge {knowledge.Version}"));
        page.Heading("LIKELIEST CONDITION IS PRESENT (of the cases with a condition; 95% Wilson interval)");
        page.Text($"  {EvaluationPage.Text(result.LikeliestIsPresent)}", "");
        ReliabilitySection.Write("RELIABILITY: PRESENT, OVER ALL CONDITIONS", result.OfAll, page);
        ReliabilitySection.Write("RELIABILITY: RESTLESS LEGS SYNDROME PRESENT", result.OfRls, page);
        page.Heading("BRIER SCORE (0 is perfect)");
        page.Text("  ", Invariant($"{result.BrierOfRls:0.000} for restless legs syndrome; {result.BrierOfAll:0.0000} over all conditions"));
    }

    internal static JsonObject Document(SimulationResult result, KnowledgeBase knowledge) => new()
    {
        ["library"] = Assessment.LibraryVersion,
        ["knowledge"] = EvaluationDocument.Of(knowledge),
        ["setting"] = result.Setting.Code,
        ["seed"] = result.Seed,
        ["cases"] = result.Cases,
        ["likeliestIsPresent"] = EvaluationDocument.Of(result.LikeliestIsPresent),
        ["reliability"] = new JsonObject { ["allConditions"] = ReliabilitySection.Of(result.OfAll), ["restlessLegsSyndrome"] = ReliabilitySection.Of(result.OfRls) },
        ["brier"] = new JsonObject
        {
            ["restlessLegsSyndrome"] = Math.Round(result.BrierOfRls!.Value, Decimals),
            ["allConditions"] = Math.Round(result.BrierOfAll!.Value, Decimals),
        },
    };
}
