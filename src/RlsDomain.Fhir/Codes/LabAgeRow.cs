namespace RlsDomain.Fhir.Codes;

/// <summary>How old a laboratory value of an analyte may be. Equal by content; immutable.</summary>
public sealed record LabAgeRow
{
    /// <summary>Gets the code of the analyte.</summary>
    public required string Analyte { get; init; }

    /// <summary>Gets the age in days up to which a value is used, this day included.</summary>
    public required int Days { get; init; }

    /// <summary>Gets what the limit rests on: a judgement.</summary>
    public required string Basis { get; init; }

    /// <summary>Gets why the limit is what it is.</summary>
    public required string Because { get; init; }
}
