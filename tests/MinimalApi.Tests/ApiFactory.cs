using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace MinimalApi.Tests;

/// <summary>The program in this process, on its real server: the limit of a request is the server's to hold.</summary>
internal sealed class ApiFactory : WebApplicationFactory<Program>
{
    /// <summary>The server itself is told where to listen: a port given to the factory is set when the server may be running already.</summary>
    internal ApiFactory() => UseKestrel(options => options.Listen(IPAddress.Loopback, 0));

    internal Action<IServiceCollection> Also { get; init; } = _ => { };

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseSetting("Logging:LogLevel:Default", "Trace").ConfigureTestServices(Also);
}

/// <summary>Calls of the program.</summary>
internal static class Calls
{
    internal const string Case = "samples/cases/example-irls-two-blank.json";

    internal static async Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, string body)
    {
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    /// <summary>Gives a problem, after checking its form.</summary>
    internal static async Task<JsonObject> ProblemAsync(this HttpResponseMessage response, int status)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        JsonObject problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        Assert.Equal(status, (int)problem["status"]!);
        return problem;
    }
}
