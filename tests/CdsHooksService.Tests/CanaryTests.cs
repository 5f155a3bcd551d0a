using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CdsHooksLoad;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CdsHooksService.Tests;

/// <summary>
/// Requests that carry a canary wherever a caller can write, of every kind that there is, against every place where the
/// service could leave it: logs at Trace of every category, activities of every source, measurements of every meter,
/// problem details, headers, and what a real process writes.
/// </summary>
/// <remarks>
/// A card may repeat one thing of a caller: the name of a medication, clipped and escaped, for the prescriber must see
/// which entry is meant. Values of labs and codes of the library's tables are not the caller's words.
/// </remarks>
public sealed class CanaryTests
{
    private const string Canary = "KANARIE7";

    [Fact]
    public async Task Canaries_InEveryPlaceOfEveryKindOfRequest_AreInNoSink()
    {
        ConcurrentQueue<string> logs = new();
        ConcurrentQueue<string> activities = new();
        using Metered metered = new();
        using ActivityListener listener = KeptActivities.Listen(activities);
        using Tokens tokens = new();
        FixedClock clock = new();
        List<string> answers = [];
        foreach (bool isOpen in (bool[])[true, false])
        {
            await using CdsFactory factory = new([.. isOpen ? [("Authentication:Disabled", "true")] : tokens.Settings, ("Logging:LogLevel:Default", "Trace"), ("Limits:RequestBytes", "65536")])
            {
                Clock = clock,
                Also = services => services.AddSingleton<ILoggerProvider>(new KeepingProvider(logs)),
            };
            using HttpClient client = factory.CreateClient();
            await SendAllAsync(client, tokens, clock.Now, answers);
        }

        await using CdsFactory broken = new(("Logging:LogLevel:Default", "Trace"))
        {
            Clock = new BrokenClock(),
            Also = services => services.AddSingleton<ILoggerProvider>(new KeepingProvider(logs)),
        };
        using HttpClient unlucky = broken.CreateClient();
        await SendAllAsync(unlucky, tokens, clock.Now, answers);

        Assert.Contains(answers, answer => answer.StartsWith("500", StringComparison.Ordinal));
        Assert.All([200, 400, 401, 404, 405, 412, 413, 415], status => Assert.Contains(answers, answer => answer.StartsWith(status.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        Assert.Contains(logs, line => line.Contains("A request failed with System.InvalidOperationException", StringComparison.Ordinal));
        Assert.NotEmpty(activities);
        Assert.Contains(metered.Lines, line => line.StartsWith("http.server.request.duration", StringComparison.Ordinal));
        AssertClean(logs, "logs");
        AssertClean(activities, "activities");
        AssertClean(metered.Lines, "metrics");
        AssertClean(answers, "answers");
    }

    [Fact]
    public async Task Canaries_SentToARealProcess_AreNotInWhatItWrites()
    {
        using Tokens tokens = new();
        List<string> answers = [];
        KeyValuePair<string, string>[] loud = [new("Logging__LogLevel__Default", "Trace"), new("Logging__Console__IncludeScopes", "true"), new("Limits__RequestBytes", "65536"), new("Limits__RequestSeconds", "2")];
        string trace = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.nettrace");
        KeyValuePair<string, string>[] traced = [new("DOTNET_EnableEventPipe", "1"), new("DOTNET_EventPipeOutputPath", trace), new("DOTNET_EventPipeOutputStreaming", "1"), new("DOTNET_EventPipeConfig", "Microsoft-AspNetCore-Hosting:FFFFFFFF:5,Microsoft-AspNetCore-Server-Kestrel:FFFFFFFF:5,Microsoft-Diagnostics-DiagnosticSource:FFFFFFFF:5,Microsoft-Extensions-Logging:FFFFFFFF:5,Microsoft.IdentityModel.EventSource:FFFFFFFF:5,System.Net.Sockets:FFFFFFFF:5")];
        try
        {
            using (ServiceProcess open = await ServiceProcess.StartAsync([.. loud, .. traced, new("ASPNETCORE_ENVIRONMENT", "Development")]))
            {
                await SendAllAsync(open.Client, tokens, DateTimeOffset.UtcNow, answers);
                await SendRawAsync(open.Address);
                AssertClean(open.Output, "output");
                Assert.Contains(open.Output, line => line.Contains("Authentication is disabled", StringComparison.Ordinal));
            }

            byte[] events = await File.ReadAllBytesAsync(trace);
            Assert.Equal(-1, events.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Canary)));
            Assert.Equal(-1, events.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)));
        }
        finally
        {
            File.Delete(trace);
        }

        using ServiceProcess closed = await ServiceProcess.StartAsync([.. loud, .. tokens.Settings.Select(setting => new KeyValuePair<string, string>(setting.Item1.Replace(":", "__", StringComparison.Ordinal), setting.Item2))]);
        await SendAllAsync(closed.Client, tokens, DateTimeOffset.UtcNow, answers);
        await SendRawAsync(closed.Address);
        AssertClean(closed.Output, "output");
        AssertClean(answers, "answers");
        Assert.Contains(answers, answer => answer.StartsWith("200", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cards_RepeatOfACallerTheNameOfAMedicationOnly()
    {
        await using CdsFactory factory = new();
        using HttpClient client = factory.CreateClient();
        JsonObject named = Requests.Select(Salt(Requests.Diagnosed()), Requests.Order($"mirtazapine {Canary}"));

        JsonObject card = Assert.Single(await client.CardsAsync(Requests.OrderSelect, named));

        Assert.Contains($"listed as \"mirtazapine {Canary}\"", (string?)card["detail"], StringComparison.Ordinal);
        card.Remove("detail");
        Assert.DoesNotContain(Canary, card.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Sends requests of every kind and notes status, headers and body of each answer.</summary>
    private static async Task SendAllAsync(HttpClient client, Tokens tokens, DateTimeOffset now, List<string> answers)
    {
        JsonObject view = Requests.View(Salt(Requests.Prefetch(
            conditions: [Requests.RestlessLegs()],
            findings: [Requests.Finding("urge-to-move-legs"), Requests.Finding(Canary)],
            labs: [Requests.Ferritin(18, "2026-11-02"), Requests.Ferritin(18, Canary)])));
        view["hookInstance"] = Canary;
        view["fhirServer"] = $"https://{Canary}.example";
        view["fhirAuthorization"] = new JsonObject { ["access_token"] = Canary, ["token_type"] = "Bearer", ["expires_in"] = 300, ["scope"] = Canary, ["subject"] = Canary };
        view["context"]!["userId"] = $"Practitioner/{Canary}";
        view["context"]!["encounterId"] = Canary;
        view[Canary] = Canary;
        JsonObject foreign = view.DeepClone().AsObject();
        foreign["context"]!["patientId"] = Canary;
        JsonObject select = Requests.Select(view["prefetch"]!.DeepClone(), Salt(Requests.Order("mirtazapine", $"{Canary}-1")), Salt(Requests.Order("", Canary)));
        select["hookInstance"] = Canary;
        select["context"]!["selections"]!.AsArray().Add(Canary);
        JsonObject without = select.DeepClone().AsObject();
        without.Remove("prefetch");
        JsonObject unknown = view.DeepClone().AsObject();
        unknown["prefetch"]!["labs"] = JsonNode.Parse($$"""{ "resourceType": "{{Canary}}", "{{Canary}}": "{{Canary}}" }""");
        JsonObject notFhir = view.DeepClone().AsObject();
        notFhir["prefetch"]!["labs"]![Canary] = Canary;
        notFhir["prefetch"]!["labs"]!["entry"]![0]!["resource"]!["valueQuantity"] = Canary;
        notFhir["prefetch"]!["conditions"]!["entry"]![0]!["resource"]![Canary] = new JsonObject { [Canary] = Canary };

        const string viewPath = "/cds-services/rls-patient-view";
        const string selectPath = "/cds-services/rls-order-select";
        (string Path, string Body)[] posts =
        [
            (viewPath, view.ToJsonString()),
            (viewPath, foreign.ToJsonString()),
            (viewPath, unknown.ToJsonString()),
            (viewPath, notFhir.ToJsonString()),
            (viewPath, $$"""{ "{{Canary}}": "{{Canary}}", "{{Canary}}": 1 }"""),
            (viewPath, $$"""{ "hook": "{{Canary}}", {{Canary}} """),
            (viewPath, $"\"{Canary}\""),
            (viewPath, view.ToJsonString().Replace($"\"{Canary}\"", $"\"{Canary}\\ud800\"", StringComparison.Ordinal)),
            (viewPath, $"{{ \"hook\": \"{Canary}{new string('x', 70000)}\" }}"),
            (selectPath, select.ToJsonString()),
            (selectPath, without.ToJsonString()),
            (selectPath + "/feedback", $$"""{ "feedback": [{ "card": "{{Canary}}", "outcome": "overridden", "overrideReason": { "reason": { "code": "{{Canary}}", "system": "{{Canary}}" }, "userComment": "{{Canary}}" }, "outcomeTimestamp": "2026-11-30T10:00:00Z" }] }"""),
            (selectPath + "/feedback", $$"""{ "feedback": [{ "card": 7, "outcome": "{{Canary}}", "outcomeTimestamp": "{{Canary}}", "{{Canary}}": 1 }] }"""),
            ($"/cds-services/{Canary}", view.ToJsonString()),
            ($"/cds-services/{Canary}/feedback", "{}"),
            ($"/{Canary}", "{}"),
            ("/cds-services", $"\"{Canary}\""),
        ];
        foreach ((string path, string body) in posts)
        {
            using StringContent content = new(body, Encoding.UTF8, "application/json");
            await SendAsync(client, HttpMethod.Post, path, content, Right(tokens, now, path), answers);
        }

        using StringContent text = new(Canary, Encoding.UTF8, $"text/{Canary}");
        await SendAsync(client, HttpMethod.Post, viewPath, text, Right(tokens, now, viewPath), answers);
        using UnsizedContent large = new(new string('x', 70000) + Canary);
        await SendAsync(client, HttpMethod.Post, viewPath, large, Right(tokens, now, viewPath), answers);
        await SendAsync(client, new HttpMethod(Canary), viewPath, null, null, answers);
        await SendAsync(client, HttpMethod.Get, $"/{Canary}", null, null, answers);

        JsonObject header = Tokens.Header(kid: Canary);
        header["jku"] = $"https://{Canary}.example";
        JsonObject claims = Tokens.Claims(now);
        foreach (string claim in (string[])["iss", "aud", "jti", "tenant", Canary])
        {
            claims[claim] = Canary;
        }

        JsonObject issued = Tokens.Claims(now, $"https://{Canary}.example");
        foreach (string token in (string[])[Canary, $"{Canary}.{Canary}.{Canary}", tokens.Sign(header, claims), tokens.Sign(Tokens.Header(), claims), tokens.Sign(Tokens.Header(Canary), claims), tokens.Sign(Tokens.Header(), issued)])
        {
            using StringContent content = new(view.ToJsonString(), Encoding.UTF8, "application/json");
            await SendAsync(client, HttpMethod.Post, viewPath, content, token, answers);
        }
    }

    private static string Right(Tokens tokens, DateTimeOffset now, string path)
    {
        JsonObject claims = Tokens.Claims(now, Tokens.BaseUrl + path);
        claims["jti"] = $"{Canary}{Guid.NewGuid()}";
        claims["tenant"] = Canary;
        claims["sub"] = Canary;
        return tokens.Sign(Tokens.Header(), claims);
    }

    private static async Task SendAsync(HttpClient client, HttpMethod method, string path, HttpContent? content, string? token, List<string> answers)
    {
        using HttpRequestMessage request = new(method, new Uri($"{path}?patient={Canary}&{Canary}=1", UriKind.Relative)) { Content = content };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token ?? Canary}");
        request.Headers.TryAddWithoutValidation("User-Agent", Canary);
        request.Headers.TryAddWithoutValidation("Referer", $"https://{Canary}.example");
        request.Headers.TryAddWithoutValidation("Cookie", $"{Canary}={Canary}");
        request.Headers.TryAddWithoutValidation("Origin", $"https://{Canary}.example");
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", Canary);
        request.Headers.TryAddWithoutValidation("X-Request-Id", Canary);
        request.Headers.TryAddWithoutValidation(Canary, Canary);
        request.Headers.TryAddWithoutValidation("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        request.Headers.TryAddWithoutValidation("tracestate", $"vendor={Canary}");
        request.Headers.TryAddWithoutValidation("baggage", $"patient={Canary}");
        request.Headers.TryAddWithoutValidation("Correlation-Context", $"patient={Canary}");
        using HttpResponseMessage response = await client.SendAsync(request);
        answers.Add($"{(int)response.StatusCode} {response.Headers} {response.Content.Headers} {await response.Content.ReadAsStringAsync()}");
    }

    /// <summary>Sends what no client library would: the server itself refuses it.</summary>
    private static async Task SendRawAsync(Uri address)
    {
        foreach (string raw in (string[])[$"{Canary} {Canary} {Canary}\r\n\r\n", $"GET /{Canary}\0 HTTP/1.1\r\nHost: {Canary}\r\n\r\n", $"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {Canary}\r\n\r\n", $"POST /cds-services/rls-patient-view HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{Canary}\r\n"])
        {
            using System.Net.Sockets.TcpClient tcp = new();
            await tcp.ConnectAsync(address.Host, address.Port);
            await using System.Net.Sockets.NetworkStream stream = tcp.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes(raw));
            tcp.Client.Shutdown(System.Net.Sockets.SocketShutdown.Send);
            using StreamReader reader = new(stream);
            Assert.DoesNotContain(Canary, await reader.ReadToEndAsync(), StringComparison.OrdinalIgnoreCase);
        }

        string late = await ProcessTests.SendHalfAsync(address, $"{{ \"{Canary}\": \"{Canary}");
        Assert.DoesNotContain(Canary, late, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Writes the canary into every free text of FHIR resources.</summary>
    private static JsonObject Salt(JsonObject owner)
    {
        foreach ((string _, JsonNode? member) in owner.ToArray())
        {
            JsonNode?[] parts = member is JsonArray list ? [.. list] : [member];
            foreach (JsonObject part in parts.OfType<JsonObject>())
            {
                Salt(part);
            }
        }

        if (owner.ContainsKey("resourceType") && (string?)owner["resourceType"] != "Bundle")
        {
            owner["text"] = new JsonObject { ["status"] = "generated", ["div"] = $"<div xmlns=\"http://www.w3.org/1999/xhtml\">{Canary}</div>" };
            owner["identifier"] = new JsonArray(new JsonObject { ["system"] = $"urn:{Canary}", ["value"] = Canary });
            if ((string?)owner["resourceType"] != "Patient")
            {
                owner["note"] = new JsonArray(new JsonObject { ["text"] = Canary });
                owner["id"] ??= $"{Canary}-2";
            }
            else
            {
                owner["name"] = new JsonArray(new JsonObject { ["family"] = Canary, ["given"] = new JsonArray(Canary) });
                owner["address"] = new JsonArray(new JsonObject { ["text"] = Canary, ["postalCode"] = Canary });
            }
        }

        if (owner["coding"] is JsonArray codings)
        {
            foreach (JsonNode? coding in codings)
            {
                coding!["display"] = Canary;
            }

            codings.Add(new JsonObject { ["system"] = $"urn:{Canary}", ["code"] = Canary, ["display"] = Canary });
        }

        return owner;
    }

    private static void AssertClean(IEnumerable<string> lines, string sink) =>
        Assert.All(lines, line => Assert.False(line.Contains(Canary, StringComparison.OrdinalIgnoreCase), $"{sink}: {line}"));

    /// <summary>A clock that fails with a message such as a library might give.</summary>
    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException($"There is no time for {Canary}.");
    }
}
