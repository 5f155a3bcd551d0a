namespace RlsDomain.Differential;

/// <summary>The sets that have one first member, beside the beginning of the size below.</summary>
/// <param name="First">The first member, by its index.</param>
/// <param name="Start">The place at which the run begins.</param>
/// <param name="Length">Its number of places, those without a set counted.</param>
/// <param name="Rests">The place at which the rests begin: the sets without the first member, in the same order.</param>
internal readonly record struct SetRun(int First, int Start, int Length, int Rests);
