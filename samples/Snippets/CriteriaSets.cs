using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Vocabulary;

namespace Snippets;

/// <summary>docs/criteria.md.</summary>
internal static class CriteriaSets
{
    internal static void Show()
    {
        // <CriteriaSets>
        PatientCase patient = PatientCase.Create("criteria-1")
            .Aged(54)
            .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement)
            .SymptomsPerWeek(2)
            .Build();

        foreach (CriteriaResult set in CriteriaEvaluator.Default.Evaluate(patient))
        {
            Console.WriteLine($"{set.Set.DisplayName}: {set.Verdict.Code()}, could be {string.Join(" or ", set.CouldBe.Select(verdict => verdict.Code()))}");
            foreach (CriterionResult criterion in set.Criteria.Where(criterion => criterion.Verdict != Verdict.Met))
            {
                string open = string.Join(", ", criterion.OpenFindings.Select(finding => finding.Code).Concat(criterion.OpenInputs).Take(3));
                Console.WriteLine($"  {criterion.Id} {criterion.Verdict.Code()} [{criterion.Text.Verified.Code}]; open: {open}");
            }
        }
        // </CriteriaSets>
    }
}
