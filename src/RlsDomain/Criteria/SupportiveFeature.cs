using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>A feature that supports a doubtful case and never replaces a criterion. Compares its list by reference; immutable.</summary>
public sealed record SupportiveFeature
{
    /// <summary>Gets what the feature says, with its sources and how they were checked.</summary>
    public required CriterionText Text { get; init; }

    /// <summary>Gets the id, such as <c>irlssg-s1</c>.</summary>
    public string Id => Text.Id;

    /// <summary>Gets the verdict on what is recorded.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets what is recorded and bears on the verdict: a code of a finding, or the name of an input; empty when nothing is.</summary>
    public required ImmutableArray<string> Because { get; init; }
}
