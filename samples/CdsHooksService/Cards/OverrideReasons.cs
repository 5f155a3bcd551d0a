using System.Collections.Immutable;

namespace CdsHooksService.Cards;

/// <summary>Why somebody may set a card on an order aside. A list of this sample's own.</summary>
internal static class OverrideReasons
{
    /// <summary>The name of the code system: a name of its own making, and no address.</summary>
    internal const string System = "urn:rlsdomain:cds-hooks:CodeSystem:override-reason";

    internal static ImmutableArray<Coding> All { get; } =
    [
        new(System, "benefit-outweighs-risk", "The benefit outweighs the risk for the legs"),
        new(System, "alternatives-not-suitable", "The alternatives do not suit or were tried"),
        new(System, "short-course", "It is given briefly, and the legs are watched"),
        new(System, "tolerated-before", "The drug was tolerated before"),
        new(System, "not-restless-legs", "The person does not have restless legs"),
    ];
}
