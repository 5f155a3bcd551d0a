using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>The prior odds of each condition in each setting, and how the risk factors and drugs of a case change them.</summary>
internal sealed class PriorOdds
{
    private readonly MedicationTable _medications;
    private readonly ImmutableArray<ConditionPriorOdds> _conditions;
    private readonly ImmutableArray<ImmutableArray<double>> _logOddsBySetting;

    private PriorOdds(MedicationTable medications, ImmutableArray<ConditionPriorOdds> conditions, ImmutableArray<ImmutableArray<double>> logOddsBySetting) =>
        (_medications, _conditions, _logOddsBySetting) = (medications, conditions, logOddsBySetting);

    internal static PriorOdds Of(KnowledgeBase knowledge) => new(
        knowledge.Medications,
        [.. Condition.All.Select(condition => OfCondition(condition, knowledge))],
        [.. Setting.All.Select(setting => LogOdds(setting, knowledge))]);

    /// <summary>Writes the prior log odds of each condition, by its index.</summary>
    internal void Write(PatientCase patient, PresenceSet<Finding> findings, Setting setting, Span<double> logOdds)
    {
        Span<UInt128> active = stackalloc UInt128[_conditions.Length];
        Activate(patient, findings, active);
        for (int i = 0; i < _conditions.Length; i++)
        {
            logOdds[i] = _logOddsBySetting[setting.Index][i] + _conditions[i].LogRatio(active[i]);
        }
    }

    /// <summary>Gives the factors that change the prior odds of a condition in a case, in the order of the table.</summary>
    internal ImmutableArray<PriorFactorRow> FactorsOf(Condition condition, PatientCase patient, PresenceSet<Finding> findings)
    {
        Span<UInt128> active = stackalloc UInt128[_conditions.Length];
        Activate(patient, findings, active);
        return [.. _conditions[condition.Index].RowsOf(active[condition.Index])];
    }

    private static ConditionPriorOdds OfCondition(Condition condition, KnowledgeBase knowledge)
    {
        bool isRls = condition == Condition.RestlessLegsSyndrome;
        HashSet<Finding> withRow = [.. knowledge.Likelihoods.Where(row => row.Condition == condition).Select(row => row.Finding)];
        return new(
            isRls ? [.. RlsRows(knowledge), .. RowsOf(condition, knowledge)] : RowsOf(condition, knowledge),
            isRls ? 0 : (double)knowledge[RuleNumber.OddsRatioFloor],
            (double)knowledge[isRls ? RuleNumber.RlsMultiplierCeiling : RuleNumber.OddsRatioCeiling],
            knowledge,
            knowledge.DrugTimings.Where(timing => withRow.Contains(timing.Finding)));
    }

    /// <summary>Gives the risk factors of RLS, which have a table of their own.</summary>
    private static ImmutableArray<PriorFactorRow> RlsRows(KnowledgeBase knowledge) =>
    [
        .. knowledge.RlsRiskFactors
            .Where(row => row.Use != RlsRiskUse.Never && row.Multiplier != 1)
            .Select(row => new PriorFactorRow(PriorFactor.Parse(row.Code)!, (double)row.Multiplier!, row.Use, GroundsOf(row))),
    ];

    /// <summary>A multiplier of RLS is drawn from a figure of its source, as its row says.</summary>
    private static Grounds GroundsOf(RlsRiskFactor row) =>
        new() { Basis = row.Basis!, SourceId = row.SourceIds[0], At = row.MultiplierBasis };

    /// <summary>Gives the rows of the table that all conditions share; RLS has its age bands and drugs there.</summary>
    private static ImmutableArray<PriorFactorRow> RowsOf(Condition condition, KnowledgeBase knowledge) =>
    [
        .. knowledge.ConditionRisks
            .Where(row => row.Condition == condition)
            .Select(row => new PriorFactorRow(row.Factor, row.OddsRatio, RlsRiskUse.Always, row.Grounds)),
    ];

    private static ImmutableArray<double> LogOdds(Setting setting, KnowledgeBase knowledge)
    {
        double[] logOdds = new double[Condition.All.Length];
        foreach (Prior prior in knowledge.Priors.Where(prior => prior.Setting == setting))
        {
            double p = prior.Probability.Value;
            logOdds[prior.Condition.Index] = Math.Log(p / (1 - p));
        }

        return [.. logOdds];
    }

    private void Activate(PatientCase patient, PresenceSet<Finding> findings, Span<UInt128> active)
    {
        for (int i = 0; i < active.Length; i++)
        {
            active[i] = _conditions[i].Recorded(patient);
        }

        foreach (MedicationEntry medication in patient.Medications)
        {
            if (_medications.FindAtc(medication) is { } atc)
            {
                for (int i = 0; i < active.Length; i++)
                {
                    active[i] = _conditions[i].WithDrug(active[i], atc, findings);
                }
            }
        }

        for (int i = 0; i < active.Length; i++)
        {
            active[i] = _conditions[i].Reduce(active[i]);
        }
    }
}
