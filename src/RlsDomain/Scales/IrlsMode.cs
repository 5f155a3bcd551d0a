namespace RlsDomain.Scales;

/// <summary>How the answers to the IRLS were collected.</summary>
/// <remarks>
/// The default is <see cref="NotRecorded"/>. A change needs the same mode at both times (ENG-12), because how well the
/// two forms agree was not seen.
/// </remarks>
public enum IrlsMode
{
    /// <summary>The score does not say.</summary>
    NotRecorded = 0,

    /// <summary>An interviewer asked and the patient answered: the IRLS.</summary>
    Interview,

    /// <summary>The patient alone filled it in: the sIRLS.</summary>
    SelfCompleted,
}
