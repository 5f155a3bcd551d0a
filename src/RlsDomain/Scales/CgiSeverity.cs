using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Scales;

/// <summary>A level of the CGI-S: the clinician's global rating of severity now. Not assessed is null, and never a level.</summary>
public sealed class CgiSeverity : CodedTerm<CgiSeverity>, ICodedTerm<CgiSeverity>
{
    /// <summary>1, not ill.</summary>
    public static readonly CgiSeverity NotIll = new("not-ill", "Not ill", 1);

    /// <summary>2, at the border of illness.</summary>
    public static readonly CgiSeverity Borderline = new("borderline", "Borderline ill", 2);

    /// <summary>3, mildly ill.</summary>
    public static readonly CgiSeverity Mild = new("mild", "Mildly ill", 3);

    /// <summary>4, moderately ill.</summary>
    public static readonly CgiSeverity Moderate = new("moderate", "Moderately ill", 4);

    /// <summary>5, markedly ill.</summary>
    public static readonly CgiSeverity Marked = new("marked", "Markedly ill", 5);

    /// <summary>6, severely ill.</summary>
    public static readonly CgiSeverity Severe = new("severe", "Severely ill", 6);

    /// <summary>7, among the most ill.</summary>
    public static readonly CgiSeverity Extreme = new("extreme", "Among the most ill", 7);

    private CgiSeverity(string code, string displayName, int rating)
        : base(code, displayName, FormattableString.Invariant($"A CGI-S rating of {rating}")) => Rating = rating;

    /// <summary>Gets every level, from 1 to 7.</summary>
    public static ImmutableArray<CgiSeverity> All { get; } = [NotIll, Borderline, Mild, Moderate, Marked, Severe, Extreme];

    /// <summary>Gets the rating, 1 to 7; higher is worse.</summary>
    public int Rating { get; }

    /// <summary>Finds the level of a rating; null for 0, which is not assessed, and for a rating that is missing.</summary>
    /// <param name="rating">The rating, 1 to 7; 0 or null when it was not assessed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rating is below 0 or above 7.</exception>
    public static CgiSeverity? FindRating(int? rating) => CgiRating.Find(All, rating, "CGI-S");
}
