using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>An answer that nobody gave and that follows from those given, so that it is not asked. Equal by content; immutable.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Presence">Present or absent.</param>
/// <param name="Basis">A definition when words alone force it; a judgement when one link of the chain is one.</param>
/// <param name="Because">The row by which it follows.</param>
public sealed record ImpliedAnswer(Finding Finding, Presence Presence, ImplicationBasis Basis, FindingImplication Because);
