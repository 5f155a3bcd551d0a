using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RlsDomain.Tool.CommandLine;
using RlsDomain.Tool.Pages;
using static System.FormattableString;

namespace RlsDomain.Tool.Evaluation;

/// <summary>Writes a table of reliability, as text and as JSON.</summary>
internal static class ReliabilitySection
{
    private const int Decimals = 12;

    internal static void Write(string title, ImmutableArray<ReliabilityBin> ranges, Page page)
    {
        page.Heading($"{title} (95% Wilson intervals)");
        page.Text($"  {"probability",-12} {"mean",4}  {"was so",18}", "");
        foreach (ReliabilityBin range in ranges.Where(range => range.Present.Of > 0))
        {
            WilsonInterval interval = range.Present.Interval!.Value;
            page.Text(Invariant($"  {range.From:0.0} to {range.To:0.0}   {range.MeanProbability,4:0.00}  {range.Present.Count,7} of {range.Present.Of,7}  {range.Present.Share:0.00} ({interval.Low:0.00} to {interval.High:0.00})"), "");
        }
    }

    internal static JsonArray Of(ImmutableArray<ReliabilityBin> ranges) => Document.List(ranges, range => new JsonObject
    {
        ["from"] = range.From,
        ["to"] = range.To,
        ["meanProbability"] = range.MeanProbability is { } mean ? Math.Round(mean, Decimals) : null,
        ["present"] = EvaluationDocument.Of(range.Present),
    });
}
