using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;
using RlsDomain.Fhir.Writing;
using RlsDomain.Scales;

namespace RlsDomain.Fhir.Terminology;

/// <summary>The IRLS as a Questionnaire without its wording: link ids, answers with their ordinal values, and how it is scored.</summary>
internal static class IrlsQuestionnaire
{
    internal static Questionnaire Make() => new()
    {
        Id = IrlsScale.Code,
        Url = FhirSystems.IrlsQuestionnaire,
        Name = "RlsDomainIrls",
        Title = IrlsScale.Name + ", without its wording",
        Status = PublicationStatus.Active,
        SubjectType = [ResourceType.Patient],
        Publisher = OwnCodeSystems.Publisher,
        Description = string.Join(' ',
            [
                "A skeleton to exchange answers by: it holds no wording of the instrument, which is to be had from who holds the licence.",
                .. new[] { IrlsScale.Purpose, IrlsScale.RecallPeriod, IrlsScale.Scoring, IrlsScale.Bands, IrlsScale.Subscales, IrlsScale.MissingAnswers }.Select(Text),
                $"Items of symptom severity: {string.Join(", ", IrlsScale.SymptomItems)}; of symptom impact: {string.Join(", ", IrlsScale.ImpactItems)} (unverified).",
            ]),
        Copyright = $"The instrument: {IrlsScale.LicenceHolder}. {Text(IrlsScale.Terms)}",
        Item = [.. Enumerable.Range(1, IrlsAnswers.ItemCount).Select(ItemOf)],
    };

    private static Questionnaire.ItemComponent ItemOf(int item) => new()
    {
        LinkId = QuestionnaireReader.LinkOf(item),
        Text = FormattableString.Invariant($"IRLS item {item} (wording: see the licensed instrument)"),
        Type = Questionnaire.QuestionnaireItemType.Choice,
        Required = false,
        Repeats = false,
        AnswerOption = [.. Enumerable.Range(0, IrlsAnswers.HighestAnswer + 1).Select(answer => new Questionnaire.AnswerOptionComponent { Value = CaseResources.AnswerOf(answer) })],
    };

    private static string Text(ScaleStatement statement) =>
        $"{statement.Text}{(statement.SourceIds.IsEmpty ? "" : $" Sources: {string.Join(", ", statement.SourceIds)}.")}{Marks.Sentence(Marks.Of(statement.Verified))}";
}
