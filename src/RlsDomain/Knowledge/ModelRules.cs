using System.Collections.Immutable;
using RlsDomain.Evidence;
using RlsDomain.Evidence.Tables;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>Two conditions that are not diagnosed together, by the definition of one of them. Equal by content; immutable.</summary>
/// <param name="First">The condition that takes precedence.</param>
/// <param name="Second">The other condition.</param>
/// <param name="Grounds">What the exclusion rests on.</param>
public sealed record ExclusiveConditions(Condition First, Condition Second, Grounds Grounds) : IEvidenceRow
{
    /// <inheritdoc/>
    public string RowKey => $"{First.Code}/{Second.Code}";

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Grounds.SourceIds;

    internal static ExclusiveConditions Read(RowReader row)
    {
        ExclusiveConditions pair = new(row.Code<Condition>("first"), row.Code<Condition>("second"), Grounds.Read(row));
        if (pair.First == pair.Second)
        {
            row.Report($"\"first\" and \"second\" are both {pair.First.Code}; a condition does not exclude itself.");
        }

        return pair;
    }
}

/// <summary>Factors that say the same thing, of which only the strongest is applied. Compares its list by reference; immutable.</summary>
/// <param name="Id">The name of the group.</param>
/// <param name="Factors">The factors.</param>
/// <param name="Grounds">What the rule rests on.</param>
public sealed record NestedFactors(string Id, ImmutableArray<string> Factors, Grounds Grounds) : IEvidenceRow
{
    /// <inheritdoc/>
    public string RowKey => Id;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Grounds.SourceIds;

    internal static NestedFactors Read(RowReader row)
    {
        ImmutableArray<string> factors = row.Texts("factors");
        foreach (string factor in factors)
        {
            if (PriorFactor.Parse(factor) is null)
            {
                row.Report($"\"factors\" holds {Quoted.Of(factor)}, which is no factor.");
            }
        }

        return new(row.Text("id"), factors, Grounds.Read(row));
    }
}

/// <summary>Drugs whose odds ratio a finding about their timing already contains. Compares its list by reference; immutable.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="AtcPrefixes">The starts of the ATC codes of the drugs.</param>
/// <param name="Grounds">What the rule rests on.</param>
public sealed record DrugTiming(Finding Finding, ImmutableArray<string> AtcPrefixes, Grounds Grounds) : IEvidenceRow
{
    /// <inheritdoc/>
    public string RowKey => Finding.Code;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Grounds.SourceIds;

    internal static DrugTiming Read(RowReader row)
    {
        DrugTiming timing = new(row.Code<Finding>("finding"), row.Texts("atc"), Grounds.Read(row));
        foreach (string start in timing.AtcPrefixes.Where(start => !AtcCode.IsWellFormed(start)))
        {
            row.Report($"\"atc\" holds {Quoted.Of(start)}; it must be {AtcCode.Shape}.");
        }

        return timing;
    }
}

/// <summary>A diagnosis whose ratio is left out where the drug that it led to is on the list of medicines. Equal by content; immutable.</summary>
/// <param name="Factor">The diagnosis.</param>
/// <param name="By">The drug, as <c>atc:</c> and the start of its code.</param>
/// <param name="Grounds">What the rule rests on.</param>
public sealed record ReplacedFactor(RiskFactor Factor, PriorFactor By, Grounds Grounds) : IEvidenceRow
{
    /// <inheritdoc/>
    public string RowKey => Factor.Code;

    /// <inheritdoc/>
    public ImmutableArray<string> SourceIds => Grounds.SourceIds;

    internal static ReplacedFactor Read(RowReader row)
    {
        ReplacedFactor replaced = new(row.Code<RiskFactor>("factor"), PriorFactor.Read(row, "by"), Grounds.Read(row));
        if (replaced.By.AtcPrefix is null && PriorFactor.Parse(replaced.By.Text) is not null) // What is no factor was reported.
        {
            row.Report($"\"by\" is \"{replaced.By.Text}\"; it must be a drug, as atc: and the start of its code.");
        }

        return replaced;
    }
}
