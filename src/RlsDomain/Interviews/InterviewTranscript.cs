using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>All of an interview: enough to go through it again and find every question and answer as it was.</summary>
/// <remarks>Compares its lists by reference; immutable. Numbers are rounded to 12 decimals, as in an assessment.</remarks>
public sealed partial record InterviewTranscript
{
    /// <summary>Gets the case before the first question.</summary>
    public required PatientCase Start { get; init; }

    /// <summary>Gets where the person is seen.</summary>
    public required Setting Setting { get; init; }

    /// <summary>Gets the version of the knowledge that chose the questions.</summary>
    public required string KnowledgeVersion { get; init; }

    /// <summary>Gets the digest of that knowledge.</summary>
    public required string KnowledgeSha256 { get; init; }

    /// <summary>Gets the options.</summary>
    public required InterviewOptions Options { get; init; }

    /// <summary>Gets the answers, in the order given.</summary>
    public required ImmutableArray<InterviewStep> Steps { get; init; }

    /// <summary>Gets why it ended; null when it was broken off.</summary>
    public required StopReason? End { get; init; }

    /// <summary>Gets the condition that leads at the end.</summary>
    public required Condition Leading { get; init; }

    /// <summary>Gets its probability.</summary>
    public required double Probability { get; init; }

    /// <summary>Gets how likely it is to keep the first place.</summary>
    public required double SameDecisionProbability { get; init; }

    /// <summary>Reads a transcript.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="InterviewFormatException">The text is not a transcript; the exception lists every error.</exception>
    public static InterviewTranscript Parse(string json) =>
        TryParse(json, out InterviewTranscript? transcript, out ImmutableArray<CaseIssue> issues) ? transcript : throw new InterviewFormatException("transcript", issues);

    /// <summary>Reads a transcript.</summary>
    /// <param name="json">The text.</param>
    /// <param name="transcript">The transcript; null when there is an error.</param>
    /// <param name="issues">Every error, and every warning about the case.</param>
    public static bool TryParse(string json, [NotNullWhen(true)] out InterviewTranscript? transcript, out ImmutableArray<CaseIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(json);
        InterviewReader reader = new();
        transcript = reader.Read(json, reader.Transcript);
        issues = reader.Issues;
        return transcript is not null;
    }
}
