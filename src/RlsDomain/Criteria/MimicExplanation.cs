using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>Whether a condition other than RLS would explain the symptoms (ENG-2). Compares its lists by reference; immutable.</summary>
public sealed record MimicExplanation
{
    /// <summary>Gets the row of the knowledge base: the condition, its pattern, its sources and their marks.</summary>
    public required MimicPattern Row { get; init; }

    /// <summary>Gets the condition.</summary>
    public Condition Condition => Row.Condition;

    /// <summary>Gets whether the findings of the condition's pattern are there.</summary>
    public required Verdict Pattern { get; init; }

    /// <summary>Gets whether the condition is enough to explain the symptoms.</summary>
    /// <remarks>Undetermined where the pattern is there beside the four clinical features: a mimic beside RLS does not exclude RLS.</remarks>
    public required Verdict Explains { get; init; }

    /// <summary>Gets what is recorded and decided the pattern: codes of findings in the order of the vocabulary, then names of inputs; empty when the pattern is undetermined.</summary>
    public required ImmutableArray<string> Because { get; init; }
}
