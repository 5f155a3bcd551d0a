using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using CdsHooksService.Discovery;
using RlsDomain.Fhir;
using RlsDomain.Fhir.Reading;

namespace CdsHooksService.Hooks;

/// <summary>Puts what was prefetched into one document and has the library read it.</summary>
/// <remarks>Records of other people do not count: a Patient with the id of the context is part of every document.</remarks>
internal sealed class PrefetchReader : IDisposable
{
    private readonly JsonShape _shape;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private readonly List<string> _places = [];
    private readonly List<PrefetchGap> _gaps = [];

    private PrefetchReader(JsonShape shape)
    {
        _shape = shape;
        _writer = new(_buffer, new() { SkipValidation = true });
    }

    /// <summary>Reads the prefetch of a call; null after noting what is wrong with it.</summary>
    /// <param name="request">The call.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="most">The most resources that are read.</param>
    /// <param name="shape">What takes the notes.</param>
    internal static PatientRecord? Read(HookRequest request, DateOnly asOf, int most, JsonShape shape)
    {
        using PrefetchReader reader = new(shape);
        return reader.Read(request, asOf, most);
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private PatientRecord? Read(HookRequest request, DateOnly asOf, int most)
    {
        _writer.WriteStartObject();
        _writer.WriteString("resourceType", "Bundle");
        _writer.WriteString("type", "collection");
        _writer.WriteStartArray("entry");
        foreach (string key in request.Service.Prefetch.Keys)
        {
            if (request.Prefetch is { } prefetch && prefetch.TryGetProperty(key, out JsonElement value))
            {
                Add(key, value, request.PatientId);
            }
            else
            {
                _gaps.Add(new(key, PrefetchGapKind.LeftOut));
            }
        }

        if (_places.Count > most)
        {
            _shape.Note("$.prefetch", FormattableString.Invariant($"{_places.Count} resources"), FormattableString.Invariant($"at most {most} resources"));
            return null;
        }

        if (!_places.Contains(PathOf(PrefetchTemplates.Patient)))
        {
            AddPatient(request.PatientId);
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        return _shape.Problems.Count == 0 ? Read(new FhirReadOptions { AsOf = asOf, CaseId = "prefetch" }) : null;
    }

    private PatientRecord? Read(FhirReadOptions options)
    {
        FhirReadResult result;
        try
        {
            result = FhirCaseReader.Read(_buffer.WrittenSpan, options);
        }
        catch (InvalidOperationException)
        {
            _shape.Note("$.prefetch", "a string that is no valid Unicode", "strings with both halves of a surrogate pair");
            return null;
        }

        if (result.Patient is not { } patient)
        {
            foreach (string code in result.Issues.Select(issue => issue.Code).Distinct(StringComparer.Ordinal))
            {
                _shape.Note("$.prefetch", $"resources of which no case can be made ({code})", "FHIR R4 resources of one patient");
            }

            return null;
        }

        ImmutableArray<UnreadResource> unread =
        [
            .. result.Notes.Index().Where(pair => pair.Item.Use == ResourceUse.Refused)
                .Select(pair => new UnreadResource(_places[pair.Index], pair.Item.Code)),
        ];
        return new(patient, LegRecord.Of(patient, result.KnownConditions), [.. _gaps], unread);
    }

    private void Add(string key, JsonElement value, string patientId)
    {
        string path = PathOf(key);
        if (value.ValueKind == JsonValueKind.Null)
        {
            return; // The caller looked, and there is nothing.
        }

        if (JsonShape.FindText(value, "resourceType") is not { } type)
        {
            _shape.Note(path, value.ValueKind == JsonValueKind.Object ? "an object without a resourceType" : JsonShape.KindOf(value), "a FHIR R4 resource, a Bundle of them, or null when there is none");
        }
        else if (type == "OperationOutcome")
        {
            _gaps.Add(new(key, PrefetchGapKind.Failed));
        }
        else if (key == PrefetchTemplates.Patient && (type != "Patient" || JsonShape.FindText(value, "id") != patientId))
        {
            _shape.Note(path, "no Patient, or one with another id", "the Patient with the id of $.context.patientId");
        }
        else if (type == "Bundle")
        {
            AddBundle(key, value);
        }
        else
        {
            AddResource(path, value);
        }
    }

    private void AddBundle(string key, JsonElement bundle)
    {
        if (bundle.TryGetProperty("link", out JsonElement links) && links.ValueKind == JsonValueKind.Array
            && links.EnumerateArray().Any(link => JsonShape.FindText(link, "relation") == "next"))
        {
            _gaps.Add(new(key, PrefetchGapKind.Cut));
        }

        if (!bundle.TryGetProperty("entry", out JsonElement entries))
        {
            return;
        }

        if (entries.ValueKind != JsonValueKind.Array)
        {
            _shape.Note(PathOf(key) + ".entry", JsonShape.KindOf(entries), "a list of entries");
            return;
        }

        foreach ((int index, JsonElement entry) in entries.EnumerateArray().Index())
        {
            string path = FormattableString.Invariant($"{PathOf(key)}.entry[{index}]");
            if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("resource", out JsonElement resource) || resource.ValueKind != JsonValueKind.Object)
            {
                _shape.Note(path, "no resource", "an entry with a resource");
            }
            else if (JsonShape.FindText(resource, "resourceType") == "OperationOutcome")
            {
                NoteOutcome(key, resource);
            }
            else if (JsonShape.FindText(resource, "resourceType") != "Patient") // The one of the context has its own key.
            {
                _places.Add(path + ".resource");
                _writer.WriteRawValue(entry.GetRawText(), skipInputValidation: true);
            }
        }
    }

    /// <summary>An outcome within a bundle may be a mere remark of the server; an error means that something is not there.</summary>
    private void NoteOutcome(string key, JsonElement outcome)
    {
        if (outcome.TryGetProperty("issue", out JsonElement issues) && issues.ValueKind == JsonValueKind.Array
            && issues.EnumerateArray().Any(issue => JsonShape.FindText(issue, "severity") is "error" or "fatal")
            && !_gaps.Contains(new(key, PrefetchGapKind.Failed)))
        {
            _gaps.Add(new(key, PrefetchGapKind.Failed));
        }
    }

    private void AddResource(string path, JsonElement resource)
    {
        _places.Add(path);
        _writer.WriteStartObject();
        _writer.WritePropertyName("resource");
        _writer.WriteRawValue(resource.GetRawText(), skipInputValidation: true);
        _writer.WriteEndObject();
    }

    private void AddPatient(string id)
    {
        _places.Add("$.context.patientId");
        _writer.WriteStartObject();
        _writer.WriteStartObject("resource");
        _writer.WriteString("resourceType", "Patient");
        _writer.WriteString("id", id);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private static string PathOf(string key) => "$.prefetch." + key;
}
