using System.Text;
using RlsDomain.Cases;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Cases;

/// <summary>The examples of RFC 8785.</summary>
public class CanonicalJsonTests
{
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(0x8000000000000000, "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x8000000000000001, "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0xffefffffffffffff, "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0xc340000000000000, "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void Number_SamplesOfAppendixB_AreWrittenAsThere(ulong bits, string expected) =>
        Assert.Equal(expected, CanonicalJson.Number(BitConverter.UInt64BitsToDouble(bits)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Number_NotFinite_Throws(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => CanonicalJson.Number(value));

    [Fact]
    public void From_ExampleOfSection322_GivesTheTextOfSection324() => Assert.Equal(
        """{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""",
        From("""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """));

    [Fact]
    public void From_ExampleOfSection323_SortsByUtf16CodeUnits() => Assert.Equal(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
        From("""
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """));

    /// <summary>The digest was computed by another program over <c>{"age":54.5,"findings":{"leg-pain":"absent","urge-to-move-legs":"present"},"id":"é"}</c>.</summary>
    [Fact]
    public void Sha256_OfACase_IsThatOfItsCanonicalText()
    {
        PatientCase patient = PatientCase.Create("é").Aged(54.50m).With(Finding.UrgeToMoveLegs).Without(Finding.LegPain).Build();
        Assert.Equal("8e374c5402a539d5041177fd9ab0afe0ef449b126af3ae0615ff4517fae913a3", patient.Sha256());
    }

    [Fact]
    public void Sha256_SourceAndExpectedDiagnosis_DoNotCount()
    {
        PatientCase bare = PatientCase.Parse("""{"id":"a","age":5}""");
        PatientCase full = PatientCase.Parse("""{"expected":{"primary":"akathisia"},"source":{"citation":"x"},"age":5.0,"id":"a"}""");
        Assert.Equal(bare.Sha256(), full.Sha256());
    }

    private static string From(string json) => CanonicalJson.From(Encoding.UTF8.GetBytes(json));
}
