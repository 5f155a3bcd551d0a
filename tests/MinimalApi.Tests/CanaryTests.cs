using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using RlsDomain;

namespace MinimalApi.Tests;

/// <summary>
/// Requests that carry a canary wherever a caller can write, against every place where the program could leave it: logs
/// at Trace of every category, activities of every source, measurements of every meter, headers and problems.
/// </summary>
/// <remarks>The answer to a case may repeat what its caller wrote in it; nothing else may.</remarks>
public sealed class CanaryTests
{
    private const string Canary = "KANARIE7";

    [Fact]
    public async Task Canaries_InEveryKindOfRequest_AreInNoSink()
    {
        ConcurrentQueue<string> logs = new();
        ConcurrentQueue<string> activities = new();
        using Metered metered = new();
        using ActivityListener listener = KeptActivities.Listen(activities);

        List<Answer> answers = [];
        foreach (string accept in (string[])["*/*", $"text/{Canary}"])
        {
            answers.AddRange(await SendAllAsync(accept, services => services.AddSingleton<ILoggerProvider>(new KeepingProvider(logs))));
            answers.AddRange(await SendAllAsync(accept, services => services
                .AddSingleton<ILoggerProvider>(new KeepingProvider(logs))
                .Replace(ServiceDescriptor.Singleton<RlsAssessor>(_ => throw new InvalidOperationException($"There is nothing for {Canary}.")))));
        }

        Assert.Equal([200, 400, 404, 405, 413, 415, 500], answers.Select(answer => answer.Status).Distinct().Order());
        Assert.Contains(logs, line => line.Contains("A request was refused: unknown-code", StringComparison.Ordinal));
        Assert.Contains(logs, line => line.Contains("A request failed with System.InvalidOperationException", StringComparison.Ordinal));
        Assert.Contains(activities, activity => activity.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
        Assert.Contains(metered.Lines, line => line.StartsWith("http.server.request.duration", StringComparison.Ordinal));
        AssertClean(logs, "logs");
        AssertClean(activities, "activities");
        AssertClean(metered.Lines, "metrics");
        AssertClean(answers.Select(answer => answer.Headers), "headers");
        AssertClean(answers.Where(answer => answer.Status is not 200 and not 400 || answer.Body.Contains("unknown-setting", StringComparison.Ordinal)).Select(answer => answer.Body), "problems");
        Assert.Contains(answers, answer => answer.Status == 400 && answer.Body.Contains(Canary, StringComparison.Ordinal)); // To the caller it may go.
    }

    [Fact]
    public async Task Canaries_WithTheLoggersOfTheFrameworks_AreInTheLog()
    {
        ConcurrentQueue<string> logs = new();
        await SendAllAsync("*/*", services => services
            .AddSingleton<ILoggerProvider>(new KeepingProvider(logs))
            .Replace(ServiceDescriptor.Singleton<ILoggerFactory, LoggerFactory>()));

        Assert.Contains(logs, line => line.Contains(Canary, StringComparison.Ordinal)); // So the test above would see one.
    }

    /// <summary>Sends requests of every kind to a program of its own, and ends it.</summary>
    private static async Task<List<Answer>> SendAllAsync(string accept, Action<IServiceCollection> also)
    {
        await using ApiFactory factory = new() { Also = also };
        using HttpClient client = factory.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept);
        List<Answer> answers = [];
        string good = RepositoryFiles.Read(Calls.Case).Replace("example-irls-two-blank", Canary, StringComparison.Ordinal).Replace("sertraline", Canary, StringComparison.Ordinal);
        foreach (string body in (string[])
        [
            good,
            $$"""{ "id": "{{Canary}}", "findings": { "{{Canary}}": "present", "leg-swelling": "{{Canary}}" }, "{{Canary}}": 1 }""",
            $$"""{ "id": "a", "labs": [ { "analyte": "{{Canary}}", "value": 1, "unit": "{{Canary}}" } ], "medications": [ { "atc": "{{Canary}}" } ] }""",
            $$"""{ "id": "a", "sex": "{{Canary}}", "age": "{{Canary}}" }""",
            Canary,
            $$"""{ "id": "{{Canary}}", """,
            $"\"{Canary}\"" + new string(' ', 70_000),
        ])
        {
            answers.Add(await SendAsync(client, HttpMethod.Post, "/assessments?", body, "application/json"));
        }

        answers.Add(await SendAsync(client, HttpMethod.Post, $"/assessments?setting={Canary}&", good, "application/json"));
        answers.Add(await SendAsync(client, HttpMethod.Post, "/assessments?", good, $"text/{Canary}"));
        answers.Add(await SendAsync(client, new HttpMethod(Canary), "/assessments?", null, null));
        answers.Add(await SendAsync(client, HttpMethod.Get, $"/{Canary}?", null, null));
        answers.Add(await SendAsync(client, HttpMethod.Get, "/health?", null, null));
        answers.Add(await SendAsync(client, HttpMethod.Get, "/openapi/v1.json?", null, null));
        return answers;
    }

    private static async Task<Answer> SendAsync(HttpClient client, HttpMethod method, string path, string? body, string? type)
    {
        using HttpRequestMessage request = new(method, new Uri($"{path}patient={Canary}&{Canary}=1", UriKind.Relative));
        request.Headers.ConnectionClose = true; // The server ends a connection whose request it did not read to the end.
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, type!);
        }

        foreach (string header in (string[])["User-Agent", "Referer", "Cookie", "Origin", "Authorization", "X-Forwarded-For", "X-Request-Id", "Request-Id", "Correlation-Context", Canary])
        {
            request.Headers.TryAddWithoutValidation(header, $"{Canary}={Canary}");
        }

        request.Headers.TryAddWithoutValidation("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        request.Headers.TryAddWithoutValidation("tracestate", $"vendor={Canary}");
        request.Headers.TryAddWithoutValidation("baggage", $"patient={Canary}");
        using HttpResponseMessage response = await client.SendAsync(request);
        return new((int)response.StatusCode, $"{response.Headers} {response.Content.Headers}", await response.Content.ReadAsStringAsync());
    }

    private static void AssertClean(IEnumerable<string> lines, string sink) =>
        Assert.All(lines, line => Assert.False(line.Contains(Canary, StringComparison.OrdinalIgnoreCase), $"{sink}: {line}"));

    private sealed record Answer(int Status, string Headers, string Body);
}
