using System.Collections.Immutable;

namespace RlsDomain.Vocabulary;

/// <summary>A condition that the library tells apart from the others. The list is closed.</summary>
/// <remarks>Several can be present at once.</remarks>
public sealed class Condition : CodedTerm<Condition>, ICodedTerm<Condition>
{
    /// <summary>Restless legs syndrome (Willis-Ekbom disease).</summary>
    public static readonly Condition RestlessLegsSyndrome = new("restless-legs-syndrome", "Restless legs syndrome", "Restless legs syndrome (Willis-Ekbom disease)");

    /// <summary>Painful nocturnal leg cramps.</summary>
    public static readonly Condition NocturnalLegCramps = new("nocturnal-leg-cramps", "Nocturnal leg cramps", "Painful nocturnal leg cramps");

    /// <summary>Peripheral neuropathy, large or small fibre, with paresthesia.</summary>
    public static readonly Condition PeripheralNeuropathy = new("peripheral-neuropathy", "Peripheral neuropathy", "Peripheral neuropathy, large or small fibre, with paresthesia");

    /// <summary>Dystonia or sustained spasm of the legs.</summary>
    public static readonly Condition Dystonia = new("dystonia", "Dystonia", "Dystonia or sustained spasm of the legs");

    /// <summary>Restlessness or fidgeting driven by anxiety.</summary>
    public static readonly Condition AnxietyInducedRestlessness = new("anxiety-induced-restlessness", "Anxiety-induced restlessness", "Restlessness or fidgeting driven by anxiety");

    /// <summary>Akathisia, usually drug-induced.</summary>
    public static readonly Condition Akathisia = new("akathisia", "Akathisia", "Akathisia, usually drug-induced");

    /// <summary>Periodic limb movement disorder (without RLS).</summary>
    public static readonly Condition PeriodicLimbMovementDisorder = new("periodic-limb-movement-disorder", "Periodic limb movement disorder", "Periodic limb movement disorder (without RLS)");

    /// <summary>Discomfort from posture, relieved by one shift of position.</summary>
    public static readonly Condition PositionalDiscomfort = new("positional-discomfort", "Positional discomfort", "Discomfort from posture, relieved by one shift of position");

    /// <summary>Habitual foot tapping or leg rocking.</summary>
    public static readonly Condition HabitualFootTapping = new("habitual-foot-tapping", "Habitual foot tapping", "Habitual foot tapping or leg rocking");

    /// <summary>Arthritis of the lower limb.</summary>
    public static readonly Condition Arthritis = new("arthritis", "Arthritis", "Arthritis of the lower limb");

    /// <summary>Myalgia or fibromyalgia.</summary>
    public static readonly Condition Myalgia = new("myalgia", "Myalgia", "Myalgia or fibromyalgia");

    /// <summary>Chronic venous disease, varicose veins.</summary>
    public static readonly Condition VenousInsufficiency = new("venous-insufficiency", "Venous insufficiency", "Chronic venous disease, varicose veins");

    /// <summary>Leg edema.</summary>
    public static readonly Condition LegEdema = new("leg-edema", "Leg edema", "Leg edema");

    /// <summary>Peripheral artery disease, vascular claudication.</summary>
    public static readonly Condition PeripheralArteryDisease = new("peripheral-artery-disease", "Peripheral artery disease", "Peripheral artery disease, vascular claudication");

    /// <summary>Lumbosacral radiculopathy or lumbar stenosis, neurogenic claudication.</summary>
    public static readonly Condition LumbosacralRadiculopathy = new("lumbosacral-radiculopathy", "Lumbosacral radiculopathy", "Lumbosacral radiculopathy or lumbar stenosis, neurogenic claudication");

    /// <summary>Painful legs and moving toes syndrome.</summary>
    public static readonly Condition PainfulLegsMovingToes = new("painful-legs-moving-toes", "Painful legs and moving toes", "Painful legs and moving toes syndrome");

    /// <summary>Sleep starts (hypnic jerks).</summary>
    public static readonly Condition SleepStarts = new("sleep-starts", "Sleep starts", "Sleep starts (hypnic jerks)");

    /// <summary>Propriospinal myoclonus at sleep onset.</summary>
    public static readonly Condition PropriospinalMyoclonus = new("propriospinal-myoclonus", "Propriospinal myoclonus", "Propriospinal myoclonus at sleep onset");

    /// <summary>Growing pains (children).</summary>
    public static readonly Condition GrowingPains = new("growing-pains", "Growing pains", "Growing pains (children)");

    /// <summary>Motor restlessness of ADHD.</summary>
    public static readonly Condition AdhdHyperactivity = new("adhd-hyperactivity", "Hyperactivity of ADHD", "Motor restlessness of ADHD");

    /// <summary>Orthostatic tremor.</summary>
    public static readonly Condition OrthostaticTremor = new("orthostatic-tremor", "Orthostatic tremor", "Orthostatic tremor");

    /// <summary>Benign cramp-fasciculation syndrome.</summary>
    public static readonly Condition CrampFasciculation = new("cramp-fasciculation", "Cramp-fasciculation syndrome", "Benign cramp-fasciculation syndrome");

    private Condition(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every condition, in the order of the vocabulary.</summary>
    public static ImmutableArray<Condition> All { get; } = // Last: it reads the fields above.
    [
        RestlessLegsSyndrome,
        NocturnalLegCramps,
        PeripheralNeuropathy,
        Dystonia,
        AnxietyInducedRestlessness,
        Akathisia,
        PeriodicLimbMovementDisorder,
        PositionalDiscomfort,
        HabitualFootTapping,
        Arthritis,
        Myalgia,
        VenousInsufficiency,
        LegEdema,
        PeripheralArteryDisease,
        LumbosacralRadiculopathy,
        PainfulLegsMovingToes,
        SleepStarts,
        PropriospinalMyoclonus,
        GrowingPains,
        AdhdHyperactivity,
        OrthostaticTremor,
        CrampFasciculation,
    ];
}
