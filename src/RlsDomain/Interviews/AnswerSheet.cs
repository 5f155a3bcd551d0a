using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>Answers prepared beforehand, in any order, to run an interview without a person. Compares its map by reference; immutable.</summary>
/// <remarks>
/// As JSON: <c>{ "case": { ... }, "answers": { "urge-to-move-legs": "present", "leg-swelling": "unknown" } }</c>. The case
/// is in the case format and may be left out; an answer is present, absent or unknown.
/// </remarks>
public sealed record AnswerSheet
{
    /// <summary>The id of a start that the sheet does not give.</summary>
    private const string NoId = "interview";

    /// <summary>Gets what is known before the first question; a case with nothing recorded when the sheet does not say.</summary>
    public PatientCase Start { get; init; } = PatientCase.Create(NoId).Build();

    /// <summary>Gets the answers; <see cref="Presence.NotRecorded"/> is unknown.</summary>
    public required ImmutableDictionary<Finding, Presence> Answers { get; init; }

    /// <summary>Gets the answer to a finding; <see cref="Presence.NotRecorded"/> when it is unknown or not on the sheet.</summary>
    /// <param name="finding">The finding.</param>
    public Presence this[Finding finding] => Answers.GetValueOrDefault(finding);

    /// <summary>Gives a sheet that answers what a case records, over a start that has all of the case but its findings.</summary>
    /// <param name="patient">The case whose findings are the answers.</param>
    public static AnswerSheet Of(PatientCase patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return new()
        {
            Start = patient.ToBuilder().NotRecorded(Finding.All.AsSpan()).Build(),
            Answers = patient.Findings.Recorded.ToImmutableDictionary(finding => finding, finding => patient.Findings[finding]),
        };
    }

    /// <summary>Reads a sheet.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="InterviewFormatException">The text is not a sheet; the exception lists every error.</exception>
    public static AnswerSheet Parse(string json) =>
        TryParse(json, out AnswerSheet? sheet, out ImmutableArray<CaseIssue> issues) ? sheet : throw new InterviewFormatException("sheet of answers", issues);

    /// <summary>Reads a sheet.</summary>
    /// <param name="json">The text.</param>
    /// <param name="sheet">The sheet; null when there is an error.</param>
    /// <param name="issues">Every error, and every warning about the case.</param>
    public static bool TryParse(string json, [NotNullWhen(true)] out AnswerSheet? sheet, out ImmutableArray<CaseIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(json);
        InterviewReader reader = new();
        sheet = reader.Read(json, reader.Sheet);
        issues = reader.Issues;
        return sheet is not null;
    }
}
