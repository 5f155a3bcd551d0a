using System.Globalization;
using RlsDomain.Evidence;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>Writes the tables as one page for a reviewer.</summary>
internal sealed partial class KnowledgePage(KnowledgeBase knowledge)
{
    private readonly MarkdownText _page = new();

    /// <summary>The sections: anchor, title, and what writes it.</summary>
    private (string Anchor, string Title, Action Write)[] Sections =>
    [
        ("likelihoods", "How often each finding is present", WriteLikelihoods),
        ("leaks", "Findings without any of the conditions", WriteLeaks),
        ("priors", "How common each condition is", WritePriors),
        ("odds-ratios", "What changes the odds of other conditions", WriteOddsRatios),
        ("rls-risk-factors", "What changes the odds of RLS", WriteRlsRiskFactors),
        ("model-rules", "Rules of the model", WriteModelRules),
        ("lab-thresholds", "Lines of laboratory values", WriteThresholds),
        ("lab-ranges", "Ranges of laboratory values", WriteRanges),
        ("medications", "Medications", WriteMedications),
        ("recommendations", "Recommendations", WriteRecommendations),
        ("conflicts", "Where sources disagree", WriteConflicts),
        ("red-flags", "Red flags", WriteRedFlags),
        ("criteria", "Criteria", WriteCriteria),
        ("mimic-patterns", "Patterns of mimics", WriteMimicPatterns),
        ("implications", "What an answer settles", WriteImplications),
        ("rule-numbers", "Numbers of rules", WriteNumbers),
        ("sources", "Sources", WriteSources),
    ];

    internal string Write()
    {
        _page.Line("# The knowledge, table by table");
        _page.Paragraph("This page is written from the tables by `rls knowledge export`; do not edit it.");
        _page.Paragraph($"{MarkdownText.Plain(knowledge.Name)}, version {knowledge.Version}{(knowledge.Over is null ? "" : $" over {knowledge.Over}")}, SHA-256 `{knowledge.Sha256}`.");
        _page.Paragraph("**How to read it.** Every row has a mark. *Published* means that the number was read in its source, *derived* that it was computed from one, and *judgement* that nobody published it: a source beside a judgement gives the direction, not the number. Of statements, *verified* means that they were read in the source, *secondary* in a page that restates it, *unverified* that nothing was opened, and *engineering choice* that this project made them up. Ranges are plausible 95% ranges. What stands under *Key* names the row for an overlay: see [own-knowledge.md](own-knowledge.md).");
        _page.Paragraph("It informs a clinician and orders nothing.");
        _page.Heading(2, "contents", "Contents");
        _page.Line("");
        foreach ((string anchor, string title, _) in Sections)
        {
            _page.Line($"- [{title}](#{anchor})");
        }

        foreach ((string anchor, string title, Action write) in Sections)
        {
            _page.Heading(2, anchor, title);
            write();
        }

        return _page.ToString();
    }

    private void WriteNumbers() => _page.Table(
        ["Key", "Value", "Meaning", "Basis", "Source", "At"],
        knowledge.Numbers.Select(row => new[]
            {
                MarkdownText.Code(row.RowKey), Number(row.Value), MarkdownText.Plain(row.Number.Description), Basis(row.Grounds), SourcesOf(row), MarkdownText.Plain(row.Grounds.At),
            })
            .Concat(knowledge.Labs.Numbers.Select(row => new[]
            {
                $"{MarkdownText.Code(row.RowKey)} of labs", Number(row.Value), MarkdownText.Plain(row.Number.Description), Basis(row.Grounds), SourcesOf(row), MarkdownText.Plain(row.Grounds.At),
            })));

    private void WriteSources() => _page.Table(
        ["Id", "Citation", "Year", "DOI", "How it was read"],
        knowledge.References.Select(reference => new[]
        {
            $"<a id=\"{Anchor(reference.Id)}\"></a>{MarkdownText.Code(reference.Id)}",
            MarkdownText.Plain(reference.Citation),
            reference.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            reference.Doi is null ? "" : $"[{MarkdownText.Plain(reference.Doi)}](https://doi.org/{Uri.EscapeDataString(reference.Doi).Replace("%2F", "/", StringComparison.Ordinal)})",
            MarkdownText.Plain(reference.Access),
        }));

    private static string SourcesOf(IEvidenceRow row) =>
        string.Join(", ", row.SourceIds.Select(id => $"[{MarkdownText.Plain(id)}](#{Anchor(id)})"));

    private static string Anchor(string sourceId) => $"source-{Uri.EscapeDataString(sourceId)}";

    private static string Basis(Grounds grounds) => Words(grounds.Basis);

    private static string Words<T>(T term)
        where T : CodedTerm<T>, ICodedTerm<T> => Sentence.Inside(term.DisplayName);

    private static string Range(double low, double high) => $"{Number(low)} to {Number(high)}";

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Number(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string Number(decimal? number) => number is { } found ? Number(found) : "";

    private static string Pattern(FindingPattern pattern)
    {
        IEnumerable<string> clauses = pattern.Clauses.Select(clause => string.Join(" or ", clause.Present.Select(finding => MarkdownText.Code(finding.Code))
            .Concat(clause.Absent.Select(finding => $"no {MarkdownText.Code(finding.Code)}"))));
        string age = (pattern.AgeFrom, pattern.AgeTo) switch
        {
            (null, null) => "",
            ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $", from {from} years"),
            (null, { } to) => string.Create(CultureInfo.InvariantCulture, $", to {to} years"),
            ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $", {from} to {to} years"),
        };
        return string.Join("; and ", clauses) + age;
    }
}
