using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CdsHooksService.Security;

namespace CdsHooksService.Tests;

public sealed class TokenTests : IDisposable
{
    private const string Path = "/cds-services/rls-patient-view";

    private readonly Tokens _tokens = new();
    private readonly FixedClock _clock = new();
    private readonly CdsFactory _factory;
    private readonly HttpClient _client;

    public TokenTests()
    {
        _factory = new(_tokens.Settings) { Clock = _clock };
        _client = _factory.CreateClient();
    }

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
        _tokens.Dispose();
    }

    [Fact]
    public async Task Token_ThatIsRight_IsAccepted_WithEitherKindOfKeyAndAListOfAudiences()
    {
        JsonObject claims = Tokens.Claims(_clock.Now);
        claims["aud"] = new JsonArray("https://elsewhere.example", Tokens.Endpoint);

        Assert.Equal("", await FoundAsync(_tokens.Good(_clock.Now)));
        Assert.Equal("", await FoundAsync(_tokens.Sign(Tokens.Header("RS384", "rsa-1"), Tokens.Claims(_clock.Now), "RS384")));
        Assert.Equal("", await FoundAsync(_tokens.Sign(Tokens.Header(), claims)));
    }

    [Fact]
    public async Task Token_WithTheAddressOfKeys_IsCheckedWithTheConfiguredOnesOnly()
    {
        JsonObject header = Tokens.Header();
        header["jku"] = "http://127.0.0.1:1/keys"; // Nothing listens there: a fetch would fail.

        Assert.Equal("", await FoundAsync(_tokens.Sign(header, Tokens.Claims(_clock.Now))));
    }

    [Fact]
    public async Task Call_WithoutAToken_Is401AndSaysHow()
    {
        using HttpResponseMessage response = await _client.PostAsync(Path, Body());

        Assert.Equal(["$.headers.Authorization"], await response.ProblemPathsAsync(401));
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal("no bearer token", await FoundAsync(null));
    }

    [Theory]
    [InlineData("not.a.token", "a text that is no signed JWT")]
    [InlineData("", "no bearer token")]
    public async Task Token_ThatIsNone_Is401(string token, string found) => Assert.Equal(found, await FoundAsync(token.Length == 0 ? null : token));

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("")]
    public async Task Token_WithoutASignature_Is401(string algorithm)
    {
        string token = _tokens.Sign(Tokens.Header(algorithm), Tokens.Claims(_clock.Now), algorithm);

        Assert.Equal("a text that is no signed JWT", await FoundAsync(token));
        Assert.Equal("an algorithm that is not accepted", await FoundAsync(token + "AAAA")); // With something where a signature stands.
    }

    [Fact]
    public async Task Token_SignedSymmetricallyWithThePublicKey_Is401() =>
        Assert.Equal("an algorithm that is not accepted", await FoundAsync(_tokens.Sign(Tokens.Header("HS256", "rsa-1"), Tokens.Claims(_clock.Now), "HS256")));

    [Fact]
    public async Task Token_SignedSymmetricallyUnderAnotherName_Is401() =>
        Assert.Equal("a signature that the named key does not confirm", await FoundAsync(_tokens.Sign(Tokens.Header("RS256", "rsa-1"), Tokens.Claims(_clock.Now), "HS256")));

    [Fact]
    public async Task Token_OfAnotherKeyUnderAKnownName_Is401()
    {
        using Tokens other = new();

        Assert.Equal("a signature that the named key does not confirm", await FoundAsync(other.Good(_clock.Now)));
    }

    [Theory]
    [InlineData("ec-2")]
    [InlineData(null)]
    public async Task Token_OfAnUnknownKeyOrNone_Is401(string? kid) =>
        Assert.Equal("a kid that names no key of the issuer, or none", await FoundAsync(_tokens.Sign(Tokens.Header(kid: kid), Tokens.Claims(_clock.Now))));

    [Theory]
    [InlineData("iss", "https://elsewhere.example/", "an issuer that is not trusted")]
    [InlineData("iss", null, "an issuer that is not trusted")]
    [InlineData("aud", "https://cds.example.org/cds-services/rls-order-sign", "an audience other than what is called")]
    [InlineData("aud", "https://cds.example.org", "an audience other than what is called")]
    [InlineData("aud", null, "an audience other than what is called")]
    [InlineData("jti", null, "no jti, or one longer than 256 characters")]
    [InlineData("jti", "", "no jti, or one longer than 256 characters")]
    public async Task Token_WithAWrongClaim_Is401(string claim, string? value, string found)
    {
        JsonObject claims = Tokens.Claims(_clock.Now);
        claims.Remove(claim);
        if (value is not null)
        {
            claims[claim] = value;
        }

        Assert.Equal(found, await FoundAsync(_tokens.Sign(Tokens.Header(), claims)));
    }

    [Theory]
    [InlineData(-300, -31, false)] // Expired by more than the clocks may differ.
    [InlineData(-300, -29, true)]
    [InlineData(29, 200, true)]
    [InlineData(31, 200, false)] // Issued after now.
    [InlineData(0, 600, true)]
    [InlineData(0, 601, false)] // Lives too long.
    [InlineData(100, 50, false)] // Expires before it was issued.
    [InlineData(null, 200, false)]
    [InlineData(0, null, false)]
    public async Task Token_IsAcceptedInItsTimeOnly(int? issued, int? expires, bool isAccepted)
    {
        JsonObject claims = Tokens.Claims(_clock.Now);
        Set(claims, "iat", issued);
        Set(claims, "exp", expires);

        Assert.Equal(isAccepted ? "" : "a token that is not valid now, or has no exp or iat, or lives too long", await FoundAsync(_tokens.Sign(Tokens.Header(), claims)));
    }

    [Fact]
    public async Task Token_UsedAgain_Is401_EvenAfterOthers()
    {
        string token = _tokens.Good(_clock.Now);
        string first = await FoundAsync(token);
        string other = await FoundAsync(_tokens.Good(_clock.Now));

        Assert.Equal(("", "", "a jti that was used before"), (first, other, await FoundAsync(token)));
    }

    [Fact]
    public async Task Token_OfAService_OpensItsFeedback_AndNotTheListOfServices()
    {
        using HttpResponseMessage feedback = await _client.PostAsync(Path + "/feedback", """{ "feedback": [{ "card": "a", "outcome": "overridden", "outcomeTimestamp": "2020-12-11T00:00:00Z" }] }""", _tokens.Good(_clock.Now));
        using HttpResponseMessage withFeedback = await _client.PostAsync(Path, Body(), _tokens.Good(_clock.Now, Tokens.Endpoint + "/feedback"));
        using HttpResponseMessage discovery = await DiscoverAsync(_client, _tokens.Good(_clock.Now));
        using HttpResponseMessage right = await DiscoverAsync(_client, _tokens.Good(_clock.Now, Tokens.BaseUrl + "/cds-services"));

        Assert.Equal((200, 401, 401, 200), ((int)feedback.StatusCode, (int)withFeedback.StatusCode, (int)discovery.StatusCode, (int)right.StatusCode));
    }

    [Fact]
    public async Task Discovery_CanBeOpened()
    {
        await using CdsFactory factory = new([.. _tokens.Settings, ("Authentication:RequiredForDiscovery", "false")]);
        using HttpClient client = factory.CreateClient();
        using HttpResponseMessage discovery = await DiscoverAsync(client, null);
        using HttpResponseMessage call = await client.PostAsync(Path, Body());

        Assert.Equal((200, 401), ((int)discovery.StatusCode, (int)call.StatusCode));
    }

    [Fact]
    public void Replay_CacheThatIsFull_TakesNoNewTokenUntilOneExpires()
    {
        TokenReplayCache cache = new(2);
        DateTimeOffset now = _clock.Now;

        Assert.Equal(ReplayAnswer.New, cache.Remember("i", "a", now.AddSeconds(10), now));
        Assert.Equal(ReplayAnswer.New, cache.Remember("j", "a", now.AddSeconds(20), now)); // Another issuer may use the same.
        Assert.Equal(ReplayAnswer.Full, cache.Remember("i", "b", now.AddSeconds(10), now));
        Assert.Equal(ReplayAnswer.SeenBefore, cache.Remember("i", "a", now.AddSeconds(10), now.AddSeconds(10)));
        Assert.Equal(ReplayAnswer.New, cache.Remember("i", "b", now.AddSeconds(30), now.AddSeconds(11)));
    }

    [Theory]
    [InlineData("{}", "holds no key")]
    [InlineData("nothing", "cannot be read")]
    [InlineData("""{ "keys": [{ "kty": "oct", "kid": "a", "k": "AAAA" }] }""", "forbids symmetric algorithms")]
    [InlineData("""{ "keys": [{ "kty": "EC", "crv": "P-256", "x": "AAAA", "y": "AAAA" }] }""", "without a kid")]
    [InlineData("""{ "keys": [{ "kty": "EC", "kid": "a", "crv": "P-256", "x": "AAAA", "y": "AAAA", "d": "AAAA" }] }""", "holds a private key")]
    public void Settings_WithKeysThatCannotBeTrusted_AreReasonsNotToStart(string jwks, string reason)
    {
        AuthenticationSettings settings = new() { BaseUrls = [Tokens.BaseUrl], Issuers = [new() { Issuer = Tokens.Issuer, Jwks = jwks }] };

        Assert.Contains(reason, Assert.Single(settings.ReasonsNotToStart(isDevelopment: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_WithAShortKey_AreAReasonNotToStart()
    {
        using RSA rsa = RSA.Create(1024);
        JsonObject key = new() { ["kty"] = "RSA", ["kid"] = "a", ["n"] = Convert.ToBase64String(rsa.ExportParameters(false).Modulus!).TrimEnd('=').Replace('+', '-').Replace('/', '_'), ["e"] = "AQAB" };

        AuthenticationSettings settings = new() { BaseUrls = [Tokens.BaseUrl], Issuers = [new() { Issuer = Tokens.Issuer, Jwks = new JsonObject { ["keys"] = new JsonArray(key) }.ToJsonString() }] };

        Assert.Contains("1024 bits", Assert.Single(settings.ReasonsNotToStart(isDevelopment: true)), StringComparison.Ordinal);
    }

    /// <summary>Calls with a token, and gives what was found wrong; nothing when the call was answered.</summary>
    private async Task<string> FoundAsync(string? token)
    {
        using HttpResponseMessage response = await _client.PostAsync(Path, Body(), token);
        if (response.IsSuccessStatusCode)
        {
            return "";
        }

        Assert.Equal(401, (int)response.StatusCode);
        return (string)(await response.JsonAsync())["errors"]![0]!["found"]!;
    }

    private void Set(JsonObject claims, string name, int? seconds)
    {
        claims.Remove(name);
        if (seconds is { } known)
        {
            claims[name] = _clock.Now.AddSeconds(known).ToUnixTimeSeconds();
        }
    }

    private static async Task<HttpResponseMessage> DiscoverAsync(HttpClient client, string? token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri("/cds-services", UriKind.Relative));
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        return await client.SendAsync(request);
    }

    private static string Body() => Requests.View(Requests.Prefetch()).ToJsonString();
}
