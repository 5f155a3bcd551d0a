using System.Text;

namespace RlsDomain.Tool.Tests.Input;

public class BrokenInputTests
{
    /// <summary>Each: the name of the file, its text, the JSON path and a word of the message.</summary>
    public static TheoryData<string, string, string, string> Broken => new()
    {
        { "unknown-property.json", """{"id":"a","ages":54}""", "$.ages", "age" },
        { "no-id.json", """{"age":54}""", "$.id", "missing" },
        { "unknown-finding.json", """{"id":"a","findings":{"urge-to-move-leg":"present"}}""", "$.findings.urge-to-move-leg", "urge-to-move-legs" },
        { "unknown-risk-factor.json", """{"id":"a","riskFactors":{"dialisis":"present"}}""", "$.riskFactors.dialisis", "dialysis" },
        { "presence-yes.json", """{"id":"a","findings":{"leg-pain":"yes"}}""", "$.findings.leg-pain", "present" },
        { "presence-true.json", """{"id":"a","findings":{"leg-pain":true}}""", "$.findings.leg-pain", "present" },
        { "finding-twice.json", """{"id":"a","findings":{"leg-pain":"present","leg-pain":"absent"}}""", "$.findings.leg-pain", "leg-pain" },
        { "irls-of-nine.json", """{"id":"a","irls":[3,3,2,3,2,3,2,3,2]}""", "$.irls", "10" },
        { "irls-five.json", """{"id":"a","irls":[5,3,2,3,2,3,2,3,2,2]}""", "$.irls[0]", "0 to 4" },
        { "irls-half.json", """{"id":"a","irls":[2.5,3,2,3,2,3,2,3,2,2]}""", "$.irls[0]", "2.5" },
        { "unit-of-another-kind.json", """{"id":"a","labs":[{"analyte":"transferrin-saturation","value":18,"unit":"ng/mL"}]}""", "$.labs[0].unit", "ng/mL" },
        { "unknown-unit.json", """{"id":"a","labs":[{"analyte":"ferritin","value":18,"unit":"stone"}]}""", "$.labs[0].unit", "stone" },
        { "unknown-analyte.json", """{"id":"a","labs":[{"analyte":"ferittin","value":18,"unit":"ng/mL"}]}""", "$.labs[0].analyte", "ferritin" },
        { "lab-without-value.json", """{"id":"a","labs":[{"analyte":"ferritin","unit":"ng/mL"}]}""", "$.labs[0].value", "missing" },
        { "negative-lab.json", """{"id":"a","labs":[{"analyte":"ferritin","value":-1,"unit":"ng/mL"}]}""", "$.labs[0].value", "-1" },
        { "negative-age.json", """{"id":"a","age":-1}""", "$.age", "-1" },
        { "age-of-a-tree.json", """{"id":"a","age":131}""", "$.age", "131" },
        { "age-as-text.json", """{"id":"a","age":"54"}""", "$.age", "number" },
        { "unknown-sex.json", """{"id":"a","sex":"f"}""", "$.sex", "female" },
        { "trimester-four.json", """{"id":"a","sex":"female","pregnancyTrimester":4}""", "$.pregnancyTrimester", "4" },
        { "trimester-of-a-man.json", """{"id":"a","sex":"male","pregnancyTrimester":2}""", "$.pregnancyTrimester", "male" },
        { "property-twice.json", """{"id":"a","age":54,"age":55}""", "$.age", "twice" },
        { "not-a-number.json", """{"id":"a","age":NaN}""", "$.age", "NaN" },
        { "truncated.json", """{"id":"a","age":5""", "$.age", "end" },
        { "empty.json", "", "$", "empty" },
        { "array-with-number.json", """[{"id":"a"},7]""", "$[1]", "object" },
        { "no-case.json", "[]", "$", "no case" },
        { "nameless-medication.json", """{"id":"a","medications":[{"startedOn":"2026-01-02"}]}""", "$.medications[0]", "name" },
        { "malformed-atc.json", """{"id":"a","medications":[{"atc":"N06-AX11"}]}""", "$.medications[0].atc", "N06AX11" },
        { "bad-date.json", """{"id":"a","medications":[{"name":"mirtazapine","startedOn":"02-01-2026"}]}""", "$.medications[0].startedOn", "02-01-2026" },
        { "ids-twice.json", """[{"id":"a"},{"id":"a"}]""", "$[1].id", "$[0].id" },
        { "number-too-large.json", """{"id":"a","symptomDurationMonths":1e400}""", "$.symptomDurationMonths", "1e400" },
        { "second-line.jsonl", "{\"id\":\"a\"}\n{\"id\":\"b\",\"age\":-2}\n", "line 2: $.age", "-2" },
        { "something-after.json", """{"id":"a"} {"id":"b"}""", "$", "follows" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Assess_OfABrokenFile_NamesFileAndPathAndAssessesNothing(string name, string text, string path, string word)
    {
        using TemporaryFolder folder = new();
        string good = folder.Write("good.json", """{"id":"good"}""");
        string broken = folder.Write(name, text);

        ShellResult result = Shell.Run("assess", good, broken, "--format", "json");

        Assert.Equal(1, result.Code);
        Assert.Equal("", result.Output);
        string line = Assert.Single(result.Error.Split('\n'), line => line.StartsWith($"{broken}: {path}: error: ", StringComparison.Ordinal));
        Assert.Contains(word, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_OfDeepNesting_IsAnErrorAndNoCrash()
    {
        using TemporaryFolder folder = new();
        string bomb = folder.Write("bomb.json", """{"id":"a","findings":""" + new string('[', 100_000));

        ShellResult result = Shell.Run("assess", bomb);

        Assert.Equal(1, result.Code);
        Assert.Equal("", result.Output);
        Assert.StartsWith($"{bomb}: $", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_OfBytesThatAreNotUtf8_NamesTheByte()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("latin1.json", Encoding.Latin1.GetBytes("""{"id":"José"}"""));

        ShellResult result = Shell.Run("assess", file);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith($"{file}: $: error: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("UTF-8", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_OfTwoBrokenFiles_ListsEveryErrorOfBoth()
    {
        using TemporaryFolder folder = new();
        string first = folder.Write("1.json", """{"id":"a","age":-1,"sex":"f"}""");
        string second = folder.Write("2.json", """{"id":"b","irls":[9,3,2,3,2,3,2,3,2,2]}""");

        ShellResult result = Shell.Run("assess", first, second);

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal(3, result.Error.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Assess_OfAnEscapeSequenceInAFile_PrintsNone()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("escape.json", """{"id":"\u001b[31mred","medications":[{"name":"\u001b]0;x\u0007"}]}""");

        ShellResult result = Shell.Run("assess", file);

        Assert.Equal(0, result.Code);
        Assert.DoesNotContain('\u001B', result.Output);
        Assert.DoesNotContain('\u0007', result.Output);
    }
}
