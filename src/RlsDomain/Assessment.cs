using System.Collections.Immutable;
using System.Reflection;
using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Differential;
using RlsDomain.Guidance;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;

namespace RlsDomain;

/// <summary>What the library finds in a case. Immutable; explanations are worked out on first use.</summary>
/// <remarks>
/// It is decision support for a clinician. Nothing in it has to be believed: each part names what decided it, its
/// sources and their marks.
/// </remarks>
public sealed partial class Assessment
{
    internal Assessment()
    {
    }

    /// <summary>Gets the version of this library.</summary>
    public static string LibraryVersion { get; } =
        typeof(Assessment).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Gets the case.</summary>
    public required PatientCase Patient { get; init; }

    /// <summary>Gets the knowledge that the answer rests on, with its version and digest.</summary>
    public required KnowledgeBase Knowledge { get; init; }

    /// <summary>Gets the red flags: they come first, whatever the diagnosis is.</summary>
    public required ImmutableArray<RaisedFlag> RedFlags { get; init; }

    /// <summary>Gets the published sets of criteria, each by itself.</summary>
    public required ImmutableArray<CriteriaResult> Criteria { get; init; }

    /// <summary>Gets the supportive features, which can back a doubtful case and replace no criterion.</summary>
    public required ImmutableArray<SupportiveFeature> SupportiveFeatures { get; init; }

    /// <summary>Gets the course over the past year.</summary>
    public required CourseSpecifier Course { get; init; }

    /// <summary>Gets whether the symptoms are clinically significant.</summary>
    public required ClinicalSignificance ClinicalSignificance { get; init; }

    /// <summary>Gets the probability of each condition, with its reasons.</summary>
    public required DifferentialResult Differential { get; init; }

    /// <summary>Gets what may cause or worsen the symptoms; put together on first use.</summary>
    public ImmutableArray<Contributor> Contributors => ContributorsOnce.Value;

    /// <summary>Gets the contributors, once they are asked for.</summary>
    internal Lazy<ImmutableArray<Contributor>> ContributorsOnce { get; init; } = new([]);

    /// <summary>Gets the labs against their lines.</summary>
    public required LabInterpretation Labs { get; init; }

    /// <summary>Gets the medications, recognised and reviewed.</summary>
    public required MedicationReviewResult Medications { get; init; }

    /// <summary>Gets the severity by the IRLS; null when the scale was not given.</summary>
    public required IrlsScore? Irls { get; init; }

    /// <summary>Gets what published sources say for a case like this one, with their conflicts.</summary>
    public required ImmutableArray<GuidanceItem> Guidance { get; init; }

    /// <summary>Gets what was left out or is doubtful, in sentences; put together on first use.</summary>
    public ImmutableArray<string> Notices => NoticesOnce.Value;

    /// <summary>Gets the notices, once they are asked for.</summary>
    internal Lazy<ImmutableArray<string>> NoticesOnce { get; init; } = new([]);
}
