namespace RlsDomain.Courses;

/// <summary>The IRLS on a day. Equal by content; immutable.</summary>
/// <param name="On">The day.</param>
/// <param name="Irls">The score; it has no total when an answer is blank.</param>
public sealed record IrlsPoint(DateOnly On, DiaryIrls Irls);
