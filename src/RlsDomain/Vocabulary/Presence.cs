namespace RlsDomain.Vocabulary;

/// <summary>What a case says of a finding or a risk factor.</summary>
/// <remarks>The default is <see cref="NotRecorded"/>, the answer that changes nothing: it is never the same as absent.</remarks>
public enum Presence
{
    /// <summary>The case does not say.</summary>
    NotRecorded = 0,

    /// <summary>Asked or examined, and there.</summary>
    Present,

    /// <summary>Asked or examined, and not there.</summary>
    Absent,
}

/// <summary>The codes of <see cref="Presence"/> in files.</summary>
public static class PresenceCodes
{
    /// <summary>Gets the code: <c>present</c>, <c>absent</c> or <c>not-recorded</c>.</summary>
    /// <param name="presence">What a case says.</param>
    public static string Code(this Presence presence) => presence switch
    {
        Presence.Present => "present",
        Presence.Absent => "absent",
        _ => "not-recorded",
    };
}
