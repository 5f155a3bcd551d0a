using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CdsHooksService.Tests;

/// <summary>The service in this process, with settings and a clock of the test.</summary>
internal sealed class CdsFactory(params (string Name, string Value)[] settings) : WebApplicationFactory<Program>
{
    internal TimeProvider Clock { get; init; } = new FixedClock();

    internal Action<IServiceCollection> Also { get; init; } = _ => { };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach ((string name, string value) in settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton(Clock));
            Also(services);
        });
    }
}

/// <summary>Calls of the service.</summary>
internal static class Calls
{
    internal static async Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, string body, string? token = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await client.SendAsync(request);
    }

    internal static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, JsonNode body) => client.PostAsync(path, body.ToJsonString());

    internal static async Task<JsonObject> JsonAsync(this HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();

    /// <summary>Calls a service and gives its cards; fails with the answer when there are none to give.</summary>
    internal static async Task<List<JsonObject>> CardsAsync(this HttpClient client, string service, JsonNode body)
    {
        using HttpResponseMessage response = await client.PostAsync($"/cds-services/{service}", body);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return [.. JsonNode.Parse(text)!["cards"]!.AsArray().Select(card => card!.AsObject())];
    }

    /// <summary>Gives the JSON paths of a problem, after checking its form.</summary>
    internal static async Task<List<string>> ProblemPathsAsync(this HttpResponseMessage response, int status)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        JsonObject problem = await response.JsonAsync();
        Assert.Equal(status, (int)problem["status"]!);
        Assert.All(problem["errors"]!.AsArray(), error =>
        {
            Assert.NotEqual("", (string?)error!["found"]);
            Assert.NotEqual("", (string?)error["allowed"]);
        });
        return [.. problem["errors"]!.AsArray().Select(error => (string)error!["path"]!)];
    }
}
