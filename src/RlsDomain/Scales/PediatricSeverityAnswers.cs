using System.Collections.Immutable;

namespace RlsDomain.Scales;

/// <summary>The answers of the P-RLS-SS as they were given: they are stored, and nothing is computed, for no scoring was found.</summary>
/// <remarks>The range of an answer was not seen, so none is checked. Compares its lists by reference; immutable.</remarks>
public sealed record PediatricSeverityAnswers
{
    /// <summary>The number of items in the morning part.</summary>
    public const int MorningItemCount = 17;

    /// <summary>The number of items in the evening part.</summary>
    public const int EveningItemCount = 24;

    /// <summary>Gets who answered.</summary>
    public PediatricRespondent Respondent { get; init; }

    /// <summary>Gets the answers of the morning part, in its order; null is an item not answered. All blank unless they are set.</summary>
    /// <exception cref="ArgumentException">There are not 17 places.</exception>
    public ImmutableArray<int?> Morning
    {
        get;
        init => field = Checked(value, MorningItemCount, nameof(Morning));
    } = [.. new int?[MorningItemCount]];

    /// <summary>Gets the answers of the evening part, in its order; null is an item not answered. All blank unless they are set.</summary>
    /// <exception cref="ArgumentException">There are not 24 places.</exception>
    public ImmutableArray<int?> Evening
    {
        get;
        init => field = Checked(value, EveningItemCount, nameof(Evening));
    } = [.. new int?[EveningItemCount]];

    /// <summary>Gets how many items were answered, 0 to 41.</summary>
    public int AnsweredCount => Morning.Concat(Evening).Count(answer => answer is not null);

    private static ImmutableArray<int?> Checked(ImmutableArray<int?> answers, int items, string part)
    {
        int places = answers.IsDefault ? 0 : answers.Length;
        return places == items
            ? answers
            : throw new ArgumentException(FormattableString.Invariant($"The {part} part of the P-RLS-SS has {items} items; {places} answers were given."), part);
    }
}
