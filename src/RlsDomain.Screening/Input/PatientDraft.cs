using System.Collections.Immutable;
using System.Globalization;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;

namespace RlsDomain.Screening.Input;

/// <summary>What the cells of one row have said so far, and what is wrong with them.</summary>
internal sealed class PatientDraft
{
    private const string Root = "$.";

    private readonly List<InputColumn> _labColumns = [];
    private readonly List<InputColumn> _medicationColumns = [];
    private readonly List<(string? Column, string Message)> _problems = [];
    private readonly int?[] _irls = new int?[IrlsAnswers.ItemCount];
    private bool _hasIrls;

    /// <summary>Gets what gathers the case.</summary>
    internal PatientCaseBuilder Builder { get; } = PatientCase.Create("");

    /// <summary>Gets what is wrong, each with the column.</summary>
    internal IReadOnlyList<(string? Column, string Message)> Problems => _problems;

    internal void Refuse(InputColumn column, string message) => Refuse(column.Name, message);

    internal void Refuse(string column, string message) => _problems.Add((column, message));

    internal void Refuse(string message) => _problems.Add((null, message));

    internal void Answer(int item, int answer)
    {
        _irls[item - 1] = answer;
        _hasIrls = true;
    }

    internal void AddLab(LabColumn column, decimal value, Unit unit)
    {
        if (_labColumns.Find(other => ((LabColumn)other).Analyte == column.Analyte) is { } other)
        {
            Refuse(column, $"The column {other.Name} has a value in this row too; a row gives an analyte once.");
            return;
        }

        _labColumns.Add(column);
        Builder.Lab(column.Analyte, value, unit);
    }

    internal void AddMedication(InputColumn column, MedicationEntry entry)
    {
        _medicationColumns.Add(column);
        Builder.Takes(entry);
    }

    /// <summary>Makes the case; null when the row has a problem.</summary>
    internal PatientCase? Finish()
    {
        if (_hasIrls)
        {
            Builder.Irls(_irls);
        }

        if (!Builder.TryBuild(out PatientCase? patient, out ImmutableArray<CaseIssue> issues))
        {
            foreach (CaseIssue issue in issues.Where(issue => issue.Severity == CaseIssueSeverity.Error))
            {
                _problems.Add((ColumnOf(issue.Path), InTerms(issue.Message)));
            }
        }

        return _problems.Count == 0 ? patient : null;
    }

    /// <summary>Gives the column that a path of the case is from.</summary>
    private string? ColumnOf(string path)
    {
        string[] steps = path.Split('.', '[', ']').Skip(1).ToArray();
        return steps switch
        {
            ["findings" or "riskFactors", var code, ..] => code,
            ["irls", var item, ..] when int.TryParse(item, CultureInfo.InvariantCulture, out int place) => new IrlsColumn(place + 1).Name,
            ["labs", var item, ..] when int.TryParse(item, CultureInfo.InvariantCulture, out int place) => _labColumns[place].Name,
            ["medications", var item, ..] when int.TryParse(item, CultureInfo.InvariantCulture, out int place) => _medicationColumns[place].Name,
            [var name, ..] => name,
            _ => null,
        };
    }

    /// <summary>Gives a message of the case format with columns in place of its paths.</summary>
    private static string InTerms(string message) => message
        .Replace("$.riskFactors.", "", StringComparison.Ordinal)
        .Replace("$.findings.", "", StringComparison.Ordinal)
        .Replace(Root, "", StringComparison.Ordinal);
}
