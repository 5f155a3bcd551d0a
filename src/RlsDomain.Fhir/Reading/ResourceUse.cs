namespace RlsDomain.Fhir.Reading;

/// <summary>What became of a resource.</summary>
public enum ResourceUse
{
    /// <summary>It does not bear on the case, or must not count; the note says why.</summary>
    Ignored = 0,

    /// <summary>It is in the case; the note says as what.</summary>
    Used,

    /// <summary>It would bear on the case and cannot be read; the note says which element is wrong.</summary>
    Refused,
}
