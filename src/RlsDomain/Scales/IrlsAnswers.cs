using System.Collections.Immutable;
using System.Numerics;

namespace RlsDomain.Scales;

/// <summary>The ten answers of the IRLS, each 0 to 4 or blank, in the order of the scale.</summary>
/// <remarks>The default has every item blank. Two are equal when each item is. Immutable.</remarks>
public readonly record struct IrlsAnswers
{
    /// <summary>The number of items of the scale.</summary>
    public const int ItemCount = 10;

    /// <summary>The highest answer to an item; the lowest is 0.</summary>
    public const int HighestAnswer = 4;

    private const int BitsAnItem = 3;
    private const uint ItemMask = (1u << BitsAnItem) - 1;

    /// <summary>The bits of every item, item 1 in the lowest three.</summary>
    internal const uint AllItems = 0b_111_111_111_111_111_111_111_111_111_111;

    private const uint OddItems = 0b_000_111_000_111_000_111_000_111_000_111;
    private const uint LowestBits = 0b_001_001_001_001_001_001_001_001_001_001;

    /// <summary>Three bits an item: 0 is blank, 1 to 5 are the answers 0 to 4.</summary>
    private readonly uint _packed;

    private IrlsAnswers(uint packed) => _packed = packed;

    /// <summary>Makes the answers from ten numbers, 0 to 4; null is an item not answered.</summary>
    /// <param name="answers">Ten answers in the order of the scale.</param>
    /// <exception cref="ArgumentException">There are not ten places.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An answer is below 0 or above 4; the message names the item.</exception>
    public static IrlsAnswers From(params ReadOnlySpan<int?> answers)
    {
        ThrowIfNotTenPlaces(answers.Length, nameof(answers));
        uint packed = 0;
        bool hasFault = false;
        for (int i = 0; i < answers.Length; i++)
        {
            int? answer = answers[i];
            uint value = (uint)answer.GetValueOrDefault(); // A blank is 0 here, and a number below 0 is a very large one.
            hasFault |= value > HighestAnswer;
            packed |= (answer.HasValue ? value + 1 : 0) << (i * BitsAnItem);
        }

        return hasFault ? throw Fault(answers) : new(packed);
    }

    /// <summary>Gets the answer to an item, 1 to 10; null when it is blank.</summary>
    /// <param name="item">The number of the item, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The item is below 1 or above 10.</exception>
    public int? this[int item]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(item, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(item, ItemCount);
            uint stored = (_packed >> ((item - 1) * BitsAnItem)) & ItemMask;
            return stored == 0 ? null : (int)stored - 1;
        }
    }

    /// <summary>Gets the answers in the order of the scale.</summary>
    public ImmutableArray<int?> ToImmutableArray()
    {
        var answers = ImmutableArray.CreateBuilder<int?>(ItemCount);
        for (int item = 1; item <= ItemCount; item++)
        {
            answers.Add(this[item]);
        }

        return answers.MoveToImmutable();
    }

    /// <summary>Gives the answers as a case file has them, such as <c>[3, 3, null, 2, 2, 2, 2, 2, 2, 2]</c>.</summary>
    public override string ToString() =>
        $"[{string.Join(", ", ToImmutableArray().Select(answer => answer is { } value ? FormattableString.Invariant($"{value}") : "null"))}]";

    private static ArgumentOutOfRangeException Fault(ReadOnlySpan<int?> answers)
    {
        int i = 0;
        while (answers[i] is null or (>= 0 and <= HighestAnswer))
        {
            i++;
        }

        return new(nameof(answers), answers[i], FormattableString.Invariant($"An answer to an IRLS item is 0 to {HighestAnswer}; item {i + 1} has {answers[i]}."));
    }

    internal static void ThrowIfNotTenPlaces(int places, string parameter)
    {
        if (places != ItemCount)
        {
            throw new ArgumentException(FormattableString.Invariant($"The IRLS has {ItemCount} items; {places} answers were given."), parameter);
        }
    }

    /// <summary>Counts the answers that are not blank among the items of a mask.</summary>
    internal int CountOf(uint items)
    {
        uint packed = _packed & items;
        return BitOperations.PopCount((packed | (packed >> 1) | (packed >> 2)) & LowestBits);
    }

    /// <summary>Adds the answers among the items of a mask, of which so many are not blank; a blank one adds nothing.</summary>
    internal int SumOf(uint items, int count)
    {
        uint packed = _packed & items;

        // Pairs of items in six bits, then all five pairs in the six bits from bit 24: no sum exceeds 50, so none carries over.
        uint pairs = (packed & OddItems) + ((packed >> BitsAnItem) & OddItems);
        const uint addAllPairs = 1 | (1 << 6) | (1 << 12) | (1 << 18) | (1 << 24);
        int stored = (int)((pairs * addAllPairs) >> 24) & 63;
        return stored - count; // An answer is stored one higher, for 0 is blank.
    }
}
