using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>What changes the prior odds of one condition. The factors that apply to a case are bits, by row.</summary>
internal sealed class ConditionPriorOdds
{
    /// <summary>The number of rows that the bits have room for.</summary>
    private const int MostRows = 128;

    private readonly ImmutableArray<PriorFactorRow> _rows;
    private readonly double _floor;
    private readonly double _ceiling;
    private readonly UInt128 _pregnancyRows;
    private readonly ImmutableArray<UInt128> _nests;
    private readonly ImmutableArray<(UInt128 Drugs, UInt128 Replaced)> _replacements;
    private readonly ImmutableArray<(Finding Finding, ImmutableArray<string> AtcPrefixes)> _timings;

    /// <summary>For each drug with a row beside that of its class, the two rows. The row of the drug relative to the class stands at the same place behind <see cref="_own"/>.</summary>
    private readonly ImmutableArray<(string Prefix, int Drug, int Class)> _classes;

    private readonly int _own;

    internal ConditionPriorOdds(ImmutableArray<PriorFactorRow> rows, double floor, double ceiling, KnowledgeBase knowledge, IEnumerable<DrugTiming> timings)
    {
        _timings = [.. timings.Select(timing => (timing.Finding, timing.AtcPrefixes))];
        _classes = [.. ClassesOf(rows, [.. _timings.SelectMany(timing => timing.AtcPrefixes).Distinct(StringComparer.Ordinal)])];
        _rows = [.. rows, .. _classes.Select(of => rows[of.Drug].RelativeTo(rows[of.Class]))];
        (_own, _floor, _ceiling) = (rows.Length, floor, ceiling);
        if (_rows.Length > MostRows)
        {
            throw new NotSupportedException(FormattableString.Invariant($"A condition has {_rows.Length} factors, those of drugs within their class counted again; there is room for {MostRows}."));
        }

        _pregnancyRows = BitsWhere(row => row.Factor.RiskFactor == RiskFactor.Pregnancy);
        _nests = [.. knowledge.NestedFactors.Select(nest => BitsWhere(row => nest.Factors.Contains(row.Factor.Text))).Where(bits => UInt128.PopCount(bits) > 1)];
        _replacements = [.. knowledge.ReplacedFactors.Select(replaced => (
            BitsWhere(row => row.Factor.AtcPrefix?.StartsWith(replaced.By.AtcPrefix!, StringComparison.Ordinal) == true),
            BitsWhere(row => row.Factor.RiskFactor == replaced.Factor)))];
    }

    /// <summary>Gives the bits of the rows that apply to what the case records, apart from its drugs.</summary>
    internal UInt128 Recorded(PatientCase patient)
    {
        UInt128 active = UInt128.Zero;
        bool trimesterHasRow = false;
        for (int i = 0; i < _own; i++)
        {
            if (Applies(_rows[i], patient))
            {
                active |= UInt128.One << i;
                trimesterHasRow |= _rows[i].Factor.Trimester is not null;
            }
        }

        return trimesterHasRow ? active & ~_pregnancyRows : active;
    }

    /// <summary>Adds the bit of the row that describes a drug best: the one with the longest start of its code.</summary>
    /// <remarks>
    /// Where a finding of its timing already tells of the class, the class is not counted a second time: the row of the
    /// drug counts relative to that of the class, and a drug without a row of its own not at all.
    /// </remarks>
    internal UInt128 WithDrug(UInt128 active, string atc, PresenceSet<Finding> findings)
    {
        int best = -1;
        for (int i = 0; i < _own; i++)
        {
            if (_rows[i].Factor.AtcPrefix is { } prefix
                && AtcCode.StartsWith(atc, prefix)
                && (best < 0 || prefix.Length > _rows[best].Factor.AtcPrefix!.Length))
            {
                best = i;
            }
        }

        if (best >= 0 && ClassToldBy(findings, atc) is { } told)
        {
            best = RelativeRow(best, told);
        }

        return best < 0 ? active : active | (UInt128.One << best);
    }

    /// <summary>Takes out what a drug replaces and all but the strongest of factors that say the same.</summary>
    internal UInt128 Reduce(UInt128 active)
    {
        foreach ((UInt128 drugs, UInt128 replaced) in _replacements)
        {
            if ((active & drugs) != UInt128.Zero)
            {
                active &= ~replaced;
            }
        }

        foreach (UInt128 nest in _nests)
        {
            active = (active & ~nest) | Strongest(active & nest);
        }

        return active;
    }

    /// <summary>Gives the logarithm of the product of the ratios, held between the floor and the ceiling.</summary>
    internal double LogRatio(UInt128 active)
    {
        double product = 1;
        for (int i = 0; i < _rows.Length; i++)
        {
            if ((active & (UInt128.One << i)) != UInt128.Zero)
            {
                product *= _rows[i].Ratio;
            }
        }

        return Math.Log(Math.Min(Math.Max(product, _floor), _ceiling));
    }

    /// <summary>Gets the rows of these bits, in the order of the table.</summary>
    internal IEnumerable<PriorFactorRow> RowsOf(UInt128 active) =>
        _rows.Where((_, i) => (active & (UInt128.One << i)) != UInt128.Zero);

    private static bool Applies(PriorFactorRow row, PatientCase patient)
    {
        PriorFactor factor = row.Factor;
        if (factor.RiskFactor is { } riskFactor)
        {
            return RiskFactorApplies(riskFactor, row.Use, patient);
        }

        return (factor.Sex is not null && factor.Sex == patient.Sex)
            || (factor.Trimester is not null && factor.Trimester == patient.PregnancyTrimester)
            || (patient.AgeYears is { } age && factor.HoldsAge(age));
    }

    private static bool RiskFactorApplies(RiskFactor factor, RlsRiskUse use, PatientCase patient)
    {
        bool isPresent = patient.RiskFactors[factor] == Presence.Present;
        if (use == RlsRiskUse.Always)
        {
            return isPresent;
        }

        if (use == RlsRiskUse.WithAnemia || use == RlsRiskUse.WithoutAnemia)
        {
            bool withAnemia = patient.RiskFactors[RiskFactor.Anemia] == Presence.Present;
            return isPresent && withAnemia == (use == RlsRiskUse.WithAnemia);
        }

        return patient.PregnancyTrimester switch
        {
            1 => use == RlsRiskUse.FirstTrimester,
            2 => use == RlsRiskUse.SecondTrimester,
            3 => use == RlsRiskUse.ThirdTrimester,
            _ => isPresent && use == RlsRiskUse.UnknownTrimester,
        };
    }

    /// <summary>Finds, for each class that a finding of timing can tell of, its row and those of its drugs.</summary>
    private static IEnumerable<(string Prefix, int Drug, int Class)> ClassesOf(ImmutableArray<PriorFactorRow> rows, ImmutableArray<string> prefixes) =>
        from prefix in prefixes
        from ofClass in Enumerable.Range(0, rows.Length)
        where rows[ofClass].Factor.AtcPrefix == prefix
        from drug in Enumerable.Range(0, rows.Length)
        where drug != ofClass && rows[drug].Factor.AtcPrefix?.StartsWith(prefix, StringComparison.Ordinal) == true
        select (prefix, drug, ofClass);

    /// <summary>Gives the longest start of a drug's code among the classes that a recorded finding of timing tells of; null when none does.</summary>
    private string? ClassToldBy(PresenceSet<Finding> findings, string atc)
    {
        string? longest = null;
        foreach ((Finding finding, ImmutableArray<string> prefixes) in _timings)
        {
            if (findings[finding] != Presence.Present)
            {
                continue;
            }

            foreach (string prefix in prefixes)
            {
                if (AtcCode.StartsWith(atc, prefix) && prefix.Length > (longest?.Length ?? 0))
                {
                    longest = prefix;
                }
            }
        }

        return longest;
    }

    private int RelativeRow(int drug, string prefix)
    {
        for (int i = 0; i < _classes.Length; i++)
        {
            if (_classes[i].Drug == drug && _classes[i].Prefix == prefix)
            {
                return _own + i;
            }
        }

        return -1;
    }

    private UInt128 Strongest(UInt128 inside)
    {
        int best = -1;
        for (int i = 0; i < _rows.Length; i++)
        {
            if ((inside & (UInt128.One << i)) != UInt128.Zero && (best < 0 || _rows[i].Strength > _rows[best].Strength))
            {
                best = i;
            }
        }

        return best < 0 ? UInt128.Zero : UInt128.One << best;
    }

    private UInt128 BitsWhere(Func<PriorFactorRow, bool> holds)
    {
        UInt128 bits = UInt128.Zero;
        for (int i = 0; i < _rows.Length; i++)
        {
            if (holds(_rows[i]))
            {
                bits |= UInt128.One << i;
            }
        }

        return bits;
    }
}
