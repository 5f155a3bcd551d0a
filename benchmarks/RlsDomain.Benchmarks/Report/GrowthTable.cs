using System.Collections.Immutable;

namespace RlsDomain.Benchmarks.Report;

/// <summary>How the time for one patient grows along something.</summary>
/// <param name="Caption">What was done, above the table.</param>
/// <param name="Along">What grows.</param>
/// <param name="Peers">The names of the peers, a column each.</param>
/// <param name="Rows">For each value of what grows, the nanoseconds of each peer; not a number where it was not measured.</param>
internal sealed record GrowthTable(string Caption, string Along, ImmutableArray<string> Peers, ImmutableArray<(long At, ImmutableArray<double> Nanoseconds)> Rows);
