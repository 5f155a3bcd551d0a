using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace CdsHooksService.Tests;

public sealed class RequestErrorTests : IDisposable
{
    private readonly CdsFactory _factory = new(("Limits:RequestBytes", "65536"));
    private readonly HttpClient _client;

    public RequestErrorTests() => _client = _factory.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }

    [Theory]
    [InlineData("$.hook", "nothing", "hook", null)]
    [InlineData("$.hook", "the name of another hook", "hook", "\"order-sign\"")]
    [InlineData("$.hook", "a number", "hook", "7")]
    [InlineData("$.hookInstance", "nothing", "hookInstance", null)]
    [InlineData("$.hookInstance", "a string of 0 characters", "hookInstance", "\"\"")]
    [InlineData("$.context", "nothing", "context", null)]
    [InlineData("$.context", "a list", "context", "[]")]
    [InlineData("$.context.userId", "nothing", "context", "{\"patientId\":\"anna\"}")]
    [InlineData("$.context.patientId", "nothing", "context", "{\"userId\":\"Practitioner/1\"}")]
    [InlineData("$.context.patientId", "a string that is no logical id", "context", "{\"userId\":\"Practitioner/1\",\"patientId\":\"Patient/anna\"}")]
    [InlineData("$.prefetch", "a list", "prefetch", "[]")]
    [InlineData("$.prefetch.conditions", "a string", "prefetch", "{\"conditions\":\"123\"}")]
    [InlineData("$.prefetch.conditions", "an object without a resourceType", "prefetch", "{\"conditions\":{}}")]
    [InlineData("$.prefetch.conditions.entry", "an object", "prefetch", "{\"conditions\":{\"resourceType\":\"Bundle\",\"entry\":{}}}")]
    [InlineData("$.prefetch.conditions.entry[0]", "no resource", "prefetch", "{\"conditions\":{\"resourceType\":\"Bundle\",\"entry\":[7]}}")]
    [InlineData("$.prefetch.patient", "no Patient, or one with another id", "prefetch", "{\"patient\":{\"resourceType\":\"Patient\",\"id\":\"otto\"}}")]
    public async Task PatientView_WithSomethingWrong_Is400WithPathAndKind(string path, string found, string member, string? json)
    {
        JsonObject request = Requests.View(Requests.Diagnosed());
        request.Remove(member);
        if (json is not null)
        {
            request[member] = JsonNode.Parse(json);
        }

        using HttpResponseMessage response = await _client.PostAsync("/cds-services/rls-patient-view", request);

        Assert.Equal([path], await response.ProblemPathsAsync(400));
        Assert.Equal(found, (string?)(await response.JsonAsync())["errors"]![0]!["found"]);
    }

    [Theory]
    [InlineData("$.context.selections", "selections", null)]
    [InlineData("$.context.selections[0]", "selections", "[1]")]
    [InlineData("$.context.draftOrders", "draftOrders", null)]
    [InlineData("$.context.draftOrders", "draftOrders", "{\"resourceType\":\"Basic\"}")]
    [InlineData("$.context.draftOrders.entry", "draftOrders", "{\"resourceType\":\"Bundle\",\"entry\":1}")]
    [InlineData("$.context.draftOrders.entry[0].resource", "draftOrders", "{\"resourceType\":\"Bundle\",\"entry\":[{}]}")]
    public async Task OrderSelect_WithSomethingWrong_Is400WithItsPath(string path, string member, string? json)
    {
        JsonObject request = Requests.Select(Requests.Diagnosed(), Requests.Order("mirtazapine"));
        request["context"]!.AsObject().Remove(member);
        if (json is not null)
        {
            request["context"]![member] = JsonNode.Parse(json);
        }

        using HttpResponseMessage response = await _client.PostAsync("/cds-services/rls-order-select", request);

        Assert.Equal([path], await response.ProblemPathsAsync(400));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"hook\":\"patient-view\",}")]
    [InlineData("{\"hook\":\"patient-view\",\"hook\":\"patient-view\"}")]
    [InlineData("[]")]
    public async Task PatientView_WithWhatIsNoJsonObject_Is400(string body)
    {
        using HttpResponseMessage response = await _client.PostAsync("/cds-services/rls-patient-view", body);

        Assert.Equal(["$"], await response.ProblemPathsAsync(400));
    }

    [Theory]
    [InlineData(3, 200)]
    [InlineData(4, 400)]
    public async Task Resources_AreReadUpToTheLimit(int findings, int status)
    {
        await using CdsFactory factory = new(("Limits:Resources", "4"));
        using HttpClient client = factory.CreateClient();
        JsonObject prefetch = Requests.Prefetch(findings: [.. Enumerable.Repeat(Requests.Finding("urge-to-move-legs"), findings)]);
        using HttpResponseMessage view = await client.PostAsync("/cds-services/rls-patient-view", Requests.View(prefetch));
        using HttpResponseMessage sign = await client.PostAsync("/cds-services/rls-order-sign", Requests.Sign(Requests.Diagnosed(), [.. Enumerable.Range(0, findings + 1).Select(i => Requests.Order("mirtazapine", $"o{i}"))]));

        Assert.Equal((status, status), ((int)view.StatusCode, (int)sign.StatusCode));
        if (status == 400)
        {
            Assert.Equal(["$.prefetch"], await view.ProblemPathsAsync(400));
            Assert.Equal(["$.context.draftOrders.entry"], await sign.ProblemPathsAsync(400));
        }
    }

    [Fact]
    public async Task PatientView_WithHalfASurrogatePair_Is400()
    {
        string body = Requests.View(Requests.Diagnosed()).ToJsonString().Replace("\"female\"", "\"\\ud800\"", StringComparison.Ordinal);

        using HttpResponseMessage response = await _client.PostAsync("/cds-services/rls-patient-view", body);

        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task PatientView_WithoutAnyPrefetch_Is412()
    {
        using HttpResponseMessage response = await _client.PostAsync("/cds-services/rls-patient-view", Requests.View(null));

        Assert.Equal(["$.prefetch.conditions", "$.prefetch.findings", "$.prefetch.questionnaires"], await response.ProblemPathsAsync(412));
    }

    [Theory]
    [InlineData("POST", "/cds-services/other", 404)]
    [InlineData("POST", "/cds-services/other/feedback", 404)]
    [InlineData("GET", "/elsewhere", 404)]
    [InlineData("GET", "/cds-services/rls-patient-view", 405)]
    [InlineData("POST", "/cds-services", 405)]
    public async Task Address_ThatIsNotServed_IsAProblem(string method, string path, int status)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), new Uri(path, UriKind.Relative)) { Content = method == "POST" ? new StringContent("{}", Encoding.UTF8, "application/json") : null };
        using HttpResponseMessage response = await _client.SendAsync(request);

        Assert.Single(await response.ProblemPathsAsync(status));
    }

    [Fact]
    public async Task Body_ThatIsNotJson_Is415()
    {
        using StringContent content = new("{}", Encoding.UTF8, "text/plain");
        using HttpResponseMessage response = await _client.PostAsync(new Uri("/cds-services/rls-patient-view", UriKind.Relative), content);

        Assert.Equal(["$.headers.Content-Type"], await response.ProblemPathsAsync(415));
    }

    [Theory]
    [InlineData(65536, 400)] // Of spaces: not JSON, and read to the end.
    [InlineData(65537, 413)]
    public async Task Body_IsReadUpToTheLimit_WithItsLengthOrWithout(int bytes, int status)
    {
        foreach (bool isChunked in (bool[])[false, true])
        {
            using HttpRequestMessage request = new(HttpMethod.Post, new Uri("/cds-services/rls-patient-view", UriKind.Relative))
            {
                Content = isChunked ? new UnsizedContent(new string(' ', bytes)) : new StringContent(new string(' ', bytes), Encoding.UTF8, "application/json"),
            };
            using HttpResponseMessage response = await _client.SendAsync(request);

            Assert.Equal(["$"], await response.ProblemPathsAsync(status));
        }
    }

    [Fact]
    public async Task Requests_BeyondTheWindow_Are429_AndHealthIsNot()
    {
        await using CdsFactory factory = new(("Limits:RequestsPerWindow", "2"), ("Limits:WindowSeconds", "60"));
        using HttpClient client = factory.CreateClient();
        Uri discovery = new("/cds-services", UriKind.Relative);
        using HttpResponseMessage first = await client.GetAsync(discovery);
        using HttpResponseMessage second = await client.GetAsync(discovery);
        using HttpResponseMessage third = await client.GetAsync(discovery);
        using HttpResponseMessage health = await client.GetAsync(new Uri("/health/live", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(["$"], await third.ProblemPathsAsync(429));
        Assert.Equal(60, third.Headers.RetryAfter?.Delta?.TotalSeconds);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Theory]
    [InlineData("https://sandbox.cds-hooks.org", true)]
    [InlineData("https://elsewhere.example", false)]
    public async Task Preflight_IsAnsweredForConfiguredOriginsOnly(string origin, bool isAllowed)
    {
        using HttpRequestMessage request = new(HttpMethod.Options, new Uri("/cds-services/rls-patient-view", UriKind.Relative));
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");
        using HttpResponseMessage response = await _client.SendAsync(request);

        Assert.Equal(isAllowed, response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_AnswersInTime(string path)
    {
        for (int attempt = 0; attempt < 300; attempt++)
        {
            using HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));
            if (response.StatusCode == HttpStatusCode.OK)
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail($"{path} did not become healthy.");
    }
}
