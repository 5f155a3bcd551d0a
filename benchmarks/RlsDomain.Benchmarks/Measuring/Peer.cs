namespace RlsDomain.Benchmarks.Measuring;

/// <summary>One way to do a piece of work, ready to be timed.</summary>
/// <param name="Name">The name in tables; the same as in BenchmarkDotNet.</param>
/// <param name="Patients">How many patients one run handles: times are given for one of them.</param>
/// <param name="Run">Does the work once.</param>
internal sealed record Peer(string Name, int Patients, Action Run);
