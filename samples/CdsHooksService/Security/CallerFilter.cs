using CdsHooksService.Problems;

namespace CdsHooksService.Security;

/// <summary>Lets a request through to its endpoint only with a token that is right. It runs before the body is read.</summary>
internal sealed class CallerFilter(BearerTokens tokens) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        TokenFault? fault = await tokens.FindFaultAsync(http.Request.Headers.Authorization.ToString(), PathsOf(http));
        if (fault is null)
        {
            return await next(context);
        }

        http.Response.Headers.WWWAuthenticate = fault == TokenFault.Missing ? "Bearer" : "Bearer error=\"invalid_token\"";
        return new Problem(fault.Status, "The caller is not known", [new("$.headers.Authorization", fault.Found, fault.Allowed)]);
    }

    /// <summary>Gives the path that is called; for feedback also that of the service that it is about.</summary>
    private static string[] PathsOf(HttpContext http)
    {
        const string feedback = "/feedback";
        string path = http.Request.PathBase.Value + http.Request.Path.Value;
        return path.EndsWith(feedback, StringComparison.Ordinal) ? [path, path[..^feedback.Length]] : [path];
    }
}
