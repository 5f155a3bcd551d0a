using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;

namespace RlsDomain.Guidance;

/// <summary>What the stages before found in a case: all that guidance reads.</summary>
internal sealed record CaseFindings
{
    private ImmutableArray<(LabReading Reading, LabFinding Finding)>? _labFindings;

    internal required PatientCase Patient { get; init; }

    internal required KnowledgeBase Knowledge { get; init; }

    internal required ImmutableArray<CriteriaResult> Criteria { get; init; }

    internal required CourseSpecifier Course { get; init; }

    internal required DifferentialResult Differential { get; init; }

    internal required LabInterpretation Labs { get; init; }

    /// <summary>Gets the values in a unit that the knowledge in use does not convert.</summary>
    internal ImmutableArray<LabResult> LabsLeftOut { get; init; } = [];

    internal required MedicationReviewResult Medications { get; init; }

    internal required IrlsScore? Irls { get; init; }

    /// <summary>Gets the findings of every lab value that counts; put together on first use.</summary>
    internal ImmutableArray<(LabReading Reading, LabFinding Finding)> LabFindings => _labFindings ??=
        [.. Labs.Readings.Where(reading => reading.IsUsed).SelectMany(reading => reading.Findings.Select(finding => (reading, finding)))];
}
