using Microsoft.Extensions.Diagnostics.HealthChecks;
using RlsDomain;
using RlsDomain.Cases;
using RlsDomain.Fhir;
using RlsDomain.Vocabulary;

namespace CdsHooksService.Observability;

/// <summary>Loads the knowledge and the model at the start, and says when that is done.</summary>
internal sealed class WarmUp(RlsAssessor assessor, ILogger<WarmUp> logger) : BackgroundService, IHealthCheck
{
    private volatile bool _isReady;

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_isReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The knowledge and the model are being loaded."));

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // The server opens its port in the meantime, and answers that it is alive.
        PatientCase example = PatientCase.Create("warm-up").With(Finding.UrgeToMoveLegs).Takes("mirtazapine").Build();
        _ = assessor.Assess(example).Differential.NextQuestions.Length;
        _ = FhirCaseReader.Read("""{ "resourceType": "Patient", "id": "warm-up" }""", new() { AsOf = DateOnly.FromDateTime(DateTime.UnixEpoch) });
        _isReady = true;
        logger.Ready(assessor.Knowledge.Version, assessor.Knowledge.Sha256);
    }
}
