using System.Collections.Immutable;
using System.Text;
using RlsDomain.Evidence.Tables;

namespace RlsDomain.Knowledge;

/// <summary>A CSV file: its columns, and for each table that it is made of, the keys that fill them.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Columns">The columns, in order.</param>
/// <param name="Parts">The tables, in order.</param>
internal sealed record CsvTable(string Name, ImmutableArray<string> Columns, ImmutableArray<CsvPart> Parts)
{
    private const string LineEnd = "\r\n";

    private const string Labs = "row_id=id kind=kind analyte=analyte loinc=loinc loinc_name=loincName unit_ucum=unit factor_to_canonical=factor offset_to_canonical=offset molar_mass_g_per_mol=molarMass low=low low_inclusive=lowInclusive high=high high_inclusive=highInclusive population=population condition=condition meaning=meaning source_id=source verified=verified note=note";

    /// <summary>Gets every file.</summary>
    internal static ImmutableArray<CsvTable> All { get; } =
    [
        Of("likelihoods", "condition=condition finding=finding probability=p low=low high=high basis=basis source_id=source note=at"),
        Of("leaks", "finding=finding leak=p basis=basis source_id=source note=at"),
        Of("priors", "setting=setting condition=condition prior=p low=low high=high basis=basis source_id=source note=at"),
        Of("condition-risk", "condition=condition risk_factor=factor odds_ratio=oddsRatio low=low high=high basis=basis source_id=source note=at"),
        Of("risk-factors", "row_id=id vocabulary_code=code vocabulary_status=status factor=factor stratum=stratum measure=measure value=value ci_low=low ci_high=high prevalence_pct=prevalence prevalence_ci=prevalenceInterval comparator_pct=comparator suggested_odds_multiplier=multiplier|multiplierText multiplier_basis=multiplierBasis direction=direction source_id=source other_sources=otherSources verified=verified note=note"),
        Of("medications", "med_id=id level=level group=group seed_class=seedClass generic_name=name atc=atc atc_verified=atcVerified atc_also=atcAlso rxcui=rxcui rxcui_verified=rxcuiVerified brand_names=brands mechanism=mechanism effect=effects evidence_level=evidence source_id=source other_sources=otherSources verified=verified alternatives=alternatives note=note"),
        Of("recommendations", "rec_id=id kind=kind source_id=source year=year status=status population=population intervention=intervention intervention_code=interventionCode direction=direction strength=strength certainty=certainty condition=condition statement=statement conflicts_with=conflictGroup verified=verified certainty_verified=certaintyVerified note=note"),
        Of("references", "id=id citation=citation year=year doi=doi access=access"),
        Of("likelihood-references", "id=id citation=citation year=year doi=doi note=access"),
        new(
            "labs.csv",
            CsvPart.Parse("", Labs).Columns,
            [
                CsvPart.Parse("lab-units.json", Labs).With("kind", "unit").With("loinc_name", "(any)"),
                CsvPart.Parse("lab-ranges.json", Labs),
                CsvPart.Parse("lab-thresholds.json", Labs).With("kind", "threshold"),
                CsvPart.Parse("lab-assays.json", Labs.Replace(" low=low ", " low=beckman ", StringComparison.Ordinal).Replace(" high=high ", " high=roche ", StringComparison.Ordinal)).With("kind", "assay"),
            ]),
    ];

    /// <summary>Gives the bytes of the file.</summary>
    internal ReadOnlyMemory<byte> Write(TableFiles files)
    {
        StringBuilder text = new();
        text.AppendJoin(',', Columns.Select(Cell)).Append(LineEnd);
        foreach ((CsvPart part, TableRow row) in Parts.SelectMany(part => files.Rows(part.File).Select(row => (part, row))))
        {
            text.AppendJoin(',', part.Cells(row.Json).Select(Cell)).Append(LineEnd);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static CsvTable Of(string name, string columns)
    {
        CsvPart part = CsvPart.Parse(name + ".json", columns);
        return new(name + ".csv", part.Columns, [part]);
    }

    /// <summary>Quotes what RFC 4180 asks to be quoted.</summary>
    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
