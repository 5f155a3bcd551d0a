using System.Collections.Immutable;
using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Fhir;
using RlsDomain.Fhir.Reading;
using RlsDomain.Medications;

namespace CdsHooksService.Hooks;

/// <summary>The drugs of the orders of a context: what each would be, were it signed. Compares its lists by reference; immutable.</summary>
/// <remarks>
/// Only the drug of an order is read. Whom it is about is not compared with the context, for the hook is of one patient
/// and the examples of the specification name another one in the order.
/// </remarks>
/// <param name="Drugs">The drugs, in the order of the bundle.</param>
/// <param name="Unread">The orders of drugs whose drug cannot be read, and selections that name no order.</param>
internal sealed record DraftOrders(ImmutableArray<MedicationEntry> Drugs, ImmutableArray<UnreadResource> Unread)
{
    private const string Request = "MedicationRequest";

    /// <summary>What is carried over from an order: the drug, in its forms of FHIR R4.</summary>
    private static readonly ImmutableArray<string> s_kept = ["contained", "medicationCodeableConcept", "medicationReference"];

    /// <summary>The states in which an order is no longer going to be given.</summary>
    private static readonly ImmutableArray<string> s_over = ["cancelled", "completed", "entered-in-error", "stopped"];

    /// <summary>Reads the orders of a context; null after noting what is wrong with it.</summary>
    /// <param name="context">The context.</param>
    /// <param name="onlySelected">Whether orders that are not selected are left out.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="most">The most orders that are read.</param>
    /// <param name="shape">What takes the notes.</param>
    internal static DraftOrders? Read(JsonElement context, bool onlySelected, DateOnly asOf, int most, JsonShape shape)
    {
        JsonElement? bundle = shape.Member(context, "$.context", "draftOrders", JsonValueKind.Object);
        List<string>? selections = onlySelected ? Selections(context, shape) : null;
        if (bundle is not { } orders || Entries(orders, most, shape) is not { } entries || shape.Problems.Count > 0)
        {
            return null;
        }

        ImmutableArray<MedicationEntry>.Builder drugs = ImmutableArray.CreateBuilder<MedicationEntry>();
        ImmutableArray<UnreadResource>.Builder unread = ImmutableArray.CreateBuilder<UnreadResource>();
        HashSet<string> named = new(StringComparer.Ordinal);
        HashSet<string>? selected = selections is null ? null : new(selections, StringComparer.Ordinal);
        foreach ((string path, string? _, JsonElement resource) in entries)
        {
            string reference = $"{JsonShape.FindText(resource, "resourceType")}/{JsonShape.FindText(resource, "id")}";
            named.Add(reference);
            if (selected?.Contains(reference) == false || !IsOrderOfADrug(resource))
            {
                continue;
            }

            if (Find(resource, entries, asOf) is { } drug)
            {
                drugs.Add(drug);
            }
            else
            {
                unread.Add(new(path, "order-without-drug"));
            }
        }

        unread.AddRange((selections ?? []).Index().Where(pair => !named.Contains(pair.Item))
            .Select(pair => new UnreadResource(FormattableString.Invariant($"$.context.selections[{pair.Index}]"), "selection-without-order")));
        return new(drugs.ToImmutable(), unread.ToImmutable());
    }

    private static List<string>? Selections(JsonElement context, JsonShape shape)
    {
        if (shape.Member(context, "$.context", "selections", JsonValueKind.Array) is not { } list)
        {
            return null;
        }

        List<string> selections = [];
        foreach ((int index, JsonElement item) in list.EnumerateArray().Index())
        {
            if (item.ValueKind == JsonValueKind.String && JsonShape.TextOf(item) is { } reference)
            {
                selections.Add(reference);
            }
            else
            {
                shape.Note(FormattableString.Invariant($"$.context.selections[{index}]"), JsonShape.KindOf(item), "a reference such as MedicationRequest/103");
            }
        }

        return selections;
    }

    private static List<(string Path, string? Url, JsonElement Resource)>? Entries(JsonElement bundle, int most, JsonShape shape)
    {
        if (JsonShape.FindText(bundle, "resourceType") != "Bundle")
        {
            shape.Note("$.context.draftOrders", "an object that is no Bundle", "a FHIR R4 Bundle of orders");
            return null;
        }

        List<(string, string?, JsonElement)> entries = [];
        if (!bundle.TryGetProperty("entry", out JsonElement list))
        {
            return entries;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            shape.Note("$.context.draftOrders.entry", JsonShape.KindOf(list), "a list of entries");
            return null;
        }

        if (list.GetArrayLength() > most)
        {
            shape.Note("$.context.draftOrders.entry", FormattableString.Invariant($"a list of {list.GetArrayLength()}"), FormattableString.Invariant($"a list of at most {most}"));
            return null;
        }

        foreach ((int index, JsonElement entry) in list.EnumerateArray().Index())
        {
            string path = FormattableString.Invariant($"$.context.draftOrders.entry[{index}].resource");
            if (entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("resource", out JsonElement resource) && resource.ValueKind == JsonValueKind.Object)
            {
                entries.Add((path, JsonShape.FindText(entry, "fullUrl"), resource));
            }
            else
            {
                shape.Note(path, "nothing that is an object", "a FHIR R4 resource");
            }
        }

        return entries;
    }

    private static bool IsOrderOfADrug(JsonElement resource) =>
        JsonShape.FindText(resource, "resourceType") == Request
        && JsonShape.FindText(resource, "status") is var status && !s_over.Contains(status ?? "")
        && !(resource.TryGetProperty("doNotPerform", out JsonElement not) && not.ValueKind == JsonValueKind.True);

    /// <summary>Has the library read the drug of an order as if the order were signed; null when it names none.</summary>
    private static MedicationEntry? Find(JsonElement order, List<(string Path, string? Url, JsonElement Resource)> entries, DateOnly asOf)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new() { SkipValidation = true }))
        {
            writer.WriteStartObject();
            writer.WriteString("resourceType", "Bundle");
            writer.WriteString("type", "collection");
            writer.WriteStartArray("entry");
            WriteOrder(writer, order);
            if (FindMedication(order, entries) is { } medication)
            {
                writer.WriteStartObject();
                if (medication.Url is { } url)
                {
                    writer.WriteString("fullUrl", url);
                }

                WriteRaw(writer, "resource", medication.Resource);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        try
        {
            PatientCase? patient = FhirCaseReader.Read(stream.ToArray(), new FhirReadOptions { AsOf = asOf, CaseId = "order" }).Patient;
            return patient?.Medications is [{ } drug] ? drug : null;
        }
        catch (InvalidOperationException)
        {
            return null; // A string that is no valid Unicode.
        }
    }

    /// <summary>Finds the Medication of the bundle that an order refers to; null when there is none.</summary>
    private static (string? Url, JsonElement Resource)? FindMedication(JsonElement order, List<(string Path, string? Url, JsonElement Resource)> entries)
    {
        if (!order.TryGetProperty("medicationReference", out JsonElement medication) || JsonShape.FindText(medication, "reference") is not { Length: > 0 } reference)
        {
            return null;
        }

        foreach ((string _, string? url, JsonElement resource) in entries)
        {
            if (JsonShape.FindText(resource, "resourceType") == "Medication"
                && (url == reference || $"/{reference}".EndsWith($"/Medication/{JsonShape.FindText(resource, "id")}", StringComparison.Ordinal)))
            {
                return (url, resource);
            }
        }

        return null;
    }

    private static void WriteOrder(Utf8JsonWriter writer, JsonElement order)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("resource");
        writer.WriteString("resourceType", Request);
        writer.WriteString("status", "active");
        writer.WriteString("intent", "order");
        writer.WriteStartObject("subject");
        writer.WriteString("display", "The patient of the context");
        writer.WriteEndObject();
        foreach (string name in s_kept)
        {
            if (order.TryGetProperty(name, out JsonElement value))
            {
                WriteRaw(writer, name, value);
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRaw(Utf8JsonWriter writer, string name, JsonElement value)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
    }
}
