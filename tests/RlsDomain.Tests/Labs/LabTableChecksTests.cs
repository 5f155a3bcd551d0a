using System.Text;
using RlsDomain.Evidence.Tables;
using RlsDomain.Knowledge;
using RlsDomain.Labs;

namespace RlsDomain.Tests.Labs;

public class LabTableChecksTests
{
    [Fact]
    public void Read_OfTheShippedFiles_FindsNoIssue() => Assert.Empty(Issues("lab-units.json", "", ""));

    [Theory]
    [InlineData("lab-units.json", "\"factor\": 0.445", "\"factor\": 0", "\"factor\" is 0; it must be a number from 0.000000001 to 1000000000.")]
    [InlineData("lab-units.json", "\"meaning\": \"canonical\"", "\"meaning\": \"main\"", "\"meaning\" is \"main\", and there is no UnitMeaning with this code; the codes are canonical, convertible.")]
    [InlineData("lab-units.json", "\"unit\": \"pmol/L\"", "\"unit\": \"pmol/l\"", "\"unit\" is \"pmol/l\", and there is no Unit with this code; did you mean \"pmol/L\"?")]
    [InlineData("lab-units.json", "\"loinc\": \"2498-4\"", "\"loinc\": \"2276-4\"", "LOINC 2276-4 stands with ferritin and iron; a code names one analyte.")]
    [InlineData("lab-units.json", "\"loinc\": \"3091-6\"", "\"loinc\": \"3094-0\"", "urea-nitrogen in mg/dL has two rows for LOINC 3094-0; keep one.")]
    [InlineData("lab-units.json", "\"loinc\": \"3091-6\", \"loincName\": \"Urea [Mass/volume] in Serum or Plasma\", ", "", "urea-nitrogen in mg/dL has rows with different factors, one without a LOINC code; give each its code.")]
    [InlineData("lab-ranges.json", "\"id\": \"plausible-ferritin-1\", \"kind\": \"plausible\"", "\"id\": \"plausible-ferritin-1\", \"kind\": \"reference\"", "ferritin has 0 plausible ranges; one is needed.")]
    [InlineData("lab-ranges.json", "\"low\": 0.5, \"lowInclusive\": true, \"high\": 20000", "\"low\": 30000, \"lowInclusive\": true, \"high\": 20000", "\"low\" is 30000, above \"high\", 20000; exchange them.")]
    [InlineData("lab-thresholds.json", "\"unit\": \"mg/L\"", "\"unit\": \"mg/dL\"", "\"unit\" is \"mg/dL\"; crp is judged in \"mg/L\".")]
    [InlineData("lab-thresholds.json", "\"high\": 50, \"highInclusive\": false", "\"high\": 50", "the key \"highInclusive\" is missing; it is true or false.")]
    [InlineData("lab-thresholds.json", "\"otherHigh\": 20, \"otherHighInclusive\": false, ", "", "\"otherAnalyte\" needs \"otherLow\", \"otherHigh\" or both.")]
    [InlineData("lab-thresholds.json", "\"combine\": \"or\", ", "", "\"combine\", \"otherAnalyte\" and a limit of it come together.")]
    [InlineData("lab-thresholds.json", "\"combine\": \"or\", ", "\"combine\": \"and\", ", "\"otherCode\" names the finding of the other analyte where \"combine\" is \"or\", and only there.")]
    [InlineData("lab-thresholds.json", "\"code\": \"low-saturation\"", "\"code\": \"above-iron-limit\"", "the code \"above-iron-limit\" is another row's already; a code is used once.")]
    [InlineData("lab-thresholds.json", "\"role\": \"child-line\"", "\"role\": \"adult-line\"", "0 rows have the role \"child-line\"; one is needed.")]
    [InlineData("lab-thresholds.json", "\"for\": [\"child\"]", "\"for\": [\"chlid\"]", "\"for\" is \"chlid\", and there is no LabPopulation with this code; did you mean \"child\"?")]
    [InlineData("lab-assays.json", "\"beckman\": 50, ", "", "the key \"beckman\" is missing; it is a number.")]
    [InlineData("lab-numbers.json", "\"number\": \"adult-age\"", "\"number\": \"saturation-agreement\"", "adult-age has no number; one is needed.")]
    [InlineData("lab-units.json", "\"offset\": 0", "\"offset\": 1000000001", "\"offset\" is 1000000001; it must be a number from -1000000000 to 1000000000.")]
    [InlineData("lab-units.json", "\"offset\": 0", "\"offset\": -1000000001", "\"offset\" is -1000000001; it must be a number from -1000000000 to 1000000000.")]
    [InlineData("lab-units.json", "\"offset\": 0", "\"offset\": 1", "a canonical unit has factor 1 and offset 0.")]
    [InlineData("lab-units.json", "\"factor\": 0.445", "\"factor\": 1000000001", "\"factor\" is 1000000001; it must be a number from 0.000000001 to 1000000000.")]
    [InlineData("lab-numbers.json", "\"value\": 18", "\"value\": 0", "\"value\" is 0; it must be above 0 and at most 100000.")]
    [InlineData("lab-numbers.json", "\"value\": 18", "\"value\": 100001", "\"value\" is 100001; it must be above 0 and at most 100000.")]
    [InlineData("lab-ranges.json", "\"unit\": \"ng/mL\"", "\"unit\": \"ug/L\"", "\"unit\" is \"ug/L\"; ferritin is judged in \"ng/mL\".")]
    [InlineData("lab-ranges.json", "\"low\": 0.5, \"lowInclusive\": true, \"high\": 20000, \"highInclusive\": true, ", "", "a range has \"low\", \"high\" or both.")]
    [InlineData("lab-assays.json", "\"unit\": \"ng/mL\"", "\"unit\": \"ug/L\"", "\"unit\" is \"ug/L\"; ferritin is judged in \"ng/mL\".")]
    [InlineData("lab-units.json", "\"meaning\": \"canonical\"", "\"meaning\": \"convertible\"", "ferritin needs one unit whose rows mean \"canonical\", or one with factor 1 and offset 0.")]
    [InlineData("lab-units.json", "\"unit\": \"ug/L\", \"factor\": 1, \"offset\": 0, \"meaning\": \"convertible\"", "\"unit\": \"ug/L\", \"factor\": 1, \"offset\": 0, \"meaning\": \"canonical\"", "ferritin needs one unit whose rows mean \"canonical\", or one with factor 1 and offset 0.")]
    [InlineData("lab-units.json", "\"loincName\": \"Ferritin [Mass/volume] in Serum or Plasma\", ", "", "\"loinc\" and \"loincName\" come together.")]
    [InlineData("lab-units.json", "\"loinc\": \"2276-4\", ", "", "\"loinc\" and \"loincName\" come together.")]
    [InlineData("lab-thresholds.json", "\"role\": \"child-line\"", "\"role\": \"adult-line\"", "2 rows have the role \"adult-line\"; one is needed.")]
    [InlineData("lab-thresholds.json", "\"high\": 11, \"highInclusive\": false, \"secondTrimesterHigh\": 10.5, ", "", "a threshold has \"low\", \"high\" or both.")]
    [InlineData("lab-thresholds.json", "\"high\": 11, \"highInclusive\": false, \"secondTrimesterHigh\": 10.5, ", "\"low\": 11, \"lowInclusive\": false, \"secondTrimesterHigh\": 10.5, ", "\"secondTrimesterHigh\" stands in for \"high\", which is missing.")]
    [InlineData("lab-statements.json", "\"text\": ", "\"txet\": ", "there is no key \"txet\"; did you mean \"text\"?")]
    public void Read_OfAChangedFile_NamesTheFileAndTheFix(string file, string from, string to, string message) =>
        Assert.Contains(Issues(file, from, to), issue => issue.File == file && issue.Message == message);

    [Fact]
    public void Read_CodeThatStandsTwice_NamesTheSecondRow()
    {
        int second = LabTable.Default.Thresholds.ToList().FindIndex(row => row.Code == "low-saturation") + 1;

        Assert.Contains(Issues("lab-thresholds.json", "\"code\": \"low-saturation\"", "\"code\": \"above-iron-limit\""), issue => issue.Row == second && issue.Message.Contains("above-iron-limit", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_WithoutALineThatSaysNotToGiveIron_AsksForAtLeastOne() => Assert.Contains(
        Issues("lab-thresholds.json", "\"role\": \"do-not-give\"", "\"role\": \"seed-line\"", everywhere: true),
        issue => issue.Message == "0 rows have the role \"do-not-give\"; at least one is needed.");

    [Theory]
    [InlineData("lab-ranges.json")]
    [InlineData("lab-assays.json")]
    public void Read_RowInAnotherUnit_IsNamedByItsNumber(string file) =>
        Assert.Equal([1], Issues(file, "\"unit\": \"ng/mL\"", "\"unit\": \"ug/L\"").Where(issue => issue.Message.Contains("is judged in", StringComparison.Ordinal)).Select(issue => issue.Row));

    [Theory]
    [InlineData("lab-units.json", "\"offset\": 0", "\"offset\": 1000000000")]
    [InlineData("lab-units.json", "\"offset\": 0", "\"offset\": -1000000000")]
    [InlineData("lab-numbers.json", "\"value\": 18", "\"value\": 100000")]
    [InlineData("lab-units.json", "\"factor\": 0.445", "\"factor\": 0.000000001")]
    [InlineData("lab-units.json", "\"factor\": 0.445", "\"factor\": 1000000000")]
    public void Read_NumberAtTheEndOfItsRange_IsNotRefusedForItsSize(string file, string from, string to) =>
        Assert.DoesNotContain(Issues(file, from, to), issue => issue.Message.Contains("it must be", StringComparison.Ordinal));

    [Fact]
    public void Read_RangeOfOneValue_IsAccepted() =>
        Assert.Empty(Issues("lab-ranges.json", "\"low\": 0.5, \"lowInclusive\": true, \"high\": 20000", "\"low\": 20000, \"lowInclusive\": true, \"high\": 20000"));

    private static List<TableIssue> Issues(string file, string from, string to, bool everywhere = false)
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary(pair => pair.Key, pair => pair.Value);
        if (from.Length > 0)
        {
            string text = Encoding.UTF8.GetString(files[file].Span);
            int place = text.IndexOf(from, StringComparison.Ordinal);
            Assert.True(place >= 0, $"{file} does not hold {from}");
            files[file] = Encoding.UTF8.GetBytes(everywhere ? text.Replace(from, to, StringComparison.Ordinal) : text.Remove(place, from.Length).Insert(place, to));
        }

        List<TableIssue> issues = [];
        LabTable.Read(new TableFiles(files), issues);
        return issues;
    }
}
