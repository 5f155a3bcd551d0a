using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
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
    private readonly ImmutableArray<int> _ageLimits;
    private readonly ImmutableArray<ulong> _changedBy;
    private readonly Person?[] _people;
    private readonly ImmutableArray<ImmutableArray<double>> _oddsBySetting;

    private PriorOdds(MedicationTable medications, ImmutableArray<ConditionPriorOdds> conditions, ImmutableArray<ImmutableArray<double>> oddsBySetting)
    {
        (_medications, _conditions, _oddsBySetting) = (medications, conditions, oddsBySetting);
        _ageLimits = [.. conditions.SelectMany(condition => condition.AgeLimits).Distinct().Order()];
        _changedBy = [.. RiskFactor.All.Select(factor => BitsWhere(conditions, condition => condition.Reads(factor)))];
        _people = new Person?[(_ageLimits.Length + 1) * (Sex.All.Length + 1)];
    }

    internal static PriorOdds Of(KnowledgeBase knowledge) => new(
        knowledge.Medications,
        [.. Condition.All.Select(condition => OfCondition(condition, knowledge))],
        [.. Setting.All.Select(setting => OddsIn(setting, knowledge))]);

    /// <summary>Writes the prior odds of each condition, by its index.</summary>
    internal void Write(PatientCase patient, PresenceSet<Finding> findings, Setting setting, Span<double> odds)
    {
        Span<UInt128> active = stackalloc UInt128[_conditions.Length];
        PriorFacts facts = PriorFacts.Of(patient);
        Person person = PersonOf(facts);
        Write(Activate(patient, findings, facts, person, active), active, person, setting, odds);
    }

    /// <summary>Does the same from what the prior odds read, and the ATC codes of the drugs.</summary>
    internal void Write(in PriorFacts facts, ImmutableArray<string> drugs, PresenceSet<Finding> findings, Setting setting, Span<double> odds)
    {
        Span<UInt128> active = stackalloc UInt128[_conditions.Length];
        Person person = PersonOf(facts);
        ulong changed = Activate(facts, person, active);
        foreach (string atc in drugs)
        {
            changed |= AddDrug(atc, findings, active);
        }

        Write(changed, active, person, setting, odds);
    }

    /// <summary>Gives the ATC codes of the medications that have one.</summary>
    internal ImmutableArray<string> DrugsOf(ImmutableArray<MedicationEntry> medications) => [.. medications.Select(_medications.FindAtc).OfType<string>()];

    /// <summary>Gives, for each condition, the factors that change its prior odds in a case, as bits.</summary>
    internal ImmutableArray<UInt128> FactorBitsOf(PatientCase patient, PresenceSet<Finding> findings)
    {
        UInt128[] active = new UInt128[_conditions.Length];
        PriorFacts facts = PriorFacts.Of(patient);
        Reduce(Activate(patient, findings, facts, PersonOf(facts), active), active);
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

    private static ImmutableArray<double> OddsIn(Setting setting, KnowledgeBase knowledge)
    {
        double[] odds = new double[Condition.All.Length];
        foreach (Prior prior in knowledge.Priors.Where(prior => prior.Setting == setting))
        {
            double p = prior.Probability.Value;
            odds[prior.Condition.Index] = p / (1 - p);
        }

        return [.. odds];
    }

    /// <summary>Writes for each condition the rows that apply, and gives the conditions of which more than age and sex does, as bits: those are to be reduced.</summary>
    private ulong Activate(PatientCase patient, PresenceSet<Finding> findings, in PriorFacts facts, Person person, Span<UInt128> active)
    {
        ulong changed = Activate(facts, person, active);
        foreach (MedicationEntry medication in patient.Medications)
        {
            if (_medications.FindAtc(medication) is { } atc)
            {
                changed |= AddDrug(atc, findings, active);
            }
        }

        return changed;
    }

    private ulong Activate(in PriorFacts facts, Person person, Span<UInt128> active)
    {
        person.Active.CopyTo(active);
        ulong changed = facts.Trimester > 0 ? (1UL << active.Length) - 1 : 0;
        for (UInt128 left = facts.RiskFactors; left != UInt128.Zero; left &= left - UInt128.One)
        {
            changed |= _changedBy[(int)UInt128.TrailingZeroCount(left)];
        }

        for (ulong left = changed; left != 0; left &= left - 1)
        {
            int condition = BitOperations.TrailingZeroCount(left);
            active[condition] = _conditions[condition].Recorded(facts);
        }

        return changed;
    }

    /// <summary>Gives what age and sex alone change; met before, it is remembered.</summary>
    private Person PersonOf(in PriorFacts facts)
    {
        int band = 0;
        foreach (int limit in _ageLimits)
        {
            band += facts.CompletedYears >= limit ? 1 : 0;
        }

        ref Person? person = ref _people[(band * (Sex.All.Length + 1)) + facts.Sex + 1];
        return Volatile.Read(ref person) ?? Meet(facts with { Trimester = 0, RiskFactors = UInt128.Zero }, ref person);
    }

    private Person Meet(PriorFacts facts, ref Person? person)
    {
        UInt128[] active = [.. _conditions.Select(condition => condition.Reduce(condition.Recorded(facts)))];
        Person met = new(active, [.. _conditions.Select((condition, i) => condition.Ratio(active[i]))]);
        Volatile.Write(ref person, met); // Two threads that come together work out the same.
        return met;
    }

    private ulong AddDrug(string atc, PresenceSet<Finding> findings, Span<UInt128> active)
    {
        ImmutableArray<int> rows = RowsOf(atc);
        ulong changed = 0;
        for (int i = 0; i < active.Length; i++)
        {
            UInt128 with = _conditions[i].WithDrug(active[i], rows[i], atc, findings);
            changed |= with == active[i] ? 0 : 1UL << i;
            active[i] = with;
        }

        return changed;
    }

    private void Reduce(ulong changed, Span<UInt128> active)
    {
        for (ulong left = changed; left != 0; left &= left - 1)
        {
            int condition = BitOperations.TrailingZeroCount(left);
            active[condition] = _conditions[condition].Reduce(active[condition]);
        }
    }

    private void Write(ulong changed, Span<UInt128> active, Person person, Setting setting, Span<double> odds)
    {
        Reduce(changed, active);
        LaneProduct.Multiply(_oddsBySetting[setting.Index].AsSpan(), person.Ratios, odds);
        for (ulong left = changed; left != 0; left &= left - 1)
        {
            int condition = BitOperations.TrailingZeroCount(left);
            odds[condition] = _oddsBySetting[setting.Index][condition] * _conditions[condition].Ratio(active[condition]);
        }
    }

    private static ulong BitsWhere(ImmutableArray<ConditionPriorOdds> conditions, Func<ConditionPriorOdds, bool> holds) =>
        conditions.Select((condition, i) => holds(condition) ? 1UL << i : 0).Aggregate(0UL, (bits, bit) => bits | bit);

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

    /// <summary>What an age and a sex change of the prior odds.</summary>
    /// <param name="Active">For each condition the rows that apply, as bits.</param>
    /// <param name="Ratios">For each condition their product, held between floor and ceiling.</param>
    private sealed record Person(UInt128[] Active, double[] Ratios);
}
