using System.Collections.Immutable;
using RlsDomain.Knowledge;

namespace RlsDomain.Guidance;

/// <summary>A recommendation that applies to a case. Compares its lists by reference; immutable.</summary>
/// <remarks>It is what a source says for a case like this one: decision support for a clinician, not an order.</remarks>
/// <param name="Recommendation">The recommendation, with its source, year, direction, strength and certainty.</param>
/// <param name="Because">What in the case makes it apply, by code: findings, analytes, criteria, properties of the case.</param>
/// <param name="ConflictsWith">The ids of the listed recommendations that say otherwise.</param>
public sealed record GuidanceItem(Recommendation Recommendation, ImmutableArray<string> Because, ImmutableArray<string> ConflictsWith);
