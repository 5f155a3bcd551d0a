using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>What a study found of RLS in people with a risk factor, and the multiplier of the prior odds drawn from it.</summary>
/// <remarks>Equal by content; immutable.</remarks>
public sealed record RlsRiskFactor : IEvidenceRow
{
    private static readonly ImmutableArray<string> s_statuses = ["in-vocabulary", "proposed-new", "base-rate"];

    /// <summary>Gets the id of the row.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the code that the row speaks of: a risk factor, a finding, or a proposed code.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the risk factor; null when the code is of another kind.</summary>
    public RiskFactor? RiskFactor => CodeLookup<RiskFactor>.Find(Code);

    /// <summary>Gets what the code is: <c>in-vocabulary</c>, <c>proposed-new</c> or <c>base-rate</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Gets the factor in words.</summary>
    public required string Factor { get; init; }

    /// <summary>Gets the group or design that the figure is of; null when it is of all.</summary>
    public string? Stratum { get; init; }

    /// <summary>Gets what was measured, such as <c>odds ratio</c> or <c>prevalence</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>Gets the figure; null when the measure is a prevalence or none.</summary>
    public decimal? Value { get; init; }

    /// <summary>Gets the low end of the figure's 95% interval; null when not given.</summary>
    public decimal? Low { get; init; }

    /// <summary>Gets the high end of the figure's 95% interval; null when not given.</summary>
    public decimal? High { get; init; }

    /// <summary>Gets the prevalence of RLS, in percent, as the source prints it; null when not given.</summary>
    public string? Prevalence { get; init; }

    /// <summary>Gets the interval of the prevalence; null when not given.</summary>
    public string? PrevalenceInterval { get; init; }

    /// <summary>Gets the prevalence compared with, in percent; null when not given.</summary>
    public string? Comparator { get; init; }

    /// <summary>Gets the multiplier of the prior odds, above 0; null when none is drawn from the row.</summary>
    public decimal? Multiplier { get; init; }

    /// <summary>Gets what stands in place of a multiplier; null when there is one or nothing.</summary>
    public string? MultiplierText { get; init; }

    /// <summary>Gets when the multiplier is applied.</summary>
    public required RlsRiskUse Use { get; init; }

    /// <summary>Gets whether the multiplier was published, derived or judged; null when there is none.</summary>
    public EvidenceBasis? Basis { get; init; }

    /// <summary>Gets how the multiplier was drawn from the figure.</summary>
    public required string MultiplierBasis { get; init; }

    /// <summary>Gets which way the factor moves RLS.</summary>
    public required RlsRiskDirection Direction { get; init; }

    /// <summary>Gets the ids of sources that name the factor among the triggers to address; empty when none does.</summary>
    public ImmutableArray<string> TriggerSourceIds { get; init; } = [];

    /// <summary>Gets how the row was checked against its source.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public string RowKey => Id;

    /// <inheritdoc/>
    public required ImmutableArray<string> SourceIds { get; init; }

    internal static RlsRiskFactor Read(RowReader row)
    {
        RlsRiskFactor factor = new()
        {
            Id = row.Text("id"),
            Code = row.Text("code"),
            Status = row.OneOf("status", s_statuses),
            Factor = row.Text("factor"),
            Stratum = row.OptionalText("stratum"),
            Measure = row.Text("measure"),
            Value = row.OptionalNumber("value"),
            Low = row.OptionalNumber("low"),
            High = row.OptionalNumber("high"),
            Prevalence = row.OptionalText("prevalence"),
            PrevalenceInterval = row.OptionalText("prevalenceInterval"),
            Comparator = row.OptionalText("comparator"),
            Multiplier = row.OptionalNumber("multiplier"),
            MultiplierText = row.OptionalText("multiplierText"),
            Use = row.Code<RlsRiskUse>("use"),
            MultiplierBasis = row.Text("multiplierBasis"),
            Basis = row.OptionalCode<EvidenceBasis>("basis"),
            Direction = row.Code<RlsRiskDirection>("direction"),
            TriggerSourceIds = row.Texts("triggerSources"),
            SourceIds = [row.Text("source"), .. row.Texts("otherSources")],
            Verified = row.Code<Verification>("verified"),
            Note = row.OptionalText("note"),
        };
        if (factor.Multiplier is null != factor.Basis is null)
        {
            row.Report("\"multiplier\" and \"basis\" come together: name both or neither.");
        }

        if (factor.Use != RlsRiskUse.Never && (factor.Multiplier is not > 0 || factor.RiskFactor is null))
        {
            row.Report($"\"use\" is \"{factor.Use.Code}\", so \"code\" must be a risk factor and \"multiplier\" a number above 0.");
        }

        return factor;
    }
}
