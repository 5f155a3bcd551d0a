using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RlsDomain.Vocabulary;

namespace RlsDomain.Scales;

/// <summary>A level of the Johns Hopkins scale: the clinician's rating from the usual time of day when symptoms begin.</summary>
/// <remarks>
/// The levels and the clock time are unverified, so using the type is a deliberate act: it is marked as experimental. No
/// level is worked out from a clock time, for where night ends and day begins was not seen.
/// </remarks>
[Experimental("RLSDOMAIN001")]
public sealed class JohnsHopkinsSeverity : CodedTerm<JohnsHopkinsSeverity>, ICodedTerm<JohnsHopkinsSeverity>
{
    /// <summary>0, never.</summary>
    public static readonly JohnsHopkinsSeverity Never = new("never", "Never", "No symptoms", 0);

    /// <summary>1, at bedtime or in the night.</summary>
    public static readonly JohnsHopkinsSeverity BedtimeOrNight = new("bedtime-or-night", "Bedtime or night", "Symptoms begin at bedtime or in the night", 1);

    /// <summary>2, from the evening, 18:00 or later.</summary>
    public static readonly JohnsHopkinsSeverity Evening = new("evening", "Evening", "Symptoms begin in the evening, at 18:00 or later", 2);

    /// <summary>3, by day, before 18:00.</summary>
    public static readonly JohnsHopkinsSeverity Day = new("day", "Day", "Symptoms begin by day, before 18:00", 3);

    private JohnsHopkinsSeverity(string code, string displayName, string description, int level)
        : base(code, displayName, description) => Level = level;

    /// <summary>Gets every level, from 0 to 3.</summary>
    public static ImmutableArray<JohnsHopkinsSeverity> All { get; } = [Never, BedtimeOrNight, Evening, Day];

    /// <summary>Gets the level, 0 to 3; higher is worse.</summary>
    public int Level { get; }

    /// <summary>Finds a level by its number; null when it is missing.</summary>
    /// <param name="level">The number, 0 to 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is below 0 or above 3.</exception>
    public static JohnsHopkinsSeverity? FindLevel(int? level) => level switch
    {
        null => null,
        { } number when number >= 0 && number < All.Length => All[number],
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, FormattableString.Invariant($"A level of the Johns Hopkins scale is 0 to {All.Length - 1}; {level} was given.")),
    };
}
