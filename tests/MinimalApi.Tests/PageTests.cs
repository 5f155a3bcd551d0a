using System.Text.Json.Nodes;

namespace MinimalApi.Tests;

/// <summary>Holds the output on docs/minimal-api.md to what the program answers; the code there is held by Samples.Tests.</summary>
public sealed class PageTests
{
    private static readonly string s_page = RepositoryFiles.Read("docs/minimal-api.md");

    [Fact]
    public async Task GoodCase_OnThePage_IsWhatTheProgramAnswers()
    {
        await using ApiFactory factory = new();
        using HttpClient client = factory.CreateClient();
        using HttpResponseMessage response = await client.PostAsync("/assessments?setting=sleep-clinic", RepositoryFiles.Read(Calls.Case));

        string shown = Between($"-d @{Calls.Case}", "```text\n", "```");
        Assert.StartsWith("  \"severity\": [\n", shown, StringComparison.Ordinal);
        Assert.Contains("\n" + shown, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadCase_OnThePage_IsWhatTheProgramAnswers()
    {
        await using ApiFactory factory = new();
        using HttpClient client = factory.CreateClient();
        using HttpResponseMessage response = await client.PostAsync("/assessments", Between("curl -s localhost:5090/assessments ", "-d '", "'"));

        JsonObject problem = await response.ProblemAsync(400);
        JsonObject shown = JsonNode.Parse(Between("python3 -m json.tool", "```json\n", "```"))!.AsObject();
        Assert.NotNull(shown["traceId"]);
        problem["traceId"] = shown["traceId"]!.DeepClone(); // Each answer has its own.
        Assert.True(JsonNode.DeepEquals(shown, problem), problem.ToJsonString());
        Assert.Contains($"A request was refused: {string.Join(", ", problem["codes"]!.AsArray())}.\n", s_page, StringComparison.Ordinal);
    }

    /// <summary>Gives what stands between two texts, after a place on the page.</summary>
    private static string Between(string place, string from, string to) => s_page.Split(place, 2)[1].Split(from, 2)[1].Split(to, 2)[0];
}
