using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RlsDomain.Cases;

namespace RlsDomain.Courses;

/// <summary>What one person's legs did over time: dated entries, one a day at most. Immutable, and always valid.</summary>
/// <remarks>Two diaries are equal when the id, the note, the baseline and the entries are.</remarks>
public sealed class SymptomDiary : IEquatable<SymptomDiary>
{
    internal SymptomDiary(string id, string? note, DateOnly? baselineOn, ImmutableArray<DiaryEntry> entries) =>
        (Id, Note, BaselineOn, Entries) = (id, note, baselineOn, entries);

    /// <summary>Gets the id that the caller gave, which answers repeat.</summary>
    public string Id { get; }

    /// <summary>Gets a remark about the diary; null when there is none. It is never read for an answer.</summary>
    public string? Note { get; }

    /// <summary>Gets the day of the entry that tells the state before treatment; null when the diary does not name one.</summary>
    public DateOnly? BaselineOn { get; }

    /// <summary>Gets the entries, the earliest first.</summary>
    public ImmutableArray<DiaryEntry> Entries { get; }

    /// <summary>Says whether two diaries hold the same.</summary>
    /// <param name="left">One diary, or null.</param>
    /// <param name="right">The other, or null; two nulls are the same.</param>
    public static bool operator ==(SymptomDiary? left, SymptomDiary? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two diaries differ.</summary>
    /// <param name="left">One diary, or null.</param>
    /// <param name="right">The other, or null; two nulls are the same.</param>
    public static bool operator !=(SymptomDiary? left, SymptomDiary? right) => !(left == right);

    /// <summary>Starts a diary.</summary>
    /// <param name="id">The id that answers repeat; <see cref="SymptomDiaryBuilder.Build"/> refuses an empty one.</param>
    public static SymptomDiaryBuilder Create(string id) => new(id);

    /// <summary>Reads a diary of the diary format.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="DiaryFormatException">The text is not one valid diary; the exception lists every error.</exception>
    public static SymptomDiary Parse(string json)
    {
        DiaryReadResult result = DiaryReader.Read(json);
        return result.Diary ?? throw new DiaryFormatException(result.Issues);
    }

    /// <summary>Reads a diary of the diary format.</summary>
    /// <param name="json">The text.</param>
    /// <param name="diary">The diary; null when there is an error.</param>
    /// <param name="issues">Every error and warning; a valid diary may have warnings.</param>
    public static bool TryParse(string json, [NotNullWhen(true)] out SymptomDiary? diary, out ImmutableArray<CaseIssue> issues)
    {
        DiaryReadResult result = DiaryReader.Read(json);
        (diary, issues) = (result.Diary, result.Issues);
        return diary is not null;
    }

    /// <summary>Gives the diary in the diary format, on one line. Equal diaries give the same text on every machine.</summary>
    public string ToJson() => DiaryWriter.ToJson(this);

    /// <inheritdoc/>
    public bool Equals(SymptomDiary? other) => ReferenceEquals(this, other) || (other is not null
        && Id == other.Id
        && Note == other.Note
        && BaselineOn == other.BaselineOn
        && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SymptomDiary);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Note, BaselineOn, Entries.Length);

    /// <summary>Gives the id only, so that a log line does not hold more of a person than it must.</summary>
    public override string ToString() => Id;
}
