using RlsDomain.Labs;

namespace RlsDomain.Fhir.Codes;

/// <summary>A LOINC code that is read as an analyte although the table of labs does not have it. Equal by content; immutable.</summary>
public sealed record LabCodeRow
{
    /// <summary>Gets the LOINC code.</summary>
    public required string Loinc { get; init; }

    /// <summary>Gets the name that LOINC gives the code.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the code of the analyte.</summary>
    public required string Analyte { get; init; }

    /// <summary>Gets what the reading rests on: a judgement.</summary>
    public required string Basis { get; init; }

    /// <summary>Gets why the code is read so.</summary>
    public required string Because { get; init; }

    internal Analyte Measured => Labs.Analyte.FromCode(Analyte);
}
