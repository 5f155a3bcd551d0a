namespace RlsDomain.Cases;

/// <summary>How much an issue of a case weighs.</summary>
public enum CaseIssueSeverity
{
    /// <summary>The case is refused until this is put right.</summary>
    Error = 0,

    /// <summary>Odd but possible: the case is assessed, and the answer repeats it as a notice.</summary>
    Warning,
}
