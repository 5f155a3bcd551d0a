using System.Globalization;
using System.Reflection;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Vocabulary;

public class CodedTermTests
{
    [Fact]
    public void FromCode_OfAnUnknownCode_SuggestsTheNearest()
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => Finding.FromCode("urge-to-move-leg"));
        Assert.Equal("Finding has no code \"urge-to-move-leg\"; did you mean \"urge-to-move-legs\"?", exception.Message);
    }

    [Fact]
    public void FindCode_OfAnotherCase_IsNull() => Assert.Null(Condition.FindCode("Restless-Legs-Syndrome"));

    [Fact]
    public void TryFromName_IgnoringCase_FindsTheMember()
    {
        Assert.True(Condition.TryFromName("RESTLESS-LEGS-SYNDROME", true, out Condition? condition));
        Assert.Same(Condition.RestlessLegsSyndrome, condition);
    }

    [Fact]
    public void TryFromName_IgnoringCase_FindsACodeWithCapitals()
    {
        Assert.True(Unit.TryFromName("NG/ml", true, out Unit? unit));
        Assert.Same(Unit.NanogramPerMilliliter, unit);
    }

    [Fact]
    public void List_IsInTheOrderOfTheVocabularyAndNotOfTheAlphabet() =>
        Assert.Equal([Unit.NanogramPerMilliliter, Unit.MicrogramPerLiter, Unit.PicomolePerLiter, Unit.Percent], Unit.List.Take(4));

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("cs-CZ")]
    [InlineData("")]
    public void Order_InAnyCulture_IsThatOfTheVocabulary(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture); // Czech sorts "ch" behind "h".
            Assert.Equal(Condition.All, Condition.All.Reverse().Order());
            Assert.Equal(Finding.All, Finding.All.Reverse().Order());
            Assert.Equal(Unit.All, Unit.All.Reverse().Order());
            Assert.True(Condition.RestlessLegsSyndrome < Condition.Akathisia == Condition.RestlessLegsSyndrome.Index < Condition.Akathisia.Index);
            Assert.Equal(1, Condition.Akathisia.CompareTo(null));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("relief-by-positon-change", "relief-by-position-change")]
    [InlineData("urge-to-move-elgs", "urge-to-move-legs")]
    [InlineData("fasciculation", "fasciculations")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void NearestCode_OfAMistypedCode_IsTheOneMeant(string typed, string? meant) => Assert.Equal(meant, Finding.NearestCode(typed));

    [Fact]
    public void EveryVocabularyOfTheLibrary_IsComplete()
    {
        Type[] vocabularies = [.. typeof(Condition).Assembly.GetTypes().Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(CodedTerm<>))];
        Assert.True(vocabularies.Length > 20);
        MethodInfo check = typeof(CodedTermTests).GetMethod(nameof(AssertComplete), BindingFlags.Static | BindingFlags.NonPublic)!;
        Assert.All(vocabularies, type => check.MakeGenericMethod(type).Invoke(null, null));
    }

    private static void AssertComplete<T>()
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        IEnumerable<T> fields = typeof(T).GetFields().Where(field => field.IsStatic && field.FieldType == typeof(T)).Select(field => (T)field.GetValue(null)!);
        Assert.Equal(fields, T.All);
        Assert.Equal(Enumerable.Range(0, T.All.Length), T.All.Select(member => member.Index));
        Assert.Equal(T.All.Length, T.All.Select(member => member.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(T.All, member => Assert.Same(member, CodedTerm<T>.FromCode(member.Code)));
        Assert.All(T.All, member => Assert.False(string.IsNullOrWhiteSpace(member.DisplayName) || string.IsNullOrWhiteSpace(member.Description)));
    }
}
