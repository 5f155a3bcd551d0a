using System.Diagnostics;
using System.Globalization;
using System.Threading.RateLimiting;
using CdsHooksService.Cards;
using CdsHooksService.Discovery;
using CdsHooksService.Feedback;
using CdsHooksService.Hooks;
using CdsHooksService.Observability;
using CdsHooksService.Problems;
using CdsHooksService.Security;
using Microsoft.AspNetCore.Http.Timeouts;
using OpenTelemetry.Metrics;
using RlsDomain;

namespace CdsHooksService;

/// <summary>What the service is put together from.</summary>
internal static class CdsApplication
{
    private const string Ready = "ready";

    /// <summary>Adds the services of the three hooks, of security and of observation.</summary>
    internal static void AddCdsHooks(this WebApplicationBuilder builder, CdsSettings settings)
    {
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = settings.Limits.RequestBytes;
        });
        builder.Services
            .AddSingleton(settings.Limits)
            .AddSingleton(TimeProvider.System)
            .AddSingleton(_ => RlsAssessor.Default)
            .AddSingleton<CardMaker>()
            .AddSingleton<HookEndpoint>()
            .AddSingleton<FeedbackEndpoint>()
            .AddSingleton(services => new BearerTokens(settings.Authentication, services.GetRequiredService<TimeProvider>()))
            .AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins(settings.Cors.Origins).WithMethods("GET", "POST").WithHeaders("Authorization", "Content-Type")))
            .AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
            {
                Timeout = TimeSpan.FromSeconds(settings.Limits.RequestSeconds),
                TimeoutStatusCode = StatusCodes.Status408RequestTimeout,
            })
            .AddRateLimiter(limiter => Limit(limiter, settings.Limits));
        builder.AddObservation(settings.Telemetry);
    }

    /// <summary>Puts the steps of a request in order, and maps the addresses.</summary>
    internal static void UseCdsHooks(this WebApplication app, CdsSettings settings)
    {
        app.UseMiddleware<ProblemMiddleware>(); // First: nothing that fails below reaches the handlers of the server.
        app.UseRouting();
        app.UseCors();
        app.UseRateLimiter();
        app.UseRequestTimeouts();

        // Before anything else is asked: a body whose length is above the limit is never read.
        int limit = settings.Limits.RequestBytes;
        app.Use((http, next) => http.Request.ContentLength > limit ? JsonBody.TooLarge(limit).ExecuteAsync(http) : next(http));

        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).DisableRateLimiting();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(Ready) }).DisableRateLimiting();

        RouteGroupBuilder hooks = app.MapGroup("/cds-services");
        IEndpointConventionBuilder discovery = hooks.MapGet("", () => Results.Json(new DiscoveryDocument(CdsServices.All), CdsJson.Options));
        IEndpointConventionBuilder call = hooks.MapPost("/{id}", (string id, HttpContext http, HookEndpoint endpoint) => endpoint.AnswerAsync(id, http));
        IEndpointConventionBuilder feedback = hooks.MapPost("/{id}/feedback", (string id, HttpContext http, FeedbackEndpoint endpoint) => endpoint.AnswerAsync(id, http));
        if (settings.Authentication.Disabled)
        {
            app.Logger.Open();
            return;
        }

        CallerFilter filter = new(app.Services.GetRequiredService<BearerTokens>());
        foreach (IEndpointConventionBuilder endpoint in settings.Authentication.RequiredForDiscovery ? [discovery, call, feedback] : (IEndpointConventionBuilder[])[call, feedback])
        {
            endpoint.AddEndpointFilter(filter);
        }
    }

    private static void AddObservation(this WebApplicationBuilder builder, TelemetrySettings telemetry)
    {
        // Only lines of the service itself reach a log, and no trace context of a caller is taken over.
        builder.Services.AddSingleton<LoggerFactory>();
        builder.Services.AddSingleton<ILoggerFactory>(services => new SafeLoggerFactory(services.GetRequiredService<LoggerFactory>()));
        builder.Services.AddSingleton<DistributedContextPropagator, NoCallerContext>();

        builder.Services.AddSingleton<CdsMetrics>().AddSingleton<WarmUp>().AddHostedService(services => services.GetRequiredService<WarmUp>());
        builder.Services.AddHealthChecks().AddCheck<WarmUp>(Ready, tags: [Ready]);
        builder.Services.AddOpenTelemetry().WithMetrics(metrics =>
        {
            metrics.AddMeter(CdsMetrics.MeterName).AddAspNetCoreInstrumentation();
            if (telemetry.OtlpEndpoint is { } endpoint)
            {
                metrics.AddOtlpExporter(exporter => exporter.Endpoint = endpoint);
            }
        });
    }

    private static void Limit(Microsoft.AspNetCore.RateLimiting.RateLimiterOptions limiter, LimitSettings limits)
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new() { PermitLimit = limits.RequestsPerWindow, Window = TimeSpan.FromSeconds(limits.WindowSeconds), QueueLimit = 0 }));
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = limits.WindowSeconds.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }
}
