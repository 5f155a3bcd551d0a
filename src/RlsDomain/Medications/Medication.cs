using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Medications;

/// <summary>A row of the medication table: a drug, or a class of drugs, and what is said of it for RLS.</summary>
/// <remarks>Compares its lists by reference; immutable.</remarks>
public sealed partial record Medication : IEvidenceRow
{
    /// <summary>Gets the id of the row; that of a drug is its generic name in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>Gets whether the row speaks of a class or of one drug.</summary>
    public required MedicationLevel Level { get; init; }

    /// <summary>Gets what it is used for, or why it stands in the table.</summary>
    public required MedicationGroup Group { get; init; }

    /// <summary>Gets whether the article that the project began with names it or its class.</summary>
    public bool IsInSeed { get; init; }

    /// <summary>Gets the generic name, or the name of the class.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the ATC code; that of a class is the start of the codes of its drugs.</summary>
    public required string Atc { get; init; }

    /// <summary>Gets how the ATC code was checked.</summary>
    public required CodeCheck AtcCheck { get; init; }

    /// <summary>Gets an older or second ATC code; null when there is none.</summary>
    public string? AtcAlso { get; init; }

    /// <summary>Gets the RxNorm code of the ingredient; null when none was found.</summary>
    public string? RxNorm { get; init; }

    /// <summary>Gets how the RxNorm code was checked.</summary>
    public required CodeCheck RxNormCheck { get; init; }

    /// <summary>Gets brand names. They are general knowledge, unverified and incomplete.</summary>
    public ImmutableArray<string> Brands { get; init; } = [];

    /// <summary>Gets how it acts.</summary>
    public required string Mechanism { get; init; }

    /// <summary>Gets what is said of it for RLS, in the order of the table.</summary>
    public required ImmutableArray<MedicationEffect> Effects { get; init; }

    /// <summary>Gets the effects that were not read in the source, where <see cref="Verified"/> is of the others only.</summary>
    public ImmutableArray<MedicationEffect> UnverifiedEffects { get; init; } = [];

    /// <summary>Gets what kind of evidence the row rests on.</summary>
    public required MedicationEvidence Evidence { get; init; }

    /// <summary>Gets how the row was checked against its source.</summary>
    public required Verification Verified { get; init; }

    /// <summary>Gets lower-risk alternatives that the table names, each in its words; empty when it names none.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>Gets a remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Gets further names of the drug, such as its US name.</summary>
    public ImmutableArray<string> Synonyms { get; init; } = [];

    /// <summary>Gets the brand names that count only when nothing else is written: everyday words.</summary>
    public ImmutableArray<string> WholeNameOnly { get; init; } = [];

    /// <summary>Gets whether an ATC code that begins like that of the class is a drug of the class; false where the code holds other drugs too.</summary>
    public bool MatchesByPrefix { get; init; } = true;

    /// <summary>Gets the ids of drugs that belong to the class whatever their ATC code is.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Gets the ids of rows that do not belong to the class although their ATC code begins like its own.</summary>
    public ImmutableArray<string> NonMembers { get; init; } = [];

    /// <summary>Gets why names or members were added or taken away; null when none were.</summary>
    public string? RecognitionBecause { get; init; }

    /// <summary>Gets whether the row speaks of one drug.</summary>
    public bool IsDrug => Level == MedicationLevel.Drug;

    /// <inheritdoc/>
    public string RowKey => Id;

    /// <inheritdoc/>
    public required ImmutableArray<string> SourceIds { get; init; }
}
