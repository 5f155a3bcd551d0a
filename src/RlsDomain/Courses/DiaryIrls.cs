using RlsDomain.Scales;

namespace RlsDomain.Courses;

/// <summary>The IRLS of one day of a diary: the answers, or only their total, and how they were collected.</summary>
/// <remarks>Equal by content; immutable.</remarks>
public sealed record DiaryIrls
{
    private readonly int? _total;

    private DiaryIrls(IrlsAnswers? answers, int? total, IrlsMode mode) => (Answers, _total, Mode) = (answers, total, mode);

    /// <summary>Gets the ten answers; null when the record keeps a total only.</summary>
    public IrlsAnswers? Answers { get; }

    /// <summary>Gets how the answers were collected; a change needs the same mode at both times (ENG-12).</summary>
    public IrlsMode Mode { get; }

    /// <summary>Gets the total, 0 to 40; null when an answer is blank.</summary>
    public int? Total => Answers is { } answers ? IrlsScore.FromAnswers(answers).Total : _total;

    /// <summary>Makes it from the ten answers.</summary>
    /// <param name="answers">The ten answers; any may be blank.</param>
    /// <param name="mode">How they were collected; not recorded by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mode is none of the list.</exception>
    public static DiaryIrls FromAnswers(IrlsAnswers answers, IrlsMode mode = IrlsMode.NotRecorded) => new(answers, null, Defined(mode));

    /// <summary>Makes it from a total of 0 to 40, as a record that keeps no answers has it.</summary>
    /// <param name="total">The total, 0 to 40, both included.</param>
    /// <param name="mode">How the answers were collected; not recorded by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The total is below 0 or above 40, or the mode is none of the list.</exception>
    public static DiaryIrls FromTotal(int total, IrlsMode mode = IrlsMode.NotRecorded) =>
        total is >= 0 and <= IrlsScale.HighestTotal ? new(null, total, Defined(mode))
            : throw new ArgumentOutOfRangeException(nameof(total), total, FormattableString.Invariant($"An IRLS total is 0 to {IrlsScale.HighestTotal}."));

    /// <summary>Compares two scores of one person.</summary>
    internal static IrlsChange Between(DiaryIrls earlier, DiaryIrls later) =>
        earlier.Mode == IrlsMode.NotRecorded || later.Mode == IrlsMode.NotRecorded
            ? IrlsChange.FromTotals(earlier.Total, later.Total)
            : IrlsChange.Between(earlier.ToScore(), later.ToScore());

    /// <summary>Gives a score with this total and mode: of a total alone, from answers that add up to it.</summary>
    /// <remarks>A change reads only the total and the mode of a score, so it does not matter which answers stand in.</remarks>
    private IrlsScore ToScore()
    {
        if (Answers is { } answers)
        {
            return IrlsScore.FromAnswers(answers) with { Mode = Mode };
        }

        int?[] standIn = new int?[IrlsAnswers.ItemCount];
        int left = _total!.Value;
        for (int i = 0; i < standIn.Length; i++)
        {
            standIn[i] = Math.Min(left, IrlsAnswers.HighestAnswer);
            left -= standIn[i]!.Value;
        }

        return IrlsScore.FromAnswers(standIn) with { Mode = Mode };
    }

    private static IrlsMode Defined(IrlsMode mode) => Enum.IsDefined(mode) ? mode
        : throw new ArgumentOutOfRangeException(nameof(mode), mode, "The mode is not recorded, by interview or self-completed.");
}
