using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CdsHooksService.Tests;

/// <summary>Holds docs/cds-hooks.md to what the service answers.</summary>
public sealed partial class PageTests
{
    private static readonly string s_page = File.ReadAllText(RepositoryFiles.Path("docs/cds-hooks.md"));

    [Theory]
    [InlineData("patient-view")]
    [InlineData("order-select")]
    public async Task Output_OnThePage_IsWhatTheServiceAnswers(string hook)
    {
        await using CdsFactory factory = new();
        using HttpClient client = factory.CreateClient();
        using HttpResponseMessage response = await client.PostAsync($"/cds-services/rls-{hook}", await File.ReadAllTextAsync(RepositoryFiles.Path($"samples/CdsHooksService/requests/{hook}.json")));
        AssertShown(s_page.Split($"rls-{hook} -H")[1].Split("```json")[1].Split("```")[0], await response.JsonAsync());
    }

    [Fact]
    public async Task Discovery_OnThePage_IsWhatTheServiceAnswers()
    {
        await using CdsFactory factory = new();
        using HttpClient client = factory.CreateClient();
        using HttpResponseMessage response = await client.GetAsync(new Uri("/cds-services", UriKind.Relative));
        AssertShown(s_page.Split("```json")[1].Split("```")[0], await response.JsonAsync());
    }

    [Fact]
    public void Settings_OnThePage_AreTheDefaults()
    {
        LimitSettings limits = new();
        Security.AuthenticationSettings authentication = new();
        string[] shown =
        [
            FormattableString.Invariant($"`Limits:RequestBytes` ({limits.RequestBytes}), `RequestSeconds` ({limits.RequestSeconds}), `RequestsPerWindow` ({limits.RequestsPerWindow}) in `WindowSeconds` ({limits.WindowSeconds})"),
            FormattableString.Invariant($"`Limits:Resources` ({limits.Resources})"),
            FormattableString.Invariant($"`ClockSkewSeconds` ({authentication.ClockSkewSeconds}); `exp` at most `LongestLifetimeSeconds` ({authentication.LongestLifetimeSeconds})"),
            FormattableString.Invariant($"`ReplayCacheEntries` ({authentication.ReplayCacheEntries})"),
            string.Join(", ", Security.BearerTokens.Algorithms.OrderBy(name => name[0] == 'E' ? 0 : name[0] == 'R' ? 1 : 2).ThenBy(name => name, StringComparer.Ordinal)),
        ];

        Assert.All(shown, text => Assert.Contains(text, s_page, StringComparison.Ordinal));
        JsonNode written = JsonNode.Parse(File.ReadAllText(RepositoryFiles.Path("samples/CdsHooksService/appsettings.json")))!;
        Assert.Equal(limits, written["Limits"].Deserialize<LimitSettings>());
        Assert.Equal(authentication.ClockSkewSeconds, (int)written["Authentication"]!["ClockSkewSeconds"]!);
        Assert.Equal(authentication.LongestLifetimeSeconds, (int)written["Authentication"]!["LongestLifetimeSeconds"]!);
        Assert.Equal(authentication.ReplayCacheEntries, (int)written["Authentication"]!["ReplayCacheEntries"]!);
    }

    /// <summary>Each text on the page, up to where it is cut, stands in the answer.</summary>
    private static void AssertShown(string shown, JsonObject answer)
    {
        string[] texts = [.. Texts(answer)];
        MatchCollection members = Member().Matches(shown);
        Assert.True(members.Count > 6);
        Assert.All(members, member =>
        {
            string text = JsonSerializer.Deserialize<string>($"\"{member.Groups["text"].Value}\"")!;
            string[] parts = text.Split('…');
            Assert.Contains(texts, actual => actual.StartsWith(parts[0], StringComparison.Ordinal) && parts.All(part => actual.Contains(part, StringComparison.Ordinal)));
        });
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(member => Texts(member.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };

    [GeneratedRegex("""^ *"\w+": "(?<text>(\\.|[^"\\\n])*)("|$)""", RegexOptions.Multiline)]
    private static partial Regex Member();
}
