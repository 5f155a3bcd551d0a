using CdsHooksService.Security;

namespace CdsHooksService;

/// <summary>What the service is configured with. Read once at the start; compares its lists by reference.</summary>
internal sealed record CdsSettings
{
    /// <summary>Gets who may call.</summary>
    public AuthenticationSettings Authentication { get; init; } = new();

    /// <summary>Gets how much a caller may send.</summary>
    public LimitSettings Limits { get; init; } = new();

    /// <summary>Gets which browser pages may call.</summary>
    public CorsSettings Cors { get; init; } = new();

    /// <summary>Gets where measurements go.</summary>
    public TelemetrySettings Telemetry { get; init; } = new();

    /// <summary>Reads the settings.</summary>
    internal static CdsSettings From(IConfiguration configuration) => configuration.Get<CdsSettings>() ?? new();

    /// <summary>Says why the service must not start with these settings, a sentence for each reason; empty when it may.</summary>
    internal IEnumerable<string> ReasonsNotToStart(IHostEnvironment environment) =>
        Authentication.ReasonsNotToStart(environment.IsDevelopment()).Concat(Limits.ReasonsNotToStart());
}

/// <summary>How much a caller may send, and how fast. Equal by content; immutable.</summary>
internal sealed record LimitSettings
{
    /// <summary>The least that is allowed for a request: less would refuse every hook.</summary>
    private const int SmallestRequestBytes = 1024;

    /// <summary>The most that is allowed for a request: the library reads no more in one document.</summary>
    private const int LargestRequestBytes = RlsDomain.Cases.CaseReader.MaxBytes;

    /// <summary>Gets the largest body of a request, in bytes; this size itself is allowed.</summary>
    public int RequestBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Gets the most resources of a prefetch, and of the draft orders: the work grows faster than their number.</summary>
    public int Resources { get; init; } = 1000;

    /// <summary>Gets the seconds after which a request is given up.</summary>
    public int RequestSeconds { get; init; } = 10;

    /// <summary>Gets how many requests one address may make in a window.</summary>
    public int RequestsPerWindow { get; init; } = 600;

    /// <summary>Gets the length of a window in seconds.</summary>
    public int WindowSeconds { get; init; } = 10;

    internal IEnumerable<string> ReasonsNotToStart()
    {
        if (RequestBytes is < SmallestRequestBytes or > LargestRequestBytes)
        {
            yield return FormattableString.Invariant($"Limits:RequestBytes is {SmallestRequestBytes} to {LargestRequestBytes}; it is {RequestBytes}.");
        }

        if (Resources < 1 || RequestSeconds < 1 || RequestsPerWindow < 1 || WindowSeconds < 1)
        {
            yield return "Limits:Resources, Limits:RequestSeconds, Limits:RequestsPerWindow and Limits:WindowSeconds are 1 or more.";
        }
    }
}

/// <summary>Which browser pages may call. Compares its list by reference; immutable.</summary>
internal sealed record CorsSettings
{
    /// <summary>Gets the origins, such as <c>https://sandbox.cds-hooks.org</c>; empty lets no page of another origin call.</summary>
    public string[] Origins { get; init; } = [];
}

/// <summary>Where measurements go. Equal by content; immutable.</summary>
internal sealed record TelemetrySettings
{
    /// <summary>Gets the address of an OpenTelemetry collector; null exports nothing.</summary>
    public Uri? OtlpEndpoint { get; init; }
}
