using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace CdsHooksService.Tests;

/// <summary>Tokens of a made-up caller, put together by hand so that wrong ones can be made too.</summary>
internal sealed class Tokens : IDisposable
{
    internal const string Issuer = "https://ehr.example/";
    internal const string BaseUrl = "https://cds.example.org";
    internal const string Endpoint = BaseUrl + "/cds-services/rls-patient-view";

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
    private readonly RSA _rsa = RSA.Create(2048);

    /// <summary>Gets the public keys, as the service is configured with them.</summary>
    internal string Jwks
    {
        get
        {
            ECParameters ec = _key.ExportParameters(false);
            RSAParameters rsa = _rsa.ExportParameters(false);
            return new JsonObject
            {
                ["keys"] = new JsonArray(
                    new JsonObject { ["kty"] = "EC", ["crv"] = "P-384", ["kid"] = "ec-1", ["x"] = Base64UrlEncoder.Encode(ec.Q.X), ["y"] = Base64UrlEncoder.Encode(ec.Q.Y) },
                    new JsonObject { ["kty"] = "RSA", ["kid"] = "rsa-1", ["n"] = Base64UrlEncoder.Encode(rsa.Modulus), ["e"] = Base64UrlEncoder.Encode(rsa.Exponent) }),
            }.ToJsonString();
        }
    }

    /// <summary>Gets the settings of a service that trusts this caller.</summary>
    internal (string, string)[] Settings =>
    [
        ("Authentication:Disabled", "false"),
        ("Authentication:BaseUrls:0", BaseUrl),
        ("Authentication:Issuers:0:Issuer", Issuer),
        ("Authentication:Issuers:0:Jwks", Jwks),
    ];

    /// <summary>Gives the claims of a token that is right at a time.</summary>
    internal static JsonObject Claims(DateTimeOffset now, string audience = Endpoint) => new()
    {
        ["iss"] = Issuer,
        ["aud"] = audience,
        ["exp"] = now.AddMinutes(5).ToUnixTimeSeconds(),
        ["iat"] = now.ToUnixTimeSeconds(),
        ["jti"] = Guid.NewGuid().ToString("D", CultureInfo.InvariantCulture),
        ["tenant"] = "clinic-1",
    };

    internal static JsonObject Header(string algorithm = "ES384", string? kid = "ec-1")
    {
        JsonObject header = new() { ["alg"] = algorithm, ["typ"] = "JWT" };
        if (kid is not null)
        {
            header["kid"] = kid;
        }

        return header;
    }

    /// <summary>Signs with the key of the algorithm that is asked for, whatever the header says.</summary>
    internal string Sign(JsonObject header, JsonObject claims, string algorithm = "ES384")
    {
        string signed = $"{Encode(header)}.{Encode(claims)}";
        byte[] bytes = Encoding.ASCII.GetBytes(signed);
        byte[] signature = algorithm switch
        {
            "ES384" => _key.SignData(bytes, HashAlgorithmName.SHA384),
            "RS384" => _rsa.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "HS256" => HMACSHA256.HashData(Encoding.UTF8.GetBytes(_rsa.ExportSubjectPublicKeyInfoPem()), bytes),
            _ => [],
        };
        return $"{signed}.{Base64UrlEncoder.Encode(signature)}";
    }

    internal string Good(DateTimeOffset now, string audience = Endpoint) => Sign(Header(), Claims(now, audience));

    public void Dispose()
    {
        _key.Dispose();
        _rsa.Dispose();
    }

    private static string Encode(JsonObject part) => Base64UrlEncoder.Encode(part.ToJsonString());
}
