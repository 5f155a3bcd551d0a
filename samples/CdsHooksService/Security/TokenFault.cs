namespace CdsHooksService.Security;

/// <summary>What is wrong with a token, without a word of the token itself. Equal by content; immutable.</summary>
/// <param name="Status">The HTTP status to answer with.</param>
/// <param name="Found">What was found.</param>
/// <param name="Allowed">What would be right.</param>
internal sealed record TokenFault(int Status, string Found, string Allowed)
{
    internal static TokenFault Missing { get; } = new(401, "no bearer token", "Authorization: Bearer, and a signed JWT");

    internal static TokenFault NotAToken { get; } = new(401, "a text that is no signed JWT", "three base64url parts: header, payload, signature");

    internal static TokenFault Algorithm { get; } = new(401, "an algorithm that is not accepted", $"one of {string.Join(", ", BearerTokens.Algorithms)}; neither none nor a symmetric one");

    internal static TokenFault Issuer { get; } = new(401, "an issuer that is not trusted", "an iss that the service is configured with");

    internal static TokenFault Key { get; } = new(401, "a kid that names no key of the issuer, or none", "the kid of a key in the JWK Set that was given to this service");

    internal static TokenFault Signature { get; } = new(401, "a signature that the named key does not confirm", "a signature made with the private key that kid names");

    internal static TokenFault Audience { get; } = new(401, "an audience other than what is called", "an aud that is the address of the service that is called");

    internal static TokenFault Lifetime { get; } = new(401, "a token that is not valid now, or has no exp or iat, or lives too long", "exp after now, iat not after now, and exp not later after iat than the service allows");

    internal static TokenFault Identifier { get; } = new(401, "no jti, or one longer than 256 characters", "a jti that is new for every call");

    internal static TokenFault Replayed { get; } = new(401, "a jti that was used before", "a new token for every call");

    internal static TokenFault CacheFull { get; } = new(503, "no room to remember another token", "fewer calls, or tokens that expire sooner");
}
