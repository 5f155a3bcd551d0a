using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Replay;

/// <summary>The prior odds of each condition, and how the factors that a case records change them.</summary>
internal sealed class PlainPriorOdds(KnowledgeBase knowledge)
{
    private readonly Dictionary<(Setting, Condition), double> _priors =
        knowledge.Priors.ToDictionary(row => (row.Setting, row.Condition), row => row.Probability.Value);

    private readonly ILookup<Condition, Finding> _findingsWithRow =
        knowledge.Likelihoods.ToLookup(row => row.Condition, row => row.Finding);

    /// <summary>Gives the ATC codes of the medications that have one.</summary>
    internal ImmutableArray<string> DrugsOf(PatientCase patient) =>
        [.. patient.Medications.Select(knowledge.Medications.FindAtc).OfType<string>()];

    internal double LogOddsOf(Condition condition, PatientCase patient, ImmutableArray<string> drugs, PresenceSet<Finding> findings, Setting setting)
    {
        double prior = _priors[(setting, condition)];
        return Math.Log(prior / (1 - prior)) + Math.Log(RatioOf(condition, patient, drugs, findings));
    }

    private double RatioOf(Condition condition, PatientCase patient, ImmutableArray<string> drugs, PresenceSet<Finding> findings)
    {
        bool isRls = condition == Condition.RestlessLegsSyndrome;
        List<PlainFactor> factors = [.. isRls ? RlsFactors(patient) : [], .. Factors(condition, patient)];
        AddDrugs(factors, condition, drugs, findings);
        RemoveReplaced(factors);
        double product = Product(OnlyStrongest(factors));
        return isRls
            ? Math.Min(product, (double)knowledge[RuleNumber.RlsMultiplierCeiling])
            : Math.Clamp(product, (double)knowledge[RuleNumber.OddsRatioFloor], (double)knowledge[RuleNumber.OddsRatioCeiling]);
    }

    private static double Product(IEnumerable<PlainFactor> factors) => factors.Aggregate(1.0, (product, factor) => product * factor.Ratio);

    /// <summary>Gives the risk factors of RLS, which have a table of their own.</summary>
    private List<PlainFactor> RlsFactors(PatientCase patient) =>
    [
        .. knowledge.RlsRiskFactors
            .Where(row => row.Use != RlsRiskUse.Never && Applies(row, patient))
            .Select(row => new PlainFactor(row.Code, (double)row.Multiplier!)),
    ];

    private static bool Applies(RlsRiskFactor row, PatientCase patient)
    {
        bool present = patient.RiskFactors[row.RiskFactor!] == Presence.Present;
        bool anemia = patient.RiskFactors[RiskFactor.Anemia] == Presence.Present;
        int? trimester = patient.PregnancyTrimester;
        return (row.Use == RlsRiskUse.Always && present)
            || (row.Use == RlsRiskUse.WithAnemia && present && anemia)
            || (row.Use == RlsRiskUse.WithoutAnemia && present && !anemia)
            || (row.Use == RlsRiskUse.FirstTrimester && trimester == 1)
            || (row.Use == RlsRiskUse.SecondTrimester && trimester == 2)
            || (row.Use == RlsRiskUse.ThirdTrimester && trimester == 3)
            || (row.Use == RlsRiskUse.UnknownTrimester && present && trimester is null);
    }

    /// <summary>Gives the risk factors, age, sex and trimester that have a row for a condition and are recorded.</summary>
    private List<PlainFactor> Factors(Condition condition, PatientCase patient)
    {
        List<ConditionRisk> rows = [.. knowledge.ConditionRisks.Where(row => row.Condition == condition && IsRecorded(row.Factor, patient))];
        if (rows.Any(row => row.Factor.Trimester is not null))
        {
            rows.RemoveAll(row => row.Factor.RiskFactor == RiskFactor.Pregnancy); // The trimester takes its place.
        }

        return [.. rows.Select(PlainFactor.Of)];
    }

    private static bool IsRecorded(PriorFactor factor, PatientCase patient) =>
        (factor.RiskFactor is { } risk && patient.RiskFactors[risk] == Presence.Present)
        || (factor.Sex is { } sex && patient.Sex == sex)
        || (factor.Trimester is { } trimester && patient.PregnancyTrimester == trimester)
        || (patient.AgeYears is { } age && factor.HoldsAge(age));

    /// <summary>
    /// Adds for each drug the row that describes it best. Where a finding of its timing tells of its class already, that
    /// row counts relative to the row of the class, and nothing is added for a drug that has only that one.
    /// </summary>
    private void AddDrugs(List<PlainFactor> factors, Condition condition, ImmutableArray<string> drugs, PresenceSet<Finding> findings)
    {
        ImmutableArray<string> told =
        [
            .. knowledge.DrugTimings
                .Where(timing => findings[timing.Finding] == Presence.Present && _findingsWithRow[condition].Contains(timing.Finding))
                .SelectMany(timing => timing.AtcPrefixes),
        ];
        ConditionRisk[] rows = [.. knowledge.ConditionRisks.Where(row => row.Condition == condition && row.Factor.AtcPrefix is not null)];
        foreach (string atc in drugs)
        {
            ConditionRisk? best = rows.Where(row => Begins(atc, row.Factor.AtcPrefix!)).MaxBy(row => row.Factor.AtcPrefix!.Length);
            if (best is null || factors.Any(factor => factor.Code == best.Factor.Text)) // Two drugs of one row count once.
            {
                continue;
            }

            string? prefix = told.Where(start => Begins(atc, start)).MaxBy(start => start.Length);
            ConditionRisk? ofClass = rows.FirstOrDefault(row => row.Factor.AtcPrefix == prefix);
            if (prefix is null)
            {
                factors.Add(PlainFactor.Of(best));
            }
            else if (ofClass is not null && ofClass != best)
            {
                factors.Add(new(best.Factor.Text, best.OddsRatio / ofClass.OddsRatio));
            }
        }
    }

    private void RemoveReplaced(List<PlainFactor> factors)
    {
        foreach (ReplacedFactor replaced in knowledge.ReplacedFactors)
        {
            if (factors.Any(factor => factor.Code.StartsWith(replaced.By.Text, StringComparison.Ordinal)))
            {
                factors.RemoveAll(factor => factor.Code == replaced.Factor.Code);
            }
        }
    }

    /// <summary>Leaves out all but the strongest of factors that say the same thing.</summary>
    private List<PlainFactor> OnlyStrongest(List<PlainFactor> factors)
    {
        foreach (NestedFactors nest in knowledge.NestedFactors)
        {
            PlainFactor[] same = [.. factors.Where(factor => nest.Factors.Contains(factor.Code))];
            PlainFactor? strongest = same.MaxBy(factor => Math.Abs(Math.Log(factor.Ratio)));
            factors.RemoveAll(factor => same.Contains(factor) && !ReferenceEquals(factor, strongest));
        }

        return factors;
    }

    private static bool Begins(string atc, string prefix) => atc.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private sealed record PlainFactor(string Code, double Ratio)
    {
        internal static PlainFactor Of(ConditionRisk row) => new(row.Factor.Text, row.OddsRatio);
    }
}
