using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>What published lines say of iron for the values of a case, with every line that was asked.</summary>
/// <remarks>Compares its lists by reference; immutable.</remarks>
public sealed record IronAssessment
{
    private readonly Lazy<string>? _explanation;

    /// <summary>Gets what the lines come to.</summary>
    public required IronOutcome Outcome { get; init; }

    /// <summary>Gets every line that was asked, in the order of assessment, with what it said.</summary>
    public required ImmutableArray<IronLine> Lines { get; init; }

    /// <summary>Gets whether the line of the guideline for this person is met, by mouth or by vein, before the lines that say not to.</summary>
    public required Verdict GuidelineNamesIron { get; init; }

    /// <summary>Gets whether a line says not to give iron.</summary>
    public required Verdict DoNotGive { get; init; }

    /// <summary>Gets whether the line of the guideline for this person names iron and another line says not to give it.</summary>
    /// <remarks>
    /// True also where <see cref="Outcome"/> is <see cref="IronOutcome.DoNotGive"/>: a saturation too high goes before
    /// every line that names iron. Only where the ferritin alone speaks against it is the outcome <see cref="IronOutcome.Conflict"/>.
    /// </remarks>
    public bool SourcesDisagree => GuidelineNamesIron == Verdict.Met && DoNotGive == Verdict.Met;

    /// <summary>Gets whether the line of the article that the project started from is met.</summary>
    public required Verdict SeedLine { get; init; }

    /// <summary>Gets whether that line and the guideline say different things of these values.</summary>
    public bool SeedAndGuidelineDiffer => SeedLine != Verdict.Undetermined && GuidelineNamesIron != Verdict.Undetermined
        && SeedLine != GuidelineNamesIron;

    /// <summary>Gets whether there is inflammation, by CRP or as recorded.</summary>
    public required Verdict Inflammation { get; init; }

    /// <summary>Gets what inflammation means for a ferritin that is not low; null when there is none, or the ferritin is low.</summary>
    public string? InflammationWarning { get; init; }

    /// <summary>Gets which of ferritin and transferrin saturation has no usable value.</summary>
    public required ImmutableArray<Analyte> Missing { get; init; }

    /// <summary>Gets what is taken for granted because it is not recorded.</summary>
    public required ImmutableArray<LabPopulation> Assumed { get; init; }

    /// <summary>Gets whether the transferrin saturation is an estimate.</summary>
    public bool SaturationIsEstimated { get; init; }

    /// <summary>Gets how the samples should have been taken: the case does not say how they were.</summary>
    public required ImmutableArray<LabStatement> SampleConditions { get; init; }

    /// <summary>Gets the reasons as sentences; written on first use. Empty unless given.</summary>
    public string Explanation { get => _explanation?.Value ?? ""; init => _explanation = new(value); }

    /// <summary>Sets the reasons to what is written on first use.</summary>
    internal Lazy<string> ExplanationOnce { init => _explanation = value; }

    /// <summary>Gets the ids of the sources of the lines that were asked, in their order; put together at each call.</summary>
    public ImmutableArray<string> SourceIds => [.. Lines.SelectMany(line => line.Row.SourceIds).Distinct(StringComparer.Ordinal)];
}
