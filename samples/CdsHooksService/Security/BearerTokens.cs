using System.Collections.Immutable;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CdsHooksService.Security;

/// <summary>Checks the JWT of a caller as CDS Hooks 2.0 asks: signature, issuer, audience, lifetime, and that it is new.</summary>
/// <remarks>No message of the token library leaves this class: it may repeat the token.</remarks>
internal sealed class BearerTokens
{
    private const int LongestToken = 16 * 1024;
    private const int LongestTokenId = 256;
    private const string Prefix = "Bearer ";

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken, MapInboundClaims = false };
    private readonly AuthenticationSettings _settings;
    private readonly TimeProvider _clock;
    private readonly TokenReplayCache _seen;
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, JsonWebKey>> _keys;

    internal BearerTokens(AuthenticationSettings settings, TimeProvider clock)
    {
        _settings = settings;
        _clock = clock;
        _seen = new(settings.ReplayCacheEntries);
        _keys = settings.Issuers.ToImmutableDictionary(
            issuer => issuer.Issuer,
            issuer => issuer.ReadKeys().ToImmutableDictionary(key => key.Kid, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>Gets the algorithms that are accepted: asymmetric ones only.</summary>
    internal static ImmutableArray<string> Algorithms { get; } = ["ES256", "ES384", "ES512", "PS256", "PS384", "PS512", "RS256", "RS384", "RS512"];

    /// <summary>Says what is wrong with the token of a call; null when nothing is. A token that is right is used up by it.</summary>
    /// <param name="authorization">The Authorization header.</param>
    /// <param name="paths">The paths that may stand in the audience, after the address of the service.</param>
    internal async Task<TokenFault?> FindFaultAsync(string? authorization, IReadOnlyList<string> paths)
    {
        if (authorization?.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) != true)
        {
            return TokenFault.Missing;
        }

        string text = authorization[Prefix.Length..].Trim();
        if (text.Length > LongestToken || TryRead(text) is not { } token)
        {
            return TokenFault.NotAToken;
        }

        if (!Algorithms.Contains(token.Alg))
        {
            return TokenFault.Algorithm;
        }

        if (!_keys.TryGetValue(token.Issuer ?? "", out ImmutableDictionary<string, JsonWebKey>? keys))
        {
            return TokenFault.Issuer;
        }

        if (!keys.TryGetValue(token.Kid ?? "", out JsonWebKey? key))
        {
            return TokenFault.Key;
        }

        return await FindFaultAsync(token, key, paths) ?? (string.IsNullOrEmpty(token.Id) || token.Id.Length > LongestTokenId
            ? TokenFault.Identifier
            : Use(token));
    }

    private static JsonWebToken? TryRead(string text)
    {
        try
        {
            return new JsonWebToken(text) is { IsSigned: true } token ? token : null;
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException or FormatException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private async Task<TokenFault?> FindFaultAsync(JsonWebToken token, JsonWebKey key, IReadOnlyList<string> paths)
    {
        TokenValidationResult result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = key,
            TryAllIssuerSigningKeys = false,
            RequireSignedTokens = true,
            ValidAlgorithms = Algorithms,
            ValidTypes = ["JWT"],
            ValidIssuer = token.Issuer, // It was found among the trusted ones above, and the key is its own.
            ValidAudiences = [.. _settings.BaseUrls.SelectMany(url => paths.Select(path => url.TrimEnd('/') + path))],
            IgnoreTrailingSlashWhenValidatingAudience = false,
            LifetimeValidator = (_, _, _, _) => IsInTime(token),
        });
        return result.IsValid ? null : result.Exception switch
        {
            SecurityTokenInvalidAudienceException => TokenFault.Audience,
            SecurityTokenInvalidLifetimeException or SecurityTokenNoExpirationException => TokenFault.Lifetime,
            SecurityTokenInvalidTypeException => TokenFault.NotAToken,
            _ => TokenFault.Signature,
        };
    }

    private bool IsInTime(JsonWebToken token)
    {
        if (!token.TryGetPayloadValue("exp", out long expires) || !token.TryGetPayloadValue("iat", out long issued))
        {
            return false;
        }

        long now = _clock.GetUtcNow().ToUnixTimeSeconds();
        long start = token.TryGetPayloadValue("nbf", out long notBefore) ? Math.Max(issued, notBefore) : issued;
        return expires > now - _settings.ClockSkewSeconds
            && start <= now + _settings.ClockSkewSeconds
            && issued >= 0
            && expires >= issued
            && expires - issued <= _settings.LongestLifetimeSeconds;
    }

    private TokenFault? Use(JsonWebToken token)
    {
        DateTimeOffset until = DateTimeOffset.FromUnixTimeSeconds(token.GetPayloadValue<long>("exp")).AddSeconds(_settings.ClockSkewSeconds);
        return _seen.Remember(token.Issuer, token.Id, until, _clock.GetUtcNow()) switch
        {
            ReplayAnswer.New => null,
            ReplayAnswer.SeenBefore => TokenFault.Replayed,
            _ => TokenFault.CacheFull,
        };
    }
}
