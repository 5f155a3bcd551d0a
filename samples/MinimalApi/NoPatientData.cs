using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;

namespace MinimalApi;

/// <summary>Keeps what callers send out of logs and traces, whatever the settings of logging say.</summary>
/// <remarks>
/// The server and the frameworks log addresses, headers and messages of exceptions, which are the caller's words. A
/// filter in the settings could be turned off by the next person who looks for a fault; this cannot.
/// </remarks>
internal static partial class NoPatientData
{
    /// <summary>Registers it; before the application is built.</summary>
    internal static void KeepPatientsOutOfLogs(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<LoggerFactory>()
        .AddSingleton<ILoggerFactory>(services => new OwnLinesOnly(services.GetRequiredService<LoggerFactory>()))
        .AddSingleton<DistributedContextPropagator, NoCallerContext>()
        .AddExceptionHandler<ExceptionTypes>();

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "A request was refused: {Codes}.")]
    internal static partial void Refused(this ILogger logger, IEnumerable<string> codes);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "A request failed with {ExceptionType}. The message is left out, for it may hold data of a patient. {StackTrace}")]
    private static partial void Failed(this ILogger logger, string? exceptionType, string? stackTrace);

    /// <summary>Lets only lines of this program, and those of starting and stopping, through to the log.</summary>
    private sealed class OwnLinesOnly(LoggerFactory inner) : ILoggerFactory
    {
        public ILogger CreateLogger(string categoryName) =>
            categoryName is nameof(MinimalApi) or "Microsoft.Hosting.Lifetime" ? inner.CreateLogger(categoryName) : NullLogger.Instance;

        public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

        public void Dispose() => inner.Dispose();
    }

    /// <summary>Logs of an exception its type and where it was thrown, never its message.</summary>
    private sealed class ExceptionTypes(ILoggerFactory loggers) : IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            if (exception is not BadHttpRequestException)
            {
                loggers.CreateLogger(nameof(MinimalApi)).Failed(exception.GetType().FullName, exception.StackTrace);
            }

            return ValueTask.FromResult(false); // The answer is the usual problem.
        }
    }

    /// <summary>Takes no trace context from a caller: its state and baggage are free text, which would end in our traces.</summary>
    private sealed class NoCallerContext : DistributedContextPropagator
    {
        public override IReadOnlyCollection<string> Fields => [];

        public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
        {
            // Nothing is called from here.
        }

        public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState) =>
            (traceId, traceState) = (null, null);

        public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;
    }
}
