using System.Collections.Immutable;

namespace RlsDomain.Vocabulary;

/// <summary>A condition or habit that changes how likely a leg complaint has a given cause. Each is present, absent or not recorded.</summary>
public sealed class RiskFactor : CodedTerm<RiskFactor>, ICodedTerm<RiskFactor>
{
    /// <summary>Known iron deficiency, with or without anemia.</summary>
    public static readonly RiskFactor IronDeficiency = new("iron-deficiency", "Iron deficiency", "Known iron deficiency, with or without anemia");

    /// <summary>Anemia.</summary>
    public static readonly RiskFactor Anemia = new("anemia", "Anemia", "Anemia");

    /// <summary>Chronic kidney disease.</summary>
    public static readonly RiskFactor ChronicKidneyDisease = new("chronic-kidney-disease", "Chronic kidney disease", "Chronic kidney disease");

    /// <summary>On dialysis.</summary>
    public static readonly RiskFactor Dialysis = new("dialysis", "Dialysis", "On dialysis");

    /// <summary>Pregnant (give the trimester).</summary>
    public static readonly RiskFactor Pregnancy = new("pregnancy", "Pregnancy", "Pregnant (give the trimester)");

    /// <summary>Diabetes mellitus.</summary>
    public static readonly RiskFactor Diabetes = new("diabetes", "Diabetes", "Diabetes mellitus");

    /// <summary>Alcohol use disorder.</summary>
    public static readonly RiskFactor AlcoholUseDisorder = new("alcohol-use-disorder", "Alcohol use disorder", "Alcohol use disorder");

    /// <summary>Rheumatoid arthritis.</summary>
    public static readonly RiskFactor RheumatoidArthritis = new("rheumatoid-arthritis", "Rheumatoid arthritis", "Rheumatoid arthritis");

    /// <summary>Parkinson's disease.</summary>
    public static readonly RiskFactor ParkinsonDisease = new("parkinson-disease", "Parkinson's disease", "Parkinson's disease");

    /// <summary>Vitamin B12 deficiency.</summary>
    public static readonly RiskFactor VitaminB12Deficiency = new("vitamin-b12-deficiency", "Vitamin B12 deficiency", "Vitamin B12 deficiency");

    /// <summary>Folate deficiency.</summary>
    public static readonly RiskFactor FolateDeficiency = new("folate-deficiency", "Folate deficiency", "Folate deficiency");

    /// <summary>Magnesium deficiency.</summary>
    public static readonly RiskFactor MagnesiumDeficiency = new("magnesium-deficiency", "Magnesium deficiency", "Magnesium deficiency");

    /// <summary>Vitamin D deficiency.</summary>
    public static readonly RiskFactor VitaminDDeficiency = new("vitamin-d-deficiency", "Vitamin D deficiency", "Vitamin D deficiency");

    /// <summary>Zinc deficiency.</summary>
    public static readonly RiskFactor ZincDeficiency = new("zinc-deficiency", "Zinc deficiency", "Zinc deficiency");

    /// <summary>Thyroid disease.</summary>
    public static readonly RiskFactor ThyroidDisease = new("thyroid-disease", "Thyroid disease", "Thyroid disease");

    /// <summary>Multiple sclerosis.</summary>
    public static readonly RiskFactor MultipleSclerosis = new("multiple-sclerosis", "Multiple sclerosis", "Multiple sclerosis");

    /// <summary>Celiac disease.</summary>
    public static readonly RiskFactor CeliacDisease = new("celiac-disease", "Celiac disease", "Celiac disease");

    /// <summary>Inflammatory bowel disease.</summary>
    public static readonly RiskFactor InflammatoryBowelDisease = new("inflammatory-bowel-disease", "Inflammatory bowel disease", "Inflammatory bowel disease");

    /// <summary>Bariatric or gastric surgery.</summary>
    public static readonly RiskFactor BariatricOrGastricSurgery = new("bariatric-or-gastric-surgery", "Bariatric or gastric surgery", "Bariatric or gastric surgery");

    /// <summary>Frequent blood donation.</summary>
    public static readonly RiskFactor FrequentBloodDonation = new("frequent-blood-donation", "Frequent blood donation", "Frequent blood donation");

    /// <summary>Heart failure.</summary>
    public static readonly RiskFactor HeartFailure = new("heart-failure", "Heart failure", "Heart failure");

    /// <summary>COPD.</summary>
    public static readonly RiskFactor Copd = new("copd", "COPD", "COPD");

    /// <summary>Obstructive sleep apnea.</summary>
    public static readonly RiskFactor ObstructiveSleepApnea = new("obstructive-sleep-apnea", "Obstructive sleep apnea", "Obstructive sleep apnea");

    /// <summary>Cirrhosis.</summary>
    public static readonly RiskFactor LiverCirrhosis = new("liver-cirrhosis", "Liver cirrhosis", "Cirrhosis");

    /// <summary>Migraine.</summary>
    public static readonly RiskFactor Migraine = new("migraine", "Migraine", "Migraine");

    /// <summary>Depression.</summary>
    public static readonly RiskFactor Depression = new("depression", "Depression", "Depression");

    /// <summary>Anxiety disorder.</summary>
    public static readonly RiskFactor AnxietyDisorder = new("anxiety-disorder", "Anxiety disorder", "Anxiety disorder");

    /// <summary>ADHD.</summary>
    public static readonly RiskFactor Adhd = new("adhd", "ADHD", "ADHD");

    /// <summary>Fibromyalgia.</summary>
    public static readonly RiskFactor Fibromyalgia = new("fibromyalgia", "Fibromyalgia", "Fibromyalgia");

    /// <summary>Spinal cord disease.</summary>
    public static readonly RiskFactor SpinalCordDisease = new("spinal-cord-disease", "Spinal cord disease", "Spinal cord disease");

    /// <summary>Lumbar spine disease.</summary>
    public static readonly RiskFactor LumbarSpineDisease = new("lumbar-spine-disease", "Lumbar spine disease", "Lumbar spine disease");

    /// <summary>Neurotoxic drug or chemotherapy.</summary>
    public static readonly RiskFactor NeurotoxicDrugOrChemotherapy = new("neurotoxic-drug-or-chemotherapy", "Neurotoxic drug or chemotherapy", "Neurotoxic drug or chemotherapy");

    /// <summary>Neuropathic infection (HIV, hepatitis C, Lyme, leprosy).</summary>
    public static readonly RiskFactor InfectionNeuropathic = new("infection-neuropathic", "Neuropathic infection", "Neuropathic infection (HIV, hepatitis C, Lyme, leprosy)");

    /// <summary>Smoking.</summary>
    public static readonly RiskFactor Smoking = new("smoking", "Smoking", "Smoking");

    /// <summary>High caffeine intake.</summary>
    public static readonly RiskFactor CaffeineHigh = new("caffeine-high", "High caffeine intake", "High caffeine intake");

    /// <summary>Regular alcohol use.</summary>
    public static readonly RiskFactor AlcoholRegular = new("alcohol-regular", "Regular alcohol use", "Regular alcohol use");

    /// <summary>Sleep deprivation.</summary>
    public static readonly RiskFactor SleepDeprivation = new("sleep-deprivation", "Sleep deprivation", "Sleep deprivation");

    /// <summary>Sedentary lifestyle.</summary>
    public static readonly RiskFactor Sedentary = new("sedentary", "Sedentary lifestyle", "Sedentary lifestyle");

    /// <summary>Hyperlipidemia.</summary>
    public static readonly RiskFactor Hyperlipidemia = new("hyperlipidemia", "Hyperlipidemia", "Hyperlipidemia");

    /// <summary>Hypertension.</summary>
    public static readonly RiskFactor Hypertension = new("hypertension", "Hypertension", "Hypertension");

    /// <summary>Stroke.</summary>
    public static readonly RiskFactor Stroke = new("stroke", "Stroke", "Stroke");

    /// <summary>Cancer.</summary>
    public static readonly RiskFactor Cancer = new("cancer", "Cancer", "Cancer");

    /// <summary>Narcolepsy.</summary>
    public static readonly RiskFactor Narcolepsy = new("narcolepsy", "Narcolepsy", "Narcolepsy");

    /// <summary>REM sleep behavior disorder.</summary>
    public static readonly RiskFactor RemSleepBehaviorDisorder = new("rem-sleep-behavior-disorder", "REM sleep behavior disorder", "REM sleep behavior disorder");

    /// <summary>Orthostatic hypotension.</summary>
    public static readonly RiskFactor OrthostaticHypotension = new("orthostatic-hypotension", "Orthostatic hypotension", "Orthostatic hypotension");

    /// <summary>Schizophrenia-spectrum or bipolar disorder.</summary>
    public static readonly RiskFactor PsychoticOrBipolarDisorder = new("psychotic-or-bipolar-disorder", "Psychotic or bipolar disorder", "Schizophrenia-spectrum or bipolar disorder");

    /// <summary>Obesity.</summary>
    public static readonly RiskFactor Obesity = new("obesity", "Obesity", "Obesity");

    private RiskFactor(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every risk factor, in the order of the vocabulary.</summary>
    public static ImmutableArray<RiskFactor> All { get; } = // Last: it reads the fields above.
    [
        IronDeficiency,
        Anemia,
        ChronicKidneyDisease,
        Dialysis,
        Pregnancy,
        Diabetes,
        AlcoholUseDisorder,
        RheumatoidArthritis,
        ParkinsonDisease,
        VitaminB12Deficiency,
        FolateDeficiency,
        MagnesiumDeficiency,
        VitaminDDeficiency,
        ZincDeficiency,
        ThyroidDisease,
        MultipleSclerosis,
        CeliacDisease,
        InflammatoryBowelDisease,
        BariatricOrGastricSurgery,
        FrequentBloodDonation,
        HeartFailure,
        Copd,
        ObstructiveSleepApnea,
        LiverCirrhosis,
        Migraine,
        Depression,
        AnxietyDisorder,
        Adhd,
        Fibromyalgia,
        SpinalCordDisease,
        LumbarSpineDisease,
        NeurotoxicDrugOrChemotherapy,
        InfectionNeuropathic,
        Smoking,
        CaffeineHigh,
        AlcoholRegular,
        SleepDeprivation,
        Sedentary,
        Hyperlipidemia,
        Hypertension,
        Stroke,
        Cancer,
        Narcolepsy,
        RemSleepBehaviorDisorder,
        OrthostaticHypotension,
        PsychoticOrBipolarDisorder,
        Obesity,
    ];
}
