using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Guidance;

/// <summary>A red flag that a case raises. It comes before any scoring. Compares its list by reference; immutable.</summary>
/// <param name="Flag">The flag, with its concern and urgency.</param>
/// <param name="Because">The recorded findings that raise it.</param>
public sealed record RaisedFlag(RedFlag Flag, ImmutableArray<Finding> Because)
{
    /// <summary>Gives the flags that a case raises, in the order of the table.</summary>
    internal static ImmutableArray<RaisedFlag> Of(PatientCase patient, KnowledgeBase knowledge) =>
    [
        .. knowledge.RedFlags
            .Where(flag => flag.Pattern.Evaluate(patient.Findings, patient.AgeYears) == Verdict.Met)
            .Select(flag => new RaisedFlag(flag, flag.Pattern.Deciding(patient.Findings, patient.AgeYears))),
    ];
}
