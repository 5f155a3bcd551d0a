using System.Collections.Immutable;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>What is known of a person whose legs will not stay still. Immutable, and always valid.</summary>
/// <remarks>
/// Made by <see cref="Create"/>, <see cref="Parse(string)"/> or <see cref="CaseReader"/>, which check it. Everything but
/// the id may be unknown, and unknown is never the same as absent. Two cases are equal when all their values and lists are.
/// </remarks>
public sealed partial class PatientCase
{
    internal PatientCase()
    {
    }

    /// <summary>Gets the id that the caller gave, which answers repeat.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>Gets the age in years, from 0 to 130; a child of six months is 0.5. Null when not recorded.</summary>
    public decimal? AgeYears { get; internal init; }

    /// <summary>Gets the recorded sex; null when not recorded.</summary>
    public Sex? Sex { get; internal init; }

    /// <summary>Gets the trimester of pregnancy, 1 to 3; null when not pregnant or not recorded.</summary>
    public int? PregnancyTrimester { get; internal init; }

    /// <summary>Gets the findings as recorded.</summary>
    public PresenceSet<Finding> Findings { get; internal init; }

    /// <summary>Gets the risk factors as recorded.</summary>
    public PresenceSet<RiskFactor> RiskFactors { get; internal init; }

    /// <summary>Gets the laboratory values, in the order given.</summary>
    public ImmutableArray<LabResult> Labs { get; internal init; } = [];

    /// <summary>Gets the medications, in the order given.</summary>
    public ImmutableArray<MedicationEntry> Medications { get; internal init; } = [];

    /// <summary>Gets the answers to the IRLS; null when the scale was not given.</summary>
    public IrlsAnswers? Irls { get; internal init; }

    /// <summary>Gets how many days a week the leg symptoms come, untreated, on average; null when not recorded.</summary>
    public decimal? SymptomFrequencyPerWeek { get; internal init; }

    /// <summary>Gets how long the leg symptoms have lasted, in months; null when not recorded.</summary>
    public decimal? SymptomDurationMonths { get; internal init; }

    /// <summary>Gets the number of episodes in life so far; null when not recorded.</summary>
    public decimal? LifetimeEpisodes { get; internal init; }

    /// <summary>Gets the periodic limb movements per hour of sleep from a recording; null when not recorded.</summary>
    public decimal? PlmIndexPerHour { get; internal init; }

    /// <summary>Gets what is odd but possible in the case, found when it was made; an answer repeats it.</summary>
    public ImmutableArray<CaseNotice> Notices { get; internal init; } = [];

    /// <summary>Starts a case.</summary>
    /// <param name="id">The id that answers repeat; <see cref="PatientCaseBuilder.Build"/> refuses an empty one.</param>
    public static PatientCaseBuilder Create(string id) => new(id);

    /// <summary>Gives a builder that holds this case, to make a changed copy.</summary>
    public PatientCaseBuilder ToBuilder() => new(this);

    /// <summary>Gives the id only, so that a log line does not hold more of a patient than it must.</summary>
    public override string ToString() => Id;
}
