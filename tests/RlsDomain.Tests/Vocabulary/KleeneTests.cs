using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Vocabulary;

public class KleeneTests
{
    [Theory]
    [InlineData(Verdict.Met, Verdict.Met, Verdict.Met, Verdict.Met)]
    [InlineData(Verdict.Met, Verdict.Undetermined, Verdict.Undetermined, Verdict.Met)]
    [InlineData(Verdict.Met, Verdict.NotMet, Verdict.NotMet, Verdict.Met)]
    [InlineData(Verdict.Undetermined, Verdict.Met, Verdict.Undetermined, Verdict.Met)]
    [InlineData(Verdict.Undetermined, Verdict.Undetermined, Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData(Verdict.Undetermined, Verdict.NotMet, Verdict.NotMet, Verdict.Undetermined)]
    [InlineData(Verdict.NotMet, Verdict.Met, Verdict.NotMet, Verdict.Met)]
    [InlineData(Verdict.NotMet, Verdict.Undetermined, Verdict.NotMet, Verdict.Undetermined)]
    [InlineData(Verdict.NotMet, Verdict.NotMet, Verdict.NotMet, Verdict.NotMet)]
    public void AndOr_OfEveryPair_FollowTheTables(Verdict left, Verdict right, Verdict and, Verdict or)
    {
        Assert.Equal(and, Kleene.And(left, right));
        Assert.Equal(or, Kleene.Or(left, right));
    }

    [Theory]
    [InlineData(Verdict.Met, Verdict.NotMet)]
    [InlineData(Verdict.NotMet, Verdict.Met)]
    [InlineData(Verdict.Undetermined, Verdict.Undetermined)]
    public void Not_ExchangesMetAndNotMet(Verdict verdict, Verdict expected) => Assert.Equal(expected, Kleene.Not(verdict));

    [Theory]
    [InlineData(Presence.Present, Verdict.Met)]
    [InlineData(Presence.Absent, Verdict.NotMet)]
    [InlineData(Presence.NotRecorded, Verdict.Undetermined)]
    public void ToVerdict_OfAnAnswer_NeverTakesMissingAsAbsent(Presence presence, Verdict expected) => Assert.Equal(expected, presence.ToVerdict());

    [Fact]
    public void Default_IsUndetermined() => Assert.Equal(Verdict.Undetermined, default);
}
