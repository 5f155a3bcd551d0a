using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tool.Evaluation;

/// <summary>An assessment beside what the source of the case says.</summary>
internal sealed record JudgedCase
{
    private const double MoreLikelyThanNot = 0.5;

    internal required string Id { get; init; }

    internal required Condition Primary { get; init; }

    /// <summary>Gets the primary diagnosis and what the source says is also present.</summary>
    internal required ImmutableArray<Condition> All { get; init; }

    /// <summary>Gets the place of the primary diagnosis in the differential, which follows what mainly explains the findings, from 1.</summary>
    internal required int Place { get; init; }

    /// <summary>Gets its place when conditions are ordered by how likely each is to be present.</summary>
    internal int PlaceByPresence => 1 + Probabilities.Count(probability => probability > ProbabilityOfPrimary);

    internal required RankedCondition Leading { get; init; }

    /// <summary>Gets the probability of each condition, in the order of the vocabulary.</summary>
    internal required ImmutableArray<double> Probabilities { get; init; }

    /// <summary>Gets the probability of each condition that it mainly explains the findings, in the order of the vocabulary.</summary>
    internal required ImmutableArray<double> Explains { get; init; }

    internal required bool IrlssgIsMetOrProbable { get; init; }

    /// <summary>Gets the contributors that the source names, and whether the assessment lists each.</summary>
    internal required ImmutableArray<(string Code, bool IsListed)> Contributors { get; init; }

    internal double ProbabilityOfPrimary => Probabilities[Primary.Index];

    internal bool RlsIsPrimary => Primary == Condition.RestlessLegsSyndrome;

    internal bool RlsLeads => Leading.Condition == Condition.RestlessLegsSyndrome;

    internal bool RlsIsMoreLikelyThanNot => Probabilities[Condition.RestlessLegsSyndrome.Index] >= MoreLikelyThanNot;

    /// <summary>Compares an assessment with what was expected, which has a primary diagnosis.</summary>
    internal static JudgedCase Of(Assessment assessment, ExpectedDiagnosis expected)
    {
        ImmutableArray<RankedCondition> ranking = assessment.Differential.Ranking;
        CriteriaResult irlssg = assessment.Criteria.First(result => result.Set == CriteriaSet.Irlssg2014);
        return new()
        {
            Id = assessment.Patient.Id,
            Primary = expected.Primary!,
            All = [expected.Primary!, .. expected.Also],
            Place = 1 + ranking.Select(ranked => ranked.Condition).ToList().IndexOf(expected.Primary!),
            Leading = ranking[0],
            Probabilities = [.. Condition.All.Select(assessment.Differential.ProbabilityOf)],
            Explains = [.. ranking.OrderBy(ranked => ranked.Condition.Index).Select(ranked => ranked.Explains)],
            IrlssgIsMetOrProbable = irlssg.Verdict == Verdict.Met || irlssg.Label is not null,
            Contributors =
            [
                .. expected.Contributors.Select(code => (code, assessment.Contributors.Any(found => string.Equals(found.Code, code, StringComparison.OrdinalIgnoreCase)))),
            ],
        };
    }
}
