using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace RlsDomain.Vocabulary;

/// <summary>The hand-written list of members that every closed vocabulary has.</summary>
/// <typeparam name="TSelf">The vocabulary itself.</typeparam>
public interface ICodedTerm<TSelf>
    where TSelf : CodedTerm<TSelf>, ICodedTerm<TSelf>
{
    /// <summary>Gets every member, in the order of the vocabulary.</summary>
    public static abstract ImmutableArray<TSelf> All { get; }
}

/// <summary>A closed vocabulary whose members have a code that files use and a name that people read.</summary>
/// <remarks>
/// SmartEnum looks its members up by reflection, finds none in a trimmed or NativeAOT program, and sorts them by the
/// culture of the machine. This base hides those look-ups with ones over <see cref="ICodedTerm{TSelf}.All"/>.
/// Members are equal when they are the same member, and are sorted in the order of the vocabulary. Immutable.
/// </remarks>
/// <typeparam name="TSelf">The vocabulary itself.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Reached through the vocabulary: Condition.FromCode.")]
public abstract class CodedTerm<TSelf> : SmartEnum<TSelf, string>
    where TSelf : CodedTerm<TSelf>, ICodedTerm<TSelf>
{
    private static int s_made;

    /// <summary>Makes a member. Members are made in the order of the vocabulary.</summary>
    private protected CodedTerm(string code, string displayName, string description)
        : base(code, code)
    {
        DisplayName = displayName;
        Description = description;
        Index = s_made++;
    }

    /// <summary>Gets the code used in files: kebab-case, never renamed, never used again for something else.</summary>
    public string Code => Value;

    /// <summary>Gets the name to show to a person, in English. It may change.</summary>
    public string DisplayName { get; }

    /// <summary>Gets what the member means, in a phrase.</summary>
    public string Description { get; }

    /// <summary>Gets the place in <see cref="ICodedTerm{TSelf}.All"/>, from 0: an index for arrays, not for files.</summary>
    public int Index { get; }

    /// <summary>Gets every member, in the order of the vocabulary.</summary>
    public static new IReadOnlyCollection<TSelf> List => TSelf.All;

    /// <summary>Gets the member with this code; upper and lower case differ.</summary>
    /// <param name="code">The code as files write it.</param>
    /// <exception cref="KeyNotFoundException">No member has the code; the message names the nearest one.</exception>
    public static TSelf FromCode(string code) => FindCode(code) ?? throw new KeyNotFoundException(UnknownCode(code));

    /// <summary>Gets the member with this code, or null when there is none; upper and lower case differ.</summary>
    /// <param name="code">The code as files write it.</param>
    public static TSelf? FindCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return CodeLookup<TSelf>.Find(code);
    }

    /// <summary>Gets the code nearest to a mistyped one, or null when none is near.</summary>
    /// <param name="code">The code as somebody wrote it.</param>
    public static string? NearestCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return CodeLookup<TSelf>.Nearest(code);
    }

    /// <summary>Gets the member with this code.</summary>
    /// <param name="name">The code.</param>
    /// <param name="ignoreCase">Whether upper and lower case are the same.</param>
    /// <exception cref="KeyNotFoundException">No member has the code.</exception>
    public static new TSelf FromName(string name, bool ignoreCase = false) =>
        TryFromName(name, ignoreCase, out TSelf? member) ? member : throw new KeyNotFoundException(UnknownCode(name));

    /// <summary>Finds the member with this code; upper and lower case differ.</summary>
    /// <param name="name">The code.</param>
    /// <param name="result">The member; null when there is none.</param>
    public static new bool TryFromName(string name, [NotNullWhen(true)] out TSelf? result) => TryFromName(name, false, out result);

    /// <summary>Finds the member with this code.</summary>
    /// <param name="name">The code.</param>
    /// <param name="ignoreCase">Whether upper and lower case are the same.</param>
    /// <param name="result">The member; null when there is none.</param>
    public static new bool TryFromName(string name, bool ignoreCase, [NotNullWhen(true)] out TSelf? result)
    {
        ArgumentNullException.ThrowIfNull(name);
        result = ignoreCase ? CodeLookup<TSelf>.FindIgnoringCase(name) : CodeLookup<TSelf>.Find(name);
        return result is not null;
    }

    /// <summary>Gets the member with this code; upper and lower case differ.</summary>
    /// <param name="value">The code.</param>
    /// <exception cref="KeyNotFoundException">No member has the code.</exception>
    public static new TSelf FromValue(string value) => FromCode(value);

    /// <summary>Gets the member with this code, or <paramref name="defaultValue"/> when there is none.</summary>
    /// <param name="value">The code.</param>
    /// <param name="defaultValue">What is given when no member has the code.</param>
    public static new TSelf FromValue(string value, TSelf defaultValue) => FindCode(value) ?? defaultValue;

    /// <summary>Finds the member with this code; upper and lower case differ.</summary>
    /// <param name="value">The code.</param>
    /// <param name="result">The member; null when there is none.</param>
    public static new bool TryFromValue(string value, [NotNullWhen(true)] out TSelf? result) => TryFromName(value, false, out result);

    /// <summary>Compares by the place in the vocabulary, the same in every culture; a member stands behind null.</summary>
    /// <param name="other">The member to compare with, or null.</param>
    public override int CompareTo(SmartEnum<TSelf, string>? other) => other is null ? 1 : Index.CompareTo(((TSelf)other).Index);

    /// <summary>Says whether the other is the same member.</summary>
    /// <param name="other">The member to compare with; null is never the same.</param>
    public override bool Equals(SmartEnum<TSelf, string>? other) => ReferenceEquals(this, other);

    /// <summary>Gives the place in the vocabulary: no two members of one vocabulary share it, and no text is hashed.</summary>
    public override int GetHashCode() => Index;

    /// <summary>Gives the code.</summary>
    public override string ToString() => Code;

    private static string UnknownCode(string code) =>
        Suggestion.Of($"{typeof(TSelf).Name} has no code {Quoted.Of(code)}", NearestCode(code));
}
