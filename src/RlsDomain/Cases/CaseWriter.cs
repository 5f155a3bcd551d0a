using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>Writes cases in the case format: properties in the order of its specification, codes in that of the vocabulary.</summary>
/// <remarks>What was not recorded is left out. Equal cases give the same text on every machine.</remarks>
public static class CaseWriter
{
    private const string DayFormat = JsonFileParser.DayFormat;

    /// <summary>Gives a case on one line.</summary>
    /// <param name="patient">The case.</param>
    public static string ToJson(PatientCase patient) => Encoding.UTF8.GetString(ToUtf8(patient));

    /// <summary>Gives a case with its source and what is expected, on one line.</summary>
    /// <param name="record">The case and what stands beside it.</param>
    public static string ToJson(CaseRecord record) => Encoding.UTF8.GetString(Collect(writer => Write(writer, record)));

    /// <summary>Gives a case as UTF-8, on one line.</summary>
    /// <param name="patient">The case.</param>
    public static byte[] ToUtf8(PatientCase patient) => Collect(writer => Write(writer, patient));

    /// <summary>Writes a case as one object.</summary>
    /// <param name="writer">Where the object goes; the caller flushes it.</param>
    /// <param name="patient">The case.</param>
    public static void Write(Utf8JsonWriter writer, PatientCase patient)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(patient);
        Write(writer, patient, null, null);
    }

    /// <summary>Writes a case with its source and what is expected as one object.</summary>
    /// <param name="writer">Where the object goes; the caller flushes it.</param>
    /// <param name="record">The case and what stands beside it.</param>
    public static void Write(Utf8JsonWriter writer, CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(record);
        Write(writer, record.Patient, record.Source, record.Expected);
    }

    private static void Write(Utf8JsonWriter writer, PatientCase patient, CaseSource? source, ExpectedDiagnosis? expected)
    {
        writer.WriteStartObject();
        writer.WriteString("id", patient.Id);
        if (source is not null)
        {
            writer.WriteStartObject("source");
            Text(writer, "citation", source.Citation);
            Text(writer, "url", source.Url);
            writer.WriteEndObject();
        }

        Number(writer, "age", patient.AgeYears);
        Text(writer, "sex", patient.Sex?.Code);
        Number(writer, "pregnancyTrimester", patient.PregnancyTrimester);
        Presences(writer, "findings", patient.Findings);
        Presences(writer, "riskFactors", patient.RiskFactors);
        Labs(writer, patient);
        Medications(writer, patient);
        Irls(writer, patient);
        Number(writer, "symptomFrequencyPerWeek", patient.SymptomFrequencyPerWeek);
        Number(writer, "symptomDurationMonths", patient.SymptomDurationMonths);
        Number(writer, "lifetimeEpisodes", patient.LifetimeEpisodes);
        Number(writer, "plmIndexPerHour", patient.PlmIndexPerHour);
        Expected(writer, expected);
        writer.WriteEndObject();
    }

    private static void Presences<T>(Utf8JsonWriter writer, string name, PresenceSet<T> set)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        if (set.Count == 0)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (T member in set.Recorded)
        {
            writer.WriteString(member.Code, set[member].Code());
        }

        writer.WriteEndObject();
    }

    private static void Labs(Utf8JsonWriter writer, PatientCase patient)
    {
        if (patient.Labs.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("labs");
        foreach (LabResult lab in patient.Labs)
        {
            writer.WriteStartObject();
            writer.WriteString("analyte", lab.Analyte.Code);
            Text(writer, "loinc", lab.Loinc);
            Number(writer, "value", lab.Value);
            writer.WriteString("unit", lab.Unit.Code);
            Text(writer, "takenOn", lab.TakenOn?.ToString(DayFormat, CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Medications(Utf8JsonWriter writer, PatientCase patient)
    {
        if (patient.Medications.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("medications");
        foreach (MedicationEntry entry in patient.Medications)
        {
            writer.WriteStartObject();
            Text(writer, "name", entry.Name);
            Text(writer, "atc", entry.Atc);
            Text(writer, "rxnorm", entry.RxNorm);
            Text(writer, "startedOn", entry.StartedOn?.ToString(DayFormat, CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Irls(Utf8JsonWriter writer, PatientCase patient)
    {
        if (patient.Irls is not { } irls)
        {
            return;
        }

        writer.WriteStartArray("irls");
        foreach (int? answer in irls.ToImmutableArray())
        {
            if (answer is { } given)
            {
                writer.WriteNumberValue(given);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        writer.WriteEndArray();
    }

    private static void Expected(Utf8JsonWriter writer, ExpectedDiagnosis? expected)
    {
        if (expected is null)
        {
            return;
        }

        writer.WriteStartObject("expected");
        Text(writer, "primary", expected.Primary?.Code);
        Texts(writer, "also", expected.Also.Select(condition => condition.Code));
        Texts(writer, "contributors", expected.Contributors);
        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        if (texts.Any())
        {
            writer.WriteStartArray(name);
            foreach (string text in texts)
            {
                writer.WriteStringValue(text);
            }

            writer.WriteEndArray();
        }
    }

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    /// <summary>Writes a number without the zeros at its end, so that 18 and 18.0 are one.</summary>
    private static void Number(Utf8JsonWriter writer, string name, decimal? number)
    {
        const decimal One = 1.0000000000000000000000000000m; // Dividing by it drops the zeros.
        if (number is { } given)
        {
            writer.WriteNumber(name, given / One);
        }
    }

    private static byte[] Collect(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            write(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
