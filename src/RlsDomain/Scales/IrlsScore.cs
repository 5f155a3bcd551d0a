using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RlsDomain.Scales;

/// <summary>The IRLS of one person at one time: the total and its band, or how far they are known.</summary>
/// <remarks>
/// An answer that was not recorded is never filled in (ENG-10): with one missing there is no total, only the exact range
/// that it must lie in (ENG-11). The default is the score of ten blank answers. Two are equal when the sums, the numbers
/// of answers and the mode are. Immutable; eight bytes at most.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct IrlsScore
{
    // Three bits an item, item 10 on the left and item 1 on the right, as IrlsAnswers packs them.
    private const uint SymptomItems = 0b_000_000_111_111_111_000_111_000_111_111;
    private const uint ImpactItems = 0b_111_111_000_000_000_111_000_000_000_000;

    // Eight answers at once: adding this to a byte above 4 sets its high bit.
    private const ulong EachByte = 0x0101_0101_0101_0101;
    private const ulong AddToExceed = (0x7F - IrlsAnswers.HighestAnswer) * EachByte;
    private const ulong HighBits = 0x80 * EachByte;

    private const byte SymptomItemCount = IrlsScale.HighestSymptomSum / IrlsAnswers.HighestAnswer;
    private const byte ImpactItemCount = IrlsScale.HighestImpactSum / IrlsAnswers.HighestAnswer;

    private readonly byte _answered;
    private readonly byte _sum;
    private readonly byte _symptomsAnswered;
    private readonly byte _symptomSum;
    private readonly byte _impactAnswered;
    private readonly byte _impactSum;
    private readonly byte _mode;

    private IrlsScore(IrlsAnswers answers)
    {
        int answered = answers.CountOf(IrlsAnswers.AllItems);
        bool isComplete = answered == IrlsAnswers.ItemCount; // Most are, and then the counts are known.
        int symptomsAnswered = isComplete ? SymptomItemCount : answers.CountOf(SymptomItems);
        int impactAnswered = isComplete ? ImpactItemCount : answers.CountOf(ImpactItems);
        _answered = (byte)answered;
        _sum = (byte)answers.SumOf(IrlsAnswers.AllItems, answered);
        _symptomsAnswered = (byte)symptomsAnswered;
        _symptomSum = (byte)answers.SumOf(SymptomItems, symptomsAnswered);
        _impactAnswered = (byte)impactAnswered;
        _impactSum = (byte)answers.SumOf(ImpactItems, impactAnswered);
    }

    /// <summary>Scores the answers.</summary>
    /// <param name="answers">The ten answers; any may be blank.</param>
    public static IrlsScore FromAnswers(IrlsAnswers answers) => new(answers);

    /// <summary>Scores ten answers, 0 to 4, in the order of the scale; null is an item not answered.</summary>
    /// <param name="answers">Ten answers in the order of the scale.</param>
    /// <exception cref="ArgumentException">There are not ten places.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An answer is below 0 or above 4; the message names the item.</exception>
    public static IrlsScore FromAnswers(params ReadOnlySpan<int?> answers) => new(IrlsAnswers.From(answers));

    /// <summary>Adds ten answers given as bytes, without an allocation; false when one is above 4, such as 255 for blank.</summary>
    /// <param name="answers">The ten answers in the order of the scale.</param>
    /// <param name="total">The sum, 0 to 40; 0 when there is none.</param>
    /// <exception cref="ArgumentException">There are not ten places.</exception>
    public static bool TryTotal(ReadOnlySpan<byte> answers, out int total)
    {
        IrlsAnswers.ThrowIfNotTenPlaces(answers.Length, nameof(answers));
        ulong first = MemoryMarshal.Read<ulong>(answers);
        total = 0;
        if ((((first + AddToExceed) | first) & HighBits) != 0 || answers[8] > IrlsAnswers.HighestAnswer || answers[9] > IrlsAnswers.HighestAnswer)
        {
            return false;
        }

        total = (int)((first * EachByte) >> 56) + answers[8] + answers[9]; // The product's highest byte is the sum of its bytes.
        return true;
    }

    /// <summary>Gets how the answers were collected; <see cref="IrlsMode.NotRecorded"/> unless it is set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mode is none of the list.</exception>
    public IrlsMode Mode
    {
        get => (IrlsMode)_mode;
        init => _mode = Enum.IsDefined(value) ? (byte)value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The mode is not recorded, by interview or self-completed.");
    }

    /// <summary>Gets how many items were answered, 0 to 10.</summary>
    public int AnsweredCount => _answered;

    /// <summary>Gets whether every item was answered.</summary>
    public bool IsComplete => _answered == IrlsAnswers.ItemCount;

    /// <summary>Gets the sum of the ten answers, 0 to 40; null when one is missing.</summary>
    public int? Total => IsComplete ? _sum : null;

    /// <summary>Gets the lowest total that the answers allow: every missing one 0.</summary>
    public int LowestTotal => _sum;

    /// <summary>Gets the highest total that the answers allow: every missing one 4.</summary>
    public int HighestTotal => Highest(_sum, _answered, IrlsAnswers.ItemCount);

    /// <summary>Gets the band, also with answers missing when every total that they allow lies in it; otherwise null.</summary>
    public IrlsBand? Band => IrlsBand.ForTotal(LowestTotal) is var lowest && (IsComplete || lowest == IrlsBand.ForTotal(HighestTotal)) ? lowest : null;

    /// <summary>Gets every band that the answers allow, from the mildest: exactly those that a total in the range lies in.</summary>
    public ImmutableArray<IrlsBand> PossibleBands =>
        IrlsBand.All[IrlsBand.ForTotal(LowestTotal).Index..(IrlsBand.ForTotal(HighestTotal).Index + 1)];

    /// <summary>Gets the sum of the symptom subscale, 0 to 24; null when one of its items is missing.</summary>
    /// <remarks>Which items belong to it is unverified: <see cref="IrlsScale.Subscales"/>.</remarks>
    public int? SymptomSum => _symptomsAnswered == SymptomItemCount ? _symptomSum : null;

    /// <summary>Gets the lowest sum of the symptom subscale that the answers allow.</summary>
    public int LowestSymptomSum => _symptomSum;

    /// <summary>Gets the highest sum of the symptom subscale that the answers allow.</summary>
    public int HighestSymptomSum => Highest(_symptomSum, _symptomsAnswered, SymptomItemCount);

    /// <summary>Gets the sum of the impact subscale, 0 to 12; null when one of its items is missing.</summary>
    /// <remarks>Which items belong to it is unverified: <see cref="IrlsScale.Subscales"/>.</remarks>
    public int? ImpactSum => _impactAnswered == ImpactItemCount ? _impactSum : null;

    /// <summary>Gets the lowest sum of the impact subscale that the answers allow.</summary>
    public int LowestImpactSum => _impactSum;

    /// <summary>Gets the highest sum of the impact subscale that the answers allow.</summary>
    public int HighestImpactSum => Highest(_impactSum, _impactAnswered, ImpactItemCount);

    /// <summary>Gives the score in a few words, such as <c>IRLS 25, severe</c> or <c>IRLS 18 to 22, 9 of 10 answered</c>.</summary>
    public override string ToString() => IsComplete
        ? FormattableString.Invariant($"IRLS {LowestTotal}, {IrlsBand.ForTotal(LowestTotal).DisplayName.ToLowerInvariant()}")
        : FormattableString.Invariant($"IRLS {LowestTotal} to {HighestTotal}, {AnsweredCount} of {IrlsAnswers.ItemCount} answered");

    private static int Highest(int sum, int answered, int items) => sum + (IrlsAnswers.HighestAnswer * (items - answered));
}
