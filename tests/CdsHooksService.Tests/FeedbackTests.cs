namespace CdsHooksService.Tests;

public sealed class FeedbackTests : IDisposable
{
    private const string Path = "/cds-services/rls-order-select/feedback";

    /// <summary>No test sends right feedback here, so that a count can only come from wrong feedback.</summary>
    private const string OtherPath = "/cds-services/rls-order-sign/feedback";

    private readonly CdsFactory _factory = new();
    private readonly HttpClient _client;

    public FeedbackTests() => _client = _factory.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }

    [Theory]
    [InlineData("""{ "card": "a", "outcome": "accepted", "acceptedSuggestions": [{ "id": "b" }], "outcomeTimestamp": "2021-12-11T10:05:31Z" }""", "outcome=accepted reason=none")]
    [InlineData("""{ "card": "a", "outcome": "overridden", "outcomeTimestamp": "2020-12-11T00:00:00Z" }""", "outcome=overridden reason=none")]
    [InlineData("""{ "card": "a", "outcome": "overridden", "overrideReason": { "reason": { "code": "d7ecf885", "system": "https://example.com/cds-hooks/override-reason-system" }, "userComment": "c" }, "outcomeTimestamp": "2020-12-11T00:00:00Z" }""", "outcome=overridden reason=other")]
    [InlineData("""{ "card": "a", "outcome": "overridden", "overrideReason": { "userComment": "c" }, "outcomeTimestamp": "2020-12-11T00:00:00Z" }""", "outcome=overridden reason=other")]
    [InlineData("""{ "card": "a", "outcome": "overridden", "overrideReason": { "reason": { "code": "tolerated-before", "system": "urn:rlsdomain:cds-hooks:CodeSystem:override-reason" } }, "outcomeTimestamp": "2020-12-11T00:00:00Z" }""", "outcome=overridden reason=tolerated-before")]
    public async Task Feedback_InTheShapeOfTheSpecification_IsCounted(string entry, string tags)
    {
        using Metered metered = new();
        using HttpResponseMessage response = await _client.PostAsync(Path, $$"""{ "feedback": [{{entry}}] }""");

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Contains($"rls.cds.feedback 1 service=rls-order-select {tags}", metered.Lines);
    }

    [Theory]
    [InlineData("{}", "$.feedback")]
    [InlineData("""{ "feedback": [] }""", "$.feedback")]
    [InlineData("""{ "feedback": [7] }""", "$.feedback[0]")]
    [InlineData("""{ "feedback": [{ "outcome": "overridden", "outcomeTimestamp": "2020-12-11T00:00:00Z" }] }""", "$.feedback[0].card")]
    [InlineData("""{ "feedback": [{ "card": "a", "outcome": "overridden" }] }""", "$.feedback[0].outcomeTimestamp")]
    [InlineData("""{ "feedback": [{ "card": "a", "outcome": "overridden", "outcomeTimestamp": "yesterday" }] }""", "$.feedback[0].outcomeTimestamp")]
    [InlineData("""{ "feedback": [{ "card": "a", "outcome": "ignored", "outcomeTimestamp": "2020-12-11T00:00:00Z" }] }""", "$.feedback[0].outcome")]
    [InlineData("""{ "feedback": [{ "card": "a", "outcome": "accepted", "outcomeTimestamp": "2020-12-11T00:00:00Z" }] }""", "$.feedback[0].acceptedSuggestions")]
    [InlineData("""{ "feedback": [{ "card": "a", "outcome": "accepted", "acceptedSuggestions": [{}], "outcomeTimestamp": "2020-12-11T00:00:00Z" }] }""", "$.feedback[0].acceptedSuggestions[0].id")]
    [InlineData("""{ "feedback": [{ "card": "a", "outcome": "overridden", "overrideReason": "no", "outcomeTimestamp": "2020-12-11T00:00:00Z" }] }""", "$.feedback[0].overrideReason")]
    [InlineData("""{ "feedback": [{ "card": "a", "outcome": "overridden", "overrideReason": { "reason": {} }, "outcomeTimestamp": "2020-12-11T00:00:00Z" }] }""", "$.feedback[0].overrideReason.reason")]
    public async Task Feedback_InAnotherShape_Is400AndNotCounted(string body, string path)
    {
        using Metered metered = new();
        using HttpResponseMessage response = await _client.PostAsync(OtherPath, body);

        Assert.Equal([path], await response.ProblemPathsAsync(400));
        Assert.DoesNotContain(metered.Lines, line => line.StartsWith("rls.cds.feedback ", StringComparison.Ordinal) && line.Contains("service=rls-order-sign", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calls_AreCountedByServiceAndKind()
    {
        using Metered metered = new();
        await _client.CardsAsync(Requests.OrderSelect, Requests.Select(Requests.Diagnosed(), Requests.Order("mirtazapine")));

        Assert.Contains("rls.cds.requests 1 service=rls-order-select status=200", metered.Lines);
        Assert.Contains("rls.cds.cards 1 service=rls-order-select kind=order indicator=warning", metered.Lines);
        Assert.Contains(metered.Lines, line => line.StartsWith("rls.cds.duration ", StringComparison.Ordinal) && line.EndsWith(" service=rls-order-select", StringComparison.Ordinal));
    }
}
