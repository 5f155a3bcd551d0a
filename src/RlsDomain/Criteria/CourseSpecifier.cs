using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>The course of the symptoms, by the specifier of the IRLSSG criteria of 2014.</summary>
public sealed class CourseSpecifier : CodedTerm<CourseSpecifier>, ICodedTerm<CourseSpecifier>
{
    /// <summary>Untreated, at least twice a week on average over the past year.</summary>
    public static readonly CourseSpecifier ChronicPersistent = new("chronic-persistent", "Chronic-persistent", "Untreated, at least twice a week on average over the past year");

    /// <summary>Untreated, rarer than that over the past year, with at least five episodes in life.</summary>
    public static readonly CourseSpecifier Intermittent = new("intermittent", "Intermittent", "Untreated, less than twice a week on average over the past year, with at least five episodes in life");

    /// <summary>Rarer than chronic-persistent, with too few episodes in life for intermittent.</summary>
    public static readonly CourseSpecifier BelowIntermittent = new("below-intermittent", "Below intermittent", "Less than twice a week on average, with fewer than five episodes in life");

    /// <summary>A number that is needed is not recorded, or the symptoms have not lasted a year (ENG-5).</summary>
    public static readonly CourseSpecifier Undetermined = new("undetermined", "Undetermined", "A number that is needed is not recorded, or the symptoms have not lasted a year");

    /// <summary>The person is a child, and it is not known whether the specifier applies to children.</summary>
    public static readonly CourseSpecifier NotApplied = new("not-applied", "Not applied", "The person is a child; it is not known whether the specifier applies to children");

    private CourseSpecifier(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<CourseSpecifier> All { get; } = [ChronicPersistent, Intermittent, BelowIntermittent, Undetermined, NotApplied];
}
