using System.Collections.Immutable;

namespace RlsDomain.Scales;

/// <summary>Finds the level of a rating on the two items of the CGI: 1 to 7 in order, and 0 for not assessed.</summary>
internal static class CgiRating
{
    internal static T? Find<T>(ImmutableArray<T> levels, int? rating, string scale)
        where T : class => rating switch
        {
            null or 0 => null,
            < 0 => throw Outside(levels.Length, rating, scale),
            { } level when level > levels.Length => throw Outside(levels.Length, rating, scale),
            { } level => levels[level - 1],
        };

    private static ArgumentOutOfRangeException Outside(int highest, int? rating, string scale) =>
        new(nameof(rating), rating, FormattableString.Invariant($"A {scale} rating is 1 to {highest}, or 0 for not assessed; {rating} was given."));
}
