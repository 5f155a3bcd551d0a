namespace RlsDomain.Benchmarks.Irls;

/// <summary>What every peer gives for one patient; <see cref="None"/> where an answer is missing.</summary>
internal readonly record struct IrlsSums(int Total, int Band, int Symptoms, int Impact)
{
    internal static IrlsSums None { get; } = new(255, 255, 255, 255);

    /// <summary>Gets one number to add up, so that no peer's work can be left out.</summary>
    internal int Sum => Total + Band + Symptoms + Impact;
}
