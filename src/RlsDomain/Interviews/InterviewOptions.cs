using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>How an interview asks and when it stops. Compares its lists by reference; immutable.</summary>
public sealed record InterviewOptions
{
    /// <summary>The furthest that an interview looks ahead; each question doubles the work.</summary>
    public const int FurthestLookAhead = 10;

    /// <summary>
    /// Gets the findings that the words of the vocabulary tie to an examination or a recording, for <see cref="Excluded"/>
    /// where an interview has only words: the list is a judgement of this project.
    /// </summary>
    public static ImmutableArray<Finding> NeedExaminationOrRecording { get; } =
    [
        Finding.DistalSensoryLoss,
        Finding.ReducedAnkleReflexes,
        Finding.DiminishedPulses,
        Finding.NormalNeurologicalExamination,
        Finding.PlmsIndexRaised,
        Finding.AbnormalNerveConduction,
        Finding.UpperMotorNeuronSigns,
    ];

    /// <summary>Gets the same-decision probability at which the interview is settled, above 0 and at most 1.</summary>
    /// <remarks>There is no default: how sure is sure enough depends on what follows from the answer, and no source says a number.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or below, above 1 or not a number.</exception>
    public required double SettledAt
    {
        get;
        init => field = value is > 0 and <= 1 ? value
            : throw new ArgumentOutOfRangeException(nameof(SettledAt), value, "A threshold is a probability above 0 and at most 1.");
    }

    /// <summary>Gets the number of questions that the same-decision probability looks ahead, 1 to 10; 5 when not set, a choice for speed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 10.</exception>
    public int LookAhead
    {
        get;
        init => field = value is >= 1 and <= FurthestLookAhead ? value
            : throw new ArgumentOutOfRangeException(nameof(LookAhead), value, "An interview looks 1 to 10 questions ahead.");
    } = 5;

    /// <summary>Gets the most questions to ask, those about safety included; null is no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int? MostQuestions
    {
        get;
        init => field = value is null or >= 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(MostQuestions), value, "A limit is zero questions or more.");
    }

    /// <summary>Gets whether the findings that alone raise a red flag are asked before all else; true when not set.</summary>
    /// <remarks>They tell the differential little, so they would hardly be asked otherwise.</remarks>
    public bool RedFlagsFirst { get; init; } = true;

    /// <summary>Gets the findings that are never asked; they may still be volunteered.</summary>
    /// <exception cref="ArgumentException">The list was never made; without findings it is empty.</exception>
    public ImmutableArray<Finding> Excluded
    {
        get;
        init => field = !value.IsDefault ? value
            : throw new ArgumentException("The findings are a list, and this one was never made; without findings it is empty.", nameof(Excluded));
    } = [];

    /// <summary>Gets what asking a finding costs, above 0, in a unit of the caller; a finding not listed costs 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A cost is 0 or below, or not finite.</exception>
    public ImmutableDictionary<Finding, double> Costs
    {
        get;
        init => field = value.FirstOrDefault(cost => !(cost.Value > 0 && double.IsFinite(cost.Value))) is { Key: { } finding } wrong
            ? throw new ArgumentOutOfRangeException(nameof(Costs), wrong.Value, $"A cost is a finite number above 0; that of {finding.Code} is not.")
            : value;
    } = ImmutableDictionary<Finding, double>.Empty;

    /// <summary>Gets what asking a finding costs.</summary>
    /// <param name="finding">The finding.</param>
    public double CostOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Costs.GetValueOrDefault(finding, 1);
    }
}
