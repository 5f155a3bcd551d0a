using System.Text;
using RlsDomain.Evidence.Tables;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Medications;

/// <summary>The reader is strict: each breach is an issue that names the row or the value.</summary>
public class MedicationTableReadingTests
{
    private static readonly string s_shipped = Encoding.UTF8.GetString(TableFiles.Shipped["medications.json"].Span);

    [Fact]
    public void Read_ShippedTable_HasNoIssue() => Assert.Empty(IssuesAfter("\"id\"", "\"id\""));

    [Theory]
    [InlineData("\"atc\": \"N06AX11\"", "\"atc\": \"N06AX1\"", "\"atc\" is \"N06AX1\"; it must be a letter of ABCDGHJLMNPRSV, two digits")]
    [InlineData("\"atcAlso\": \"N03AX12\"", "\"atcAlso\": \"n03ax12\"", "\"atcAlso\" is \"n03ax12\"; it must be a letter of ABCDGHJLMNPRSV, two digits")]
    [InlineData("\"rxcui\": \"15996\"", "\"rxcui\": \"15x\"", "\"rxcui\" is \"15x\"; it must be digits only.")]
    [InlineData("\"rxcui\": \"15996\", ", "", "\"rxcuiVerified\" is \"yes\"; it is \"yes\" where there is an \"rxcui\", and only there.")]
    [InlineData("\"effects\": [\"worsens-rls\"], \"evidence\": \"guideline+limited data\"", "\"effects\": [\"worsens-rl\"], \"evidence\": \"guideline+limited data\"", "did you mean \"worsens-rls\"?")]
    [InlineData("\"id\": \"mianserin\"", "\"id\": \"mirtazapine\"", "the id \"mirtazapine\" is given by mirtazapine and mirtazapine; it must stand once.")]
    [InlineData("\"brands\": [\"Tolvon\"]", "\"brands\": [\"remeron\"]", "the name \"remeron\" is given by mirtazapine and mianserin; it must stand once.")]
    [InlineData("\"atc\": \"N06AX03\"", "\"atc\": \"N06AX11\"", "the ATC code \"N06AX11\" is given by mirtazapine and mianserin; it must stand once.")]
    [InlineData("\"rxcui\": \"6929\"", "\"rxcui\": \"15996\"", "the RxNorm code \"15996\" is given by mirtazapine and mianserin; it must stand once.")]
    [InlineData("\"members\": [\"hydroxyzine\"]", "\"members\": [\"hydroxizine\"]", "class-antihistamines names the row \"hydroxizine\", which is not there; did you mean \"hydroxyzine\"?")]
    [InlineData("\"wholeNameOnly\": [\"coffee\"]", "\"wholeNameOnly\": [\"tea\"]", "\"wholeNameOnly\" holds \"tea\", which \"brands\" does not.")]
    [InlineData("\"unverifiedEffects\": [\"akathisia\"]", "\"unverifiedEffects\": [\"plms\"]", "\"unverifiedEffects\" holds \"plms\", which \"effects\" does not.")]
    [InlineData(", \"recognitionBecause\": \"the British spelling; general knowledge, unverified\"", "", "\"recognitionBecause\" gives the reason")]
    [InlineData("\"effects\": [\"worsens-rls\"], \"evidence\": \"guideline+limited data\"", "\"effects\": [], \"evidence\": \"guideline+limited data\"", "the key \"effects\" is missing or empty; it is a list of one code or more.")]
    [InlineData("\"name\": \"Lithium\"", "\"name\": \"SSRI\"", "the class name \"ssri\" is given by class-ssri and class-lithium; it must stand once.")]
    [InlineData("\"brands\": [\"Tolvon\"]", "\"members\": [\"sertraline\"]", "there is no key \"members\"")]
    public void Read_OneThingWrong_NamesItAndTheFix(string from, string to, string message) =>
        Assert.Contains(IssuesAfter(from, to), issue => issue.Message.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void Rows_IdsOfDrugs_AreTheirNamesInKebabCase() =>
        Assert.All(MedicationTable.Default.Rows.Where(row => row.IsDrug), row =>
            Assert.Equal(row.Id, string.Join('-', row.Name.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void Vocabularies_EveryMember_IsUsedByARow()
    {
        IEnumerable<Medication> rows = MedicationTable.Default.Rows;
        AllUsed(rows.SelectMany(row => row.Effects));
        AllUsed(rows.Select(row => row.Evidence));
        AllUsed(rows.Select(row => row.Group));
        AllUsed(rows.Select(row => row.Level));
        AllUsed(rows.SelectMany(row => new[] { row.AtcCheck, row.RxNormCheck }));
        AllUsed(MedicationEffect.All.Select(effect => effect.Role));
    }

    private static void AllUsed<T>(IEnumerable<T> used)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        Assert.Equal(T.All, used.Distinct().OrderBy(member => member.Index));
        Assert.Equal(T.All.Length, T.All.Select(member => member.Code).Distinct().Count());
    }

    private static List<TableIssue> IssuesAfter(string from, string to)
    {
        Assert.Contains(from, s_shipped, StringComparison.Ordinal);
        byte[] changed = Encoding.UTF8.GetBytes(s_shipped.Replace(from, to, StringComparison.Ordinal));
        List<TableIssue> issues = [];
        MedicationTable.Read(new TableFiles([new("medications.json", changed)]), issues);
        return issues;
    }
}
