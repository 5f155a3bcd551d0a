using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RlsDomain.Cases;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>The prior odds of each condition in each setting, and how the risk factors and drugs of a case change them.</summary>
internal sealed class PriorOdds
{
    /// <summary>The drug codes that are remembered at most: several times those of the tables.</summary>
    private const int MostRemembered = 1024;

    private readonly ConcurrentDictionary<string, ImmutableArray<int>> _rowsByAtc = new(StringComparer.Ordinal);
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
        Write(active, setting, logOdds);
    }

    /// <summary>Does the same from what the prior odds read, and the ATC codes of the drugs.</summary>
    internal void Write(in PriorFacts facts, ImmutableArray<string> drugs, PresenceSet<Finding> findings, Setting setting, Span<double> logOdds)
    {
        Span<UInt128> active = stackalloc UInt128[_conditions.Length];
        Activate(facts, active);
        foreach (string atc in drugs)
        {
            AddDrug(atc, findings, active);
        }

        Reduce(active);
        Write(active, setting, logOdds);
    }

    /// <summary>Gives the ATC codes of the medications that have one.</summary>
    internal ImmutableArray<string> DrugsOf(ImmutableArray<MedicationEntry> medications) => [.. medications.Select(_medications.FindAtc).OfType<string>()];

    /// <summary>Gives, for each condition, the factors that change its prior odds in a case, as bits.</summary>
    internal ImmutableArray<UInt128> FactorBitsOf(PatientCase patient, PresenceSet<Finding> findings)
    {
        UInt128[] active = new UInt128[_conditions.Length];
        Activate(patient, findings, active);
        return ImmutableCollectionsMarshal.AsImmutableArray(active);
    }

    /// <summary>Gives the factors of a condition, in the order of the table.</summary>
    internal ImmutableArray<PriorFactorRow> FactorsOf(Condition condition, ImmutableArray<UInt128> bits) =>
        _conditions[condition.Index].RowsOf(bits[condition.Index]);

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
        Activate(PriorFacts.Of(patient), active);
        foreach (MedicationEntry medication in patient.Medications)
        {
            if (_medications.FindAtc(medication) is { } atc)
            {
                AddDrug(atc, findings, active);
            }
        }

        Reduce(active);
    }

    private void Activate(in PriorFacts facts, Span<UInt128> active)
    {
        for (int i = 0; i < active.Length; i++)
        {
            active[i] = _conditions[i].Recorded(facts);
        }
    }

    private void AddDrug(string atc, PresenceSet<Finding> findings, Span<UInt128> active)
    {
        ImmutableArray<int> rows = RowsOf(atc);
        for (int i = 0; i < active.Length; i++)
        {
            active[i] = _conditions[i].WithDrug(active[i], rows[i], atc, findings);
        }
    }

    private void Reduce(Span<UInt128> active)
    {
        for (int i = 0; i < active.Length; i++)
        {
            active[i] = _conditions[i].Reduce(active[i]);
        }
    }

    private void Write(ReadOnlySpan<UInt128> active, Setting setting, Span<double> logOdds)
    {
        ImmutableArray<double> ofSetting = _logOddsBySetting[setting.Index];
        for (int i = 0; i < active.Length; i++)
        {
            logOdds[i] = ofSetting[i] + _conditions[i].LogRatio(active[i]);
        }
    }

    /// <summary>Gives, for each condition, the row that describes a drug best; codes met before are remembered, up to a number.</summary>
    private ImmutableArray<int> RowsOf(string atc) => _rowsByAtc.TryGetValue(atc, out ImmutableArray<int> rows) ? rows : Remember(atc);

    private ImmutableArray<int> Remember(string atc)
    {
        ImmutableArray<int> rows = [.. _conditions.Select(condition => condition.BestRow(atc))];
        if (_rowsByAtc.Count < MostRemembered)
        {
            _rowsByAtc.TryAdd(atc, rows);
        }

        return rows;
    }
}
