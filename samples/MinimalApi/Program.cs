using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using MinimalApi;
using RlsDomain;
using RlsDomain.Cases;
using RlsDomain.Extensions.DependencyInjection;
using RlsDomain.Vocabulary;

const int LargestCaseInBytes = 64 * 1024; // A full case has a few thousand.

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

// <Services>
builder.Services.AddRlsDomain(options => options.CompilesAtStart = true); // The first caller does not wait.
builder.Services.AddHealthChecks();
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context => context.ProblemDetails.Detail ??= context.ProblemDetails.Status switch
{
    StatusCodes.Status413PayloadTooLarge => FormattableString.Invariant($"A case is at most {LargestCaseInBytes} bytes."),
    StatusCodes.Status415UnsupportedMediaType => "A case is sent as application/json.",
    _ => null,
});
builder.KeepPatientsOutOfLogs();
// </Services>

WebApplication app = builder.Build();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = exception => exception is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError,
});
app.UseStatusCodePages(); // Gives a bare 404, 405 or 415 the shape of a problem too.
app.MapOpenApi();
app.MapHealthChecks("/health");

// <Endpoint>
app.MapPost("/assessments", async (HttpRequest request, RlsAssessor assessor, string? setting) =>
{
    if (!request.HasJsonContentType())
    {
        return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType); // No type at all: another one does not come here.
    }

    Setting? place = setting is null ? Setting.PrimaryCare : Setting.FindCode(setting);
    if (place is null)
    {
        string choices = string.Join(", ", Setting.All.Select(known => known.Code));
        return Refuse([new("unknown-setting", CaseIssueSeverity.Error, "setting", $"There is no such setting; write one of {choices}.")]);
    }

    using MemoryStream body = new();
    await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
    if (!PatientCase.TryParse(body.GetBuffer().AsSpan(0, (int)body.Length), out PatientCase? patient, out ImmutableArray<CaseIssue> issues))
    {
        return Refuse(issues);
    }

    return Results.Text(assessor.Assess(patient, place).ToUtf8Json(), "application/json");
})
// </Endpoint>
.Accepts<JsonObject>("application/json")
.WithMetadata(new RequestSizeLimitAttribute(LargestCaseInBytes))
.WithSummary("Assesses a case of restless or uncomfortable legs.")
.WithDescription("Decision support for professionals, never a diagnosis by itself. Nothing is kept.")
.Produces(StatusCodes.Status200OK, contentType: "application/json")
.ProducesValidationProblem()
.ProducesProblem(StatusCodes.Status413PayloadTooLarge)
.ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
.AddOpenApiOperationTransformer(OpenApiCase.DescribeAsync);

await app.RunAsync();

// <Refuse>
// The messages quote what the caller sent, and go to the caller alone. The codes are fixed words: they go to the log.
IResult Refuse(ImmutableArray<CaseIssue> issues)
{
    CaseIssue[] errors = [.. issues.Where(issue => issue.Severity == CaseIssueSeverity.Error)];
    string[] codes = [.. errors.Select(error => error.Code).Distinct()];
    app.Logger.Refused(codes);
    return Results.ValidationProblem(
        errors.GroupBy(error => error.Path).ToDictionary(path => path.Key, path => path.Select(error => error.Message).ToArray()),
        title: "The case was not assessed.",
        extensions: [new("codes", codes)]);
}
// </Refuse>
