using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>When the multiplier of a row enters the prior odds of RLS.</summary>
public sealed class RlsRiskUse : CodedTerm<RlsRiskUse>, ICodedTerm<RlsRiskUse>
{
    /// <summary>Whenever the risk factor is recorded as present.</summary>
    public static readonly RlsRiskUse Always = new("always", "Always", "Whenever the risk factor is recorded as present");

    /// <summary>Never: the row documents evidence that another row or a finding already carries.</summary>
    public static readonly RlsRiskUse Never = new("never", "Never", "Documents evidence that another row or a finding already carries");

    /// <summary>When anemia is recorded as present too.</summary>
    public static readonly RlsRiskUse WithAnemia = new("with-anemia", "With anemia", "When anemia is recorded as present too");

    /// <summary>When anemia is not recorded as present.</summary>
    public static readonly RlsRiskUse WithoutAnemia = new("without-anemia", "Without anemia", "When anemia is not recorded as present");

    /// <summary>In the first trimester of pregnancy.</summary>
    public static readonly RlsRiskUse FirstTrimester = new("trimester-1", "First trimester", "In the first trimester of pregnancy");

    /// <summary>In the second trimester of pregnancy.</summary>
    public static readonly RlsRiskUse SecondTrimester = new("trimester-2", "Second trimester", "In the second trimester of pregnancy");

    /// <summary>In the third trimester of pregnancy.</summary>
    public static readonly RlsRiskUse ThirdTrimester = new("trimester-3", "Third trimester", "In the third trimester of pregnancy");

    /// <summary>In pregnancy whose trimester is not recorded.</summary>
    public static readonly RlsRiskUse UnknownTrimester = new("trimester-unknown", "Trimester unknown", "In pregnancy whose trimester is not recorded");

    private RlsRiskUse(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<RlsRiskUse> All { get; } =
        [Always, Never, WithAnemia, WithoutAnemia, FirstTrimester, SecondTrimester, ThirdTrimester, UnknownTrimester];
}
