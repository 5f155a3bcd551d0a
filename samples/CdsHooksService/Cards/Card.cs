using System.Collections.Immutable;

namespace CdsHooksService.Cards;

/// <summary>A card of CDS Hooks 2.0. Compares its lists by reference; immutable.</summary>
internal sealed record Card
{
    /// <summary>The summary of a card is shorter than this, in characters.</summary>
    internal const int SummaryLimit = 140;

    /// <summary>Gets the kind, for counting; it is not sent.</summary>
    internal required CardKind Kind { get; init; }

    /// <summary>Gets what the card is known by in feedback.</summary>
    public required Guid Uuid { get; init; }

    /// <summary>Gets one sentence of plain text.</summary>
    /// <exception cref="ArgumentException">It is empty, or too long.</exception>
    public required string Summary
    {
        get;
        init => field = value.Length is > 0 and < SummaryLimit ? value
            : throw new ArgumentException(FormattableString.Invariant($"A summary is 1 to {SummaryLimit - 1} characters; it has {value.Length}."), nameof(Summary));
    }

    /// <summary>Gets the rest, in GitHub-flavoured Markdown.</summary>
    public required string Detail { get; init; }

    /// <summary>Gets how urgent it is: see <see cref="Indicators"/>.</summary>
    public required string Indicator { get; init; }

    /// <summary>Gets the main source of what it says.</summary>
    public required CardSource Source { get; init; }

    /// <summary>Gets the reasons that can be given for setting it aside; null when none are asked for.</summary>
    public ImmutableArray<Coding>? OverrideReasons { get; init; }

    /// <summary>Gets pages to open; null when there is none.</summary>
    public ImmutableArray<CardLink>? Links { get; init; }
}

/// <summary>How urgent a card is. Nothing here is critical: what must be seen at once is for the clinic's own alarms.</summary>
internal static class Indicators
{
    internal const string Info = "info";
    internal const string Warning = "warning";
}

/// <summary>The main source of a card. Equal by content; immutable.</summary>
/// <param name="Label">A short name.</param>
/// <param name="Url">Where to read it; null when it has no verified DOI.</param>
internal sealed record CardSource(string Label, Uri? Url);

/// <summary>A page to open. Equal by content; immutable.</summary>
/// <param name="Label">The words to click on.</param>
/// <param name="Url">The address.</param>
/// <param name="Type">Always <c>absolute</c>: this service has no SMART app.</param>
internal sealed record CardLink(string Label, Uri Url, string Type = "absolute");

/// <summary>A code with its system. Equal by content; immutable.</summary>
/// <param name="System">The code system.</param>
/// <param name="Code">The code.</param>
/// <param name="Display">The words to show.</param>
internal sealed record Coding(string System, string Code, string Display);

/// <summary>The answer of a service. Compares its list by reference; immutable.</summary>
/// <param name="Cards">The cards; empty when there is nothing to say.</param>
internal sealed record CardResponse(ImmutableArray<Card> Cards);
