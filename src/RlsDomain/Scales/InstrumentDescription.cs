using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Scales;

/// <summary>What an instrument is, who holds the rights, and what the library does with it. Compares its lists by reference; immutable.</summary>
/// <remarks>Never the wording of an item: most instruments are protected works.</remarks>
public sealed record InstrumentDescription : IEvidenceRow
{
    /// <summary>Gets the code in answers and documents, such as <c>rls-6</c>. It never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what the library does with it.</summary>
    public required InstrumentSupport Support { get; init; }

    /// <summary>Gets who answers.</summary>
    public required InstrumentMode Mode { get; init; }

    /// <summary>Gets who holds the rights, or that this was not confirmed.</summary>
    public required string LicenceHolder { get; init; }

    /// <summary>Gets what it is for.</summary>
    public required ScaleStatement Purpose { get; init; }

    /// <summary>Gets on what terms it may be used.</summary>
    public required ScaleStatement Terms { get; init; }

    /// <summary>Gets how it is scored, what its limits are, or why it is not scored here.</summary>
    public required ScaleStatement Scoring { get; init; }

    /// <summary>Gets what else is said of it: bands, missing items, accuracy, cautions.</summary>
    public ImmutableArray<ScaleStatement> Remarks { get; init; } = [];

    /// <summary>Gets a short name of what each item or dimension is about, in the order of the instrument; empty where it was not seen.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Gets everything that is said of it.</summary>
    public ImmutableArray<ScaleStatement> Statements => [Purpose, Terms, Scoring, .. Remarks];

    /// <summary>Gets whether something that is said of it is unverified; the statements tell what.</summary>
    public bool HasUnverified => Statements.Any(statement => statement.Verified == Verification.Unverified);

    /// <inheritdoc/>
    public string RowKey => Code;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => [.. Statements.SelectMany(statement => statement.SourceIds).Distinct(StringComparer.Ordinal)];
}
