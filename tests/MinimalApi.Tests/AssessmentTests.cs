using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RlsDomain;
using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace MinimalApi.Tests;

public sealed class AssessmentTests : IDisposable
{
    private readonly ApiFactory _factory = new();
    private readonly HttpClient _client;

    public AssessmentTests() => _client = _factory.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }

    [Theory]
    [InlineData("", "primary-care")]
    [InlineData("?setting=general-adult", "general-adult")]
    [InlineData("?setting=primary-care", "primary-care")]
    [InlineData("?setting=sleep-clinic", "sleep-clinic")]
    public async Task Post_AGoodCase_AnswersTheAssessmentOfTheLibrary(string query, string setting)
    {
        string body = RepositoryFiles.Read(Calls.Case);
        using HttpResponseMessage response = await _client.PostAsync("/assessments" + query, body);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        string expected = RlsAssessor.Default.Assess(PatientCase.Parse(body), Setting.FromCode(setting)).ToJson();
        Assert.Equal(Encoding.UTF8.GetBytes(expected), await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Post_ACaseWithErrors_NamesThemAllByPath()
    {
        const string Bad = """{ "id": "a", "age": 140, "findings": { "urge-to-move-leg": "present" }, "symptomFrequencyPerWeek": 9 }""";
        using HttpResponseMessage response = await _client.PostAsync("/assessments", Bad);

        JsonObject problem = await response.ProblemAsync(400);
        JsonObject errors = problem["errors"]!.AsObject();
        Assert.Equal(["$.age", "$.findings.urge-to-move-leg"], errors.Select(error => error.Key).Order(StringComparer.Ordinal));
        Assert.Contains("did you mean \"urge-to-move-legs\"?", (string?)Assert.Single(errors["$.findings.urge-to-move-leg"]!.AsArray()), StringComparison.Ordinal);
        Assert.Equal(["number-out-of-range", "unknown-code"], problem["codes"]!.AsArray().Select(code => (string)code!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "empty-input")]
    [InlineData("{", "not-json")]
    [InlineData("""[{ "id": "a" }, { "id": "b" }]""", "not-one-case")]
    [InlineData("""{ "id": "a" } { "id": "b" }""", "trailing-content")]
    [InlineData("{}", "property-missing")]
    public async Task Post_WhatIsNotOneCase_SaysWhy(string body, string code)
    {
        using HttpResponseMessage response = await _client.PostAsync("/assessments", body);

        JsonObject problem = await response.ProblemAsync(400);
        Assert.Equal(code, (string?)Assert.Single(problem["codes"]!.AsArray()));
        Assert.NotEmpty(problem["errors"]!.AsObject());
    }

    [Theory]
    [InlineData("sleep-lab")]
    [InlineData("Sleep-Clinic")]
    [InlineData("")]
    [InlineData("sleep-clinic&setting=primary-care")]
    public async Task Post_AnUnknownSetting_NamesTheChoices(string setting)
    {
        using HttpResponseMessage response = await _client.PostAsync("/assessments?setting=" + setting, RepositoryFiles.Read(Calls.Case));

        JsonObject problem = await response.ProblemAsync(400);
        string message = (string)Assert.Single(problem["errors"]!["setting"]!.AsArray())!;
        Assert.All(Setting.All, known => Assert.Contains(known.Code, message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_AtTheLimit_IsReadAndAboveItIsNot()
    {
        const int Limit = 64 * 1024;
        using HttpResponseMessage fits = await _client.PostAsync("/assessments", """{ "id": "a" }""".PadRight(Limit));
        using HttpResponseMessage large = await _client.PostAsync("/assessments", """{ "id": "a" }""".PadRight(Limit + 1));
        using UnsizedContent chunks = new("""{ "id": "a" }""".PadRight(Limit + 1));
        using HttpResponseMessage unsized = await _client.PostAsync(new Uri("/assessments", UriKind.Relative), chunks);

        Assert.Equal(200, (int)fits.StatusCode);
        Assert.Equal("A case is at most 65536 bytes.", (string?)(await large.ProblemAsync(413))["detail"]);
        Assert.Equal("A case is at most 65536 bytes.", (string?)(await unsized.ProblemAsync(413))["detail"]);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData(null)]
    public async Task Post_AnotherMediaType_IsRefused(string? type)
    {
        using ByteArrayContent content = new("""{ "id": "a" }"""u8.ToArray());
        content.Headers.ContentType = type is null ? null : new MediaTypeHeaderValue(type);
        using HttpResponseMessage response = await _client.PostAsync(new Uri("/assessments", UriKind.Relative), content);

        Assert.Equal("A case is sent as application/json.", (string?)(await response.ProblemAsync(415))["detail"]);
    }

    [Theory]
    [InlineData("/assessments", 405)]
    [InlineData("/patients", 404)]
    public async Task Get_WhatIsNotThere_IsAProblem(string path, int status)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));

        await response.ProblemAsync(status);
    }

    [Fact]
    public async Task Get_Health_IsHealthy() => Assert.Equal("Healthy", await _client.GetStringAsync(new Uri("/health", UriKind.Relative)));

    [Fact]
    public async Task Get_OpenApi_ListsTheRouteWithTheSchemaOfACase()
    {
        JsonNode document = JsonNode.Parse(await _client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;

        JsonNode post = document["paths"]!["/assessments"]!["post"]!;
        Assert.Equal(["200", "400", "413", "415"], post["responses"]!.AsObject().Select(response => response.Key));
        JsonNode setting = Assert.Single(post["parameters"]!.AsArray())!;
        Assert.Equal("query", (string?)setting["in"]);
        Assert.False((bool?)setting["required"] ?? false);
        Assert.Equal(Setting.All.Select(known => known.Code), setting["schema"]!["enum"]!.AsArray().Select(code => (string)code!));

        JsonNode schema = JsonNode.Parse(RepositoryFiles.Read("docs/schemas/case.schema.json"))!;
        JsonNode described = post["requestBody"]!["content"]!["application/json"]!["schema"]!;
        Assert.True(JsonNode.DeepEquals(Sorted(schema), Sorted(described)), described.ToJsonString());
    }

    /// <summary>Gives a schema with its types in order: the document lists them in an order of its own.</summary>
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items when items.All(item => item?.GetValueKind() == JsonValueKind.String) => new JsonArray([.. items.Order(Comparer<JsonNode?>.Create((one, other) => string.CompareOrdinal((string?)one, (string?)other))).Select(item => item!.DeepClone())]),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
