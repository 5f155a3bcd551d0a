using System.Collections.Immutable;
using RlsDomain.Cases;

namespace RlsDomain.Courses;

/// <summary>What was read from a diary file. Immutable.</summary>
public sealed class DiaryReadResult
{
    internal DiaryReadResult(SymptomDiary? diary, ImmutableArray<CaseIssue> issues) => (Diary, Issues) = (diary, issues);

    /// <summary>Gets the diary; null when there is an error.</summary>
    public SymptomDiary? Diary { get; }

    /// <summary>Gets every error and warning, in the order of the file; past a thousand only their number.</summary>
    public ImmutableArray<CaseIssue> Issues { get; }

    /// <summary>Gets whether there is an error, so that the diary was refused.</summary>
    public bool HasErrors => Diary is null;
}
