using RlsDomain.Scales;
using static System.FormattableString;

namespace RlsDomain.Cases;

/// <summary>Answers to the IRLS as they were given, before they were checked: perhaps not ten, perhaps not 0 to 4.</summary>
internal struct IrlsEntry
{
    private const int BitsAnItem = 4;
    private const ulong ItemMask = (1UL << BitsAnItem) - 1;

    /// <summary>Four bits an item: 0 is blank, 1 to 5 are the answers 0 to 4.</summary>
    private ulong _packed;

    /// <summary>What cannot be an answer, in order of the items; null when all can.</summary>
    private List<(int Item, decimal Answer)>? _others;

    /// <summary>The number of answers given, blank ones too.</summary>
    private int _count;

    /// <summary>Adds the answer to the next item; null is an item not answered.</summary>
    internal void Add(int? answer)
    {
        if (answer is { } given and (< 0 or > IrlsAnswers.HighestAnswer))
        {
            AddOther(given);
            return;
        }

        if (answer is { } fits && _count < IrlsAnswers.ItemCount)
        {
            _packed |= (ulong)(fits + 1) << (_count * BitsAnItem);
        }

        _count++;
    }

    /// <summary>Adds a number in place of the answer to the next item, which is no whole number from 0 to 4.</summary>
    internal void AddOther(decimal number)
    {
        (_others ??= []).Add((_count, number));
        _count++;
    }

    /// <summary>Gives the answers; null after reporting what is wrong with them.</summary>
    internal readonly IrlsAnswers? Check(IssueList issues)
    {
        if (_count != IrlsAnswers.ItemCount)
        {
            issues.Error("irls-not-ten", ".irls", Invariant($"The IRLS has {IrlsAnswers.ItemCount} items; {_count} answers were given. Write null for an item not answered."));
        }

        if (_others is not null)
        {
            foreach ((int item, decimal answer) in _others)
            {
                issues.Error("irls-answer", new Place(".irls", item), Invariant($"An answer to an IRLS item is a whole number from 0 to {IrlsAnswers.HighestAnswer}; item {item + 1} has {answer}."));
            }
        }

        return _count == IrlsAnswers.ItemCount && _others is null
            ? IrlsAnswers.From(At(0), At(1), At(2), At(3), At(4), At(5), At(6), At(7), At(8), At(9))
            : null;
    }

    private readonly int? At(int item)
    {
        int stored = (int)((_packed >> (item * BitsAnItem)) & ItemMask);
        return stored == 0 ? null : stored - 1;
    }
}
