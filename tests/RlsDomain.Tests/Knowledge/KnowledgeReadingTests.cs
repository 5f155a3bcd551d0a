using System.Text;
using RlsDomain.Evidence.Tables;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Knowledge;

public class KnowledgeReadingTests
{
    [Fact]
    public void Default_IsReadWithoutAnIssue_AndHasAVersionAndADigest()
    {
        Assert.Equal("2026.11", KnowledgeBase.Default.Version);
        Assert.Matches("^[0-9a-f]{64}$", KnowledgeBase.Default.Sha256);
    }

    [Fact]
    public void Parse_OfTheShippedFiles_GivesTheSameKnowledge() =>
        Assert.Equal(KnowledgeBase.Default.Sha256, KnowledgeBase.Parse(KnowledgeBase.ShippedFiles()).Sha256);

    [Fact]
    public void Sha256_OfFilesWithCarriageReturns_IsTheSame()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary(
            file => file.Key,
            file => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Value.Span).Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(KnowledgeBase.Default.Sha256, KnowledgeBase.Parse(files).Sha256);
    }

    [Fact]
    public void Sha256_WhenOneDigitChanges_IsAnother() =>
        Assert.NotEqual(
            KnowledgeBase.Default.Sha256,
            KnowledgeBase.Parse(Changed("leaks.json", "\"p\": 0.10", "\"p\": 0.11")).Sha256);

    [Theory]
    [InlineData("likelihoods.json", "\"condition\": \"restless-legs-syndrome\", \"finding\": \"urge-to-move-legs\"", "\"condition\": \"restless-leg-syndrome\", \"finding\": \"urge-to-move-legs\"", "likelihoods.json row 1: \"condition\" is \"restless-leg-syndrome\", and there is no Condition with this code; did you mean \"restless-legs-syndrome\"?")]
    [InlineData("likelihoods.json", "\"p\": 0.985", "\"p\": 1.985", "likelihoods.json row 1: \"p\" is 1.985; it must be a probability above 0 and below 1, by at least a billionth.")]
    [InlineData("likelihoods.json", "\"p\": 0.985", "\"p\": 0", "likelihoods.json row 1: \"p\" is 0; it must be a probability above 0 and below 1, by at least a billionth.")]
    [InlineData("likelihoods.json", "\"low\": 0.95", "\"low\": 0.99", "likelihoods.json row 1: \"low\" 0.99, \"p\" 0.985 and \"high\" 0.998 must be in this order.")]
    [InlineData("likelihoods.json", "\"p\": 0.985", "\"q\": 0.985", "likelihoods.json row 1: the key \"p\" is missing; it is a number.")]
    [InlineData("likelihoods.json", "\"p\": 0.985", "\"p\": 0.985, \"basi\": 1", "likelihoods.json row 1: there is no key \"basi\"; did you mean \"basis\"?")]
    [InlineData("likelihoods.json", "\"p\": 0.985", "\"p\": 0.985, \"p\": 0.9", "likelihoods.json row 1: the key \"p\" stands twice; keep one.")]
    [InlineData("likelihoods.json", "\"source\": \"ferri-2007\"", "\"source\": \"ferri-2008\"", "likelihoods.json row 1: there is no source \"ferri-2008\"; did you mean \"ferri-2007\"?")]
    [InlineData("likelihoods.json", "\"basis\": \"derived\", \"source\": \"ferri-2007\", ", "\"basis\": \"derived\", ", "likelihoods.json row 1: a number with basis \"derived\" needs a \"source\"; without one it is a \"judgement\".")]
    [InlineData("leaks.json", "\"finding\": \"unpleasant-leg-sensations\"", "\"finding\": \"urge-to-move-legs\"", "leaks.json row 2: urge-to-move-legs has a row already; keep one.")]
    [InlineData("leaks.json", "\"finding\": \"unpleasant-leg-sensations\"", "\"finding\": \"urge-to-move-legs\"", "leaks.json: unpleasant-leg-sensations has no leak; one is needed.")]
    [InlineData("condition-risk.json", "\"factor\": \"age:0-12\"", "\"factor\": \"age:12-0\"", "condition-risk.json row 1: \"factor\" is \"age:12-0\"; it must be a risk factor, age:LOW-HIGH, age:LOW+, sex:CODE, pregnancy:1 to pregnancy:3, or atc: and an ATC code of any level, such as atc:N06A.")]
    [InlineData("condition-risk.json", "\"factor\": \"dialysis\"", "\"factor\": \"dyalisis\"", "which is no risk factor; did you mean \"dialysis\"?")]
    [InlineData("mimic-patterns.json", "[\"relief-by-position-change\"]", "[\"relief-by-position-chang\"]", "there is no finding with this code; did you mean \"relief-by-position-change\"?")]
    [InlineData("rule-numbers.json", "\"number\": \"adult-age\"", "\"number\": \"plm-index-adult\"", "rule-numbers.json: adult-age has no number; one is needed.")]
    [InlineData("rule-numbers.json", "\"largest-condition-set\", \"value\": 3", "\"largest-condition-set\", \"value\": 5", "rule-numbers.json row 1: \"value\" is 5; the sets of conditions may hold 1 to 4.")]
    [InlineData("rule-numbers.json", "\"largest-condition-set\", \"value\": 3", "\"largest-condition-set\", \"value\": 1.5", "rule-numbers.json row 1: \"value\" is 1.5; the sets of conditions may hold 1 to 4.")]
    [InlineData("rule-numbers.json", "\"odds-ratio-ceiling\", \"value\": 500", "\"odds-ratio-ceiling\", \"value\": -1", "\"value\" is -1; it must be above 0 and at most 100000.")]
    [InlineData("exclusive-conditions.json", "\"second\": \"periodic-limb-movement-disorder\"", "\"second\": \"restless-legs-syndrome\"", "a condition does not exclude itself.")]
    [InlineData("replaced-factors.json", "\"by\": \"atc:N05A\"", "\"by\": \"dialysis\"", "it must be a drug, as atc: and the start of its code.")]
    [InlineData("leaks.json", "\"p\": 0.10", "\"p\": 1e-20", "it must be a probability above 0 and below 1, by at least a billionth.")]
    [InlineData("criteria.json", "\"id\": \"dsm-e\"", "\"id\": \"dsm-x\"", "criteria.json: there is no row for the criterion \"dsm-e\", which the library decides; one is needed.")]
    [InlineData("lab-units.json", "\"factor\": 0.445", "\"factor\": 1e-10", "\"factor\" is 0.0000000001; it must be a number from 0.000000001 to 1000000000.")]
    [InlineData("lab-numbers.json", "\"value\": 1.40", "\"value\": 0", "\"value\" is 0; it must be above 0 and at most 100000.")]
    [InlineData("risk-factors.json", "\"direction\": \"raises\"", "\"direction\": \"raise\"", "\"direction\" is \"raise\", and there is no RlsRiskDirection with this code; did you mean \"raises\"?")]
    [InlineData("risk-factors.json", "\"status\": \"in-vocabulary\"", "\"status\": \"in-vocabulry\"", "\"status\" is \"in-vocabulry\", and must be in-vocabulary, proposed-new or base-rate; did you mean \"in-vocabulary\"?")]
    [InlineData("recommendations.json", "\"kind\": \"recommendation\"", "\"kind\": \"order\"", "\"kind\" is \"order\", and must be recommendation, good-practice or caution.")]
    [InlineData("recommendations.json", "\"status\": \"current\"", "\"status\": \"curent\"", "did you mean \"current\"?")]
    [InlineData("recommendations.json", "\"status\": \"superseded-by:AASM2025\"", "\"status\": \"superseded-by:AASM2026\"", "there is no source \"AASM2026\"; did you mean \"AASM2025\"?")]
    [InlineData("recommendations.json", "\"status\": \"superseded-by:AASM2025\"", "\"status\": \"superseded-by:\"", "\"status\" is \"superseded-by:\", and must be")]
    [InlineData("condition-risk.json", "{ \"condition\": \"nocturnal-leg-cramps\", \"factor\": \"diabetes\"", "{ \"condition\": \"restless-legs-syndrome\", \"factor\": \"diabetes\"", "\"factor\" is \"diabetes\"; the risk factors of RLS stand in risk-factors.json")]
    [InlineData("condition-risk.json", "\"factor\": \"atc:N05A\"", "\"factor\": \"atc:n05a\"", "\"factor\" is \"atc:n05a\"; it must be")]
    [InlineData("condition-risk.json", "\"factor\": \"atc:N05A\"", "\"factor\": \"atc:N05AX1\"", "\"factor\" is \"atc:N05AX1\"; it must be")]
    [InlineData("drug-timing.json", "\"N05A\"", "\"NO5A\"", "\"atc\" holds \"NO5A\"; it must be a letter of")]
    [InlineData("likelihood-references.json", "\"id\": \"ferri-2007\"", "\"id\": \"AASM2025\"", "the source id \"AASM2025\" is given twice; keep one.")]
    [InlineData("leaks.json", "\"finding\": \"urge-to-move-legs\"", "\"finding\": \"\\ud800\"", "leaks.json row 1: a text has half of a surrogate pair, which no text file can hold.")]
    [InlineData("leaks.json", "\"finding\": \"urge-to-move-legs\"", "\"\\udfff\": \"urge-to-move-legs\"", "leaks.json row 1: a text has half of a surrogate pair, which no text file can hold.")]
    [InlineData("manifest.json", "[", "[ 1,", "manifest.json row 1: a row is a JSON object.")]
    [InlineData("manifest.json", "[", "", "manifest.json: not JSON at line")]
    public void Parse_OfAChangedFile_NamesFileRowAndFix(string file, string old, string changed, string expected)
    {
        KnowledgeFormatException exception = Assert.Throws<KnowledgeFormatException>(() => KnowledgeBase.Parse(Changed(file, old, changed)));
        Assert.Contains(exception.Issues, issue => issue.ToString().Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_OfBytesThatAreNotUtf8_SaysSo()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        files["leaks.json"] = new byte[] { (byte)'[', (byte)'"', 0xC3, (byte)'"', (byte)']' };
        KnowledgeFormatException exception = Assert.Throws<KnowledgeFormatException>(() => KnowledgeBase.Parse(files));
        Assert.Contains(exception.Issues, issue => issue.ToString() == "leaks.json: the file is not UTF-8.");
    }

    [Fact]
    public void Parse_OfAFileWithAByteOrderMark_ReadsIt()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        files["leaks.json"] = (byte[])[0xEF, 0xBB, 0xBF, .. files["leaks.json"].Span];
        Assert.Equal(KnowledgeBase.Default.Leaks.Length, KnowledgeBase.Parse(files).Leaks.Length);
    }

    [Fact]
    public void Parse_WithAFileThatIsNoTable_NamesTheNearest()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        files["leak.json"] = files["leaks.json"];
        files["notes.json"] = "[]"u8.ToArray();
        KnowledgeFormatException exception = Assert.Throws<KnowledgeFormatException>(() => KnowledgeBase.Parse(files));
        Assert.Equal(
            ["leak.json: a knowledge base has no such file; did you mean \"leaks.json\"?", "notes.json: a knowledge base has no such file; leave it out."],
            exception.Issues.Select(issue => issue.ToString()));
    }

    [Fact]
    public void Parse_OfASourceGivenTwice_BlamesTheFileAndRowOfTheSecond()
    {
        KnowledgeFormatException exception = Assert.Throws<KnowledgeFormatException>(
            () => KnowledgeBase.Parse(Changed("criteria-references.json", "[", "[ { \"id\": \"AASM2025\", \"citation\": \"twice\" },")));
        Assert.Equal("criteria-references.json row 1: the source id \"AASM2025\" is given twice; keep one.", Assert.Single(exception.Issues).ToString());
    }

    [Fact]
    public void Parse_OfRuleNumbersInAnotherOrder_ReadsThemAndNamesTheRowOfTheFile()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        string[] rows = [.. Encoding.UTF8.GetString(files["rule-numbers.json"].Span).Split('\n').Where(line => line.StartsWith('{')).Select(line => line.TrimEnd(',', '\r')).Reverse()];
        files["rule-numbers.json"] = Encoding.UTF8.GetBytes($"[{string.Join(",\n", rows)}]");
        KnowledgeBase reversed = KnowledgeBase.Parse(files);
        Assert.All(RuleNumber.All, number => Assert.Equal(KnowledgeBase.Default[number], reversed[number]));

        int row = Array.FindIndex(rows, text => text.Contains("\"plm-index-adult\"", StringComparison.Ordinal));
        rows[row] = rows[row].Replace("PLMD-AASM2014", "PLMD-AASM2015", StringComparison.Ordinal);
        files["rule-numbers.json"] = Encoding.UTF8.GetBytes($"[{string.Join(",\n", rows)}]");
        KnowledgeFormatException exception = Assert.Throws<KnowledgeFormatException>(() => KnowledgeBase.Parse(files));
        Assert.Equal(("rule-numbers.json", row + 1), Assert.Single(exception.Issues.Select(issue => (issue.File, issue.Row))));
    }

    [Theory]
    [InlineData(128, false)]
    [InlineData(129, true)]
    public void Parse_OfMoreFactorsThanTheModelHolds_IsRefused(int count, bool refused)
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        string text = Encoding.UTF8.GetString(files["condition-risk.json"].Span);
        int has = KnowledgeBase.Default.ConditionRisks.Count(row => row.Condition == Condition.LegEdema);
        string added = string.Join(",\n", Enumerable.Range(1, count - has).Select(i => FormattableString.Invariant(
            $"{{ \"condition\": \"leg-edema\", \"factor\": \"age:200-{200 + i}\", \"oddsRatio\": 1, \"low\": 1, \"high\": 1, \"basis\": \"judgement\", \"at\": \"a test\" }}")));
        files["condition-risk.json"] = Encoding.UTF8.GetBytes($"[{added},{text.TrimStart()[1..]}");
        Exception? exception = Record.Exception(() => new RlsAssessor(KnowledgeBase.Parse(files)));
        Assert.Equal(refused, exception is not null);
        if (refused)
        {
            Assert.Equal("condition-risk.json: leg-edema has 129 factors, a drug beside its class counted twice; there is room for 128.", Assert.Single(Assert.IsType<KnowledgeFormatException>(exception).Issues).ToString());
        }
    }

    [Fact]
    public void Parse_WithoutAFile_SaysWhichOne()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        files.Remove("leaks.json");
        KnowledgeFormatException exception = Assert.Throws<KnowledgeFormatException>(() => KnowledgeBase.Parse(files));
        Assert.Contains(exception.Issues, issue => issue.ToString() == "leaks.json: the file is missing.");
    }

    [Fact]
    public void Parse_OfSeveralErrors_ListsThemAll()
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = Changed("likelihoods.json", "\"p\": 0.985", "\"p\": 7");
        foreach ((string file, ReadOnlyMemory<byte> bytes) in Changed("leaks.json", "\"p\": 0.10", "\"p\": -1").Where(file => file.Key == "leaks.json"))
        {
            files[file] = bytes;
        }

        KnowledgeFormatException exception = Assert.Throws<KnowledgeFormatException>(() => KnowledgeBase.Parse(files));
        Assert.Contains(exception.Issues, issue => issue.File == "likelihoods.json" && issue.Row == 1);
        Assert.Contains(exception.Issues, issue => issue.File == "leaks.json" && issue.Row == 1);
    }

    [Fact]
    public void Exception_OfAListThatWasNeverMade_IsRefused() =>
        Assert.Throws<ArgumentException>("issues", () => new KnowledgeFormatException(default));

    private static Dictionary<string, ReadOnlyMemory<byte>> Changed(string file, string old, string changed)
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles().ToDictionary();
        string text = Encoding.UTF8.GetString(files[file].Span);
        int at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no {old}");
        files[file] = Encoding.UTF8.GetBytes(text.Remove(at, old.Length).Insert(at, changed));
        return files;
    }
}
