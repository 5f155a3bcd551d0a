using Microsoft.IdentityModel.Tokens;

namespace CdsHooksService.Security;

/// <summary>Who may call, and how that is proved. Compares its lists by reference; immutable.</summary>
internal sealed record AuthenticationSettings
{
    /// <summary>Gets whether nobody has to prove anything: in the environment Development only.</summary>
    public bool Disabled { get; init; }

    /// <summary>Gets whether the list of services asks for a token too, as CDS Hooks 2.0 foresees for every call.</summary>
    public bool RequiredForDiscovery { get; init; } = true;

    /// <summary>Gets the addresses under which callers know this service, such as <c>https://cds.example.org</c>: the audience of a token is one of them and the path of what is called.</summary>
    public string[] BaseUrls { get; init; } = [];

    /// <summary>Gets the callers that are trusted.</summary>
    public TrustedIssuer[] Issuers { get; init; } = [];

    /// <summary>Gets by how many seconds two clocks may differ.</summary>
    public int ClockSkewSeconds { get; init; } = 30;

    /// <summary>Gets the longest time from <c>iat</c> to <c>exp</c> in seconds: as long a token is remembered.</summary>
    public int LongestLifetimeSeconds { get; init; } = 600;

    /// <summary>Gets how many tokens are remembered against being used twice.</summary>
    public int ReplayCacheEntries { get; init; } = 100_000;

    /// <summary>Says why the service must not start, a sentence for each reason.</summary>
    internal IEnumerable<string> ReasonsNotToStart(bool isDevelopment)
    {
        if (Disabled)
        {
            return isDevelopment ? [] : ["Authentication:Disabled is true, and that is allowed in the environment Development only: remove it, or set ASPNETCORE_ENVIRONMENT to Development on a machine without patients."];
        }

        return ReasonsNotToTrust();
    }

    private IEnumerable<string> ReasonsNotToTrust()
    {
        if (Issuers.Length == 0)
        {
            yield return "Authentication:Issuers is empty: name each trusted issuer with its keys (Jwks or JwksFile), or set Authentication:Disabled to true in the environment Development.";
        }

        if (BaseUrls.Length == 0)
        {
            yield return "Authentication:BaseUrls is empty: name the address under which callers know this service, such as https://cds.example.org.";
        }

        foreach (string url in BaseUrls.Where(url => !Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) || parsed.Scheme is not ("https" or "http")))
        {
            yield return $"Authentication:BaseUrls holds \"{url}\", which is no absolute http or https address.";
        }

        if (ClockSkewSeconds < 0 || LongestLifetimeSeconds < 1 || ReplayCacheEntries < 1)
        {
            yield return "Authentication:ClockSkewSeconds is 0 or more; LongestLifetimeSeconds and ReplayCacheEntries are 1 or more.";
        }

        foreach (string reason in Issuers.SelectMany(issuer => issuer.ReasonsNotToTrust()))
        {
            yield return reason;
        }
    }
}

/// <summary>A caller that is trusted, and its public keys. Equal by content; immutable.</summary>
internal sealed record TrustedIssuer
{
    private const int ShortestRsaBits = 2048;

    /// <summary>Gets the issuer, as it stands in <c>iss</c>, letter for letter.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>Gets the JWK Set as JSON; null when it is in a file.</summary>
    public string? Jwks { get; init; }

    /// <summary>Gets the file of the JWK Set; null when it stands in the settings.</summary>
    public string? JwksFile { get; init; }

    /// <summary>Reads the keys. They are never fetched: neither from here nor from the <c>jku</c> of a token.</summary>
    internal IReadOnlyList<JsonWebKey> ReadKeys() => [.. new JsonWebKeySet(Jwks ?? File.ReadAllText(JwksFile!)).Keys];

    internal IEnumerable<string> ReasonsNotToTrust()
    {
        if (Issuer.Length == 0)
        {
            return ["Authentication:Issuers has an entry without an Issuer."];
        }

        if ((Jwks is null) == (JwksFile is null))
        {
            return [$"The issuer {Issuer} needs one of Jwks and JwksFile."];
        }

        IReadOnlyList<JsonWebKey> keys;
        try
        {
            keys = ReadKeys();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or System.Text.Json.JsonException)
        {
            return [$"The JWK Set of the issuer {Issuer} cannot be read: it is an object with a list \"keys\"."];
        }

        return keys.Count == 0
            ? [$"The JWK Set of the issuer {Issuer} holds no key."]
            : keys.Select(WhyNot).OfType<string>().Select(reason => $"The JWK Set of the issuer {Issuer} {reason}");
    }

    private static string? WhyNot(JsonWebKey key) =>
        string.IsNullOrEmpty(key.Kid) ? "holds a key without a kid, and a token names its key."
        : key.Kty is not ("RSA" or "EC") ? "holds a key that is neither RSA nor EC: CDS Hooks forbids symmetric algorithms."
        : key.HasPrivateKey ? "holds a private key: only the caller has that."
        : key.Kty == "RSA" && key.KeySize < ShortestRsaBits ? FormattableString.Invariant($"holds an RSA key of {key.KeySize} bits, and {ShortestRsaBits} is the least.")
        : null;
}
