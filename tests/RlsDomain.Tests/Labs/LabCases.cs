using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Labs;

/// <summary>Short ways to write values and people.</summary>
internal static class LabCases
{
    internal static readonly LabContext Adult = new() { AgeYears = 54, Sex = Sex.Female, Pregnancy = Presence.Absent, Dialysis = Presence.Absent };

    internal static LabResult Lab(Analyte analyte, decimal value, Unit? unit = null, string? takenOn = null, string? loinc = null) => new()
    {
        Analyte = analyte,
        Value = value,
        Unit = unit ?? LabTable.Default.CanonicalUnit(analyte),
        Loinc = loinc,
        TakenOn = takenOn is null ? null : DateOnly.ParseExact(takenOn, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    internal static LabInterpretation Interpret(LabContext context, params LabResult[] labs) => LabInterpreter.Default.Interpret(labs, context);

    /// <summary>Assesses a ferritin in ng/mL and a saturation in percent, either of which may be unknown.</summary>
    internal static IronAssessment Iron(LabContext context, double? ferritin, double? saturation) => Interpret(context,
    [
        .. ferritin is { } ng ? [Lab(Analyte.Ferritin, (decimal)ng)] : Array.Empty<LabResult>(),
        .. saturation is { } percent ? [Lab(Analyte.TransferrinSaturation, (decimal)percent)] : Array.Empty<LabResult>(),
    ]).Iron;

    internal static IEnumerable<string> NoticeCodes(this LabInterpretation interpretation) => interpretation.Notices.Select(notice => notice.Code);

    internal static IEnumerable<string> FindingCodes(this LabInterpretation interpretation, int reading = 0) =>
        interpretation.Readings[reading].Findings.Select(finding => finding.Code);
}
