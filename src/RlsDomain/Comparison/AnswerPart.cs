using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Comparison;

/// <summary>The parts of an assessment that are compared when knowledge changes.</summary>
public sealed class AnswerPart : CodedTerm<AnswerPart>, ICodedTerm<AnswerPart>
{
    /// <summary>The most probable condition.</summary>
    public static readonly AnswerPart LeadingCondition = new("leading-condition", "Leading condition", "The most probable condition");

    /// <summary>The verdict on a set of criteria or on one criterion.</summary>
    public static readonly AnswerPart Criteria = new("criteria", "Criteria", "The verdict on a set of criteria or on one criterion");

    /// <summary>Something that may cause or worsen the symptoms.</summary>
    public static readonly AnswerPart Contributor = new("contributor", "Contributor", "Something that may cause or worsen the symptoms");

    /// <summary>A recommendation that applies.</summary>
    public static readonly AnswerPart Guidance = new("guidance", "Guidance", "A recommendation that applies");

    /// <summary>A red flag.</summary>
    public static readonly AnswerPart RedFlag = new("red-flag", "Red flag", "A red flag that is raised");

    private AnswerPart(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<AnswerPart> All { get; } = [LeadingCondition, Criteria, Contributor, Guidance, RedFlag];
}
