namespace RlsDomain.Labs;

/// <summary>Something doubtful in laboratory values, or something taken for granted. Equal by content; immutable.</summary>
/// <param name="Code">The stable code of the rule, such as <c>lab-implausible</c>.</param>
/// <param name="LabIndex">The place of the value in the list that was interpreted, from 0; -1 when no single value is meant.</param>
/// <param name="Message">What was found, and what follows from it.</param>
public sealed record LabNotice(string Code, int LabIndex, string Message)
{
    /// <summary>The code of the notice that an unknown age was read as an adult's.</summary>
    internal const string AgeAssumed = "lab-age-assumed";
}
