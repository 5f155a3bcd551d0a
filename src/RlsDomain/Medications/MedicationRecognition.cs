using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Medications;

/// <summary>By what a medication was recognised.</summary>
public sealed class MedicationRecognition : CodedTerm<MedicationRecognition>, ICodedTerm<MedicationRecognition>
{
    /// <summary>The ATC code names the drug, or is a code of which the table says nothing.</summary>
    public static readonly MedicationRecognition ByAtc = new("by-atc", "By ATC code", "The ATC code names the drug, or is a code of which the table says nothing");

    /// <summary>The RxNorm code names the drug.</summary>
    public static readonly MedicationRecognition ByRxNorm = new("by-rxnorm", "By RxNorm code", "The RxNorm code names the drug");

    /// <summary>The generic name, or another name of the drug, was given.</summary>
    public static readonly MedicationRecognition ByName = new("by-name", "By name", "The generic name, or another name of the drug, was given");

    /// <summary>A brand name was given; brand names are general knowledge and differ between countries.</summary>
    public static readonly MedicationRecognition ByBrand = new("by-brand", "By brand name", "A brand name was given; brand names are general knowledge and differ between countries");

    /// <summary>Only a class that holds the drug is in the table, not the drug itself.</summary>
    public static readonly MedicationRecognition ByClass = new("by-class", "By class only", "Only a class that holds the drug is in the table, not the drug itself");

    /// <summary>Neither a name nor a code led to a row.</summary>
    public static readonly MedicationRecognition NotRecognized = new("not-recognized", "Not recognised", "Neither a name nor a code led to a row");

    private MedicationRecognition(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<MedicationRecognition> All { get; } = [ByAtc, ByRxNorm, ByName, ByBrand, ByClass, NotRecognized];
}
