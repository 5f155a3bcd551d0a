using System.Collections.Immutable;
using RlsDomain.Labs;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Screening.Input;

/// <summary>Every column that an input may have, by name.</summary>
internal static class InputColumns
{
    /// <summary>The column of ids, which every input has.</summary>
    internal const string Id = "id";

    private static readonly ImmutableArray<InputColumn> s_all =
    [
        new NumberColumn("age", (builder, years) => builder.Aged(years)),
        new SexColumn(),
        new TrimesterColumn(),
        new NumberColumn("symptomFrequencyPerWeek", (builder, days) => builder.SymptomsPerWeek(days)),
        new NumberColumn("symptomDurationMonths", (builder, months) => builder.SymptomsForMonths(months)),
        new NumberColumn("lifetimeEpisodes", (builder, episodes) => builder.LifetimeEpisodes(episodes)),
        new NumberColumn("plmIndexPerHour", (builder, index) => builder.PlmIndexPerHour(index)),
        .. Enumerable.Range(1, IrlsAnswers.ItemCount).Select(item => new IrlsColumn(item)),
        new MedicationColumn("medications", name => new() { Name = name }),
        new MedicationColumn("atc", code => new() { Atc = code }),
        new MedicationColumn("rxnorm", concept => new() { RxNorm = concept }),
        .. Finding.All.Select(finding => new PresenceColumn(finding)),
        .. RiskFactor.All.Select(factor => new PresenceColumn(factor)),
        .. Analyte.All.SelectMany(analyte => LabTable.Default.UnitsOf(analyte).Select(unit => new LabColumn(analyte, unit))),
    ];

    private static readonly Dictionary<string, InputColumn> s_byName = s_all.ToDictionary(column => column.Name, StringComparer.Ordinal);

    /// <summary>Gets the names, <see cref="Id"/> first.</summary>
    internal static ImmutableArray<string> Names { get; } = [Id, .. s_all.Select(column => column.Name)];

    /// <summary>Gets the column of a name; null when there is none. Spaces before the bracket of a unit do not count.</summary>
    internal static InputColumn? Find(string name) =>
        s_byName.GetValueOrDefault(name) ?? (LabName.Split(name) is { } lab ? s_byName.GetValueOrDefault($"{lab.Analyte} [{lab.Unit}]") : null);
}
