using RlsDomain.Fhir.Doctor;

namespace RlsDomain.Fhir;

/// <summary>Finds what an integration's first data have wrong: codes of other diseases, wrong units, commas, moved codes, dates ahead.</summary>
/// <remarks>
/// Each finding names the element, what is wrong, what was probably meant, and whether the assessment would change. It
/// judges only what the library reads, and says nothing where it is in doubt. No input makes it throw.
/// </remarks>
public static class CodeDoctor
{
    /// <summary>Examines a Bundle or a single resource.</summary>
    /// <param name="json">The Bundle or resource as JSON.</param>
    /// <param name="options">What day it is, and whether the effect of each finding is tried out.</param>
    public static DoctorReport Examine(string json, DoctorOptions options)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(options);
        return DoctorRound.Run(DoctorInput.OfJson(json), options);
    }

    /// <summary>Examines resources in NDJSON, one a line; those of one person are examined together.</summary>
    /// <param name="lines">The lines; empty ones are passed over.</param>
    /// <param name="options">What day it is, and whether the effect of each finding is tried out.</param>
    public static DoctorReport ExamineNdjson(string lines, DoctorOptions options)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(options);
        return DoctorRound.Run(DoctorInput.OfNdjson(lines), options);
    }

    /// <summary>
    /// Examines laboratory values in CSV, one a row, with a header: <c>loinc</c> or <c>analyte</c>, <c>value</c>, <c>unit</c>,
    /// and where known <c>date</c> (yyyy-mm-dd), <c>patient</c> and <c>text</c>. The comma, the semicolon and the tab separate.
    /// </summary>
    /// <param name="csv">The rows below their header.</param>
    /// <param name="options">What day it is, and whether the effect of each finding is tried out.</param>
    public static DoctorReport ExamineLabCsv(string csv, DoctorOptions options)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(options);
        return DoctorRound.Run(LabCsv.Read(csv), options);
    }
}
