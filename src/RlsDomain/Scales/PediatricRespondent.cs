namespace RlsDomain.Scales;

/// <summary>Who answered the P-RLS-SS. The default is <see cref="NotRecorded"/>.</summary>
public enum PediatricRespondent
{
    /// <summary>The answers do not say.</summary>
    NotRecorded = 0,

    /// <summary>The child.</summary>
    Child,

    /// <summary>A parent, on the parent's own form.</summary>
    Parent,
}
