namespace RlsDomain.Screening.Output;

/// <summary>What the cells of an output column hold.</summary>
internal enum CellKind
{
    /// <summary>Text.</summary>
    Text = 0,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A probability, from 0 to 1.</summary>
    Probability,
}
