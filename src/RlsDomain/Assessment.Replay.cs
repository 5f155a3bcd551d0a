using System.Collections.Immutable;
using RlsDomain.Replay;
using RlsDomain.Vocabulary;

namespace RlsDomain;

/// <content>The assessment format with the differential of the plain model.</content>
public sealed partial class Assessment
{
    /// <summary>A weight below this is noise of the last digits: the finding is left out.</summary>
    private const double LeastWeight = 1e-9;

    /// <summary>The most findings that a counterfactual changes.</summary>
    private const int MostChanges = 2;

    /// <summary>Gives the document as the library writes it, and with its differential as the plain model works it out.</summary>
    internal (byte[] Written, byte[] Rederived) ToUtf8Json(PlainAnswer plain)
    {
        AssessmentDocument written = ToDocument();
        ImmutableArray<PlainCounterfactual> counterfactuals = PlainCounterfactuals.Of(plain, MostChanges);
        int shown = counterfactuals is [{ Changes.Length: > 1 }, ..] ? Math.Min(PairsWritten, counterfactuals.Length) : counterfactuals.Length;
        AssessmentDocument rederived = written with
        {
            Setting = plain.Setting.Code,
            Differential =
            [
                .. Condition.All
                    .OrderByDescending(condition => Math.Round(plain.MainExplanations[condition], PlainAnswer.EqualDecimals))
                    .Select(condition => Document(plain, condition)),
            ],
            ProbabilityOfNone = Rounded(plain.ProbabilityOfNone),
            NextQuestions =
            [
                .. plain.Questions.Take(QuestionsWritten).Select(question => new NextQuestionDocument(
                    question.Finding.Code, Rounded(question.InformationGainBits), Rounded(question.IfPresent), Rounded(question.IfAbsent))),
            ],
            Stability = new(
                plain.Leading.Code,
                Rounded(plain.SameDecisionProbability(QuestionsAhead)),
                Math.Min(QuestionsAhead, plain.Questions.Length)),
            Counterfactuals = [.. counterfactuals.Take(shown).Select(Document)],
            MoreCounterfactuals = counterfactuals.Length > shown ? counterfactuals.Length - shown : null,
        };
        return (JsonParts.ToUtf8(written), JsonParts.ToUtf8(rederived));
    }

    private static ConditionDocument Document(PlainAnswer plain, Condition condition)
    {
        PlainWeight[] weights = [.. plain.WeightsOf(condition)];
        return new(
            condition.Code,
            Rounded(plain.Probabilities[condition]),
            Rounded(plain.Priors[condition]),
            Rounded(plain.MainExplanations[condition]),
            [.. weights.Where(weight => weight.Weight > LeastWeight).OrderByDescending(weight => weight.Weight).Select(Document)],
            [.. weights.Where(weight => weight.Weight < -LeastWeight).OrderBy(weight => weight.Weight).Select(Document)],
            Rounded(plain.TogetherOf(condition)));
    }

    private static WeightDocument Document(PlainWeight weight) => new(
        weight.Finding.Code, weight.Presence.Code(), Rounded(weight.Weight), weight.Grounds.Basis.Code, weight.Grounds.SourceIds);

    private static CounterfactualDocument Document(PlainCounterfactual counterfactual) => new(
        [.. counterfactual.Changes.Select(change => new ChangeDocument(change.Finding.Code, change.To.Code()))],
        counterfactual.Leading.Code);
}
