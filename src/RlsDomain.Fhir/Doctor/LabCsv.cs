using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Laboratory values in CSV, each made into an Observation, so that the same checks examine both.</summary>
internal static class LabCsv
{
    private static readonly ImmutableArray<string> s_columns = ["patient", "loinc", "analyte", "text", "value", "unit", "date"];

    internal static DoctorInput Read(string csv)
    {
        if (csv.Length > FhirDocument.MaxBytes)
        {
            return DoctorInput.Refused(FormattableString.Invariant($"There are {csv.Length} characters, and at most {FhirDocument.MaxBytes} are read at once; send the rows in parts."));
        }

        CsvMalformedReason? malformed = null;
        using CsvReader reader = CsvReader.FromText(csv.TrimStart('\uFEFF'), new CsvReaderOptions
        {
            Separator = SeparatorOf(csv),
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => malformed = record.Reason,
        });
        try
        {
            return reader.Read() ? ReadRows(reader, () => malformed) : DoctorInput.Refused("There is no header row.");
        }
        catch (CsvFormatException exception)
        {
            return DoctorInput.Refused(FormattableString.Invariant($"Line {exception.LineNumber} cannot be read as CSV: a quotation mark is perhaps not closed."));
        }
    }

    /// <summary>Gets the separator that stands most often in the header; a comma where none does.</summary>
    private static char SeparatorOf(string csv)
    {
        ReadOnlySpan<char> header = csv.AsSpan();
        header = header.IndexOf('\n') is var end and >= 0 ? header[..end] : header;
        char best = ',';
        foreach (char separator in (ReadOnlySpan<char>)[';', '\t'])
        {
            best = header.Count(separator) > header.Count(best) ? separator : best;
        }

        return best;
    }

    private static DoctorInput ReadRows(CsvReader reader, Func<CsvMalformedReason?> malformed)
    {
        string[] header = [.. FieldsOf(reader).Select(name => name.ToLowerInvariant())];
        if (DescribeHeader(header) is { } problem)
        {
            return DoctorInput.Refused(problem);
        }

        List<DoctorEntry> entries = [];
        List<(int, DoctorFinding)> findings = [];
        while (reader.Read())
        {
            long row = reader.LineNumber;
            string[] fields = FieldsOf(reader);
            if (malformed() is not null || fields.Length != header.Length)
            {
                return DoctorInput.Refused(malformed() is not null
                    ? FormattableString.Invariant($"Line {row} cannot be read as CSV: a quotation mark is not closed, or stands in a field without them.")
                    : FormattableString.Invariant($"Line {row} has {fields.Length} fields, and the header has {header.Length}; a field with the separator in it stands in quotation marks."));
            }

            string Field(string column) => Array.IndexOf(header, column) is var place and >= 0 ? fields[place] : "";
            if (DescribeRow(Field, row) is { } finding)
            {
                findings.Add((entries.Count, finding));
            }

            entries.Add(EntryOf(Field, row, Field("patient")));
        }

        return new() { Entries = [.. entries], Findings = [.. findings] };
    }

    private static string[] FieldsOf(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(place => reader.GetString(place).Trim())];

    private static string? DescribeHeader(string[] header)
    {
        string? unknown = header.FirstOrDefault(name => !s_columns.Contains(name));
        string columns = string.Join(", ", s_columns);
        return unknown is not null ? $"There is no column \"{CodeText.Clip(unknown)}\"; the columns are {columns}."
            : header.Distinct(StringComparer.Ordinal).Count() != header.Length ? "A column stands twice in the header."
            : !header.Contains("value") ? $"The column value is missing; the columns are {columns}."
            : !header.Contains("loinc") && !header.Contains("analyte") ? $"A column loinc or analyte is needed; the columns are {columns}."
            : null;
    }

    /// <summary>Says what of a row no Observation can hold; null when it can hold all.</summary>
    private static DoctorFinding? DescribeRow(Func<string, string> field, long row)
    {
        if (field("date") is { Length: > 0 } date && FhirDates.First(date) is null)
        {
            return new() { Rule = "date-not-iso", Path = Name(row, "date"), Problem = $"\"{CodeText.Clip(date)}\" is no date of the form yyyy-mm-dd.", Intention = MeantDate(date) };
        }

        if (field("analyte") is { Length: > 0 } analyte && Analyte.FindCode(analyte) is null)
        {
            string? nearest = Analyte.NearestCode(analyte);
            return new() { Rule = "unknown-analyte", Path = Name(row, "analyte"), Problem = $"There is no analyte \"{CodeText.Clip(analyte)}\".", Intention = nearest is null ? null : $"Probably \"{nearest}\" is meant." };
        }

        return null;
    }

    private static string? MeantDate(string date)
    {
        string[] forms = ["d.M.yyyy", "d/M/yyyy", "M/d/yyyy", "yyyyMMdd", "yyyy/M/d", "d-M-yyyy"];
        DateOnly[] days =
        [
            .. forms.Select(form => DateOnly.TryParseExact(date, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : (DateOnly?)null)
                .OfType<DateOnly>().Distinct(),
        ];
        return days.Length == 0 ? null : $"Probably {string.Join(" or ", days.Select(FhirDates.Text))} is meant.";
    }

    private static DoctorEntry EntryOf(Func<string, string> field, long row, string person)
    {
        Observation observation = new() { Status = ObservationStatus.Final, Code = new() { Text = field("text") is { Length: > 0 } text ? text : null } };
        string unit = field("unit");
        if (LoincOf(field, unit) is { } loinc)
        {
            observation.Code.Coding.Add(new(FhirSystems.Loinc, loinc));
        }

        if (FhirDates.First(field("date")) is not null)
        {
            observation.Effective = new FhirDateTime(field("date"));
        }

        observation.Value = ValueOf(field("value"), unit);
        return new(observation, "Observation", FormattableString.Invariant($"line {row}"), element => Name(row, ColumnOf(element, field)), null, [], person.Length == 0 ? null : person);
    }

    private static DataType? ValueOf(string value, string unit)
    {
        Quantity.QuantityComparator? comparator = value.StartsWith('<') ? Quantity.QuantityComparator.LessThan : value.StartsWith('>') ? Quantity.QuantityComparator.GreaterThan : null;
        string number = value.TrimStart('<', '>', '=', ' ');
        return value.Length == 0 ? null
            : LabEntry.FindNumber(number) is { } read
            ? new Quantity { Value = read, Comparator = comparator, Unit = unit.Length == 0 ? null : unit, Code = unit.Length == 0 ? null : unit, System = unit.Length == 0 ? null : FhirSystems.Ucum }
            : new FhirString($"{number} {unit}".Trim());
    }

    /// <summary>Gives the code of a row; for an analyte without one, that of the table which goes with the unit.</summary>
    private static string? LoincOf(Func<string, string> field, string unit)
    {
        if (field("loinc") is { Length: > 0 } written)
        {
            return written;
        }

        if (Analyte.FindCode(field("analyte")) is not { } analyte)
        {
            return null;
        }

        UnitConversion[] rows = [.. LabTable.Default.Conversions.Where(row => row.Analyte == analyte && row.Loinc is not null)];
        return Unit.FindCode(unit) is { } known
            ? (rows.FirstOrDefault(row => row.Unit == known) ?? rows.FirstOrDefault(row => LabTable.Default.DescribeLoincMismatch(analyte, row.Loinc!, known) is null) ?? rows[0]).Loinc
            : rows[0].Loinc;
    }

    private static string ColumnOf(string element, Func<string, string> field) =>
        element is "value.code" or "value.unit" ? "unit"
        : element.StartsWith("value", StringComparison.Ordinal) ? "value"
        : element.StartsWith("code", StringComparison.Ordinal) ? (field("loinc").Length > 0 ? "loinc" : "analyte")
        : "date";

    private static string Name(long row, string column) => FormattableString.Invariant($"line {row}, {column}");
}
