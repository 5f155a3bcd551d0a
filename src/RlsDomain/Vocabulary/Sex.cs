using System.Collections.Immutable;

namespace RlsDomain.Vocabulary;

/// <summary>The sex that a case records.</summary>
public sealed class Sex : CodedTerm<Sex>, ICodedTerm<Sex>
{
    /// <summary>Female.</summary>
    public static readonly Sex Female = new("female", "Female", "Recorded as female");

    /// <summary>Male.</summary>
    public static readonly Sex Male = new("male", "Male", "Recorded as male");

    /// <summary>Recorded as neither; no ratio by sex is applied.</summary>
    public static readonly Sex Other = new("other", "Other", "Recorded as neither female nor male");

    private Sex(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<Sex> All { get; } = [Female, Male, Other];
}
