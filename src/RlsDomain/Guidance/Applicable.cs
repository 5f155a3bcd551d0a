using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Guidance;

/// <summary>Whether something that a recommendation asks for holds in a case, and which recorded things say so.</summary>
internal readonly record struct Applicable(Verdict Verdict, ImmutableArray<string> Because)
{
    /// <summary>Open: nothing recorded decides it.</summary>
    internal static readonly Applicable Open = new(Verdict.Undetermined, []);

    internal static Applicable When(bool? holds, params ImmutableArray<string> because) => new(holds.ToVerdict(), because);
}
