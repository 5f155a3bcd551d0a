namespace RlsDomain.Benchmarks.Measuring;

/// <summary>What a peer costs.</summary>
/// <param name="Name">The name of the peer.</param>
/// <param name="Nanoseconds">The median time for one patient.</param>
/// <param name="Bytes">What is allocated for one patient, on the thread that asks; null when it was not measured.</param>
internal sealed record Timing(string Name, double Nanoseconds, double? Bytes);
