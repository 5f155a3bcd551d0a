using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Medications;
using static System.FormattableString;

namespace RlsDomain.Tool.Listings;

/// <summary>How many rows each table has, and on what they rest.</summary>
internal static class KnowledgeOverview
{
    internal static Listing Of(KnowledgeBase knowledge) => Listing.Of(
        Tables(knowledge),
        ("table", table => table.Name),
        ("rows", table => Invariant($"{table.Marks.Length}")),
        ("basis", table => Shares(table.Marks)));

    private static ImmutableArray<(string Name, ImmutableArray<string> Marks)> Tables(KnowledgeBase knowledge) =>
    [
        Bases("likelihoods", knowledge.Likelihoods, row => row.Grounds),
        Bases("leaks", knowledge.Leaks, row => row.Grounds),
        Bases("priors", knowledge.Priors, row => row.Grounds),
        Bases("condition risks", knowledge.ConditionRisks, row => row.Grounds),
        Bases("tempering groups", knowledge.TemperingGroups, row => row.Grounds),
        Bases("rule numbers", knowledge.Numbers, row => row.Grounds),
        Checks("RLS risk factors", knowledge.RlsRiskFactors, row => row.Verified),
        Checks("criteria", knowledge.Criteria, row => row.Verified),
        Checks("mimic patterns", knowledge.MimicPatterns, row => row.Verified),
        Checks("red flags", knowledge.RedFlags, row => row.Verified),
        Checks("recommendations", knowledge.Recommendations, row => row.Verified),
        Checks<Medication>("medications", knowledge.Medications.Rows, row => row.Verified),
        Checks<LabThreshold>("lab lines", knowledge.Labs.Thresholds, row => row.Verification),
        Checks<UnitConversion>("lab units", knowledge.Labs.Conversions, row => row.Verification),
        Checks<LabRange>("lab ranges", knowledge.Labs.Ranges, row => row.Verification),
        Checks("terminology", knowledge.Terminology, row => row.Verified),
        ("seed statements", [.. knowledge.SeedStatements.Select(_ => "")]),
        ("conflict topics", [.. knowledge.ConflictGroups.Select(_ => "")]),
        ("sources", [.. knowledge.References.Select(_ => "")]),
    ];

    private static (string Name, ImmutableArray<string> Marks) Bases<T>(string name, ImmutableArray<T> rows, Func<T, Grounds> grounds) =>
        (name, [.. rows.Select(row => grounds(row).Basis.Code)]);

    private static (string Name, ImmutableArray<string> Marks) Checks<T>(string name, ImmutableArray<T> rows, Func<T, Verification> check) =>
        (name, [.. rows.Select(row => check(row).IsVerified ? "verified" : check(row).Code)]);

    /// <summary>Gives each mark with how many rows have it and their share, the published and verified first.</summary>
    private static string Shares(ImmutableArray<string> marks)
    {
        string[] order = [.. EvidenceBasis.All.Select(basis => basis.Code), "verified", .. Verification.All.Select(check => check.Code)];
        return string.Join(", ", from mark in marks
                                 where mark.Length > 0
                                 group mark by mark into same
                                 orderby Array.IndexOf(order, same.Key)
                                 select Invariant($"{same.Key} {same.Count()} ({100.0 * same.Count() / marks.Length:0}%)"));
    }
}
