using RlsDomain.Evidence;

namespace RlsDomain.Fhir.Writing;

/// <summary>The mark that evidence carries where it is less than verified.</summary>
internal static class Marks
{
    /// <summary>Gets the code of the mark; null for what was verified.</summary>
    internal static string? Of(Verification verification) => verification.IsVerified ? null : verification.Code;

    /// <summary>Gives the mark as a sentence with a blank before it; nothing for what was verified.</summary>
    internal static string Sentence(string? mark) => mark is null ? "" : $" Mark: {mark}.";
}
