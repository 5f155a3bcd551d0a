using System.Collections.Immutable;
using System.Globalization;
using CdsHooksService.Hooks;
using RlsDomain;
using RlsDomain.Criteria;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace CdsHooksService.Cards;

/// <summary>What is not recorded and would settle something, and the question that would tell most.</summary>
internal static class MissingCard
{
    private const int QuestionsShown = 3;
    private const int FindingsShown = 8;

    internal static Card Of(HookRequest request, Assessment assessment)
    {
        CriteriaResult consensus = assessment.Criteria.First(result => result.Set == CriteriaSet.Irlssg2014);
        ImmutableArray<NextQuestion> questions = [.. assessment.Differential.NextQuestions.Take(QuestionsShown)];
        return new()
        {
            Kind = CardKind.Missing,
            Uuid = CardId.Of(request.HookInstance, request.Service.Id, CardKind.Missing),
            Summary = questions.IsEmpty
                ? "Restless legs: nothing left to ask that would change the answer"
                : Wording.Summary($"Restless legs: the next question that would tell most is \"{questions[0].Finding.DisplayName}\""),
            Detail = Wording.Join(
                Wording.List(Open(consensus)),
                Iron(assessment),
                questions.IsEmpty ? "" : $"**To ask next**, by expected information for this model:\n\n{Wording.List(questions.Select(Line))}",
                Wording.Footer(assessment.Knowledge)),
            Indicator = Indicators.Info,
            Source = Citations.OfKnowledge(assessment.Knowledge),
        };
    }

    private static IEnumerable<string> Open(CriteriaResult result)
    {
        ImmutableArray<CriterionResult> open = [.. result.Criteria.Where(criterion => criterion.Verdict == Verdict.Undetermined)];
        return open.IsEmpty
            ? [$"Every criterion of {MarkdownText.Escape(result.Set.DisplayName)} is settled on what is recorded."]
            :
            [
                $"**Open criteria of {MarkdownText.Escape(result.Set.DisplayName)}**, with what is not recorded:",
                "",
                .. open.Select(criterion => $"- {MarkdownText.Escape(criterion.Text.Name)}: {MarkdownText.Escape(string.Join(", ", criterion.OpenFindings.Take(FindingsShown).Select(finding => finding.DisplayName)))}{More(criterion.OpenFindings.Length)}"),
            ];
    }

    private static string More(int findings) => findings > FindingsShown ? FormattableString.Invariant($" and {findings - FindingsShown} more") : "";

    private static string Iron(Assessment assessment) => assessment.Labs.Iron.Missing is { IsEmpty: false } missing
        ? $"**Iron status**: not on record, or too old to count: {MarkdownText.Escape(string.Join(", ", missing.Select(analyte => analyte.DisplayName)))}.{Wording.Cited(assessment.Labs.Iron.SourceIds)}"
        : "";

    private static string Line(NextQuestion question) => string.Create(
        CultureInfo.InvariantCulture,
        $"- {MarkdownText.Escape(question.Finding.DisplayName)} ({MarkdownText.Escape(question.Finding.Description)}): {question.InformationGainBits:0.00} bits");
}
