using System.Collections.Immutable;

namespace RlsDomain.Scales;

/// <summary>The six answers of the RLS-6, each 0 to 10 or blank, higher is worse. There is no total (ENG-13).</summary>
/// <remarks>The default has every item blank. Two are equal when each item is. Immutable.</remarks>
public readonly record struct Rls6Answers
{
    /// <summary>The number of items of the scale.</summary>
    public const int ItemCount = 6;

    /// <summary>The highest answer to an item; the lowest is 0.</summary>
    public const int HighestAnswer = 10;

    private const int BitsAnItem = 4;
    private const int ItemMask = (1 << BitsAnItem) - 1;

    /// <summary>Four bits an item: 0 is blank, 1 to 11 are the answers 0 to 10.</summary>
    private readonly int _packed;

    private Rls6Answers(int packed) => _packed = packed;

    /// <summary>Gets a short name of what each item is about, in the order of the scale. Not the wording of the items; that of item 6 is unverified.</summary>
    public static ImmutableArray<string> Topics { get; } =
    [
        "satisfaction with sleep",
        "severity on falling asleep",
        "severity in the night",
        "severity by day at rest",
        "severity by day when active",
        "tiredness or sleepiness by day",
    ];

    /// <summary>Gets how many items were answered, 0 to 6.</summary>
    public int AnsweredCount => ToImmutableArray().Count(answer => answer is not null);

    /// <summary>Gets the answer to an item, 1 to 6; null when it is blank.</summary>
    /// <param name="item">The number of the item, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The item is below 1 or above 6.</exception>
    public int? this[int item]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(item, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(item, ItemCount);
            int stored = (_packed >> ((item - 1) * BitsAnItem)) & ItemMask;
            return stored == 0 ? null : stored - 1;
        }
    }

    /// <summary>Makes the answers from six numbers, 0 to 10; null is an item not answered.</summary>
    /// <param name="answers">Six answers in the order of the scale.</param>
    /// <exception cref="ArgumentException">There are not six places.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An answer is below 0 or above 10; the message names the item.</exception>
    public static Rls6Answers From(params ReadOnlySpan<int?> answers)
    {
        if (answers.Length != ItemCount)
        {
            throw new ArgumentException(FormattableString.Invariant($"The RLS-6 has {ItemCount} items; {answers.Length} answers were given."), nameof(answers));
        }

        int packed = 0;
        for (int i = 0; i < ItemCount; i++)
        {
            if (answers[i] is < 0 or > HighestAnswer)
            {
                throw new ArgumentOutOfRangeException(nameof(answers), answers[i], FormattableString.Invariant($"An answer to an RLS-6 item is 0 to {HighestAnswer}; item {i + 1} has {answers[i]}."));
            }

            packed |= answers[i] is { } answer ? (answer + 1) << (i * BitsAnItem) : 0;
        }

        return new(packed);
    }

    /// <summary>Gets the answers in the order of the scale.</summary>
    public ImmutableArray<int?> ToImmutableArray()
    {
        Rls6Answers answers = this;
        return [.. Enumerable.Range(1, ItemCount).Select(item => answers[item])];
    }

    /// <summary>Gives the later answer less this one for each item, below 0 is better; null where one of the two is blank.</summary>
    /// <param name="later">The answers at the later time.</param>
    public ImmutableArray<int?> ChangesTo(Rls6Answers later)
    {
        Rls6Answers baseline = this;
        return [.. Enumerable.Range(1, ItemCount).Select(item => later[item] - baseline[item])];
    }

    /// <summary>Gives the answers as a list, such as <c>[3, 3, null, 2, 2, 2]</c>.</summary>
    public override string ToString() =>
        $"[{string.Join(", ", ToImmutableArray().Select(answer => answer is { } value ? FormattableString.Invariant($"{value}") : "null"))}]";
}
