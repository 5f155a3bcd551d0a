using System.Collections.Immutable;
using RlsDomain.Criteria;
using RlsDomain.Guidance;
using RlsDomain.Vocabulary;

namespace RlsDomain.Comparison;

/// <summary>The answers of an assessment that are compared, each with its place.</summary>
internal sealed class Answers
{
    private const string Listed = "listed";

    private readonly Dictionary<(AnswerPart Part, string Code), string> _values = [];
    private readonly List<(AnswerPart Part, string Code)> _places = [];

    private Answers(Assessment assessment)
    {
        Add(AnswerPart.LeadingCondition, AnswerPart.LeadingCondition.Code, assessment.Differential.Leading.Code);
        foreach (CriteriaResult set in assessment.Criteria)
        {
            Add(AnswerPart.Criteria, set.Set.Code, set.Label is null ? set.Verdict.Code() : $"{set.Verdict.Code()} ({set.Label})");
            foreach (CriterionResult criterion in set.Criteria)
            {
                Add(AnswerPart.Criteria, criterion.Id, criterion.Verdict.Code());
            }
        }

        foreach (Contributor contributor in assessment.Contributors)
        {
            string kind = contributor.Kind.Code + ":";
            Add(AnswerPart.Contributor, contributor.Code.StartsWith(kind, StringComparison.Ordinal) ? contributor.Code : kind + contributor.Code, Listed);
        }

        foreach (GuidanceItem item in assessment.Guidance)
        {
            Add(AnswerPart.Guidance, item.Recommendation.Id, Listed);
        }

        foreach (RaisedFlag raised in assessment.RedFlags)
        {
            Add(AnswerPart.RedFlag, raised.Flag.Code, Listed);
        }
    }

    internal static Answers Of(Assessment assessment) => new(assessment);

    /// <summary>Gets the answer at a place; null when there is none.</summary>
    internal string? this[AnswerPart part, string code] => _values.GetValueOrDefault((part, code));

    /// <summary>Gives what differs from these answers to others, in the order of the parts, what was there before first.</summary>
    internal ImmutableArray<AnswerChange> ChangesTo(Answers others) =>
    [
        .. _places.Concat(others._places).Distinct()
            .Where(place => this[place.Part, place.Code] != others[place.Part, place.Code])
            .OrderBy(place => place.Part.Index)
            .Select(place => new AnswerChange
            {
                Part = place.Part,
                Code = place.Code,
                Before = this[place.Part, place.Code],
                After = others[place.Part, place.Code],
                Attribution = Attribution.NotTried,
                Because = [],
            }),
    ];

    private void Add(AnswerPart part, string code, string value)
    {
        if (_values.TryAdd((part, code), value))
        {
            _places.Add((part, code));
        }
    }
}
