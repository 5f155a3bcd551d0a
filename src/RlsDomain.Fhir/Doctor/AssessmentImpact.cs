namespace RlsDomain.Fhir.Doctor;

/// <summary>Whether an assessment would change if what was probably meant were sent.</summary>
public enum AssessmentImpact
{
    /// <summary>It is not known: nothing points to what was meant, or no case could be made.</summary>
    Unknown = 0,

    /// <summary>The answer stays the same.</summary>
    None,

    /// <summary>The leading condition, a criterion, a contributor, guidance or a red flag would change.</summary>
    Changes,
}
