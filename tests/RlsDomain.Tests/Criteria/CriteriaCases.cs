using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Criteria;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Criteria;

/// <summary>Makes the cases of the criteria tests from a line such as <c>core urge-to-move-legs !probes</c>; <c>!</c> is absent.</summary>
internal static class CriteriaCases
{
    internal static readonly ImmutableArray<string> CoreFour =
        ["urge-to-move-legs", "begins-or-worsens-at-rest", "relief-with-movement", "worse-in-evening-or-night"];

    internal static readonly ImmutableArray<string> Probes =
    [
        "painful-muscle-contraction", "relief-by-position-change", "tapping-or-fidgeting-habit", "joint-pain-or-stiffness",
        "muscle-tenderness", "varicose-veins-or-skin-changes", "leg-swelling",
    ];

    /// <summary>The findings of nocturnal leg cramps, to stand behind others in a line.</summary>
    internal const string Cramps = " painful-muscle-contraction visible-muscle-spasm";

    /// <summary>Reads a line of codes; <c>core</c> and <c>probes</c> stand for their lists, a later word wins, and <c>?</c> takes an answer back.</summary>
    internal static PresenceSet<Finding> Findings(string line)
    {
        PresenceSet<Finding> findings = default;
        foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Presence presence = word[0] switch { '!' => Presence.Absent, '?' => Presence.NotRecorded, _ => Presence.Present };
            string code = word.TrimStart('!', '?');
            foreach (string each in code switch { "core" => CoreFour, "probes" => Probes, _ => [code] })
            {
                findings = findings.With(Finding.FromCode(each), presence);
            }
        }

        return findings;
    }

    internal static PatientCase Case(string line, int? irls = null, decimal? age = null, decimal? perWeek = null, decimal? months = null, decimal? episodes = null, decimal? plmIndex = null) =>
        Case(Findings(line), irls, age, perWeek, months, episodes, plmIndex);

    internal static PatientCase Case(PresenceSet<Finding> findings, int? irls = null, decimal? age = null, decimal? perWeek = null, decimal? months = null, decimal? episodes = null, decimal? plmIndex = null) => new()
    {
        Id = "test",
        Findings = findings,
        Irls = irls is { } total ? Answers(total) : null,
        AgeYears = age,
        SymptomFrequencyPerWeek = perWeek,
        SymptomDurationMonths = months,
        LifetimeEpisodes = episodes,
        PlmIndexPerHour = plmIndex,
    };

    internal static PatientCase With(PatientCase patient, PresenceSet<Finding> findings, decimal? perWeek, decimal? months) => new()
    {
        Id = patient.Id,
        Findings = findings,
        Irls = patient.Irls,
        AgeYears = patient.AgeYears,
        SymptomFrequencyPerWeek = perWeek,
        SymptomDurationMonths = months,
    };

    internal static CriterionResult Criterion(PatientCase patient, string id) =>
        CriteriaEvaluator.Default.Evaluate(patient).SelectMany(set => set.Criteria).Single(criterion => criterion.Id == id);

    /// <summary>Compares a list by its content; an immutable array compares itself by reference.</summary>
    internal static void AssertList<T>(IEnumerable<T> expected, ImmutableArray<T> actual) => Assert.Equal(expected, actual.AsEnumerable());

    internal static Verdict ToVerdict(string text) => text switch
    {
        "met" => Verdict.Met,
        "not met" => Verdict.NotMet,
        "unknown" => Verdict.Undetermined,
        _ => throw new ArgumentOutOfRangeException(nameof(text), text, "met, not met or unknown"),
    };

    internal static string ToText(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not met",
        _ => "unknown",
    };

    /// <summary>Fills the ten items from the first on, 4 each, up to a total.</summary>
    internal static IrlsAnswers Answers(int total) =>
        IrlsAnswers.From([.. Enumerable.Range(0, 10).Select(item => (int?)Math.Clamp(total - (4 * item), 0, 4))]);
}
