namespace RlsDomain.Criteria;

/// <summary>What the criteria for periodic limb movement disorder ask for and a case does not hold. Equal by content; immutable.</summary>
public sealed record PlmdContext
{
    /// <summary>Gets the context in which nothing is known.</summary>
    public static PlmdContext Nothing { get; } = new();

    /// <summary>Gets whether obstructive sleep apnea, if the person has it, is treated; null when not recorded.</summary>
    public bool? SleepApneaTreated { get; init; }
}
