using System.Text.Json;
using CdsHooksService.Discovery;

namespace CdsHooksService.Hooks;

/// <summary>What is read of a call of a service. fhirServer and fhirAuthorization are not. Valid as long as its document.</summary>
/// <param name="Service">The service.</param>
/// <param name="HookInstance">The id of the call.</param>
/// <param name="PatientId">The logical id of the patient.</param>
/// <param name="Context">The context.</param>
/// <param name="Prefetch">The prefetch; null when it was not sent.</param>
internal sealed record HookRequest(CdsService Service, string HookInstance, string PatientId, JsonElement Context, JsonElement? Prefetch)
{
    private const int LongestName = 256;
    private const int LongestId = 64;

    /// <summary>Reads a call; null after noting what is wrong with it.</summary>
    internal static HookRequest? Read(JsonElement root, CdsService service, JsonShape shape)
    {
        string? hook = shape.Text(root, "$", "hook", LongestName);
        if (hook is not null && hook != service.Hook)
        {
            shape.Note("$.hook", "the name of another hook", $"\"{service.Hook}\", the hook of this service");
        }

        string? instance = shape.Text(root, "$", "hookInstance", LongestName);
        JsonElement? context = shape.Member(root, "$", "context", JsonValueKind.Object);
        string? patientId = null;
        if (context is { } known)
        {
            shape.Text(known, "$.context", "userId", LongestName);
            patientId = shape.Text(known, "$.context", "patientId", LongestId);
            if (patientId is not null && !patientId.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.'))
            {
                shape.Note("$.context.patientId", "a string that is no logical id", "letters A to Z, digits, - and ., without a resource type in front");
            }
        }

        JsonElement? prefetch = root.TryGetProperty("prefetch", out JsonElement sent) && sent.ValueKind != JsonValueKind.Null ? sent : null;
        if (prefetch is { ValueKind: not JsonValueKind.Object })
        {
            shape.Note("$.prefetch", JsonShape.KindOf(sent), "an object with a member for each key of the discovery document");
        }

        return shape.Problems.Count == 0 ? new(service, instance!, patientId!, context!.Value, prefetch) : null;
    }
}
