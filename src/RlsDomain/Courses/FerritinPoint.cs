using System.Collections.Immutable;
using RlsDomain.Labs;

namespace RlsDomain.Courses;

/// <summary>The ferritin of a day against the published lines. Compares its list by reference; immutable.</summary>
/// <param name="On">The day of the sample.</param>
/// <param name="Reading">The value, converted, and the lines that it meets; none when it is not plausible.</param>
/// <param name="Notices">What is doubtful or taken for granted.</param>
public sealed record FerritinPoint(DateOnly On, LabReading Reading, ImmutableArray<LabNotice> Notices);
