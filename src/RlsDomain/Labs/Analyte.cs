using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>What a laboratory measured. The list is closed.</summary>
/// <remarks>Which units and LOINC codes an analyte has stands in the table of labs.</remarks>
public sealed class Analyte : CodedTerm<Analyte>, ICodedTerm<Analyte>
{
    /// <summary>Ferritin in serum or plasma.</summary>
    public static readonly Analyte Ferritin = new("ferritin", "Ferritin", "Ferritin in serum or plasma");

    /// <summary>Iron as a share of the total iron-binding capacity (TSAT).</summary>
    public static readonly Analyte TransferrinSaturation = new("transferrin-saturation", "Transferrin saturation", "Iron as a share of the total iron-binding capacity (TSAT)");

    /// <summary>Iron in serum or plasma.</summary>
    public static readonly Analyte Iron = new("iron", "Iron", "Iron in serum or plasma");

    /// <summary>Total iron-binding capacity of serum or plasma (TIBC).</summary>
    public static readonly Analyte TotalIronBindingCapacity = new("tibc", "Total iron-binding capacity", "Total iron-binding capacity of serum or plasma (TIBC)");

    /// <summary>Unsaturated iron-binding capacity of serum or plasma (UIBC).</summary>
    public static readonly Analyte UnsaturatedIronBindingCapacity = new("uibc", "Unsaturated iron-binding capacity", "Unsaturated iron-binding capacity of serum or plasma (UIBC)");

    /// <summary>Transferrin in serum or plasma.</summary>
    public static readonly Analyte Transferrin = new("transferrin", "Transferrin", "Transferrin in serum or plasma");

    /// <summary>Hemoglobin in blood.</summary>
    public static readonly Analyte Hemoglobin = new("hemoglobin", "Hemoglobin", "Hemoglobin in blood");

    /// <summary>Cobalamin in serum or plasma.</summary>
    public static readonly Analyte VitaminB12 = new("vitamin-b12", "Vitamin B12", "Cobalamin in serum or plasma");

    /// <summary>Folate in serum or plasma.</summary>
    public static readonly Analyte Folate = new("folate", "Folate", "Folate in serum or plasma");

    /// <summary>Folate in red blood cells: another specimen than serum folate.</summary>
    public static readonly Analyte RedCellFolate = new("folate-rbc", "Red-cell folate", "Folate in red blood cells: another specimen than serum folate");

    /// <summary>Magnesium in serum or plasma.</summary>
    public static readonly Analyte Magnesium = new("magnesium", "Magnesium", "Magnesium in serum or plasma");

    /// <summary>25-hydroxyvitamin D in serum or plasma.</summary>
    public static readonly Analyte VitaminD25Hydroxy = new("vitamin-d-25oh", "25-hydroxyvitamin D", "25-hydroxyvitamin D in serum or plasma");

    /// <summary>Zinc in serum or plasma.</summary>
    public static readonly Analyte Zinc = new("zinc", "Zinc", "Zinc in serum or plasma");

    /// <summary>Creatinine in serum or plasma.</summary>
    public static readonly Analyte Creatinine = new("creatinine", "Creatinine", "Creatinine in serum or plasma");

    /// <summary>Glomerular filtration rate per 1.73 square meters of body surface, estimated (eGFR).</summary>
    public static readonly Analyte EstimatedGlomerularFiltrationRate = new("egfr", "Estimated glomerular filtration rate", "Glomerular filtration rate per 1.73 square meters of body surface, estimated (eGFR)");

    /// <summary>Glycated hemoglobin as a share of hemoglobin (HbA1c).</summary>
    public static readonly Analyte HemoglobinA1c = new("hba1c", "Hemoglobin A1c", "Glycated hemoglobin as a share of hemoglobin (HbA1c)");

    /// <summary>Glucose in serum or plasma after a fast.</summary>
    public static readonly Analyte FastingGlucose = new("glucose-fasting", "Fasting glucose", "Glucose in serum or plasma after a fast");

    /// <summary>Glucose in serum or plasma, fasting state unknown.</summary>
    public static readonly Analyte Glucose = new("glucose", "Glucose", "Glucose in serum or plasma, fasting state unknown");

    /// <summary>Thyrotropin in serum or plasma (TSH).</summary>
    public static readonly Analyte Thyrotropin = new("tsh", "Thyrotropin", "Thyrotropin in serum or plasma (TSH)");

    /// <summary>C-reactive protein in serum or plasma (CRP).</summary>
    public static readonly Analyte CReactiveProtein = new("crp", "C-reactive protein", "C-reactive protein in serum or plasma (CRP)");

    /// <summary>Methylmalonic acid in serum or plasma (MMA).</summary>
    public static readonly Analyte Methylmalonate = new("mma", "Methylmalonate", "Methylmalonic acid in serum or plasma (MMA)");

    /// <summary>Homocysteine in serum or plasma.</summary>
    public static readonly Analyte Homocysteine = new("homocysteine", "Homocysteine", "Homocysteine in serum or plasma");

    /// <summary>Urea nitrogen in serum or plasma (BUN).</summary>
    public static readonly Analyte UreaNitrogen = new("urea-nitrogen", "Urea nitrogen", "Urea nitrogen in serum or plasma (BUN)");

    /// <summary>Phosphate in serum or plasma, as phosphorus.</summary>
    public static readonly Analyte Phosphate = new("phosphate", "Phosphate", "Phosphate in serum or plasma, as phosphorus");

    /// <summary>Total calcium in serum or plasma.</summary>
    public static readonly Analyte Calcium = new("calcium", "Calcium", "Total calcium in serum or plasma");

    /// <summary>Soluble transferrin receptor in serum or plasma.</summary>
    public static readonly Analyte SolubleTransferrinReceptor = new("stfr", "Soluble transferrin receptor", "Soluble transferrin receptor in serum or plasma");

    /// <summary>Mean volume of a red cell (MCV).</summary>
    public static readonly Analyte MeanCorpuscularVolume = new("mcv", "Mean corpuscular volume", "Mean volume of a red cell (MCV)");

    private Analyte(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every analyte, in the order of the vocabulary.</summary>
    public static ImmutableArray<Analyte> All { get; } = // Last: it reads the fields above.
    [
        Ferritin,
        TransferrinSaturation,
        Iron,
        TotalIronBindingCapacity,
        UnsaturatedIronBindingCapacity,
        Transferrin,
        Hemoglobin,
        VitaminB12,
        Folate,
        RedCellFolate,
        Magnesium,
        VitaminD25Hydroxy,
        Zinc,
        Creatinine,
        EstimatedGlomerularFiltrationRate,
        HemoglobinA1c,
        FastingGlucose,
        Glucose,
        Thyrotropin,
        CReactiveProtein,
        Methylmalonate,
        Homocysteine,
        UreaNitrogen,
        Phosphate,
        Calcium,
        SolubleTransferrinReceptor,
        MeanCorpuscularVolume,
    ];
}
