using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>How many questions one case took in each order. Equal by content; immutable.</summary>
public sealed record InterviewStudyRow
{
    /// <summary>Gets the case.</summary>
    public required PatientCase Patient { get; init; }

    /// <summary>Gets the condition that leads with every recorded finding.</summary>
    public required Condition Final { get; init; }

    /// <summary>Gets the number of findings recorded.</summary>
    public required int Recorded { get; init; }

    /// <summary>Gets the number of questions in the order of the interview until <see cref="Final"/> leads for good.</summary>
    public required int Adaptive { get; init; }

    /// <summary>Gets how many of those questions the case answers.</summary>
    public required int AdaptiveAnswered { get; init; }

    /// <summary>Gets the number of questions in the order of the vocabulary.</summary>
    public required int Fixed { get; init; }

    /// <summary>Gets how many of those questions the case answers.</summary>
    public required int FixedAnswered { get; init; }

    /// <summary>Gets the mean number of questions over the random orders.</summary>
    public required double Random { get; init; }

    /// <summary>Gets after how many questions the interview itself stops.</summary>
    public required int StoppedAfter { get; init; }

    /// <summary>Gets why it stops.</summary>
    public required StopReason StopReason { get; init; }

    /// <summary>Gets the condition that leads when it stops.</summary>
    public required Condition LeadingAtStop { get; init; }
}
