namespace RlsDomain.Columnar;

/// <summary>Room for the differential of many patients. It belongs to the caller.</summary>
/// <remarks>A patient who cannot be classified has NaN everywhere, and no bit in the mask.</remarks>
public sealed class DifferentialResultColumns
{
    /// <summary>Gets room for the probability of each condition: the conditions of the first patient by their <c>Index</c>, then those of the next.</summary>
    public required Memory<double> Probabilities { get; init; }

    /// <summary>Gets room for the probability that each condition mainly explains the findings, in the same order; empty when nobody asks.</summary>
    public Memory<double> Explains { get; init; }

    /// <summary>Gets room for the probability that none of the conditions is present; empty when nobody asks.</summary>
    public Memory<double> None { get; init; }

    /// <summary>Gets room for a bit a patient, set when the patient was classified; empty when nobody asks.</summary>
    /// <remarks>The bit of row r is bit r modulo 64 of word r / 64: <see cref="RowMask"/> reads it.</remarks>
    public Memory<ulong> Classified { get; init; }
}
