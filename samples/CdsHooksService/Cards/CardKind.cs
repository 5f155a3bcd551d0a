namespace CdsHooksService.Cards;

/// <summary>What a card is about. Equal by content; immutable.</summary>
/// <param name="Code">The code, used for counting and in the id of a card.</param>
internal sealed record CardKind(string Code)
{
    internal static readonly CardKind RedFlags = new("red-flags");
    internal static readonly CardKind Criteria = new("criteria");
    internal static readonly CardKind Contributors = new("contributors");
    internal static readonly CardKind Missing = new("missing");
    internal static readonly CardKind Order = new("order");
    internal static readonly CardKind Incomplete = new("incomplete");
}
