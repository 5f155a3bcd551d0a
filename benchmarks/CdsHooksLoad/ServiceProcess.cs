using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CdsHooksLoad;

/// <summary>The service as a process of its own on loopback; ended when disposed of.</summary>
internal sealed class ServiceProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private ServiceProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        Client = new() { BaseAddress = address, Timeout = s_patience };
    }

    /// <summary>Gets where it listens.</summary>
    internal Uri Address { get; }

    /// <summary>Gets a client for it.</summary>
    internal HttpClient Client { get; }

    /// <summary>Gets all lines that it wrote to standard output and standard error so far.</summary>
    internal IReadOnlyCollection<string> Output => _output;

    /// <summary>Starts the service and waits until it is ready.</summary>
    /// <param name="settings">Environment variables.</param>
    internal static async Task<ServiceProcess> StartAsync(params IEnumerable<KeyValuePair<string, string>> settings)
    {
        int port = FreePort();
        ServiceProcess service = new(Create(settings, port), new($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}"));
        service.Run();
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < s_patience && !service._process.HasExited)
        {
            try
            {
                using HttpResponseMessage response = await service.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (response.IsSuccessStatusCode)
                {
                    return service;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(100);
        }

        service.Dispose();
        throw new TimeoutException($"The service was not ready: {string.Join(Environment.NewLine, service.Output)}");
    }

    /// <summary>Starts the service where it must refuse to start, and gives its exit code and what it wrote.</summary>
    internal static async Task<(int ExitCode, string Output)> RunToEndAsync(params IEnumerable<KeyValuePair<string, string>> settings)
    {
        using ServiceProcess service = new(Create(settings, FreePort()), new("http://127.0.0.1"));
        service.Run();
        using CancellationTokenSource patience = new(s_patience);
        await service._process.WaitForExitAsync(patience.Token);
        return (service._process.ExitCode, string.Join(Environment.NewLine, service.Output));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        try
        {
            _process.Kill();
            _process.WaitForExit(s_patience);
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }

        _process.Dispose();
    }

    private void Run()
    {
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            _output.Enqueue(line);
        }
    }

    private static Process Create(IEnumerable<KeyValuePair<string, string>> settings, int port)
    {
        string dll = FindService();
        ProcessStartInfo start = new("dotnet", [dll])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(dll)!,
        };
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        foreach ((string name, string value) in settings)
        {
            start.Environment[name] = value;
        }

        return new() { StartInfo = start };
    }

    /// <summary>Finds the service that was built in the same configuration as this program.</summary>
    private static string FindService()
    {
        string configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string dll = Path.Combine(folder.FullName, "samples", "CdsHooksService", "bin", configuration, "net10.0", "CdsHooksService.dll");
            if (File.Exists(dll))
            {
                return dll;
            }
        }

        throw new FileNotFoundException("The service is not built: dotnet build samples/CdsHooksService.");
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
