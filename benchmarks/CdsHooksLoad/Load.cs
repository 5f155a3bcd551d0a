using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

namespace CdsHooksLoad;

/// <summary>What a load of calls took. Equal by content; immutable.</summary>
/// <param name="Calls">How many were answered with status 200.</param>
/// <param name="Failures">How many were not.</param>
/// <param name="Seconds">How long it took in all.</param>
/// <param name="P50">The duration in milliseconds that half of the calls stayed within.</param>
/// <param name="P99">The duration in milliseconds that 99 in 100 stayed within.</param>
internal sealed record LoadResult(int Calls, int Failures, double Seconds, double P50, double P99)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Calls / Seconds:0} requests a second, p50 {P50:0.0} ms, p99 {P99:0.0} ms ({Calls} answered, {Failures} failed, {Seconds:0.0} s)");
}

/// <summary>Sends one call again and again over a few connections, each waiting for its answer.</summary>
internal static class Load
{
    private const int Percent = 100;
    private const int Half = 50;
    private const int NearlyAll = 99;

    /// <summary>Sends calls for a while.</summary>
    internal static async Task<LoadResult> RunAsync(Uri address, string path, byte[] body, int connections, TimeSpan duration)
    {
        using SocketsHttpHandler handler = new() { MaxConnectionsPerServer = connections };
        using HttpClient client = new(handler) { BaseAddress = address };
        long start = Stopwatch.GetTimestamp();
        List<(double Milliseconds, bool IsAnswered)>[] calls = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => SendAsync(client, new(path, UriKind.Relative), body, start, duration)));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double[] times = [.. calls.SelectMany(list => list).Where(call => call.IsAnswered).Select(call => call.Milliseconds).Order()];
        return new(times.Length, calls.Sum(list => list.Count) - times.Length, seconds, At(times, Half), At(times, NearlyAll));
    }

    private static async Task<List<(double, bool)>> SendAsync(HttpClient client, Uri path, byte[] body, long start, TimeSpan duration)
    {
        List<(double, bool)> calls = [];
        while (Stopwatch.GetElapsedTime(start) < duration)
        {
            using ByteArrayContent content = new(body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            long sent = Stopwatch.GetTimestamp();
            using HttpResponseMessage response = await client.PostAsync(path, content);
            await response.Content.ReadAsByteArrayAsync();
            calls.Add((Stopwatch.GetElapsedTime(sent).TotalMilliseconds, response.IsSuccessStatusCode));
        }

        return calls;
    }

    private static double At(double[] sorted, int percent) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / Percent)];
}
