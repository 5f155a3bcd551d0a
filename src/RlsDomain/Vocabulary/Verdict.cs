namespace RlsDomain.Vocabulary;

/// <summary>The outcome of a criterion in Kleene's three-valued logic.</summary>
/// <remarks>The order is not met, undetermined, met. The default is <see cref="Undetermined"/>.</remarks>
public enum Verdict
{
    /// <summary>What is recorded leaves it open.</summary>
    Undetermined = 0,

    /// <summary>What is recorded satisfies it.</summary>
    Met,

    /// <summary>What is recorded rules it out.</summary>
    NotMet,
}

/// <summary>Kleene's operations on verdicts, and their codes.</summary>
public static class Kleene
{
    /// <summary>Gives the lower of the two in the order not met, undetermined, met.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other verdict.</param>
    public static Verdict And(Verdict left, Verdict right) =>
        left == Verdict.NotMet || right == Verdict.NotMet ? Verdict.NotMet
        : left == Verdict.Met && right == Verdict.Met ? Verdict.Met
        : Verdict.Undetermined;

    /// <summary>Gives the higher of the two in the order not met, undetermined, met.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other verdict.</param>
    public static Verdict Or(Verdict left, Verdict right) =>
        left == Verdict.Met || right == Verdict.Met ? Verdict.Met
        : left == Verdict.NotMet && right == Verdict.NotMet ? Verdict.NotMet
        : Verdict.Undetermined;

    /// <summary>Exchanges met and not met; undetermined stays.</summary>
    /// <param name="verdict">The verdict to turn round.</param>
    public static Verdict Not(Verdict verdict) => verdict switch
    {
        Verdict.Met => Verdict.NotMet,
        Verdict.NotMet => Verdict.Met,
        _ => Verdict.Undetermined,
    };

    /// <summary>Reads an answer as a verdict: present is met, absent is not met, not recorded is undetermined.</summary>
    /// <param name="presence">What a case says of a finding or a risk factor.</param>
    public static Verdict ToVerdict(this Presence presence) => presence switch
    {
        Presence.Present => Verdict.Met,
        Presence.Absent => Verdict.NotMet,
        _ => Verdict.Undetermined,
    };

    /// <summary>Reads a condition as a verdict; null, that nothing is known, is undetermined.</summary>
    /// <param name="condition">Whether it holds; null when that is not known.</param>
    public static Verdict ToVerdict(this bool? condition) => condition switch
    {
        true => Verdict.Met,
        false => Verdict.NotMet,
        null => Verdict.Undetermined,
    };

    /// <summary>Gets the code in files: <c>met</c>, <c>not-met</c> or <c>undetermined</c>.</summary>
    /// <param name="verdict">The verdict.</param>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not-met",
        _ => "undetermined",
    };
}
