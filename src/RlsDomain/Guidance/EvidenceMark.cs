using RlsDomain.Evidence;

namespace RlsDomain.Guidance;

/// <summary>The mark that evidence carries into an answer where it is less than verified.</summary>
internal static class EvidenceMark
{
    /// <summary>Gets the code of the mark; null for what was verified.</summary>
    internal static string? Of(Verification verification) => verification.IsVerified ? null : verification.Code;

    /// <summary>Gets <c>judgement</c> for a judged number; null for a published or derived one.</summary>
    internal static string? Of(Grounds grounds) => grounds.Basis == EvidenceBasis.Judgement ? grounds.Basis.Code : null;
}
