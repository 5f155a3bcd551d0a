using System.Collections.Immutable;
using System.Text;
using RlsDomain.Criteria;
using RlsDomain.Differential;
using RlsDomain.Guidance;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain;

/// <content>The assessment format.</content>
public sealed partial class Assessment
{
    /// <summary>The decimals that probabilities, weights and bits are rounded to, so that the last bits of a platform's logarithm do not show.</summary>
    private const int Decimals = 12;

    /// <summary>The decimals of a laboratory value that was computed: more than any laboratory reports.</summary>
    private const int DerivedDecimals = 6;

    /// <summary>The number of questions written.</summary>
    private const int QuestionsWritten = 10;

    /// <summary>The number of questions that the stability looks ahead.</summary>
    private const int QuestionsAhead = 5;

    /// <summary>The number of pairs of changes written; single changes are written all.</summary>
    private const int PairsWritten = 20;

    /// <summary>Writes the assessment in the assessment format, version 1: the same bytes on every machine.</summary>
    /// <remarks>Lines end with a line feed everywhere: no text inside holds one that is not escaped.</remarks>
    public string ToJson() => JsonParts.ToJson(ToDocument()).ReplaceLineEndings("\n");

    /// <summary>Writes the assessment in the assessment format as UTF-8.</summary>
    public byte[] ToUtf8Json() => Encoding.UTF8.GetBytes(ToJson());

    private ImmutableArray<Counterfactual> CounterfactualsWritten =>
        Differential.Counterfactuals is [{ Changes.Length: > 1 }, ..] pairs ? [.. pairs.Take(PairsWritten)] : Differential.Counterfactuals;

    private AssessmentDocument ToDocument() => new()
    {
        Id = Patient.Id,
        Library = LibraryVersion,
        Knowledge = new(Knowledge.Version, Knowledge.Sha256),
        InputSha256 = Patient.Sha256(),
        Setting = Differential.Setting.Code,
        Criteria = [.. Criteria.Select(Document)],
        SupportiveFeatures = [.. SupportiveFeatures.Select(feature => Document(feature.Text, feature.Verdict, feature.Because))],
        Course = Course.Code,
        ClinicalSignificance = new(ClinicalSignificance.Verdict.Code(), ClinicalSignificance.IsLikely ? "likely" : null, ClinicalSignificance.Because),
        Differential = [.. Differential.Ranking.Select(Document)],
        ProbabilityOfNone = Rounded(Differential.ProbabilityOfNone),
        Contributors = [.. Contributors.Select(Document)],
        Medications = [.. Medications.Matches.Select(match => Document(match, Medications.Findings.Where(finding => ReferenceEquals(finding.Match, match))))],
        Labs = [.. Labs.Readings.Select(Document)],
        Iron = new(Labs.Iron.Outcome.Code, Labs.Iron.Explanation, [.. Labs.Iron.Missing.Select(analyte => analyte.Code)], Labs.Iron.SourceIds),
        Severity = Irls is { } irls ? [Document(irls)] : [],
        RedFlags = [.. RedFlags.Select(Document)],
        NextQuestions =
        [
            .. Differential.NextQuestions.Take(QuestionsWritten).Select(question => new NextQuestionDocument(
                question.Finding.Code, Rounded(question.InformationGainBits), Rounded(question.IfPresent), Rounded(question.IfAbsent))),
        ],
        Stability = Document(Differential.StabilityOver(QuestionsAhead)),
        Counterfactuals = [.. CounterfactualsWritten.Select(Document)],
        MoreCounterfactuals = Differential.Counterfactuals.Length > CounterfactualsWritten.Length ? Differential.Counterfactuals.Length - CounterfactualsWritten.Length : null,
        Guidance = [.. Guidance.Select(Document)],
        Notices = Notices,
    };

    private static CriteriaSetDocument Document(CriteriaResult result) => new(
        result.Set.Code,
        result.Verdict.Code(),
        result.Label,
        [.. result.CouldBe.Select(verdict => verdict.Code())],
        [.. result.Criteria.Select(criterion => Document(criterion.Text, criterion.Verdict, criterion.Because))],
        result.Notes);

    private static CriterionDocument Document(CriterionText text, Verdict verdict, ImmutableArray<string> because) =>
        new(text.Id, verdict.Code(), because, EvidenceMark.Of(text.Verified), text.Note);

    private static MedicationDocument Document(MedicationMatch match, IEnumerable<MedicationFinding> findings) => new(
        match.Entry.Label,
        match.How.Code,
        match.Drug?.Id,
        match.Atc,
        match.Suggestion,
        [
            .. findings.Select(finding => new MedicationFindingDocument(
                finding.Role.Code,
                [.. finding.Effects.Select(effect => effect.Code)],
                finding.Evidence.Code,
                finding.Detail,
                finding.SourceIds,
                EvidenceMark.Of(finding.Verified),
                finding.Alternatives,
                finding.Remark)),
        ]);

    private ConditionDocument Document(RankedCondition ranked)
    {
        Explanation explanation = Differential.Explain(ranked.Condition);
        return new(
            ranked.Condition.Code,
            Rounded(ranked.Probability),
            Rounded(ranked.Prior),
            Rounded(ranked.Explains),
            [.. explanation.Supporting.Select(Document)],
            [.. explanation.Opposing.Select(Document)],
            Rounded(explanation.Together));
    }

    private static WeightDocument Document(FindingWeight weight) => new(
        weight.Finding.Code, weight.Presence.Code(), Rounded(weight.Weight), weight.Grounds.Basis.Code, weight.Grounds.SourceIds);

    private static ContributorDocument Document(Contributor contributor) => new(
        contributor.Kind.Code, contributor.Code, contributor.Detail, contributor.SourceIds, contributor.Mark, contributor.Alternatives);

    private static LabDocument Document(LabReading reading) => new(
        reading.Analyte.Code,
        reading.IsDerived ? Math.Round(reading.Value, DerivedDecimals) : reading.Value,
        reading.Unit.Code,
        reading.IsEstimated ? "estimated" : reading.IsDerived ? "derived" : "reported",
        reading.IsUsed,
        reading.IsPlausible,
        [
            .. reading.Findings.Select(finding => new LabFindingDocument(
                finding.Code, finding.Threshold, finding.Population, finding.Meaning, finding.SourceIds, EvidenceMark.Of(finding.Verification), finding.Row.Note)),
        ]);

    private static SeverityDocument Document(IrlsScore irls) => new(
        IrlsScale.Code,
        irls.Total,
        irls.Band?.Code,
        new(irls.SymptomSum, irls.ImpactSum),
        irls.AnsweredCount,
        [irls.LowestTotal, irls.HighestTotal],
        [.. irls.PossibleBands.Select(band => band.Code)]);

    private static RedFlagDocument Document(RaisedFlag raised) => new(
        raised.Flag.Code,
        raised.Flag.Concern,
        raised.Flag.Urgency,
        [.. raised.Because.Select(finding => finding.Code)],
        raised.Flag.SourceIds,
        EvidenceMark.Of(raised.Flag.Verified),
        raised.Flag.Note);

    private static StabilityDocument Document(Stability stability) => new(
        stability.Leading.Code, Rounded(stability.SameDecisionProbability), stability.OverQuestions);

    private static CounterfactualDocument Document(Counterfactual counterfactual) => new(
        [.. counterfactual.Changes.Select(change => new ChangeDocument(change.Finding.Code, change.To.Code()))],
        counterfactual.Leading.Code);

    private static GuidanceDocument Document(GuidanceItem item) => new(
        item.Recommendation.Id,
        item.Recommendation.Kind,
        item.Recommendation.Intervention,
        item.Recommendation.Direction.Code,
        item.Recommendation.Strength,
        item.Recommendation.Certainty,
        item.Recommendation.Population,
        item.Recommendation.Condition,
        item.Recommendation.IsConditionForReader,
        item.Recommendation.Statement,
        item.Recommendation.SourceId,
        item.Recommendation.Year,
        item.Recommendation.Status,
        EvidenceMark.Of(item.Recommendation.Verified),
        item.Recommendation.CertaintyVerified is "yes" or "n/a" ? null : item.Recommendation.CertaintyVerified,
        item.Recommendation.Note,
        item.Because,
        item.ConflictsWith);

    /// <summary>Rounds, and gives plain zero for what rounds to minus zero.</summary>
    private static double Rounded(double value) => Math.Round(value, Decimals) + 0.0;
}
