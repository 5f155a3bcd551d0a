using System.Collections.Immutable;

namespace RlsDomain.Vocabulary;

/// <summary>Something asked, examined or recorded about the person. Each is present, absent or not recorded.</summary>
/// <remarks>Grouped as in the vocabulary; the last group are red flags.</remarks>
public sealed class Finding : CodedTerm<Finding>, ICodedTerm<Finding>
{
    /// <summary>An urge to move the legs.</summary>
    public static readonly Finding UrgeToMoveLegs = new("urge-to-move-legs", "Urge to move legs", "An urge to move the legs");

    /// <summary>Uncomfortable sensations in the legs, of any kind, with the urge.</summary>
    public static readonly Finding UnpleasantLegSensations = new("unpleasant-leg-sensations", "Unpleasant leg sensations", "Uncomfortable sensations in the legs, of any kind, with the urge");

    /// <summary>Crawling, creeping or worm-like sensation.</summary>
    public static readonly Finding SensationCrawling = new("sensation-crawling", "Crawling sensation", "Crawling, creeping or worm-like sensation");

    /// <summary>Tingling or pins and needles.</summary>
    public static readonly Finding SensationTingling = new("sensation-tingling", "Tingling", "Tingling or pins and needles");

    /// <summary>Itching deep in the limb.</summary>
    public static readonly Finding SensationItching = new("sensation-itching", "Itching sensation", "Itching deep in the limb");

    /// <summary>Burning.</summary>
    public static readonly Finding SensationBurning = new("sensation-burning", "Burning sensation", "Burning");

    /// <summary>Aching or throbbing.</summary>
    public static readonly Finding SensationAching = new("sensation-aching", "Aching sensation", "Aching or throbbing");

    /// <summary>Electric-shock-like or shooting.</summary>
    public static readonly Finding SensationElectric = new("sensation-electric", "Electric sensation", "Electric-shock-like or shooting");

    /// <summary>Numbness.</summary>
    public static readonly Finding SensationNumbness = new("sensation-numbness", "Numbness", "Numbness");

    /// <summary>The same symptoms in the arms.</summary>
    public static readonly Finding ArmsInvolved = new("arms-involved", "Arms involved", "The same symptoms in the arms");

    /// <summary>Inner restlessness of the whole body, not confined to the limbs.</summary>
    public static readonly Finding WholeBodyInnerRestlessness = new("whole-body-inner-restlessness", "Whole-body inner restlessness", "Inner restlessness of the whole body, not confined to the limbs");

    /// <summary>Begins or worsens when resting, sitting or lying.</summary>
    public static readonly Finding BeginsOrWorsensAtRest = new("begins-or-worsens-at-rest", "Begins or worsens at rest", "Begins or worsens when resting, sitting or lying");

    /// <summary>Partly or fully relieved by movement, while it continues.</summary>
    public static readonly Finding ReliefWithMovement = new("relief-with-movement", "Relief with movement", "Partly or fully relieved by movement, while it continues");

    /// <summary>Fully relieved by a single shift of posture.</summary>
    public static readonly Finding ReliefByPositionChange = new("relief-by-position-change", "Relief by position change", "Fully relieved by a single shift of posture");

    /// <summary>Relieved by stretching the muscle.</summary>
    public static readonly Finding ReliefByStretching = new("relief-by-stretching", "Relief by stretching", "Relieved by stretching the muscle");

    /// <summary>Relieved by elevating the leg.</summary>
    public static readonly Finding ReliefByLegElevation = new("relief-by-leg-elevation", "Relief by leg elevation", "Relieved by elevating the leg");

    /// <summary>Relieved by sitting or bending forward.</summary>
    public static readonly Finding ReliefBySittingOrFlexingForward = new("relief-by-sitting-or-flexing-forward", "Relief by sitting or flexing forward", "Relieved by sitting or bending forward");

    /// <summary>Only or mostly in the evening or night.</summary>
    public static readonly Finding WorseInEveningOrNight = new("worse-in-evening-or-night", "Worse in the evening or night", "Only or mostly in the evening or night");

    /// <summary>Present all day with no circadian pattern.</summary>
    public static readonly Finding ConstantThroughDay = new("constant-through-day", "Constant through the day", "Present all day with no circadian pattern");

    /// <summary>Happens only in sleep or wakes the person.</summary>
    public static readonly Finding OccursOnlyInSleepOrOnWakingFromIt = new("occurs-only-in-sleep-or-on-waking-from-it", "Occurs only in sleep or on waking from it", "Happens only in sleep or wakes the person");

    /// <summary>Happens at the transition from wake to sleep.</summary>
    public static readonly Finding OccursAtSleepOnset = new("occurs-at-sleep-onset", "Occurs at sleep onset", "Happens at the transition from wake to sleep");

    /// <summary>Brought on or worsened by walking or exertion.</summary>
    public static readonly Finding WorseWithExertion = new("worse-with-exertion", "Worse with exertion", "Brought on or worsened by walking or exertion");

    /// <summary>Worse on prolonged standing.</summary>
    public static readonly Finding WorseOnStanding = new("worse-on-standing", "Worse on standing", "Worse on prolonged standing");

    /// <summary>Each episode lasts seconds to a few minutes.</summary>
    public static readonly Finding EpisodeSecondsToMinutes = new("episode-seconds-to-minutes", "Episodes of seconds to minutes", "Each episode lasts seconds to a few minutes");

    /// <summary>Painful tightening of a muscle.</summary>
    public static readonly Finding PainfulMuscleContraction = new("painful-muscle-contraction", "Painful muscle contraction", "Painful tightening of a muscle");

    /// <summary>Visible or palpable muscle hardening or spasm.</summary>
    public static readonly Finding VisibleMuscleSpasm = new("visible-muscle-spasm", "Visible muscle spasm", "Visible or palpable muscle hardening or spasm");

    /// <summary>Sustained contraction with twisting or abnormal posture.</summary>
    public static readonly Finding SustainedTwistingPosture = new("sustained-twisting-posture", "Sustained twisting posture", "Sustained contraction with twisting or abnormal posture");

    /// <summary>The movement is involuntary, not a response to an urge.</summary>
    public static readonly Finding MovementInvoluntary = new("movement-involuntary", "Involuntary movement", "The movement is involuntary, not a response to an urge");

    /// <summary>Repetitive stereotyped limb jerks in sleep (bed partner or recording).</summary>
    public static readonly Finding RepetitiveLimbJerksInSleep = new("repetitive-limb-jerks-in-sleep", "Repetitive limb jerks in sleep", "Repetitive stereotyped limb jerks in sleep (bed partner or recording)");

    /// <summary>Single whole-body or limb jerk on falling asleep.</summary>
    public static readonly Finding SingleJerkAtSleepOnset = new("single-jerk-at-sleep-onset", "Single jerk at sleep onset", "Single whole-body or limb jerk on falling asleep");

    /// <summary>Trunk-flexing jerks when lying down relaxed.</summary>
    public static readonly Finding AxialJerksAtRest = new("axial-jerks-at-rest", "Axial jerks at rest", "Trunk-flexing jerks when lying down relaxed");

    /// <summary>Continuous wriggling of the toes.</summary>
    public static readonly Finding InvoluntaryToeMovements = new("involuntary-toe-movements", "Involuntary toe movements", "Continuous wriggling of the toes");

    /// <summary>Fasciculations.</summary>
    public static readonly Finding Fasciculations = new("fasciculations", "Fasciculations", "Fasciculations");

    /// <summary>Leg tremor or unsteadiness on standing, gone on walking.</summary>
    public static readonly Finding TremorOnStanding = new("tremor-on-standing", "Tremor on standing", "Leg tremor or unsteadiness on standing, gone on walking");

    /// <summary>Tapping, rocking or fidgeting as a habit, stops when noticed.</summary>
    public static readonly Finding TappingOrFidgetingHabit = new("tapping-or-fidgeting-habit", "Tapping or fidgeting habit", "Tapping, rocking or fidgeting as a habit, stops when noticed");

    /// <summary>Sensory loss on examination, stocking distribution.</summary>
    public static readonly Finding DistalSensoryLoss = new("distal-sensory-loss", "Distal sensory loss", "Sensory loss on examination, stocking distribution");

    /// <summary>Reduced or absent ankle reflexes.</summary>
    public static readonly Finding ReducedAnkleReflexes = new("reduced-ankle-reflexes", "Reduced ankle reflexes", "Reduced or absent ankle reflexes");

    /// <summary>Muscle weakness.</summary>
    public static readonly Finding MuscleWeakness = new("muscle-weakness", "Muscle weakness", "Muscle weakness");

    /// <summary>Back pain radiating to the leg.</summary>
    public static readonly Finding RadicularBackPain = new("radicular-back-pain", "Radicular back pain", "Back pain radiating to the leg");

    /// <summary>One side only.</summary>
    public static readonly Finding Unilateral = new("unilateral", "One-sided", "One side only");

    /// <summary>Arms and legs, or more than two limbs, affected.</summary>
    public static readonly Finding MultipleLimbsAffected = new("multiple-limbs-affected", "Multiple limbs affected", "Arms and legs, or more than two limbs, affected");

    /// <summary>Leg swelling.</summary>
    public static readonly Finding LegSwelling = new("leg-swelling", "Leg swelling", "Leg swelling");

    /// <summary>Varicose veins or venous skin changes.</summary>
    public static readonly Finding VaricoseVeinsOrSkinChanges = new("varicose-veins-or-skin-changes", "Varicose veins or skin changes", "Varicose veins or venous skin changes");

    /// <summary>Diminished foot pulses.</summary>
    public static readonly Finding DiminishedPulses = new("diminished-pulses", "Diminished pulses", "Diminished foot pulses");

    /// <summary>Joint pain, swelling or morning stiffness.</summary>
    public static readonly Finding JointPainOrStiffness = new("joint-pain-or-stiffness", "Joint pain or stiffness", "Joint pain, swelling or morning stiffness");

    /// <summary>Muscle tenderness or widespread pain.</summary>
    public static readonly Finding MuscleTenderness = new("muscle-tenderness", "Muscle tenderness", "Muscle tenderness or widespread pain");

    /// <summary>Comes and goes with worry, stress or emotional state.</summary>
    public static readonly Finding TiedToEmotionalState = new("tied-to-emotional-state", "Tied to emotional state", "Comes and goes with worry, stress or emotional state");

    /// <summary>Excessive worry or other anxiety symptoms.</summary>
    public static readonly Finding ExcessiveWorry = new("excessive-worry", "Excessive worry", "Excessive worry or other anxiety symptoms");

    /// <summary>Inattention or hyperactivity in several settings.</summary>
    public static readonly Finding InattentionOrHyperactivity = new("inattention-or-hyperactivity", "Inattention or hyperactivity", "Inattention or hyperactivity in several settings");

    /// <summary>Began within weeks of starting or raising a dopamine-blocking drug.</summary>
    public static readonly Finding OnsetAfterDopamineBlocker = new("onset-after-dopamine-blocker", "Onset after dopamine blocker", "Began within weeks of starting or raising a dopamine-blocking drug");

    /// <summary>Began within weeks of starting or raising a serotonergic drug.</summary>
    public static readonly Finding OnsetAfterSerotonergicDrug = new("onset-after-serotonergic-drug", "Onset after serotonergic drug", "Began within weeks of starting or raising a serotonergic drug");

    /// <summary>A first-degree relative with RLS.</summary>
    public static readonly Finding FamilyHistoryRls = new("family-history-rls", "Family history of RLS", "A first-degree relative with RLS");

    /// <summary>Clear response to a dopaminergic drug.</summary>
    public static readonly Finding DopaminergicResponse = new("dopaminergic-response", "Response to a dopaminergic drug", "Clear response to a dopaminergic drug");

    /// <summary>Difficulty falling asleep.</summary>
    public static readonly Finding DifficultyFallingAsleep = new("difficulty-falling-asleep", "Difficulty falling asleep", "Difficulty falling asleep");

    /// <summary>Difficulty staying asleep.</summary>
    public static readonly Finding DifficultyStayingAsleep = new("difficulty-staying-asleep", "Difficulty staying asleep", "Difficulty staying asleep");

    /// <summary>Daytime sleepiness or fatigue.</summary>
    public static readonly Finding DaytimeSleepiness = new("daytime-sleepiness", "Daytime sleepiness", "Daytime sleepiness or fatigue");

    /// <summary>Neurological examination normal.</summary>
    public static readonly Finding NormalNeurologicalExamination = new("normal-neurological-examination", "Normal neurological examination", "Neurological examination normal");

    /// <summary>Periodic limb movements raised on polysomnography (over 15 an hour in adults, over 5 in children).</summary>
    public static readonly Finding PlmsIndexRaised = new("plms-index-raised", "Raised PLMS index", "Periodic limb movements raised on polysomnography (over 15 an hour in adults, over 5 in children)");

    /// <summary>Neuropathy on nerve conduction study or reduced epidermal nerve-fibre density.</summary>
    public static readonly Finding AbnormalNerveConduction = new("abnormal-nerve-conduction", "Abnormal nerve conduction", "Neuropathy on nerve conduction study or reduced epidermal nerve-fibre density");

    /// <summary>Pain in the leg, of any kind, as a main complaint.</summary>
    public static readonly Finding LegPain = new("leg-pain", "Leg pain", "Pain in the leg, of any kind, as a main complaint");

    /// <summary>Heaviness or tiredness of the legs.</summary>
    public static readonly Finding LegHeaviness = new("leg-heaviness", "Leg heaviness", "Heaviness or tiredness of the legs");

    /// <summary>Relieved by resting or stopping the activity.</summary>
    public static readonly Finding ReliefByRest = new("relief-by-rest", "Relief by rest", "Relieved by resting or stopping the activity");

    /// <summary>Relieved by rubbing, massage, heat, cold or other touch.</summary>
    public static readonly Finding ReliefByRubbingOrMassage = new("relief-by-rubbing-or-massage", "Relief by rubbing or massage", "Relieved by rubbing, massage, heat, cold or other touch");

    /// <summary>The symptoms are in another body part (arms, face, trunk) and not in the legs.</summary>
    public static readonly Finding SymptomsOutsideLegsOnly = new("symptoms-outside-legs-only", "Symptoms outside legs only", "The symptoms are in another body part (arms, face, trunk) and not in the legs");

    /// <summary>Observed pacing, rocking from foot to foot or inability to sit still.</summary>
    public static readonly Finding ObservedPacingOrShifting = new("observed-pacing-or-shifting", "Observed pacing or shifting", "Observed pacing, rocking from foot to foot or inability to sit still");

    /// <summary>Poor sleep or insomnia, type not stated.</summary>
    public static readonly Finding InsomniaUnspecified = new("insomnia-unspecified", "Insomnia, type not stated", "Poor sleep or insomnia, type not stated");

    /// <summary>Worse in the morning or on first getting up.</summary>
    public static readonly Finding WorseInMorning = new("worse-in-morning", "Worse in the morning", "Worse in the morning or on first getting up");

    /// <summary>The symptoms cause significant distress or impair sleep, mood, energy, thinking, behavior or daily functioning.</summary>
    public static readonly Finding SignificantDistressOrImpairment = new("significant-distress-or-impairment", "Significant distress or impairment", "The symptoms cause significant distress or impair sleep, mood, energy, thinking, behavior or daily functioning");

    /// <summary>Relief with movement was there earlier, before the symptoms became severe.</summary>
    public static readonly Finding ReliefWithMovementInPast = new("relief-with-movement-in-past", "Relief with movement in the past", "Relief with movement was there earlier, before the symptoms became severe");

    /// <summary>The evening or night pattern was there earlier, before the symptoms became severe or were treated.</summary>
    public static readonly Finding EveningPatternInPast = new("evening-pattern-in-past", "Evening pattern in the past", "The evening or night pattern was there earlier, before the symptoms became severe or were treated");

    /// <summary>Began within hours or days of a drug being started, raised, stopped or switched.</summary>
    public static readonly Finding OnsetWithinDaysOfDrugChange = new("onset-within-days-of-drug-change", "Onset within days of drug change", "Began within hours or days of a drug being started, raised, stopped or switched");

    /// <summary>Went away when a suspected drug was stopped or lowered.</summary>
    public static readonly Finding ResolvesOnStoppingDrug = new("resolves-on-stopping-drug", "Resolves on stopping drug", "Went away when a suspected drug was stopped or lowered");

    /// <summary>The limb movements themselves disturb sleep or daily functioning.</summary>
    public static readonly Finding PlmCausesImpairment = new("plm-causes-impairment", "Periodic limb movements cause impairment", "The limb movements themselves disturb sleep or daily functioning");

    /// <summary>A child described the leg symptoms in the child's own words.</summary>
    public static readonly Finding DescribedInOwnWords = new("described-in-own-words", "Described in the child's own words", "A child described the leg symptoms in the child's own words");

    /// <summary>Behavior of leg discomfort was observed in a person who cannot report it.</summary>
    public static readonly Finding ObservedLegDiscomfortBehavior = new("observed-leg-discomfort-behavior", "Observed behavior of leg discomfort", "Behavior of leg discomfort was observed in a person who cannot report it");

    /// <summary>Red flag: sudden one-sided calf pain with swelling or warmth.</summary>
    public static readonly Finding SuddenUnilateralCalfPainWithSwelling = new("sudden-unilateral-calf-pain-with-swelling", "Sudden unilateral calf pain with swelling", "Red flag: sudden one-sided calf pain with swelling or warmth");

    /// <summary>Red flag: saddle numbness or loss of bladder or bowel control.</summary>
    public static readonly Finding SaddleAnesthesiaOrSphincterDisturbance = new("saddle-anesthesia-or-sphincter-disturbance", "Saddle anesthesia or sphincter disturbance", "Red flag: saddle numbness or loss of bladder or bowel control");

    /// <summary>Red flag: weakness that progresses over days.</summary>
    public static readonly Finding RapidlyProgressiveWeakness = new("rapidly-progressive-weakness", "Rapidly progressive weakness", "Red flag: weakness that progresses over days");

    /// <summary>Red flag: suicidal thoughts.</summary>
    public static readonly Finding SuicidalThoughts = new("suicidal-thoughts", "Suicidal thoughts", "Red flag: suicidal thoughts");

    /// <summary>Red flag: limp, fever or pain that does not leave by morning (children).</summary>
    public static readonly Finding LimpOrFever = new("limp-or-fever", "Limp or fever", "Red flag: limp, fever or pain that does not leave by morning (children)");

    /// <summary>Red flag: spasticity, brisk reflexes or extensor plantar response.</summary>
    public static readonly Finding UpperMotorNeuronSigns = new("upper-motor-neuron-signs", "Upper motor neuron signs", "Red flag: spasticity, brisk reflexes or extensor plantar response");

    /// <summary>Red flag: cold, pale or pulseless leg.</summary>
    public static readonly Finding ColdPulselessLeg = new("cold-pulseless-leg", "Cold pulseless leg", "Red flag: cold, pale or pulseless leg");

    private Finding(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every finding, in the order of the vocabulary.</summary>
    public static ImmutableArray<Finding> All { get; } = // Last: it reads the fields above.
    [
        UrgeToMoveLegs,
        UnpleasantLegSensations,
        SensationCrawling,
        SensationTingling,
        SensationItching,
        SensationBurning,
        SensationAching,
        SensationElectric,
        SensationNumbness,
        ArmsInvolved,
        WholeBodyInnerRestlessness,
        BeginsOrWorsensAtRest,
        ReliefWithMovement,
        ReliefByPositionChange,
        ReliefByStretching,
        ReliefByLegElevation,
        ReliefBySittingOrFlexingForward,
        WorseInEveningOrNight,
        ConstantThroughDay,
        OccursOnlyInSleepOrOnWakingFromIt,
        OccursAtSleepOnset,
        WorseWithExertion,
        WorseOnStanding,
        EpisodeSecondsToMinutes,
        PainfulMuscleContraction,
        VisibleMuscleSpasm,
        SustainedTwistingPosture,
        MovementInvoluntary,
        RepetitiveLimbJerksInSleep,
        SingleJerkAtSleepOnset,
        AxialJerksAtRest,
        InvoluntaryToeMovements,
        Fasciculations,
        TremorOnStanding,
        TappingOrFidgetingHabit,
        DistalSensoryLoss,
        ReducedAnkleReflexes,
        MuscleWeakness,
        RadicularBackPain,
        Unilateral,
        MultipleLimbsAffected,
        LegSwelling,
        VaricoseVeinsOrSkinChanges,
        DiminishedPulses,
        JointPainOrStiffness,
        MuscleTenderness,
        TiedToEmotionalState,
        ExcessiveWorry,
        InattentionOrHyperactivity,
        OnsetAfterDopamineBlocker,
        OnsetAfterSerotonergicDrug,
        FamilyHistoryRls,
        DopaminergicResponse,
        DifficultyFallingAsleep,
        DifficultyStayingAsleep,
        DaytimeSleepiness,
        NormalNeurologicalExamination,
        PlmsIndexRaised,
        AbnormalNerveConduction,
        LegPain,
        LegHeaviness,
        ReliefByRest,
        ReliefByRubbingOrMassage,
        SymptomsOutsideLegsOnly,
        ObservedPacingOrShifting,
        InsomniaUnspecified,
        WorseInMorning,
        SignificantDistressOrImpairment,
        ReliefWithMovementInPast,
        EveningPatternInPast,
        OnsetWithinDaysOfDrugChange,
        ResolvesOnStoppingDrug,
        PlmCausesImpairment,
        DescribedInOwnWords,
        ObservedLegDiscomfortBehavior,
        SuddenUnilateralCalfPainWithSwelling,
        SaddleAnesthesiaOrSphincterDisturbance,
        RapidlyProgressiveWeakness,
        SuicidalThoughts,
        LimpOrFever,
        UpperMotorNeuronSigns,
        ColdPulselessLeg,
    ];
}
