using FsCheck;
using FsCheck.Fluent;
using RlsDomain.Tests;
using RlsDomain.Vocabulary;

[assembly: FsCheck.Xunit.Properties(Arbitrary = [typeof(Generators)])]

namespace RlsDomain.Tests;

/// <summary>Makes valid values for the property tests.</summary>
public static partial class Generators
{
    public static Arbitrary<Finding> Findings() => Gen.Elements<Finding>([.. Finding.All]).ToArbitrary();

    public static Arbitrary<RiskFactor> RiskFactors() => Gen.Elements<RiskFactor>([.. RiskFactor.All]).ToArbitrary();

    public static Arbitrary<Condition> Conditions() => Gen.Elements<Condition>([.. Condition.All]).ToArbitrary();

    public static Arbitrary<PresenceSet<Finding>> FindingSets() => SetOf(Finding.All).ToArbitrary();

    public static Arbitrary<PresenceSet<RiskFactor>> RiskFactorSets() => SetOf(RiskFactor.All).ToArbitrary();

    /// <summary>Makes a set in which each member is recorded with a probability that differs from set to set.</summary>
    private static Gen<PresenceSet<T>> SetOf<T>(IReadOnlyList<T> members)
        where T : CodedTerm<T>, ICodedTerm<T> =>
        from recorded in Gen.Choose(0, 100)
        from draws in Gen.Choose(0, 199).ListOf(members.Count)
        select members.Zip(draws).Aggregate(default(PresenceSet<T>), (set, pair) => pair.Second / 2 < recorded
            ? set.With(pair.First, pair.Second % 2 == 0 ? Presence.Present : Presence.Absent)
            : set);
}
