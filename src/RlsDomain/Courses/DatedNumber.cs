namespace RlsDomain.Courses;

/// <summary>A number on a day. Equal by content.</summary>
/// <param name="On">The day.</param>
/// <param name="Value">The number, in the unit of its series.</param>
public readonly record struct DatedNumber(DateOnly On, decimal Value);
