using System.Collections.Immutable;

namespace RlsDomain.Replay;

/// <summary>What came of working an assessment out again. Immutable.</summary>
public sealed class VerificationReport
{
    internal VerificationReport(int assessmentCount, ImmutableArray<Difference> differences, ImmutableArray<Difference> lastPlaces) =>
        (AssessmentCount, Differences, LastPlaces) = (assessmentCount, differences, lastPlaces);

    /// <summary>Gets the number of assessments that were compared with a case.</summary>
    public int AssessmentCount { get; }

    /// <summary>Gets whether nothing differs: each number agrees to two units of its twelfth decimal, and all else is the same.</summary>
    public bool IsAccepted => Differences.IsEmpty;

    /// <summary>Gets whether it is accepted and is also, value by value, what the library writes on this machine.</summary>
    public bool IsExact => IsAccepted && LastPlaces.IsEmpty;

    /// <summary>Gets every difference, in the order of the assessment; past ten thousand only their number.</summary>
    public ImmutableArray<Difference> Differences { get; }

    /// <summary>
    /// Gets what is accepted though the library writes it otherwise on this machine: last digits, and the order of items
    /// that are equal to the last digits. Another machine's logarithm can do this, and so can a changed last digit.
    /// </summary>
    /// <remarks>Looked for where an assessment has no difference.</remarks>
    public ImmutableArray<Difference> LastPlaces { get; }
}
