using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Vocabulary;

namespace RlsDomain.Scales;

/// <summary>A level of the CGI-I: the clinician's global rating of change since baseline. Not assessed is null, and never a level.</summary>
public sealed class CgiImprovement : CodedTerm<CgiImprovement>, ICodedTerm<CgiImprovement>
{
    /// <summary>1, very much better.</summary>
    public static readonly CgiImprovement VeryMuchBetter = new("very-much-better", "Very much better", 1);

    /// <summary>2, much better.</summary>
    public static readonly CgiImprovement MuchBetter = new("much-better", "Much better", 2);

    /// <summary>3, slightly better.</summary>
    public static readonly CgiImprovement SlightlyBetter = new("slightly-better", "Slightly better", 3);

    /// <summary>4, no change.</summary>
    public static readonly CgiImprovement NoChange = new("no-change", "No change", 4);

    /// <summary>5, slightly worse.</summary>
    public static readonly CgiImprovement SlightlyWorse = new("slightly-worse", "Slightly worse", 5);

    /// <summary>6, much worse.</summary>
    public static readonly CgiImprovement MuchWorse = new("much-worse", "Much worse", 6);

    /// <summary>7, very much worse.</summary>
    public static readonly CgiImprovement VeryMuchWorse = new("very-much-worse", "Very much worse", 7);

    private const int HighestOfResponder = 2;

    private CgiImprovement(string code, string displayName, int rating)
        : base(code, displayName, FormattableString.Invariant($"A CGI-I rating of {rating}")) => Rating = rating;

    /// <summary>Gets every level, from 1 to 7.</summary>
    public static ImmutableArray<CgiImprovement> All { get; } = [VeryMuchBetter, MuchBetter, SlightlyBetter, NoChange, SlightlyWorse, MuchWorse, VeryMuchWorse];

    /// <summary>Gets what the responder rests on.</summary>
    public static ScaleStatement ResponderRule { get; } = new()
    {
        Id = "cgi-i-responder",
        Text = "A responder is rated 1 or 2.",
        SourceIds = ["TRIALS-IRLS15"],
        Verified = Verification.Secondary,
    };

    /// <summary>Gets the rating, 1 to 7; 4 is no change, lower is better.</summary>
    public int Rating { get; }

    /// <summary>Gets whether the rating is that of a responder, 1 or 2: <see cref="ResponderRule"/>.</summary>
    public bool IsResponder => Rating <= HighestOfResponder;

    /// <summary>Finds the level of a rating; null for 0, which is not assessed, and for a rating that is missing.</summary>
    /// <param name="rating">The rating, 1 to 7; 0 or null when it was not assessed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rating is below 0 or above 7.</exception>
    public static CgiImprovement? FindRating(int? rating) => CgiRating.Find(All, rating, "CGI-I");
}
