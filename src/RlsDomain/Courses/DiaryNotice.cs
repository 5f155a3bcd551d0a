namespace RlsDomain.Courses;

/// <summary>Something doubtful in a diary, or taken for granted. Equal by content; immutable.</summary>
/// <param name="Code">The stable code, such as <c>irls-incomplete</c>.</param>
/// <param name="On">The day that it is about; null when it is about the diary.</param>
/// <param name="Message">What was found and what it means for the answer.</param>
public sealed record DiaryNotice(string Code, DateOnly? On, string Message);
