namespace CdsHooksService.Observability;

/// <summary>Every line that the service logs of itself. None takes a value of a request.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "A request failed with {ExceptionType}. The message is left out, for it may hold data of a patient. {StackTrace}")]
    internal static partial void Unhandled(this ILogger logger, string? exceptionType, string? stackTrace);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Ready: knowledge {KnowledgeVersion}, {KnowledgeSha256}.")]
    internal static partial void Ready(this ILogger logger, string knowledgeVersion, string knowledgeSha256);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "Authentication is disabled: anybody may call. This is for development, without patients.")]
    internal static partial void Open(this ILogger logger);
}
