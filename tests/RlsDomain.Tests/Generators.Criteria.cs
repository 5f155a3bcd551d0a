using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Tests.Criteria;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests;

/// <content>Cases for the criteria, of which all but a few findings that matter are recorded.</content>
public static partial class Generators
{
    private const int MostOpen = 8;

    private static readonly string[] s_ruleFindings =
    [
        "urge-to-move-legs", "begins-or-worsens-at-rest", "relief-with-movement", "worse-in-evening-or-night", "constant-through-day",
        "relief-with-movement-in-past", "evening-pattern-in-past", "dopaminergic-response", "significant-distress-or-impairment",
        "difficulty-falling-asleep", "difficulty-staying-asleep", "onset-after-dopamine-blocker", "onset-after-serotonergic-drug",
    ];

    private static readonly ImmutableArray<Finding> s_rules = [.. s_ruleFindings.Select(Finding.FromCode)];

    private static readonly ImmutableArray<Finding> s_patterns =
        [.. KnowledgeBase.Default.MimicPatterns.SelectMany(row => row.Pattern.Clauses).SelectMany(clause => clause.Present.Concat(clause.Absent)).Except(s_rules).OrderBy(finding => finding.Index)];

    public static Arbitrary<MostlyRecordedCase> MostlyRecordedCases() => (
        from usual in Gen.Elements(2, 10, 40)
        from core in Gen.Elements(40, 80, 95)
        from rules in Draws(s_rules.Length)
        from patterns in Draws(s_patterns.Length)
        from planted in Gen.Choose(0, KnowledgeBase.Default.MimicPatterns.Length - 1).ListOf(2)
        from plants in Gen.Choose(0, 2)
        from open in Gen.Choose(0, 999).ListOf(MostOpen)
        from count in Gen.Choose(0, MostOpen)
        from irls in Gen.Elements<int?>(null, 25, 31)
        from age in Gen.Elements<decimal?>(null, 10m, 40m)
        from perWeek in Gen.Elements<decimal?>(null, 2.9m, 3m)
        from months in Gen.Elements<decimal?>(null, 2.9m, 3m)
        select Make((usual, core), [.. rules], [.. patterns], [.. planted.Take(plants)], [.. open.Take(count)], (irls, age, perWeek, months))).ToArbitrary();

    private static Gen<IList<int>> Draws(int count) => Gen.Choose(0, 99).ListOf(count).Select(list => (IList<int>)[.. list]);

    private static MostlyRecordedCase Make((int Usual, int Core) chances, int[] rules, int[] patterns, int[] planted, int[] open, (int? Irls, decimal? Age, decimal? PerWeek, decimal? Months) numbers)
    {
        PresenceSet<Finding> findings = default;
        for (int i = 0; i < rules.Length; i++)
        {
            int chance = i < 4 ? chances.Core : 30;
            findings = findings.With(s_rules[i], rules[i] < chance ? Presence.Present : Presence.Absent);
        }

        for (int i = 0; i < patterns.Length; i++)
        {
            findings = findings.With(s_patterns[i], patterns[i] < chances.Usual ? Presence.Present : Presence.Absent);
        }

        // Some mimics are there, so that one finding left out can decide a pattern.
        ImmutableArray<FindingClause> clauses = [.. planted.SelectMany(place => KnowledgeBase.Default.MimicPatterns[place].Pattern.Clauses)];
        foreach (FindingClause clause in clauses)
        {
            findings = clause.Present.IsEmpty ? findings.With(clause.Absent[0], Presence.Absent) : findings.With(clause.Present[0], Presence.Present);
        }

        ImmutableArray<Finding> all = [.. s_rules, .. s_patterns];
        ImmutableArray<Finding> likely = [.. s_rules, .. clauses.SelectMany(clause => clause.Present.Concat(clause.Absent))];
        ImmutableArray<Finding> unrecorded = [.. open.Select(draw => draw % 4 == 0 ? all[draw / 4 % all.Length] : likely[draw / 4 % likely.Length]).Distinct()];
        return new(CriteriaCases.Case(unrecorded.Aggregate(findings, (set, finding) => set.With(finding, Presence.NotRecorded)), numbers.Irls, numbers.Age, numbers.PerWeek, numbers.Months), unrecorded);
    }
}

/// <summary>A case in which every finding that a criterion reads is recorded, but for a few.</summary>
/// <param name="Patient">The case.</param>
/// <param name="Open">The findings left out.</param>
public sealed record MostlyRecordedCase(PatientCase Patient, ImmutableArray<Finding> Open)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"open: {string.Join(' ', Open)}; present: {string.Join(' ', Patient.Findings.Present)}; irls {Patient.Irls}, age {Patient.AgeYears}, {Patient.SymptomFrequencyPerWeek} a week, {Patient.SymptomDurationMonths} months";
}
