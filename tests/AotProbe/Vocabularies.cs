using System.Diagnostics.CodeAnalysis;
using RlsDomain.Comparison;
using RlsDomain.Courses;
using RlsDomain.Criteria;
using RlsDomain.Evidence;
using RlsDomain.Guidance;
using RlsDomain.Interviews;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.AotProbe;

/// <summary>Looks up every member of every vocabulary by its name: SmartEnum's own look-ups find nothing in a native program.</summary>
internal static class Vocabularies
{
    internal static void Write()
    {
        Write<Analyte>();
        Write<AnswerPart>();
        Write<Applicability>();
        Write<Attribution>();
        Write<AugmentationObservationKind>();
        Write<BodyPart>();
        Write<CgiImprovement>();
        Write<CgiSeverity>();
        Write<CodeCheck>();
        Write<CodeSystem>();
        Write<Condition>();
        Write<ContributorKind>();
        Write<CourseSpecifier>();
        Write<CriteriaSet>();
        Write<EvidenceBasis>();
        Write<Finding>();
        Write<ImplicationBasis>();
        Write<ImplicationKind>();
        Write<InstrumentMode>();
        Write<InstrumentSupport>();
        Write<IrlsBand>();
        Write<IrlsPairKind>();
        Write<IronOutcome>();
        Write<IronRole>();
#pragma warning disable RLSDOMAIN001 // On trial, and shipped: it is looked up like the others.
        Write<JohnsHopkinsSeverity>();
#pragma warning restore RLSDOMAIN001
        Write<LabCombination>();
        Write<LabNumber>();
        Write<LabPopulation>();
        Write<LabRangeKind>();
        Write<MedicationEffect>();
        Write<MedicationEvidence>();
        Write<MedicationGroup>();
        Write<MedicationLevel>();
        Write<MedicationRecognition>();
        Write<MedicationRole>();
        Write<OutsideScale>();
        Write<RecommendationDirection>();
        Write<RiskFactor>();
        Write<RlsRiskDirection>();
        Write<RlsRiskUse>();
        Write<RowChangeKind>();
        Write<RuleNumber>();
        Write<SeedTargetKind>();
        Write<SeedTopic>();
        Write<Setting>();
        Write<Sex>();
        Write<StepReason>();
        Write<StopReason>();
        Write<TerminologyUse>();
        Write<UnitMeaning>();
        Write<Verification>();
    }

    private static void Write<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        int found = T.All.Count(member => CodedTerm<T>.FromName(member.Name) == member && CodedTerm<T>.FromValue(member.Value) == member && CodedTerm<T>.List.Contains(member));
        Console.WriteLine($"{typeof(T).FullName} {found} of {T.All.Length}: {string.Join(' ', T.All.Select(member => member.Code))}");
    }
}
