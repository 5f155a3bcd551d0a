using System.Collections.Immutable;
using System.Text.Json;

namespace CdsHooksService.Problems;

/// <summary>One thing that is wrong with a request. Equal by content; immutable.</summary>
/// <param name="Path">Where, as a JSON path of names that the specification gives, never of names that the caller made up.</param>
/// <param name="Found">What kind of thing was found; never the value itself.</param>
/// <param name="Allowed">What is allowed there.</param>
internal sealed record ProblemEntry(string Path, string Found, string Allowed);

/// <summary>An answer that says why a request was refused, as problem details (RFC 9457). Compares its list by reference; immutable.</summary>
/// <remarks>It repeats nothing that the caller sent: not a value, not the address, not a message of a library.</remarks>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Errors">Each thing that is wrong.</param>
internal sealed record Problem(int Status, string Title, ImmutableArray<ProblemEntry> Errors) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        if (Status is StatusCodes.Status408RequestTimeout or StatusCodes.Status413PayloadTooLarge)
        {
            httpContext.Response.Headers.Connection = "close"; // The rest of the body is not read, so that no other request can follow it.
        }

        return httpContext.Response.WriteAsJsonAsync(
            new ProblemBody("about:blank", Title, Status, string.Join(' ', Errors.Select(error => $"{error.Path}: {error.Found}; allowed is {error.Allowed}.")), Errors),
            JsonSerializerOptions.Web,
            "application/problem+json",
            CancellationToken.None);
    }

    private sealed record ProblemBody(string Type, string Title, int Status, string Detail, ImmutableArray<ProblemEntry> Errors);
}
