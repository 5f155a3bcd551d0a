using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using RlsDomain.Labs;
using RlsDomain.Scales;

namespace RlsDomain.Courses;

/// <summary>Writes diaries in the diary format: entries by day, properties in the order of its description.</summary>
/// <remarks>What was not recorded is left out. Equal diaries give the same text on every machine.</remarks>
public static class DiaryWriter
{
    /// <summary>The codes of the modes of the IRLS.</summary>
    internal static readonly ImmutableArray<(string Code, IrlsMode Mode)> Modes =
        [("interview", IrlsMode.Interview), ("self-completed", IrlsMode.SelfCompleted)];

    /// <summary>Gives a diary on one line.</summary>
    /// <param name="diary">The diary.</param>
    public static string ToJson(SymptomDiary diary)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            Write(writer, diary);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a diary as one object.</summary>
    /// <param name="writer">Where the object goes; the caller flushes it.</param>
    /// <param name="diary">The diary.</param>
    public static void Write(Utf8JsonWriter writer, SymptomDiary diary)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(diary);
        writer.WriteStartObject();
        writer.WriteString("id", diary.Id);
        Text(writer, "note", diary.Note);
        Text(writer, "baselineOn", Day(diary.BaselineOn));
        writer.WriteStartArray("entries");
        foreach (DiaryEntry entry in diary.Entries)
        {
            Write(writer, entry);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DiaryEntry entry)
    {
        writer.WriteStartObject();
        Text(writer, "on", Day(entry.On));
        Irls(writer, entry.Irls);
        Text(writer, "onset", Time(entry.Onset));
        if (entry.BodyParts is { } parts)
        {
            writer.WriteStartArray("bodyParts");
            foreach (BodyPart part in parts)
            {
                writer.WriteStringValue(part.Code);
            }

            writer.WriteEndArray();
        }

        Number(writer, "minutesToSymptomsAtRest", entry.MinutesToSymptomsAtRest);
        Number(writer, "hoursOfRelief", entry.HoursOfRelief);
        if (entry.WorseThanBeforeTreatment is { } isWorse)
        {
            writer.WriteBoolean("worseThanBeforeTreatment", isWorse);
        }

        Doses(writer, entry.Doses);
        Ferritin(writer, entry.Ferritin);
        writer.WriteEndObject();
    }

    private static void Irls(Utf8JsonWriter writer, DiaryIrls? irls)
    {
        if (irls is null)
        {
            return;
        }

        writer.WriteStartObject("irls");
        if (irls.Answers is { } answers)
        {
            writer.WriteStartArray("answers");
            foreach (int? answer in answers.ToImmutableArray())
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
        else
        {
            Number(writer, "total", irls.Total);
        }

        Text(writer, "mode", Modes.FirstOrDefault(pair => pair.Mode == irls.Mode).Code);
        writer.WriteEndObject();
    }

    private static void Doses(Utf8JsonWriter writer, ImmutableArray<DrugDose>? doses)
    {
        if (doses is not { } list)
        {
            return;
        }

        writer.WriteStartArray("doses");
        foreach (DrugDose dose in list)
        {
            writer.WriteStartObject();
            Text(writer, "name", dose.Medication.Name);
            Text(writer, "atc", dose.Medication.Atc);
            Text(writer, "rxnorm", dose.Medication.RxNorm);
            Text(writer, "startedOn", Day(dose.Medication.StartedOn));
            Number(writer, "amount", dose.Milligrams);
            writer.WriteString("unit", DiaryLimits.DoseUnit);
            Text(writer, "at", Time(dose.At));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Ferritin(Utf8JsonWriter writer, LabResult? ferritin)
    {
        if (ferritin is null)
        {
            return;
        }

        writer.WriteStartObject("ferritin");
        Number(writer, "value", ferritin.Value);
        writer.WriteString("unit", ferritin.Unit.Code);
        Text(writer, "loinc", ferritin.Loinc);
        writer.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString(DiaryLimits.DayFormat, CultureInfo.InvariantCulture);

    private static string? Time(TimeOnly? time) => time?.ToString(DiaryLimits.TimeFormat, CultureInfo.InvariantCulture);

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
}
