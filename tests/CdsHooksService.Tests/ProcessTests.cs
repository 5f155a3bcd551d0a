using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using CdsHooksLoad;
using Xunit.Abstractions;

namespace CdsHooksService.Tests;

/// <summary>The service as a real process over loopback.</summary>
public sealed class ProcessTests(ITestOutputHelper output)
{
    private const int LoadSeconds = 3;
    private const int PatienceSeconds = 60;

    private static readonly KeyValuePair<string, string>[] s_open = [new("ASPNETCORE_ENVIRONMENT", "Development"), new("Limits__RequestsPerWindow", "1000000")];

    [Fact]
    public async Task Start_WithoutAuthenticationOutsideDevelopment_IsRefusedWithAReason()
    {
        (int code, string text) = await ServiceProcess.RunToEndAsync(new KeyValuePair<string, string>("Authentication__Disabled", "true"));

        Assert.Equal(2, code);
        Assert.Contains("Authentication:Disabled is true, and that is allowed in the environment Development only", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithoutSettings_IsRefusedWithTheReasons()
    {
        (int code, string text) = await ServiceProcess.RunToEndAsync();

        Assert.Equal(2, code);
        Assert.Contains("Authentication:Issuers is empty", text, StringComparison.Ordinal);
        Assert.Contains("Authentication:BaseUrls is empty", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Process_WithKeysInAFile_AnswersATokenOnce()
    {
        using Tokens tokens = new();
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, tokens.Jwks);
            using ServiceProcess service = await ServiceProcess.StartAsync(
            [
                new("Authentication__BaseUrls__0", Tokens.BaseUrl),
                new("Authentication__Issuers__0__Issuer", Tokens.Issuer),
                new("Authentication__Issuers__0__JwksFile", file),
            ]);
            string body = Requests.View(Requests.Diagnosed()).ToJsonString();
            string token = tokens.Good(DateTimeOffset.UtcNow);

            using HttpResponseMessage none = await service.Client.PostAsync("/cds-services/rls-patient-view", body);
            using HttpResponseMessage first = await service.Client.PostAsync("/cds-services/rls-patient-view", body, token);
            using HttpResponseMessage again = await service.Client.PostAsync("/cds-services/rls-patient-view", body, token);

            Assert.Equal((401, 200, 401), ((int)none.StatusCode, (int)first.StatusCode, (int)again.StatusCode));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Process_AnswersTheRequestsOfTheSample_AndALoadOfThem()
    {
        using ServiceProcess service = await ServiceProcess.StartAsync(s_open);
        foreach (string hook in (string[])["patient-view", "order-select", "order-sign"])
        {
            byte[] body = await File.ReadAllBytesAsync(RepositoryFiles.Path($"samples/CdsHooksService/requests/{hook}.json"));
            Assert.NotEmpty(await service.Client.CardsAsync($"rls-{hook}", JsonNode.Parse(body)!));
            LoadResult result = await Load.RunAsync(service.Address, $"/cds-services/rls-{hook}", body, connections: 2, TimeSpan.FromSeconds(LoadSeconds));

            Assert.Equal(0, result.Failures);
            output.WriteLine($"{hook}: {result}");
        }
    }

    [Fact]
    public async Task Process_RefusesALargeBody_AndGoesOn()
    {
        using ServiceProcess service = await ServiceProcess.StartAsync([.. s_open, new("Limits__RequestBytes", "4096")]);
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri("/cds-services/rls-patient-view", UriKind.Relative)) { Content = new UnsizedContent(new string(' ', 5000)) };
        using HttpResponseMessage response = await service.Client.SendAsync(request);

        Assert.Equal(["$"], await response.ProblemPathsAsync(413));
        Assert.NotEmpty(await service.Client.CardsAsync(Requests.PatientView, Requests.View(Requests.Diagnosed())));
    }

    [Fact]
    public async Task Process_GivesUpOnABodyThatDoesNotArrive()
    {
        using ServiceProcess service = await ServiceProcess.StartAsync([.. s_open, new("Limits__RequestSeconds", "1")]);

        Assert.StartsWith("HTTP/1.1 408 Request Timeout", await SendHalfAsync(service.Address, "{"), StringComparison.Ordinal);
    }

    /// <summary>Sends the beginning of a body and then nothing, and gives what comes back until the connection ends.</summary>
    internal static async Task<string> SendHalfAsync(Uri address, string start)
    {
        using TcpClient tcp = new();
        await tcp.ConnectAsync(address.Host, address.Port);
        await tcp.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /cds-services/rls-patient-view HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{start}"));
        using StreamReader reader = new(tcp.GetStream());
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(PatienceSeconds));
        StringBuilder answer = new();
        char[] buffer = new char[4096];
        try
        {
            while (await reader.ReadAsync(buffer, patience.Token) is > 0 and int read)
            {
                answer.Append(buffer, 0, read);
            }
        }
        catch (IOException)
        {
            // The server has ended the connection, as it may: the rest of the body did not come.
        }

        return answer.ToString();
    }
}
