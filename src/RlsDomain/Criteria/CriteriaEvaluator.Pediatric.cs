using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <content>The set for children.</content>
public sealed partial class CriteriaEvaluator
{
    private const string ResearchNote = "Probable and possible are categories for research; their rules are unverified.";
    private const string AdultNote = "The age recorded is that of an adult; this set is for children.";

    private static readonly string[] s_categories = ["definite", "probable", "possible"];

    /// <summary>Answers the set for children: RLS, and the research categories probable and possible.</summary>
    /// <remarks>
    /// The verdict is that of RLS itself, <c>ped-definite</c>. The label is the first category that is met:
    /// <c>definite</c>, <c>probable</c> or <c>possible</c>; null when none is. The age decides nothing, but an adult's is
    /// noted. For <c>ped-possible</c> an urge that is not recorded counts as one that the child cannot report, and an
    /// answer to come may be that it stays so.
    /// </remarks>
    /// <param name="patient">The case.</param>
    public CriteriaResult EvaluatePediatric(PatientCase patient) => Pediatric(Judge(patient));

    /// <summary>Answers what supports RLS in a child, ped-s1 and ped-s2. Support never replaces a criterion.</summary>
    /// <param name="patient">The case.</param>
    /// <param name="familyHistoryPlmd">Whether a first-degree relative has periodic limb movement disorder or movements over the limit, which a case does not hold.</param>
    public ImmutableArray<SupportiveFeature> EvaluatePediatricSupport(PatientCase patient, Presence familyHistoryPlmd = Presence.NotRecorded)
    {
        ArgumentNullException.ThrowIfNull(patient);
        CaseReading reading = new(patient, _knowledge);
        Judgement family = CoreFeatures.Answer(reading.Findings, Finding.FamilyHistoryRls);
        ImmutableArray<string> because = reading.Name(family.Because, CaseInputs.None);
        decimal? index = patient.PlmIndexPerHour;
        Presence raised = patient.Findings[Finding.PlmsIndexRaised];
        return
        [
            new()
            {
                Text = _texts.PediatricSupport[0],
                Verdict = index is null ? raised.ToVerdict() : PublishedCriteria.Above(index, _knowledge[RuleNumber.PlmIndexChild]),
                Because = index is not null ? ["plmIndexPerHour"] : raised == Presence.NotRecorded ? [] : [Finding.PlmsIndexRaised.Code],
            },
            new()
            {
                Text = _texts.PediatricSupport[1],
                Verdict = Kleene.Or(family.Verdict, familyHistoryPlmd.ToVerdict()),
                Because = familyHistoryPlmd == Presence.NotRecorded ? because : because.Add("familyHistoryPlmd"),
            },
        ];
    }

    private CriteriaResult Pediatric(in SharedJudgements shared)
    {
        PresenceSet<Finding> findings = shared.Reading.Findings;
        PediatricVerdicts couldBe = _completions.ExplorePediatric(shared.Reading, shared.Mimics);
        Judgement ownWords = CoreFeatures.Answer(findings, Finding.DescribedInOwnWords);
        Judgement observed = CoreFeatures.Answer(findings, Finding.ObservedLegDiscomfortBehavior);
        Judgement noEvening = shared.Evening with { Verdict = PublishedCriteria.IsNotMetOrOpen(shared.Evening.Verdict) };
        Judgement noReport = shared.Urge with { Verdict = PublishedCriteria.IsOpen(shared.Urge.Verdict), Note = null };
        Judgement[] categories =
        [
            Judgement.All(couldBe.Definite, shared.Urge with { Note = null }, shared.Rest, shared.Relief, shared.Evening, shared.NotOnlyAMimic, ownWords),
            Judgement.All(couldBe.Probable, shared.Urge with { Note = null }, shared.Rest, shared.Relief, shared.NotOnlyAMimic, noEvening),
            Judgement.All(couldBe.Possible, observed, shared.Rest, shared.Relief, shared.Evening, shared.NotOnlyAMimic, noReport),
        ];

        int first = Array.FindIndex(categories, category => category.Verdict == Verdict.Met);
        CriteriaResult result = Write(CriteriaSet.Pediatric2013, shared, couldBe.Definite, _texts.Pediatric, categories);
        ImmutableArray<string> notes = result.Notes;
        notes = first > 0 ? notes.Add(ResearchNote) : notes;
        notes = shared.Reading.Patient.AgeYears >= _knowledge[RuleNumber.AdultAge] ? notes.Add(AdultNote) : notes;
        return result with { Verdict = categories[0].Verdict, Label = first < 0 ? null : s_categories[first], Notes = notes };
    }
}
