using CdsHooksService.Observability;

namespace CdsHooksService.Problems;

/// <summary>Gives every error the shape of a problem, and logs of an exception its type and where, never its message.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> logger)
{
    /// <summary>Handles a request.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException exception)
        {
            await Answer(http, exception.StatusCode);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            await Answer(http, StatusCodes.Status408RequestTimeout);
        }
#pragma warning disable CA1031 // The last place where an exception can be kept from the handlers of the server, which log its message.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.Unhandled(exception.GetType().FullName, exception.StackTrace);
            await Answer(http, StatusCodes.Status500InternalServerError);
        }

        if (http.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentLength: null, ContentType: null })
        {
            await Answer(http, http.Response.StatusCode);
        }
    }

    private static Task Answer(HttpContext http, int status)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return Task.CompletedTask;
        }

        return Of(status).ExecuteAsync(http);
    }

    /// <summary>Says what a bare status means here.</summary>
    internal static Problem Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => new(status, "There is nothing at this address", [new("$.url", "an address that is not served", "/cds-services, /cds-services/{id} and /cds-services/{id}/feedback of a listed service, /health/live, /health/ready")]),
        StatusCodes.Status405MethodNotAllowed => new(status, "This address does not take this method", [new("$.method", "another method", "GET for the list of services and for health, POST for a service and its feedback")]),
        StatusCodes.Status408RequestTimeout => new(status, "The request took too long", [new("$", "a request that was not done in time", "a body that arrives within Limits:RequestSeconds")]),
        StatusCodes.Status413PayloadTooLarge => new(status, "The request is too large", [new("$", "a body above the limit", "a body within Limits:RequestBytes")]),
        StatusCodes.Status429TooManyRequests => new(status, "Too many requests", [new("$", "more requests than the limit", "the requests in a window that Limits:RequestsPerWindow allows; Retry-After says when to come back")]),
        >= StatusCodes.Status500InternalServerError => new(status, "The service failed", [new("$", "a fault of the service", "the same request, later; the log of the service says where it failed")]),
        _ => new(status, "The request cannot be read", [new("$", "a request that is not well-formed", "HTTP with a JSON body")]),
    };
}
