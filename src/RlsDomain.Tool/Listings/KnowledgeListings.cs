using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Tool.Listings;

/// <summary>What <c>rls knowledge</c> lists, by the name of the list.</summary>
internal static class KnowledgeListings
{
    internal static ImmutableArray<(string Name, string Description, Func<KnowledgeBase, Listing> List)> All { get; } =
    [
        ("sources", "Every source: id, citation, year, DOI, and how much of it was read", Sources),
        ("conditions", "The conditions, with their codes in public code systems", Conditions),
        ("findings", "The findings, with what each means and the group that it travels with", Findings),
        ("drugs", "Drugs and classes: ATC, what is said of them for RLS, on what evidence", Drugs),
        ("labs", "Laboratory tests: units, LOINC codes and the lines that sources draw", Laboratory),
    ];

    private static Listing Sources(KnowledgeBase knowledge) => Listing.Of(
        knowledge.References,
        ("id", source => source.Id),
        ("year", source => source.Year is { } year ? Invariant($"{year}") : null),
        ("doi", source => source.Doi),
        ("citation", source => source.Citation),
        ("access", source => source.Access));

    private static Listing Conditions(KnowledgeBase knowledge) => Listing.Of(
        Condition.All,
        ("code", condition => condition.Code),
        ("name", condition => condition.DisplayName),
        ("description", condition => condition.Description),
        ("terminology", condition => string.Join("; ", knowledge.CodesOf(condition).Select(Terminology))));

    private static string Terminology(TerminologyMapping row)
    {
        string[] remarks =
        [
            .. row.Use == TerminologyUse.Primary ? [] : (string[])[row.Use.Code],
            .. row.When is { } when ? (string[])[when] : [],
            .. row.Verified.IsVerified ? [] : (string[])[row.Verified.Code],
        ];
        return $"{row.System.DisplayName} {row.Code}{(remarks.Length == 0 ? "" : $" ({string.Join(", ", remarks)})")}";
    }

    private static Listing Findings(KnowledgeBase knowledge)
    {
        ILookup<Finding, TemperingGroup> groups = knowledge.TemperingGroups
            .SelectMany(group => group.Findings.Select(finding => (finding, group)))
            .ToLookup(pair => pair.finding, pair => pair.group);
        return Listing.Of(
            Finding.All,
            ("code", finding => finding.Code),
            ("group", finding => string.Join(", ", groups[finding].Select(group => group.Group))),
            ("description", finding => finding.Description));
    }

    private static Listing Drugs(KnowledgeBase knowledge) => Listing.Of(
        knowledge.Medications.Rows,
        ("id", drug => drug.Id),
        ("name", drug => drug.Name),
        ("level", drug => drug.Level.Code),
        ("atc", drug => drug.Atc + CodeMark(drug.AtcCheck)),
        ("rxnorm", drug => drug.RxNorm is null ? null : drug.RxNorm + CodeMark(drug.RxNormCheck)),
        ("effects", drug => string.Join(", ", drug.Effects.Select(effect => effect.Code + (drug.UnverifiedEffects.Contains(effect) ? " (unverified)" : "")))),
        ("evidence", drug => drug.Evidence.DisplayName),
        ("verified", drug => drug.Verified.Code),
        ("sources", drug => string.Join(", ", drug.SourceIds)));

    private static string CodeMark(CodeCheck check) => check == CodeCheck.LookedUp ? "" : $" ({check.Code})";

    private static Listing Laboratory(KnowledgeBase knowledge) => Listing.Of(
        Analyte.All,
        ("code", analyte => analyte.Code),
        ("name", analyte => analyte.DisplayName),
        ("units", analyte => string.Join(", ", knowledge.Labs.Conversions.Where(row => row.Analyte == analyte).Select(row => row.Unit.Code).Distinct(StringComparer.Ordinal))),
        ("loinc", analyte => string.Join(", ", knowledge.Labs.Conversions.Where(row => row.Analyte == analyte).Select(row => row.Loinc).OfType<string>().Distinct(StringComparer.Ordinal))),
        ("lines", analyte => string.Join("; ", knowledge.Labs.ThresholdsOf(analyte).Select(Line))));

    private static string Line(LabThreshold row) =>
        $"{row.Condition} ({row.Population}): {row.Meaning} [{string.Join(", ", row.SourceIds)}]{(row.Verification.IsVerified ? "" : $" ({row.Verification.Code})")}";
}
