namespace RlsDomain.ColdStart;

/// <summary>A command line whose start is timed.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Command">The program by its full path, and its arguments.</param>
internal sealed record Contestant(string Name, params string[] Command)
{
    /// <summary>Gets the milliseconds of each round.</summary>
    internal List<double> Milliseconds { get; } = [];

    internal double Median
    {
        get
        {
            double[] sorted = [.. Milliseconds.Order()];
            return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        }
    }
}
