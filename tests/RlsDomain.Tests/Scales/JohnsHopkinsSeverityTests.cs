using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using RlsDomain.Evidence;
using RlsDomain.Scales;

#pragma warning disable RLSDOMAIN001 // The levels are unverified; here the type itself is tested.

namespace RlsDomain.Tests.Scales;

public class JohnsHopkinsSeverityTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData(0, "never")]
    [InlineData(1, "bedtime-or-night")]
    [InlineData(2, "evening")]
    [InlineData(3, "day")]
    public void FindLevel_Number_GivesTheLevel(int? level, string? code) =>
        Assert.Equal((code, code is null ? null : level), (JohnsHopkinsSeverity.FindLevel(level)?.Code, JohnsHopkinsSeverity.FindLevel(level)?.Level));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void FindLevel_OutsideTheScale_SaysWhatIsAllowed(int level) => Assert.Contains(
        FormattableString.Invariant($"A level of the Johns Hopkins scale is 0 to 3; {level} was given."),
        Assert.Throws<ArgumentOutOfRangeException>(() => JohnsHopkinsSeverity.FindLevel(level)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Type_WhileItsLevelsAreUnverified_IsBehindAFlag()
    {
        Assert.Equal(Verification.Unverified, Instruments.JohnsHopkins.Scoring.Verified);
        Assert.Equal("RLSDOMAIN001", typeof(JohnsHopkinsSeverity).GetCustomAttribute<ExperimentalAttribute>()?.DiagnosticId);
    }
}
