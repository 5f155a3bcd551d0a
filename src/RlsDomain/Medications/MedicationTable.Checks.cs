using System.Collections.Immutable;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Medications;

/// <content>What the rows must satisfy as a whole.</content>
public sealed partial class MedicationTable
{
    private static void Check(ImmutableArray<Medication> rows, List<TableIssue> issues)
    {
        List<Medication> drugs = [.. rows.Where(row => row.IsDrug)];
        CheckOnce("id", rows.Select(row => (row.Id, row.Id)), issues);
        CheckOnce("name", drugs.SelectMany(drug => MedicationNames.NamesOf(drug).Select(name => (MedicationNames.Fold(name.Name), drug.Id))), issues);
        CheckOnce("ATC code", drugs.Where(drug => drug.AtcCheck != CodeCheck.ParentDrug).SelectMany(drug => AtcCodesOf(drug).Select(code => (code, drug.Id))), issues);
        CheckOnce("RxNorm code", drugs.Where(drug => drug.RxNorm is not null).Select(drug => (drug.RxNorm!, drug.Id)), issues);
        CheckOnce("class name", rows.Where(row => !row.IsDrug).Select(row => (ClassName(row.Name), row.Id)), issues);
        CheckMembers(rows, issues);
    }

    /// <summary>Reports each value that two rows claim, or one row twice.</summary>
    private static void CheckOnce(string what, IEnumerable<(string Value, string Id)> claims, List<TableIssue> issues)
    {
        foreach (IGrouping<string, string> claim in claims.GroupBy(claim => claim.Value, claim => claim.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            issues.Add(new(FileName, 0, $"the {what} \"{claim.Key}\" is given by {Sentence.AllOf([.. claim])}; it must stand once."));
        }
    }

    private static void CheckMembers(ImmutableArray<Medication> rows, List<TableIssue> issues)
    {
        HashSet<string> ids = rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        foreach (Medication row in rows)
        {
            foreach (string id in row.Members.Concat(row.NonMembers).Where(id => !ids.Contains(id)))
            {
                issues.Add(new(FileName, 0, Suggestion.Of($"{row.Id} names the row {Quoted.Of(id)}, which is not there", Spelling.Nearest(id, ids))));
            }
        }
    }
}
