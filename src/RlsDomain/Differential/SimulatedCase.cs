using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>A case that was drawn, and the conditions that it was drawn from.</summary>
/// <param name="Patient">The case: findings only, with nothing else recorded.</param>
/// <param name="Conditions">What is present, in the order of the vocabulary; empty when nothing is.</param>
public sealed record SimulatedCase(PatientCase Patient, ImmutableArray<Condition> Conditions);
