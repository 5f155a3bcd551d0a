using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Medications;

/// <summary>Whether a row of the medication table speaks of a class of drugs or of one drug.</summary>
public sealed class MedicationLevel : CodedTerm<MedicationLevel>, ICodedTerm<MedicationLevel>
{
    /// <summary>A class of drugs; what it says may not hold for each of them.</summary>
    public static readonly MedicationLevel Class = new("class", "Class", "A class of drugs; what it says may not hold for each of them");

    /// <summary>One drug.</summary>
    public static readonly MedicationLevel Drug = new("drug", "Drug", "One drug");

    private MedicationLevel(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<MedicationLevel> All { get; } = [Class, Drug];
}
