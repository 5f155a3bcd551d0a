using System.Collections.Immutable;

namespace RlsDomain.Vocabulary;

/// <summary>Where the person is seen, which sets how common each condition is before anything is asked.</summary>
public sealed class Setting : CodedTerm<Setting>, ICodedTerm<Setting>
{
    /// <summary>Adults of the general population, with or without a complaint: a rough guide for screening.</summary>
    public static readonly Setting GeneralAdult = new("general-adult", "General adult population", "Adults of the general population, with or without a complaint");

    /// <summary>People who present in primary care with restless or uncomfortable legs. The default of the library.</summary>
    public static readonly Setting PrimaryCare = new("primary-care", "Primary care", "People who present in primary care with restlessness or discomfort of the legs");

    /// <summary>People seen in a sleep clinic.</summary>
    public static readonly Setting SleepClinic = new("sleep-clinic", "Sleep clinic", "People seen in a sleep clinic");

    private Setting(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<Setting> All { get; } = [GeneralAdult, PrimaryCare, SleepClinic];
}
