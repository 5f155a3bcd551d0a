namespace RlsDomain.Columnar;

/// <summary>Room for the scores of many patients on the IRLS: four columns, a byte for each patient.</summary>
/// <remarks>Where a patient has no score, all four columns hold <see cref="IrlsColumns.NoScore"/>.</remarks>
public readonly ref struct IrlsScoreColumns
{
    /// <summary>Gets the column of the totals, 0 to 40.</summary>
    public required Span<byte> Totals { get; init; }

    /// <summary>Gets the column of the bands, by their place in the list of bands: 0 none, 4 very severe.</summary>
    public required Span<byte> Bands { get; init; }

    /// <summary>Gets the column of the sums of the symptom subscale, 0 to 24.</summary>
    public required Span<byte> SymptomSums { get; init; }

    /// <summary>Gets the column of the sums of the impact subscale, 0 to 12.</summary>
    public required Span<byte> ImpactSums { get; init; }

    /// <summary>Gets room for a bit a patient, set when there is a score; empty when nobody asks.</summary>
    /// <remarks>The bit of row r is bit r modulo 64 of word r / 64, so <see cref="RowMask.WordsFor"/> words are needed.</remarks>
    public Span<ulong> Scored { get; init; }
}
