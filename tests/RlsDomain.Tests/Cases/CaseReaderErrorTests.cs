using RlsDomain.Cases;

namespace RlsDomain.Tests.Cases;

public class CaseReaderErrorTests
{
    /// <summary>Each input, where @ stands for an id, has this one issue.</summary>
    [Theory]
    [InlineData("", "empty-input", "$: The input is empty; a case is a JSON object.")]
    [InlineData(" \n", "empty-input", "$: The input is empty; a case is a JSON object.")]
    [InlineData("7", "wrong-kind", "$: A case is an object; the number 7 was found.")]
    [InlineData("{}", "property-missing", "$.id: The id is missing; write a text that tells this case from the others.")]
    [InlineData("{\"id\":\"\"}", "text-empty", "$.id: The id is empty; write a text.")]
    [InlineData("{\"id\":\" \"}", "text-empty", "$.id: The id is empty; write a text.")]
    [InlineData("{\"id\":12}", "wrong-kind", "$.id: The id is a text; the number 12 was found.")]
    [InlineData("{\"id\":null}", "wrong-kind", "$.id: The id is a text; null was found.")]
    [InlineData("{\"id\":\"\\ud800\"}", "text-not-unicode", "$.id: The id has half of a surrogate pair, which no text file can hold.")]
    [InlineData("{\"id\":\"a\",\"id\":\"b\"}", "property-twice", "$.id: This property stands twice; keep one.")]
    [InlineData("{@,\"agee\":1}", "unknown-property", "$.agee: There is no property \"agee\" here; did you mean \"age\"?")]
    [InlineData("{@,\"a b\":{\"c\":[1]}}", "unknown-property", "$['a b']: There is no property \"a b\" here; the properties are id, source, age, sex, pregnancyTrimester, findings, riskFactors, labs, medications, irls, symptomFrequencyPerWeek, symptomDurationMonths, lifetimeEpisodes, plmIndexPerHour, expected.")]
    [InlineData("{@,\"age\":NaN}", "not-json", "$.age: The text stops being JSON at line 1, byte 17, near \"NaN}\"; JSON has no NaN and no Infinity, so leave out what is not known.")]
    [InlineData("{@,\"age\":-Infinity}", "not-json", "$.age: The text stops being JSON at line 1, byte 18, near \"Infinity}\"; JSON has no NaN and no Infinity, so leave out what is not known.")]
    [InlineData("{@,\"age\":\"NaN\"}", "wrong-kind", "$.age: The age in years is a number; the text \"NaN\" was found.")]
    [InlineData("{@,\"age\":5,}", "not-json", "$.age: The text stops being JSON at line 1, byte 19, near \"}\"; a comma before the end is one too many.")]
    [InlineData("{@,\"age\":5", "not-json", "$.age: The JSON ends too early, at line 1, byte 18: something is not closed.")]
    [InlineData("{@ /* */}", "not-json", "$.id: The text stops being JSON at line 1, byte 11, near \"/* */}\"; JSON has no comments.")]
    [InlineData("{@,\"age\":1e400}", "number-not-representable", "$.age: The age in years is a number of up to 28 digits; the number 1e400 was found.")]
    [InlineData("{@,\"age\":1e-30}", "number-not-representable", "$.age: The age in years is a number of up to 28 digits; the number 1e-30 was found.")]
    [InlineData("{@,\"age\":-0.5}", "number-out-of-range", "$.age: An age is 0 to 130 years; -0.5 was found.")]
    [InlineData("{@,\"age\":130.5}", "number-out-of-range", "$.age: An age is 0 to 130 years; 130.5 was found.")]
    [InlineData("{@,\"sex\":\"femal\"}", "unknown-code", "$.sex: There is no sex with the code \"femal\"; did you mean \"female\"?")]
    [InlineData("{@,\"sex\":\"F\"}", "unknown-code", "$.sex: There is no sex with the code \"F\"; the codes are female, male, other.")]
    [InlineData("{@,\"sex\":true}", "wrong-kind", "$.sex: The sex is a code as a text; true was found.")]
    [InlineData("{@,\"pregnancyTrimester\":4}", "number-out-of-range", "$.pregnancyTrimester: A trimester is 1 to 3; 4 was found.")]
    [InlineData("{@,\"pregnancyTrimester\":2.5}", "number-not-whole", "$.pregnancyTrimester: A trimester is a whole number; the number 2.5 was found.")]
    [InlineData("{@,\"findings\":[]}", "wrong-kind", "$.findings: A case gives each finding in an object; a list was found.")]
    [InlineData("{@,\"findings\":{\"urge-to-move-leg\":\"present\"}}", "unknown-code", "$.findings.urge-to-move-leg: There is no finding with the code \"urge-to-move-leg\"; did you mean \"urge-to-move-legs\"?")]
    [InlineData("{@,\"findings\":{\"xyz\":{}}}", "unknown-code", "$.findings.xyz: There is no finding with the code \"xyz\".")]
    [InlineData("{@,\"findings\":{\"dialysis\":\"present\"}}", "unknown-code", "$.findings.dialysis: \"dialysis\" is a risk factor: write it under riskFactors.")]
    [InlineData("{@,\"riskFactors\":{\"unilateral\":\"present\"}}", "unknown-code", "$.riskFactors.unilateral: \"unilateral\" is a finding: write it under findings.")]
    [InlineData("{@,\"findings\":{\"unilateral\":\"present\",\"unilateral\":\"absent\"}}", "property-twice", "$.findings.unilateral: The finding unilateral stands twice; keep one.")]
    [InlineData("{@,\"findings\":{\"unilateral\":\"yes\"}}", "presence-unknown", "$.findings.unilateral: It is \"present\" or \"absent\", and is left out when it was not recorded; the text \"yes\" was found.")]
    [InlineData("{@,\"riskFactors\":{\"anemia\":null}}", "presence-unknown", "$.riskFactors.anemia: It is \"present\" or \"absent\", and is left out when it was not recorded; null was found.")]
    [InlineData("{@,\"labs\":{}}", "wrong-kind", "$.labs: The laboratory values are a list; an object was found.")]
    [InlineData("{@,\"labs\":[18]}", "wrong-kind", "$.labs[0]: A laboratory value is an object; the number 18 was found.")]
    [InlineData("{@,\"labs\":[{\"value\":1,\"unit\":\"%\"}]}", "lab-unnamed", "$.labs[0]: A laboratory value has an analyte or a loinc; neither was found.")]
    [InlineData("{@,\"labs\":[{\"analyte\":\"feritin\",\"value\":1,\"unit\":\"%\"}]}", "unknown-code", "$.labs[0].analyte: There is no analyte with the code \"feritin\"; did you mean \"ferritin\"?")]
    [InlineData("{@,\"labs\":[{\"loinc\":\"2276-5\",\"value\":1,\"unit\":\"%\"}]}", "unknown-code", "$.labs[0].loinc: There is no laboratory test with the LOINC code \"2276-5\" in the table of labs; did you mean \"2276-4\" (ferritin)?")]
    [InlineData("{@,\"labs\":[{\"analyte\":\"iron\",\"loinc\":\"2276-4\",\"value\":1,\"unit\":\"ug/dL\"}]}", "loinc-mismatch", "$.labs[0].loinc: LOINC 2276-4 is ferritin, and the analyte is iron; keep the one that was meant.")]
    [InlineData("{@,\"labs\":[{\"analyte\":\"ferritin\",\"unit\":\"ng/mL\"}]}", "property-missing", "$.labs[0].value: The value is missing; it is a number in the unit.")]
    [InlineData("{@,\"labs\":[{\"analyte\":\"ferritin\",\"value\":\"18\",\"unit\":\"ng/mL\"}]}", "wrong-kind", "$.labs[0].value: The value is a number; the text \"18\" was found.")]
    [InlineData("{@,\"labs\":[{\"analyte\":\"ferritin\",\"value\":-1,\"unit\":\"ng/mL\"}]}", "number-out-of-range", "$.labs[0].value: A laboratory value is 0 to 1000000000; -1 was found.")]
    [InlineData("{@,\"labs\":[{\"analyte\":\"ferritin\",\"value\":18}]}", "property-missing", "$.labs[0].unit: The unit is missing; it is a UCUM code, such as \"ng/mL\".")]
    [InlineData("{@,\"labs\":[{\"analyte\":\"ferritin\",\"value\":18,\"unit\":\"ng/ml\"}]}", "unknown-code", "$.labs[0].unit: There is no unit with the code \"ng/ml\"; did you mean \"ng/mL\"?")]
    [InlineData("{@,\"labs\":[{\"analyte\":\"ferritin\",\"value\":18,\"unit\":\"furlong\"}]}", "unknown-code", "$.labs[0].unit: There is no unit with the code \"furlong\"; Ferritin is reported in ng/mL, ug/L or pmol/L.")]
    [InlineData("{@,\"labs\":[{\"analyte\":\"transferrin-saturation\",\"value\":18,\"unit\":\"ng/mL\"}]}", "unit-mismatch", "$.labs[0].unit: Transferrin saturation is a percentage, and ng/mL is not; write % or 1.")]
    [InlineData("{@,\"labs\":[{\"analyte\":\"ferritin\",\"value\":18,\"unit\":\"ng/mL\",\"takenOn\":\"2026-02-30\"}]}", "date-malformed", "$.labs[0].takenOn: A date is a day of the calendar as a text, year first, such as \"2026-11-30\"; the text \"2026-02-30\" was found.")]
    [InlineData("{@,\"labs\":[{\"analyte\":\"ferritin\",\"value\":18,\"unit\":\"ng/mL\",\"takenOn\":\"1899-12-31\"}]}", "date-out-of-range", "$.labs[0].takenOn: A date is from 1900-01-01 to 2200-01-01; 1899-12-31 was found.")]
    [InlineData("{@,\"labs\":[{\"analyte\":\"ferritin\",\"value\":18,\"unit\":\"ng/mL\",\"date\":\"\"}]}", "unknown-property", "$.labs[0].date: There is no property \"date\" here; the properties are analyte, loinc, value, unit, takenOn.")]
    [InlineData("{@,\"medications\":[\"mirtazapine\"]}", "wrong-kind", "$.medications[0]: A medication is an object; the text \"mirtazapine\" was found.")]
    [InlineData("{@,\"medications\":[{\"name\":\"a\"},{}]}", "medication-unnamed", "$.medications[1]: A medication has a name, an atc or an rxnorm; none of them was found.")]
    [InlineData("{@,\"medications\":[{\"nmae\":\"a\"}]}", "unknown-property", "$.medications[0].nmae: There is no property \"nmae\" here; did you mean \"name\"?")]
    [InlineData("{@,\"medications\":[{\"name\":\"\"}]}", "text-empty", "$.medications[0].name: The name is empty; write a text.")]
    [InlineData("{@,\"medications\":[{\"atc\":\"N06AX1\"}]}", "atc-malformed", "$.medications[0].atc: An ATC code is a letter of ABCDGHJLMNPRSV, two digits, two letters, two digits, such as N06AX11, or the start of such a code for a class, such as N06A; \"N06AX1\" is not built so.")]
    [InlineData("{@,\"medications\":[{\"atc\":\"E06AX11\"}]}", "atc-malformed", "$.medications[0].atc: An ATC code is a letter of ABCDGHJLMNPRSV, two digits, two letters, two digits, such as N06AX11, or the start of such a code for a class, such as N06A; \"E06AX11\" is not built so.")]
    [InlineData("{@,\"medications\":[{\"rxnorm\":\"abc\"}]}", "rxnorm-malformed", "$.medications[0].rxnorm: An RxNorm concept is a number of up to 8 digits, such as 15996; \"abc\" was found.")]
    [InlineData("{@,\"medications\":[{\"name\":\"a\",\"startedOn\":\"2200-01-02\"}]}", "date-out-of-range", "$.medications[0].startedOn: A date is from 1900-01-01 to 2200-01-01; 2200-01-02 was found.")]
    [InlineData("{@,\"irls\":[1,2,3]}", "irls-not-ten", "$.irls: The IRLS has 10 items; 3 answers were given. Write null for an item not answered.")]
    [InlineData("{@,\"irls\":[0,0,2.5,0,0,0,0,0,0,0]}", "irls-answer", "$.irls[2]: An answer to an IRLS item is a whole number from 0 to 4; item 3 has 2.5.")]
    [InlineData("{@,\"irls\":[0,0,0,0,0,7,0,0,0,0]}", "irls-answer", "$.irls[5]: An answer to an IRLS item is a whole number from 0 to 4; item 6 has 7.")]
    [InlineData("{@,\"irls\":[-1,0,0,0,0,null,0,0,0,0]}", "irls-answer", "$.irls[0]: An answer to an IRLS item is a whole number from 0 to 4; item 1 has -1.")]
    [InlineData("{@,\"irls\":[\"4\",0,0,0,0,0,0,0,0,0]}", "wrong-kind", "$.irls[0]: An answer to an IRLS item is a number; the text \"4\" was found.")]
    [InlineData("{@,\"symptomFrequencyPerWeek\":168.5}", "number-out-of-range", "$.symptomFrequencyPerWeek: A symptom frequency is 0 to 168 a week; 168.5 was found.")]
    [InlineData("{@,\"symptomDurationMonths\":1801}", "number-out-of-range", "$.symptomDurationMonths: A symptom duration is 0 to 1800 months; 1801 was found.")]
    [InlineData("{@,\"lifetimeEpisodes\":-1}", "number-out-of-range", "$.lifetimeEpisodes: A number of episodes is 0 to 1000000; -1 was found.")]
    [InlineData("{@,\"plmIndexPerHour\":301}", "number-out-of-range", "$.plmIndexPerHour: A periodic limb movement index is 0 to 300 an hour; 301 was found.")]
    [InlineData("{@,\"source\":{\"doi\":\"x\"}}", "unknown-property", "$.source.doi: There is no property \"doi\" here; the properties are citation, url.")]
    [InlineData("{@,\"expected\":{\"primary\":\"restless-leg-syndrome\"}}", "unknown-code", "$.expected.primary: There is no condition with the code \"restless-leg-syndrome\"; did you mean \"restless-legs-syndrome\"?")]
    [InlineData("{@,\"expected\":{\"also\":[\"akathisia\",5]}}", "wrong-kind", "$.expected.also[1]: The condition is a code as a text; the number 5 was found.")]
    [InlineData("{@,\"expected\":{\"contributors\":[\"iron-deficency\"]}}", "unknown-code", "$.expected.contributors[0]: There is no risk factor with the code \"iron-deficency\"; did you mean \"iron-deficiency\"?")]
    [InlineData("{@,\"expected\":{\"contributors\":[\"medication:\"]}}", "contributor-unnamed", "$.expected.contributors[0]: A contributor that is a medication has its name after \"medication:\"; nothing was found there.")]
    public void Read_OneError_IsNamedWithItsPathAndTheFix(string pattern, string code, string expected)
    {
        CaseReadResult result = CaseReader.Read(pattern.Replace("@", "\"id\":\"a\"", StringComparison.Ordinal));
        CaseIssue issue = Assert.Single(result.Issues);
        Assert.Equal(expected, issue.ToString());
        Assert.Equal(code, issue.Code);
        Assert.Equal(CaseIssueSeverity.Error, issue.Severity);
        Assert.Empty(result.Records);
        Assert.False(PatientCase.TryParse(pattern.Replace("@", "\"id\":\"a\"", StringComparison.Ordinal), out _, out var issues));
        Assert.Equal(result.Issues.AsEnumerable(), issues);
    }

    [Fact]
    public void Parse_ContributorOfTheMedicationPrefixAlone_IsRefusedWhateverThePrefixIs()
    {
        const string Json = """{"id":"a","expected":{"contributors":["@"]}}""";
        Assert.True(PatientCase.TryParse(Json.Replace("@", ExpectedDiagnosis.MedicationPrefix + "x", StringComparison.Ordinal), out _, out _));
        Assert.False(PatientCase.TryParse(Json.Replace("@", ExpectedDiagnosis.MedicationPrefix, StringComparison.Ordinal), out _, out _));
        Assert.False(PatientCase.TryParse(Json.Replace("@", ExpectedDiagnosis.MedicationPrefix[..^1], StringComparison.Ordinal), out _, out _));
    }

    /// <summary>The place is noted only when the text stops being JSON, so each kind of place is tried.</summary>
    [Theory]
    [InlineData("{\"id\":\"a\",\"findings\":x", "$.findings")]
    [InlineData("{\"id\":\"a\",\"findings\":{x", "$.findings")]
    [InlineData("{\"id\":\"a\",\"findings\":{\"unilateral\":x", "$.findings.unilateral")]
    [InlineData("{\"id\":\"a\",\"findings\":{\"unilateral\":\"absent\",x", "$.findings.unilateral")]
    [InlineData("{\"id\":\"a\",\"findings\":{\"unilateral\":\"absent\"},x", "$.findings.unilateral")]
    [InlineData("{\"id\":\"a\",\"labs\":[{\"analyte\":\"iron\",\"value\":x", "$.labs[0].value")]
    [InlineData("{\"id\":\"a\",\"irls\":[1,x", "$.irls")]
    public void Read_TextThatStopsBeingJson_NamesTheLastProperty(string json, string path) =>
        Assert.Equal(path, CaseReader.Read(json).Issues[^1].Path);

    [Theory]
    [InlineData("{\"id\":\"a\"} x", "$: Something follows the end of the JSON, near \"x\"; a file holds one object, one array, or one object a line.")]
    [InlineData("[{\"id\":\"a\"}]]", "$: Something follows the end of the JSON, near \"]\"; a file holds one object, one array, or one object a line.")]
    public void Read_SomethingAfterTheEnd_IsAnErrorBesideTheCase(string json, string expected)
    {
        CaseReadResult result = CaseReader.Read(json);
        CaseIssue issue = Assert.Single(result.Issues);
        Assert.Equal(("trailing-content", expected), (issue.Code, issue.ToString()));
        Assert.Single(result.Records);
        Assert.False(PatientCase.TryParse(json, out _, out _));
    }

    [Fact]
    public void Read_ListsTooDeepInEachOther_NamesTheLevelAndThePlace() => Assert.Equal(
        [
            "$.age: The age in years is a number; a list was found.",
            "$.age: Objects and lists lie deeper in each other than 16 levels at line 1, byte 32; a case needs four.",
        ],
        CaseReader.Read("{\"id\":\"a\",\"age\":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}").Issues.Select(issue => issue.ToString()));

    [Fact]
    public void Read_ManyErrorsInOneCase_AreAllListed()
    {
        const string Json = """
            {"age":"old","sex":"x","findings":{"urge":"present","unilateral":1},"labs":[{"value":1},{"analyte":"ferritin","value":-2,"unit":"ng/mL"}],
             "medications":[{"atc":"9"}],"irls":[9],"extra":true,"expected":{"primary":"nothing"}}
            """;
        Assert.Equal(
            [
                "$.age", "$.sex", "$.findings.urge", "$.findings.unilateral", "$.labs[0]", "$.labs[0].unit", "$.extra", "$.expected.primary",
                "$.id", "$.irls", "$.irls[0]", "$.labs[1].value", "$.medications[0].atc",
            ],
            CaseReader.Read(Json).Issues.Select(issue => issue.Path));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', 0xFF, (byte)'}' }, "The input is not UTF-8 at byte 2; save it as UTF-8.")]
    [InlineData(new byte[] { 0xFE, 0xFF }, "The input is not UTF-8 at byte 1; save it as UTF-8.")]
    public void Read_BytesThatAreNotUtf8_NamesTheFirstOfThem(byte[] utf8, string message)
    {
        CaseIssue issue = Assert.Single(CaseReader.Read(utf8).Issues);
        Assert.Equal(("not-utf8", message), (issue.Code, issue.Message));
    }

    [Fact]
    public void Read_StringWithHalfASurrogatePair_IsAnError() =>
        Assert.Equal("text-not-unicode", Assert.Single(CaseReader.Read("{\"id\":\"\ud800\"}").Issues).Code);

    [Fact]
    public void Read_FarTooManyErrors_StopsAndSaysSo()
    {
        CaseReadResult result = CaseReader.Read("{}\n" + string.Concat(Enumerable.Repeat("{x\n", 1_000_000)));
        Assert.Equal(1001, result.Issues.Length);
        Assert.Equal("$: 99000 more issue(s) were found; the first 1000 are listed. Cases after that were not read.", result.Issues[^1].ToString());
    }

    [Theory]
    [InlineData("1.234567890123456789012345678", true)]
    [InlineData("1.2345678901234567890123456789", false)]
    [InlineData("1000000001", false)]
    [InlineData("0.5000000000000000000000000000000000000", true)]
    [InlineData("1e-28", true)]
    [InlineData("1.5e-28", false)]
    [InlineData("1E+3", true)]
    [InlineData("0e999", true)]
    [InlineData("1e99999999999", false)]
    public void Read_Number_IsAcceptedOnlyWhenNoDigitOfItIsLost(string number, bool accepted) =>
        Assert.Equal(accepted, !CaseReader.Read($$"""{"id":"a","labs":[{"analyte":"iron","value":{{number}},"unit":"ug/dL"}]}""").HasErrors);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"id\":\"a\",\"findings\":{\"x\":[")]
    public void Read_NestingBomb_IsAnErrorAndEndsAtOnce(string opening)
    {
        CaseReadResult result = CaseReader.Read(string.Concat(Enumerable.Repeat(opening, 500_000)));
        Assert.True(result.HasErrors);
        Assert.Empty(result.Records);
    }
}
