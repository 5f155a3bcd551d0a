namespace RlsDomain.Differential;

/// <summary>The sets that have one first member, beside the beginning of the size below.</summary>
/// <param name="First">The first member, by its index.</param>
/// <param name="Start">The place at which the run begins.</param>
/// <param name="Length">Its number of places, those of exclusive conditions counted; what fills the last vector is not.</param>
/// <param name="Rests">The place at which the rests begin: the sets without the first member, in the same order.</param>
/// <param name="InRow">The place of the run among all runs of its first member, each in whole vectors.</param>
internal readonly record struct SetRun(int First, int Start, int Length, int Rests, int InRow);
