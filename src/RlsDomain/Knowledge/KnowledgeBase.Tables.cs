using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Labs;
using RlsDomain.Medications;

namespace RlsDomain.Knowledge;

/// <content>The tables.</content>
public sealed partial class KnowledgeBase
{
    /// <summary>Gets every source, of all areas, in the order of the files.</summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>Gets the units, ranges and thresholds of laboratory values.</summary>
    public LabTable Labs { get; }

    /// <summary>Gets the drugs and drug classes, and how a listed medication is recognised.</summary>
    public MedicationTable Medications { get; }

    /// <summary>Gets how often each finding is present with each condition alone.</summary>
    public ImmutableArray<Likelihood> Likelihoods { get; }

    /// <summary>Gets how often each finding is present without any of the conditions.</summary>
    public ImmutableArray<Leak> Leaks { get; }

    /// <summary>Gets how common each condition is in each setting.</summary>
    public ImmutableArray<Prior> Priors { get; }

    /// <summary>Gets what changes the prior odds of conditions other than RLS.</summary>
    public ImmutableArray<ConditionRisk> ConditionRisks { get; }

    /// <summary>Gets what was found of RLS in people with each risk factor.</summary>
    public ImmutableArray<RlsRiskFactor> RlsRiskFactors { get; }

    /// <summary>Gets the groups of findings that travel together.</summary>
    public ImmutableArray<TemperingGroup> TemperingGroups { get; }

    /// <summary>Gets the pairs of conditions that are not diagnosed together.</summary>
    public ImmutableArray<ExclusiveConditions> ExclusiveConditions { get; }

    /// <summary>Gets the factors of which only the strongest is applied.</summary>
    public ImmutableArray<NestedFactors> NestedFactors { get; }

    /// <summary>Gets the drugs whose ratio a finding about their timing contains.</summary>
    public ImmutableArray<DrugTiming> DrugTimings { get; }

    /// <summary>Gets the diagnoses that a drug on the list of medicines replaces.</summary>
    public ImmutableArray<ReplacedFactor> ReplacedFactors { get; }

    /// <summary>Gets the numbers that rules need.</summary>
    public ImmutableArray<RuleNumberRow> Numbers { get; }

    /// <summary>Gets the findings by which another condition would explain the legs.</summary>
    public ImmutableArray<MimicPattern> MimicPatterns { get; }

    /// <summary>Gets what each published criterion says.</summary>
    public ImmutableArray<CriterionText> Criteria { get; }

    /// <summary>Gets what one answer says of whether another question is worth asking.</summary>
    public ImmutableArray<FindingImplication> FindingImplications { get; }

    /// <summary>Gets the red flags.</summary>
    public ImmutableArray<RedFlag> RedFlags { get; }

    /// <summary>Gets what the seed article states, in the order of the article.</summary>
    public ImmutableArray<SeedStatement> SeedStatements { get; }

    /// <summary>Gets what each source says of each option.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; }

    /// <summary>Gets the topics on which sources disagree.</summary>
    public ImmutableArray<ConflictGroup> ConflictGroups { get; }
}
