using System.Collections.Frozen;
using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Labs;

/// <summary>What is known of laboratory values: units, ranges, thresholds and assays. Immutable; compares by reference.</summary>
/// <remarks>No conversion happens in silence: a unit that an analyte does not have is refused with a sentence.</remarks>
public sealed partial class LabTable
{
    private const string UnitsFile = "lab-units.json";
    private const string RangesFile = "lab-ranges.json";
    private const string ThresholdsFile = "lab-thresholds.json";
    private const string AssaysFile = "lab-assays.json";
    private const string NumbersFile = "lab-numbers.json";
    private const string StatementsFile = "lab-statements.json";

    private static readonly Lazy<LabTable> s_default = new(ReadEmbedded);

    private readonly Unit?[] _canonicalUnits = new Unit?[Analyte.All.Length];
    private readonly ImmutableArray<Unit>[] _units = new ImmutableArray<Unit>[Analyte.All.Length];
    private readonly UnitConversion?[] _conversions = new UnitConversion?[Analyte.All.Length * Unit.All.Length];
    private readonly LabRange?[] _plausible = new LabRange?[Analyte.All.Length];
    private readonly ImmutableArray<LabThreshold>[] _thresholds = new ImmutableArray<LabThreshold>[Analyte.All.Length];
    private readonly ImmutableArray<LabLine>[] _lines = new ImmutableArray<LabLine>[Analyte.All.Length];
    private readonly ImmutableArray<LabLine>[] _alternatives = new ImmutableArray<LabLine>[Analyte.All.Length];
    private readonly ImmutableArray<LabThreshold>[] _iron = new ImmutableArray<LabThreshold>[IronRole.All.Length];
    private readonly decimal[] _numbers = new decimal[LabNumber.All.Length];
    private readonly FrozenDictionary<string, ImmutableArray<UnitConversion>> _byLoinc;

    private LabTable(TableFiles files, List<TableIssue> issues)
    {
        Conversions = files.Read(UnitsFile, issues, UnitConversion.Read);
        Ranges = files.Read(RangesFile, issues, LabRange.Read);
        Thresholds = files.Read(ThresholdsFile, issues, LabThreshold.Read);
        AssayComparisons = files.Read(AssaysFile, issues, AssayComparison.Read);
        Numbers = files.Read(NumbersFile, issues, LabNumberRow.Read);
        SampleConditions = files.Read(StatementsFile, issues, LabStatement.Read);
        foreach (Analyte analyte in Analyte.All)
        {
            Index(analyte);
        }

        foreach (IronRole role in IronRole.All)
        {
            _iron[role.Index] = [.. Thresholds.Where(row => row.Role == role)];
        }

        foreach (LabNumberRow row in Numbers)
        {
            _numbers[row.Number.Index] = row.Value;
        }

        _byLoinc = Conversions.Where(row => row.Loinc is not null)
            .GroupBy(row => row.Loinc!, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Gets the table shipped with the library; read once, on first use.</summary>
    public static LabTable Default => s_default.Value;

    /// <summary>Gets how each unit of each analyte is converted.</summary>
    public ImmutableArray<UnitConversion> Conversions { get; }

    /// <summary>Gets the plausible ranges and the reference intervals.</summary>
    public ImmutableArray<LabRange> Ranges { get; }

    /// <summary>Gets the lines that sources draw.</summary>
    public ImmutableArray<LabThreshold> Thresholds { get; }

    /// <summary>Gets what two makers' assays read in the same sample.</summary>
    public ImmutableArray<AssayComparison> AssayComparisons { get; }

    /// <summary>Gets the numbers that the reading of labs needs.</summary>
    public ImmutableArray<LabNumberRow> Numbers { get; }

    /// <summary>Gets how samples for iron studies are taken.</summary>
    public ImmutableArray<LabStatement> SampleConditions { get; }

    /// <summary>Gets the value of a number that the reading of labs needs.</summary>
    /// <param name="number">Which number.</param>
    public decimal this[LabNumber number]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(number);
            return _numbers[number.Index];
        }
    }

    /// <summary>Gets the range outside which a value of an analyte is taken for an error; null when there is none.</summary>
    /// <param name="analyte">What was measured.</param>
    public LabRange? FindPlausibleRange(Analyte analyte)
    {
        ArgumentNullException.ThrowIfNull(analyte);
        return _plausible[analyte.Index];
    }

    /// <summary>Gets the lines of an analyte, in the order of the table; those of another analyte that ask for it are not among them.</summary>
    /// <param name="analyte">What was measured.</param>
    public ImmutableArray<LabThreshold> ThresholdsOf(Analyte analyte)
    {
        ArgumentNullException.ThrowIfNull(analyte);
        return _thresholds[analyte.Index];
    }

    /// <summary>Gets the lines of other analytes that a value of this one meets alone.</summary>
    internal ImmutableArray<LabLine> AlternativesOf(Analyte analyte) => _alternatives[analyte.Index];

    /// <summary>Gets the lines of an analyte with their texts, in the order of the table.</summary>
    internal ImmutableArray<LabLine> LinesOf(Analyte analyte) => _lines[analyte.Index];

    /// <summary>Gets the lines with a role when iron is assessed; one, but for <see cref="IronRole.DoNotGive"/>.</summary>
    internal ImmutableArray<LabThreshold> LinesOf(IronRole role) => _iron[role.Index];

    /// <summary>Gets every table whose rows cite sources, by file.</summary>
    internal IEnumerable<(string File, ImmutableArray<IEvidenceRow> Rows)> EvidenceTables =>
    [
        (UnitsFile, [.. Conversions]),
        (RangesFile, [.. Ranges]),
        (ThresholdsFile, [.. Thresholds]),
        (AssaysFile, [.. AssayComparisons]),
        (NumbersFile, [.. Numbers]),
        (StatementsFile, [.. SampleConditions]),
    ];

    /// <summary>Reads and checks the tables of labs; the caller must look at the issues before it uses the result.</summary>
    internal static LabTable Read(TableFiles files, List<TableIssue> issues)
    {
        LabTable table = new(files, issues);
        LabTableChecks.Run(table, issues);
        return table;
    }

    private static LabTable ReadEmbedded()
    {
        List<TableIssue> issues = [];
        LabTable table = Read(TableFiles.Shipped, issues);
        return issues.Count == 0 ? table : throw new KnowledgeFormatException([.. issues]);
    }

    private void Index(Analyte analyte)
    {
        ImmutableArray<UnitConversion> rows = [.. Conversions.Where(row => row.Analyte == analyte)];
        UnitConversion? canonical = rows.FirstOrDefault(row => row.IsCanonical) ?? rows.FirstOrDefault(row => row.IsIdentity);
        _canonicalUnits[analyte.Index] = canonical?.Unit;
        _units[analyte.Index] = [.. rows.Select(row => row.Unit).Distinct().OrderBy(unit => unit == canonical?.Unit ? 0 : 1)];
        foreach (UnitConversion row in rows.Reverse().OrderBy(row => row.IsCanonical ? 1 : 0))
        {
            _conversions[Slot(analyte, row.Unit)] = row; // The first row of a unit stays, the canonical one before all.
        }

        _plausible[analyte.Index] = Ranges.FirstOrDefault(row => row.Analyte == analyte && row.Kind == LabRangeKind.Plausible);
        _thresholds[analyte.Index] = [.. Thresholds.Where(row => row.Analyte == analyte)];
        _lines[analyte.Index] = [.. _thresholds[analyte.Index].Select(row => new LabLine(this, row))];
        _alternatives[analyte.Index] =
            [.. Thresholds.Where(row => row.Other?.Analyte == analyte && row.Other.Combination == LabCombination.Or).Select(row => new LabLine(this, row))];
    }

    private static int Slot(Analyte analyte, Unit unit) => (analyte.Index * Unit.All.Length) + unit.Index;
}
