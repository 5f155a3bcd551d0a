using System.Collections.Frozen;
using System.Collections.Immutable;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Medications;

/// <summary>The table of medications, which recognises what a list of medications holds. Immutable.</summary>
public sealed partial class MedicationTable
{
    private const string FileName = "medications.json";

    private static readonly Lazy<MedicationTable> s_default = new(ReadDefault);

    private readonly MedicationNames _names;
    private readonly FrozenDictionary<string, ImmutableArray<Medication>> _drugsByAtc;
    private readonly FrozenDictionary<string, Medication> _drugsByRxNorm;
    private readonly FrozenDictionary<string, Medication> _classesByName;
    private readonly FrozenDictionary<string, ImmutableArray<Medication>> _classesByRow;
    private readonly ImmutableArray<Medication> _classes;

    private MedicationTable(ImmutableArray<Medication> rows)
    {
        Rows = rows;
        ImmutableArray<Medication> drugs = [.. rows.Where(row => row.IsDrug)];
        _classes = [.. rows.Where(row => !row.IsDrug)];
        _names = new MedicationNames(drugs);
        _drugsByAtc = drugs.SelectMany(drug => AtcCodesOf(drug).Select(code => (code, drug)))
            .GroupBy(pair => pair.code, pair => pair.drug, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(drug => drug.AtcCheck.Index).ToImmutableArray(), StringComparer.Ordinal);
        _drugsByRxNorm = drugs.Where(drug => drug.RxNorm is not null).DistinctBy(drug => drug.RxNorm, StringComparer.Ordinal)
            .ToFrozenDictionary(drug => drug.RxNorm!, StringComparer.Ordinal);
        _classesByName = _classes.DistinctBy(row => ClassName(row.Name), StringComparer.Ordinal)
            .ToFrozenDictionary(row => ClassName(row.Name), StringComparer.Ordinal);
        _classesByRow = rows.DistinctBy(row => row.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(row => row.Id, FindClasses, StringComparer.Ordinal);
    }

    /// <summary>Gets the table shipped with the library; read once, on first use.</summary>
    public static MedicationTable Default => s_default.Value;

    /// <summary>Gets every row, in the order of the file: classes first.</summary>
    public ImmutableArray<Medication> Rows { get; }

    /// <summary>Reads the table from the files of a knowledge base, and reports what is wrong with it.</summary>
    internal static MedicationTable Read(TableFiles files, List<TableIssue> issues)
    {
        ImmutableArray<Medication> rows = files.Read(FileName, issues, Medication.Read);
        Check(rows, issues);
        return new(rows);
    }

    /// <summary>Gets the drugs with a lower risk whose ATC code begins like that of a class.</summary>
    internal ImmutableArray<Medication> LowRiskDrugsUnder(Medication row) =>
        [.. Rows.Where(drug => drug.IsDrug && drug.Effects.Contains(MedicationEffect.LowRisk) && AtcCode.StartsWith(drug.Atc, row.Atc))];

    private static MedicationTable ReadDefault()
    {
        List<TableIssue> issues = [];
        MedicationTable table = Read(TableFiles.Shipped, issues);
        return issues.Count == 0 ? table : throw new KnowledgeFormatException([.. issues]);
    }

    private static IEnumerable<string> AtcCodesOf(Medication drug) => drug.AtcAlso is null ? [drug.Atc] : [drug.Atc, drug.AtcAlso];

    /// <summary>The name of a class counts with and without the s of its plural.</summary>
    private static string ClassName(string name) => MedicationNames.Fold(name).TrimEnd('s');

    /// <summary>Finds the classes that hold a row, the longest ATC code first and then in the order of the table.</summary>
    private ImmutableArray<Medication> FindClasses(Medication row) =>
        [.. _classes.Where(candidate => Holds(candidate, row)).OrderByDescending(candidate => candidate.Atc.Length)];

    private static bool Holds(Medication candidate, Medication row) =>
        candidate.Id != row.Id
        && !candidate.NonMembers.Contains(row.Id)
        && (candidate.Members.Contains(row.Id)
            || (candidate.MatchesByPrefix && candidate.Atc != row.Atc && AtcCode.StartsWith(row.Atc, candidate.Atc)));
}
