using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>What must hold in a case for a recommendation to apply to it. A row lists those that it needs, all of them.</summary>
/// <remarks>What a case cannot record, such as that other treatments failed, stays in the words of the row.</remarks>
public sealed class Applicability : CodedTerm<Applicability>, ICodedTerm<Applicability>
{
    /// <summary>An adult; a person of unknown age is taken for one, with a notice.</summary>
    public static readonly Applicability Adult = new("adult", "Adult", "an adult");

    /// <summary>A child.</summary>
    public static readonly Applicability Child = new("child", "Child", "a child");

    /// <summary>An older adult.</summary>
    public static readonly Applicability OlderAdult = new("older-adult", "Older adult", "an older adult");

    /// <summary>Pregnant.</summary>
    public static readonly Applicability Pregnant = new("pregnant", "Pregnant", "pregnancy");

    /// <summary>RLS: the IRLSSG criteria are met or probable, or the model gives it at least the odds that guidance asks for.</summary>
    public static readonly Applicability Rls = new("rls", "RLS", "RLS by criteria or probability");

    /// <summary>Periodic limb movement disorder leads the differential with at least the odds that guidance asks for.</summary>
    public static readonly Applicability Plmd = new("plmd", "PLMD", "periodic limb movement disorder by probability");

    /// <summary>End-stage renal disease: dialysis, or a filtration rate below its line.</summary>
    public static readonly Applicability EndStageRenalDisease = new("end-stage-renal-disease", "End-stage renal disease", "end-stage renal disease");

    /// <summary>Renal impairment: kidney disease or dialysis recorded, or a filtration rate below its line.</summary>
    public static readonly Applicability RenalImpairment = new("renal-impairment", "Renal impairment", "renal impairment");

    /// <summary>Augmentation under dopaminergic treatment: a case of this format cannot record it, so it stays open.</summary>
    public static readonly Applicability Augmentation = new("augmentation", "Augmentation", "augmentation");

    /// <summary>RLS that is moderate or worse by a complete IRLS.</summary>
    public static readonly Applicability ModerateToSevere = new("moderate-to-severe", "Moderate to severe", "moderate to very severe by IRLS");

    /// <summary>A chronic-persistent course.</summary>
    public static readonly Applicability ChronicPersistent = new("chronic-persistent", "Chronic-persistent", "a chronic-persistent course");

    /// <summary>An intermittent course.</summary>
    public static readonly Applicability Intermittent = new("intermittent", "Intermittent", "an intermittent course");

    /// <summary>Difficulty falling or staying asleep, or insomnia of a type not stated.</summary>
    public static readonly Applicability Insomnia = new("insomnia", "Insomnia", "insomnia");

    /// <summary>The symptoms cause significant distress or impairment.</summary>
    public static readonly Applicability Impairment = new("impairment", "Impairment", "significant distress or impairment");

    /// <summary>A deficiency of magnesium, folate, vitamin B12, zinc or vitamin D is recorded or shown by a lab.</summary>
    public static readonly Applicability NutrientDeficiency = new("nutrient-deficiency", "Nutrient deficiency", "a deficiency of a nutrient");

    /// <summary>A threshold of the labs that the row names is met.</summary>
    public static readonly Applicability LabLine = new("lab-line", "Lab line", "a laboratory line");

    /// <summary>No end-stage renal disease is known: neither dialysis nor a filtration rate below its line.</summary>
    public static readonly Applicability NotEndStageRenalDisease = new("not-end-stage-renal-disease", "No end-stage renal disease", "no end-stage renal disease known");

    /// <summary>The guideline line for this person names iron by mouth, and no line speaks against iron.</summary>
    public static readonly Applicability OralIronAppropriate = new("oral-iron-appropriate", "Oral iron appropriate", "iron status within the guideline line for iron by mouth");

    /// <summary>The guideline line for this person names iron by vein, and no line speaks against iron.</summary>
    public static readonly Applicability IntravenousIronAppropriate = new("intravenous-iron-appropriate", "Intravenous iron appropriate", "iron status within the guideline line for iron by vein");

    /// <summary>The ferritin is low by any line of the labs.</summary>
    public static readonly Applicability LowFerritin = new("low-ferritin", "Low ferritin", "a ferritin below a line");

    private Applicability(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<Applicability> All { get; } =
    [
        Adult,
        Child,
        OlderAdult,
        Pregnant,
        Rls,
        Plmd,
        EndStageRenalDisease,
        RenalImpairment,
        Augmentation,
        ModerateToSevere,
        ChronicPersistent,
        Intermittent,
        Insomnia,
        Impairment,
        NutrientDeficiency,
        LabLine,
        NotEndStageRenalDisease,
        OralIronAppropriate,
        IntravenousIronAppropriate,
        LowFerritin,
    ];
}
