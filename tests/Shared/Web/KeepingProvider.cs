using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace RlsDomain.Tests.Shared.Web;

/// <summary>Keeps every line and every scope of every category.</summary>
internal sealed class KeepingProvider(ConcurrentQueue<string> lines) : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider? _scopes;

    public ILogger CreateLogger(string categoryName) => new Keeper(categoryName, lines, () => _scopes);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Keeper(string category, ConcurrentQueue<string> lines, Func<IExternalScopeProvider?> scopes) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => scopes()?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            StringBuilder line = new($"{category} {formatter(state, exception)} {exception}");
            scopes()?.ForEachScope((scope, text) => text.Append(CultureInfo.InvariantCulture, $" {(scope is IEnumerable<KeyValuePair<string, object>> pairs ? string.Join(' ', pairs) : scope)}"), line);
            lines.Enqueue(line.ToString());
        }
    }
}
