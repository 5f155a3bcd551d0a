namespace RlsDomain.Fhir.Codes;

/// <summary>A code that is near a risk factor and is not read as one. Equal by content; immutable.</summary>
public sealed record AmbiguousCodeRow
{
    /// <summary>Gets the system, as in <see cref="ConditionCodeRow.System"/>.</summary>
    public required string System { get; init; }

    /// <summary>Gets the code, and all below it where it is of ICD.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the title in the code system, as it was read.</summary>
    public required string Title { get; init; }

    /// <summary>Gets why the code is not read, as a clause.</summary>
    public required string Because { get; init; }

    /// <summary>Gets how the title was checked.</summary>
    public required string Verified { get; init; }

    /// <summary>Gets the id of the source.</summary>
    public required string Source { get; init; }
}
