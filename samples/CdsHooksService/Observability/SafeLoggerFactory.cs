using Microsoft.Extensions.Logging.Abstractions;

namespace CdsHooksService.Observability;

/// <summary>Lets only the service's own lines and those of starting and stopping through to the log, at any level.</summary>
/// <remarks>
/// The server and the frameworks log addresses, headers and messages of exceptions, which are the caller's words. A
/// filter in the settings could be turned off by the next person who looks for a fault; this cannot.
/// </remarks>
internal sealed class SafeLoggerFactory(LoggerFactory inner) : ILoggerFactory
{
    private const string Lifetime = "Microsoft.Hosting.Lifetime";

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) =>
        categoryName is Lifetime or nameof(CdsHooksService) || categoryName.StartsWith(nameof(CdsHooksService) + ".", StringComparison.Ordinal)
            ? inner.CreateLogger(categoryName)
            : NullLogger.Instance;

    /// <inheritdoc/>
    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    /// <inheritdoc/>
    public void Dispose() => inner.Dispose();
}
