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
    private readonly ImmutableArray<double> _ratios;
    private readonly double _floor;
    private readonly double _ceiling;
    private readonly UInt128 _pregnancyRows;
    private readonly UInt128 _riskFactors;
    private readonly ImmutableArray<int> _riskFactorRows;
    private readonly ImmutableArray<(int From, int Below, UInt128 Row)> _ages;
    private readonly ImmutableArray<UInt128> _sexRows;
    private readonly ImmutableArray<UInt128> _trimesterRows;
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
        _ratios = [.. _rows.Select(row => row.Ratio)];
        (_own, _floor, _ceiling) = (rows.Length, floor, ceiling);
        if (_rows.Length > MostRows)
        {
            throw new NotSupportedException(FormattableString.Invariant($"A condition has {_rows.Length} factors, those of drugs within their class counted again; there is room for {MostRows}."));
        }

        _riskFactorRows = [.. Enumerable.Range(0, _own).Where(i => _rows[i].Factor.RiskFactor is not null)];
        _riskFactors = PresenceSet<RiskFactor>.BitsOf(_riskFactorRows.Select(i => _rows[i].Factor.RiskFactor!));
        _ages = [.. Enumerable.Range(0, _own).Where(i => _rows[i].Factor.AgeFrom is not null).Select(i => Band(_rows[i].Factor, UInt128.One << i))];
        _sexRows = [.. Sex.All.Select(sex => BitsWhere(row => row.Factor.Sex == sex))];
        _trimesterRows = [.. Enumerable.Range(0, CaseLimits.LastTrimester + 1).Select(trimester => BitsWhere(row => row.Factor.Trimester == trimester))];
        _pregnancyRows = BitsWhere(row => row.Factor.RiskFactor == RiskFactor.Pregnancy);
        _nests = [.. knowledge.NestedFactors.Select(nest => BitsWhere(row => nest.Factors.Contains(row.Factor.Text))).Where(bits => UInt128.PopCount(bits) > 1)];
        _replacements = [.. knowledge.ReplacedFactors.Select(replaced => (
            BitsWhere(row => row.Factor.AtcPrefix?.StartsWith(replaced.By.AtcPrefix!, StringComparison.Ordinal) == true),
            BitsWhere(row => row.Factor.RiskFactor == replaced.Factor)))];
    }

    /// <summary>Gets the ages in completed years at which a band begins or is over.</summary>
    internal IEnumerable<int> AgeLimits => _ages.SelectMany(age => new[] { age.From, age.Below }).Where(limit => limit != int.MaxValue);

    /// <summary>Says whether a risk factor can change the odds.</summary>
    internal bool Reads(RiskFactor factor) => (_riskFactors & PresenceSet<RiskFactor>.BitOf(factor)) != UInt128.Zero;

    /// <summary>Gives the bits of the rows that apply to what the case records, apart from its drugs.</summary>
    internal UInt128 Recorded(in PriorFacts facts)
    {
        UInt128 active = facts.Sex < 0 ? UInt128.Zero : _sexRows[facts.Sex];
        foreach ((int from, int below, UInt128 row) in _ages)
        {
            active |= facts.CompletedYears >= from && facts.CompletedYears < below ? row : UInt128.Zero;
        }

        if ((facts.RiskFactors & _riskFactors) != UInt128.Zero || facts.Trimester > 0)
        {
            foreach (int i in _riskFactorRows)
            {
                active |= RiskFactorApplies(_rows[i], facts) ? UInt128.One << i : UInt128.Zero;
            }
        }

        UInt128 ofTrimester = _trimesterRows[facts.Trimester];
        return ofTrimester == UInt128.Zero ? active : (active | ofTrimester) & ~_pregnancyRows;
    }

    /// <summary>Gives the row that describes a drug best, the one with the longest start of its code; -1 when none does.</summary>
    internal int BestRow(string atc)
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

        return best;
    }

    /// <summary>Adds the bit of the row that describes a drug best.</summary>
    /// <param name="active">The bits so far.</param>
    /// <param name="best">The best row of the drug, or -1.</param>
    /// <param name="atc">The code of the drug.</param>
    /// <param name="findings">What is recorded.</param>
    /// <remarks>
    /// Where a finding of its timing already tells of the class, the class is not counted a second time: the row of the
    /// drug counts relative to that of the class, and a drug without a row of its own not at all.
    /// </remarks>
    internal UInt128 WithDrug(UInt128 active, int best, string atc, PresenceSet<Finding> findings)
    {
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
            UInt128 inside = active & nest;
            if ((inside & (inside - UInt128.One)) != UInt128.Zero)
            {
                active = (active & ~nest) | Strongest(inside);
            }
        }

        return active;
    }

    /// <summary>Gives the product of the ratios, held between the floor and the ceiling.</summary>
    internal double Ratio(UInt128 active)
    {
        double product = 1;
        for (UInt128 left = active; left != UInt128.Zero; left &= left - UInt128.One)
        {
            product *= _ratios[(int)UInt128.TrailingZeroCount(left)];
        }

        return Math.Min(Math.Max(product, _floor), _ceiling);
    }

    /// <summary>Gets the rows of these bits, in the order of the table.</summary>
    internal ImmutableArray<PriorFactorRow> RowsOf(UInt128 active)
    {
        var rows = ImmutableArray.CreateBuilder<PriorFactorRow>((int)UInt128.PopCount(active));
        for (UInt128 left = active; left != UInt128.Zero; left &= left - UInt128.One)
        {
            rows.Add(_rows[(int)UInt128.TrailingZeroCount(left)]);
        }

        return rows.MoveToImmutable();
    }

    private static bool RiskFactorApplies(PriorFactorRow row, in PriorFacts facts)
    {
        bool isPresent = facts.Has(row.Factor.RiskFactor!);
        if (row.Use == RlsRiskUse.Always)
        {
            return isPresent;
        }

        if (row.Use == RlsRiskUse.WithAnemia || row.Use == RlsRiskUse.WithoutAnemia)
        {
            return isPresent && facts.Has(RiskFactor.Anemia) == (row.Use == RlsRiskUse.WithAnemia);
        }

        return facts.Trimester switch
        {
            1 => row.Use == RlsRiskUse.FirstTrimester,
            2 => row.Use == RlsRiskUse.SecondTrimester,
            3 => row.Use == RlsRiskUse.ThirdTrimester,
            _ => isPresent && row.Use == RlsRiskUse.UnknownTrimester,
        };
    }

    /// <summary>Gives a band of ages in completed years, as the tables write them.</summary>
    private static (int From, int Below, UInt128 Row) Band(PriorFactor factor, UInt128 row) =>
        ((int)factor.AgeFrom!, factor.AgeBelow is { } below ? (int)below : int.MaxValue, row);

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
        int best = (int)UInt128.TrailingZeroCount(inside);
        for (UInt128 left = inside; left != UInt128.Zero; left &= left - UInt128.One)
        {
            int row = (int)UInt128.TrailingZeroCount(left);
            best = _rows[row].Strength > _rows[best].Strength ? row : best;
        }

        return UInt128.One << best;
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
