using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Labs;
using RlsDomain.Medications;

namespace RlsDomain.Knowledge;

/// <content>The tables.</content>
public sealed partial class KnowledgeBase
{
    /// <summary>Gets every source, of all areas, in the order of the files.</summary>
    public ImmutableArray<Reference> References => _referenceRows.Value;

    /// <summary>Gets the units, ranges and thresholds of laboratory values.</summary>
    public LabTable Labs => _labs.Value;

    /// <summary>Gets the drugs and drug classes, and how a listed medication is recognised.</summary>
    public MedicationTable Medications => _medications.Value;

    /// <summary>Gets how often each finding is present with each condition alone.</summary>
    public ImmutableArray<Likelihood> Likelihoods => _likelihoods.Value;

    /// <summary>Gets how often each finding is present without any of the conditions.</summary>
    public ImmutableArray<Leak> Leaks => _leaks.Value;

    /// <summary>Gets how common each condition is in each setting.</summary>
    public ImmutableArray<Prior> Priors => _priors.Value;

    /// <summary>Gets what changes the prior odds of conditions other than RLS.</summary>
    public ImmutableArray<ConditionRisk> ConditionRisks => _conditionRisks.Value;

    /// <summary>Gets what was found of RLS in people with each risk factor.</summary>
    public ImmutableArray<RlsRiskFactor> RlsRiskFactors => _rlsRiskFactors.Value;

    /// <summary>Gets the groups of findings that travel together.</summary>
    public ImmutableArray<TemperingGroup> TemperingGroups => _temperingGroups.Value;

    /// <summary>Gets the pairs of conditions that are not diagnosed together.</summary>
    public ImmutableArray<ExclusiveConditions> ExclusiveConditions => _exclusiveConditions.Value;

    /// <summary>Gets the factors of which only the strongest is applied.</summary>
    public ImmutableArray<NestedFactors> NestedFactors => _nestedFactors.Value;

    /// <summary>Gets the drugs whose ratio a finding about their timing contains.</summary>
    public ImmutableArray<DrugTiming> DrugTimings => _drugTimings.Value;

    /// <summary>Gets the diagnoses that a drug on the list of medicines replaces.</summary>
    public ImmutableArray<ReplacedFactor> ReplacedFactors => _replacedFactors.Value;

    /// <summary>Gets the numbers that rules need.</summary>
    public ImmutableArray<RuleNumberRow> Numbers => _numberRows.Value;

    /// <summary>Gets the findings by which another condition would explain the legs.</summary>
    public ImmutableArray<MimicPattern> MimicPatterns => _mimicPatterns.Value;

    /// <summary>Gets what each published criterion says.</summary>
    public ImmutableArray<CriterionText> Criteria => _criteria.Value;

    /// <summary>Gets what one answer says of whether another question is worth asking.</summary>
    public ImmutableArray<FindingImplication> FindingImplications => _findingImplications.Value;

    /// <summary>Gets the red flags.</summary>
    public ImmutableArray<RedFlag> RedFlags => _redFlags.Value;

    /// <summary>Gets what the seed article states, in the order of the article.</summary>
    public ImmutableArray<SeedStatement> SeedStatements => _seedStatements.Value;

    /// <summary>Gets what each source says of each option.</summary>
    public ImmutableArray<Recommendation> Recommendations => _recommendations.Value;

    /// <summary>Gets the topics on which sources disagree.</summary>
    public ImmutableArray<ConflictGroup> ConflictGroups => _conflictGroups.Value;
}
