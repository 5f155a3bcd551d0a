using System.Collections.Immutable;

namespace RlsDomain.Screening;

/// <summary>The rows of a block as they are written.</summary>
/// <param name="Texts">The rows in UTF-8, in order.</param>
/// <param name="NotAssessed">How many of them have no answer.</param>
/// <param name="FirstIssues">The first issues of rows.</param>
internal sealed record AssessedBlock(byte[][] Texts, int NotAssessed, ImmutableArray<ScreeningIssue> FirstIssues);
