using RlsDomain.Scales;

namespace RlsDomain.Columnar;

/// <summary>The answers of many patients to the IRLS: a column for each of the ten items, a byte for each patient.</summary>
/// <remarks>An answer is 0 to 4; any other byte, such as 255, is a blank or a fault, and that patient gets no score.</remarks>
public readonly ref struct IrlsAnswerColumns
{
    private readonly ReadOnlySpan<byte> _item1;
    private readonly ReadOnlySpan<byte> _item2;
    private readonly ReadOnlySpan<byte> _item3;
    private readonly ReadOnlySpan<byte> _item4;
    private readonly ReadOnlySpan<byte> _item5;
    private readonly ReadOnlySpan<byte> _item6;
    private readonly ReadOnlySpan<byte> _item7;
    private readonly ReadOnlySpan<byte> _item8;
    private readonly ReadOnlySpan<byte> _item9;
    private readonly ReadOnlySpan<byte> _item10;

    /// <summary>Takes the ten columns, in the order of the scale.</summary>
    /// <param name="item1">The answers to item 1, a byte for each patient.</param>
    /// <param name="item2">The answers to item 2.</param>
    /// <param name="item3">The answers to item 3.</param>
    /// <param name="item4">The answers to item 4.</param>
    /// <param name="item5">The answers to item 5.</param>
    /// <param name="item6">The answers to item 6.</param>
    /// <param name="item7">The answers to item 7.</param>
    /// <param name="item8">The answers to item 8.</param>
    /// <param name="item9">The answers to item 9.</param>
    /// <param name="item10">The answers to item 10.</param>
    /// <exception cref="ArgumentException">The columns are not of one length; the message names the item.</exception>
    public IrlsAnswerColumns(
        ReadOnlySpan<byte> item1,
        ReadOnlySpan<byte> item2,
        ReadOnlySpan<byte> item3,
        ReadOnlySpan<byte> item4,
        ReadOnlySpan<byte> item5,
        ReadOnlySpan<byte> item6,
        ReadOnlySpan<byte> item7,
        ReadOnlySpan<byte> item8,
        ReadOnlySpan<byte> item9,
        ReadOnlySpan<byte> item10)
    {
        _item1 = item1;
        _item2 = item2;
        _item3 = item3;
        _item4 = item4;
        _item5 = item5;
        _item6 = item6;
        _item7 = item7;
        _item8 = item8;
        _item9 = item9;
        _item10 = item10;
        for (int item = 2; item <= IrlsAnswers.ItemCount; item++)
        {
            if (this[item].Length != item1.Length)
            {
                throw new ArgumentException(FormattableString.Invariant($"The columns hold one answer a patient: that of item 1 has {item1.Length}, that of item {item} has {this[item].Length}."));
            }
        }
    }

    /// <summary>Gets the number of patients.</summary>
    public int RowCount => _item1.Length;

    /// <summary>Gets the column of an item, 1 to 10.</summary>
    /// <param name="item">The number of the item, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The item is below 1 or above 10.</exception>
    public ReadOnlySpan<byte> this[int item] => item switch
    {
        1 => _item1,
        2 => _item2,
        3 => _item3,
        4 => _item4,
        5 => _item5,
        6 => _item6,
        7 => _item7,
        8 => _item8,
        9 => _item9,
        10 => _item10,
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, FormattableString.Invariant($"The IRLS has items 1 to {IrlsAnswers.ItemCount}.")),
    };

    /// <summary>Gets a range of the patients: what another thread, or another block, works on.</summary>
    /// <param name="start">The first row, from 0.</param>
    /// <param name="length">The number of rows; it may be 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the rows.</exception>
    public IrlsAnswerColumns Slice(int start, int length) => new(
        _item1.Slice(start, length),
        _item2.Slice(start, length),
        _item3.Slice(start, length),
        _item4.Slice(start, length),
        _item5.Slice(start, length),
        _item6.Slice(start, length),
        _item7.Slice(start, length),
        _item8.Slice(start, length),
        _item9.Slice(start, length),
        _item10.Slice(start, length));

    /// <summary>Gives the answers of one patient as the scale for one takes them: a byte above 4 is a blank.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public IrlsAnswers Row(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, RowCount);
        Span<int?> answers = stackalloc int?[IrlsAnswers.ItemCount];
        for (int i = 0; i < answers.Length; i++)
        {
            byte answer = this[i + 1][row];
            answers[i] = answer <= IrlsAnswers.HighestAnswer ? answer : null;
        }

        return IrlsAnswers.From(answers);
    }
}
