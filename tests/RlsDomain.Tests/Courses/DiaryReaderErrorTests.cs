using System.Text;
using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Courses;

namespace RlsDomain.Tests.Courses;

public class DiaryReaderErrorTests
{
    /// <summary>Each input has this one issue. In it, @ stands for an id, and # for an entry with a day that is still open.</summary>
    [Theory]
    [InlineData("", "empty-input", "$: The input is empty; a diary is a JSON object.")]
    [InlineData("[]", "wrong-kind", "$: A diary is an object; a list was found.")]
    [InlineData("{@,\"entries\":[]}", "entries-empty", "$.entries: A diary has at least one entry; none was found.")]
    [InlineData("{@}", "property-missing", "$.entries: The entries are missing; write a list of days.")]
    [InlineData("{\"entries\":[#}]}", "property-missing", "$.id: The id is missing; write a text that tells this diary from others.")]
    [InlineData("{\"id\":\"\",\"entries\":[#}]}", "text-empty", "$.id: The id is empty; write a text.")]
    [InlineData("{@,\"note\":5,\"entries\":[#}]}", "wrong-kind", "$.note: The note is a text; the number 5 was found.")]
    [InlineData("{@,\"entrys\":[],\"entries\":[#}]}", "unknown-property", "$.entrys: There is no property \"entrys\" here; did you mean \"entries\"?")]
    [InlineData("{@,\"entries\":{}}", "wrong-kind", "$.entries: The entries are a list; an object was found.")]
    [InlineData("{@,\"entries\":[7]}", "wrong-kind", "$.entries[0]: An entry is an object; the number 7 was found.")]
    [InlineData("{@,\"entries\":[{}]}", "property-missing", "$.entries[0].on: The day is missing; write it year first, such as \"2026-11-30\".")]
    [InlineData("{@,\"entries\":[{\"on\":\"08-01-2024\"}]}", "date-malformed", "$.entries[0].on: A date is a day of the calendar as a text, year first, such as \"2026-11-30\"; the text \"08-01-2024\" was found.")]
    [InlineData("{@,\"entries\":[{\"on\":null}]}", "date-malformed", "$.entries[0].on: A date is a day of the calendar as a text, year first, such as \"2026-11-30\"; null was found.")]
    [InlineData("{@,\"entries\":[{\"on\":\"1899-12-31\"}]}", "date-out-of-range", "$.entries[0].on: A date is from 1900-01-01 to 2200-01-01; 1899-12-31 was found.")]
    [InlineData("{@,\"entries\":[#},#}]}", "day-twice", "$.entries[1].on: The day 2024-01-08 stands at $.entries[0].on too; a diary has one entry a day.")]
    [InlineData("{@,\"baselineOn\":\"2024-01-09\",\"entries\":[#}]}", "baseline-without-entry", "$.baselineOn: The baseline is the day of an entry, and no entry is of 2024-01-09; the nearest is of 2024-01-08.")]
    [InlineData("{@,\"entries\":[#,\"onset\":\"22:00\",\"onset\":\"21:00\"}]}", "property-twice", "$.entries[0].onset: This property stands twice; keep one.")]
    [InlineData("{@,\"entries\":[#,\"onset\":\"24:00\"}]}", "time-malformed", "$.entries[0].onset: A clock time is a text from \"00:00\" to \"23:59\", such as \"22:00\"; the text \"24:00\" was found.")]
    [InlineData("{@,\"entries\":[#,\"onset\":\"10 pm\"}]}", "time-malformed", "$.entries[0].onset: A clock time is a text from \"00:00\" to \"23:59\", such as \"22:00\"; the text \"10 pm\" was found.")]
    [InlineData("{@,\"entries\":[#,\"bodyParts\":[\"legs\",\"arm\"]}]}", "unknown-code", "$.entries[0].bodyParts[1]: There is no body part with the code \"arm\"; did you mean \"arms\"?")]
    [InlineData("{@,\"entries\":[#,\"bodyParts\":[\"shoulder\"]}]}", "unknown-code", "$.entries[0].bodyParts[0]: There is no body part with the code \"shoulder\"; the codes are legs, arms, trunk, neck, face.")]
    [InlineData("{@,\"entries\":[#,\"bodyParts\":[\"legs\",\"legs\"]}]}", "code-twice", "$.entries[0].bodyParts[1]: The body part legs stands twice; keep one.")]
    [InlineData("{@,\"entries\":[#,\"bodyParts\":\"legs\"}]}", "wrong-kind", "$.entries[0].bodyParts: The body parts are a list; the text \"legs\" was found.")]
    [InlineData("{@,\"entries\":[#,\"minutesToSymptomsAtRest\":1440.5}]}", "number-out-of-range", "$.entries[0].minutesToSymptomsAtRest: A time to symptoms at rest is 0 to 1440 minutes; 1440.5 was found.")]
    [InlineData("{@,\"entries\":[#,\"hoursOfRelief\":-1}]}", "number-out-of-range", "$.entries[0].hoursOfRelief: Relief after a dose lasts 0 to 168 hours; -1 was found.")]
    [InlineData("{@,\"entries\":[#,\"hoursOfRelief\":\"8\"}]}", "wrong-kind", "$.entries[0].hoursOfRelief: The hours of relief are a number; the text \"8\" was found.")]
    [InlineData("{@,\"entries\":[#,\"worseThanBeforeTreatment\":\"yes\"}]}", "wrong-kind", "$.entries[0].worseThanBeforeTreatment: Whether the day was worse is true or false; the text \"yes\" was found.")]
    [InlineData("{@,\"entries\":[#,\"irls\":26}]}", "wrong-kind", "$.entries[0].irls: The IRLS is an object; the number 26 was found.")]
    [InlineData("{@,\"entries\":[#,\"irls\":{}}]}", "irls-answers-or-total", "$.entries[0].irls: The IRLS has either its ten answers or its total; neither was found.")]
    [InlineData("{@,\"entries\":[#,\"irls\":{\"total\":0,\"answers\":[0,0,0,0,0,0,0,0,0,0]}}]}", "irls-answers-or-total", "$.entries[0].irls: The IRLS has either its ten answers or its total; both was found.")]
    [InlineData("{@,\"entries\":[#,\"irls\":{\"total\":41}}]}", "irls-total", "$.entries[0].irls.total: A total of the IRLS is a whole number from 0 to 40; 41 was found.")]
    [InlineData("{@,\"entries\":[#,\"irls\":{\"total\":20.5}}]}", "irls-total", "$.entries[0].irls.total: A total of the IRLS is a whole number from 0 to 40; 20.5 was found.")]
    [InlineData("{@,\"entries\":[#,\"irls\":{\"answers\":[0,0,5,0,0,0,0,0,0,0]}}]}", "irls-answer", "$.entries[0].irls.answers[2]: An answer to an IRLS item is a whole number from 0 to 4; item 3 has 5.")]
    [InlineData("{@,\"entries\":[#,\"irls\":{\"answers\":[0,0,0,0,0,0,0,0,0]}}]}", "irls-not-ten", "$.entries[0].irls.answers: The IRLS has 10 items; 9 answers were given. Write null for an item not answered.")]
    [InlineData("{@,\"entries\":[#,\"irls\":{\"total\":20,\"mode\":\"self\"}}]}", "unknown-code", "$.entries[0].irls.mode: There is no mode with the code \"self\"; the codes are interview, self-completed.")]
    [InlineData("{@,\"entries\":[#,\"irls\":{\"total\":20,\"mode\":\"intervew\"}}]}", "unknown-code", "$.entries[0].irls.mode: There is no mode with the code \"intervew\"; did you mean \"interview\"?")]
    [InlineData("{@,\"entries\":[#,\"doses\":{}}]}", "wrong-kind", "$.entries[0].doses: The doses are a list; an object was found.")]
    [InlineData("{@,\"entries\":[#,\"doses\":[\"pramipexole\"]}]}", "wrong-kind", "$.entries[0].doses[0]: A dose is an object; the text \"pramipexole\" was found.")]
    [InlineData("{@,\"entries\":[#,\"doses\":[{\"amount\":1,\"unit\":\"mg\"}]}]}", "medication-unnamed", "$.entries[0].doses[0]: A medication has a name, an atc or an rxnorm; none of them was found.")]
    [InlineData("{@,\"entries\":[#,\"doses\":[{\"name\":\"x\",\"unit\":\"mg\"}]}]}", "property-missing", "$.entries[0].doses[0].amount: The amount is missing; it is a number in milligrams.")]
    [InlineData("{@,\"entries\":[#,\"doses\":[{\"name\":\"x\",\"amount\":1}]}]}", "property-missing", "$.entries[0].doses[0].unit: The unit is missing; it is \"mg\".")]
    [InlineData("{@,\"entries\":[#,\"doses\":[{\"name\":\"x\",\"amount\":1,\"unit\":\"ug\"}]}]}", "unknown-code", "$.entries[0].doses[0].unit: A dose is written in \"mg\"; \"ug\" was found.")]
    [InlineData("{@,\"entries\":[#,\"doses\":[{\"name\":\"x\",\"amount\":0,\"unit\":\"mg\"}]}]}", "number-out-of-range", "$.entries[0].doses[0].amount: A dose is above 0 and up to 100000 mg; 0 was found. A drug that is not taken is left out.")]
    [InlineData("{@,\"entries\":[#,\"doses\":[{\"atc\":\"N04\",\"amount\":1,\"unit\":\"mg\",\"dose\":1}]}]}", "unknown-property", "$.entries[0].doses[0].dose: There is no property \"dose\" here; the properties are name, atc, rxnorm, startedOn, amount, unit, at.")]
    [InlineData("{@,\"entries\":[#,\"doses\":[{\"atc\":\"N0\",\"amount\":1,\"unit\":\"mg\"}]}]}", "atc-malformed", "$.entries[0].doses[0].atc: An ATC code is a letter of ABCDGHJLMNPRSV, two digits, two letters, two digits, such as N06AX11, or the start of such a code for a class, such as N06A; \"N0\" is not built so.")]
    [InlineData("{@,\"entries\":[#,\"ferritin\":18}]}", "wrong-kind", "$.entries[0].ferritin: The ferritin is an object; the number 18 was found.")]
    [InlineData("{@,\"entries\":[#,\"ferritin\":{\"value\":18}}]}", "property-missing", "$.entries[0].ferritin.unit: The unit is missing; it is a UCUM code, such as \"ng/mL\".")]
    [InlineData("{@,\"entries\":[#,\"ferritin\":{\"value\":18,\"unit\":\"ng/ml\"}}]}", "unknown-code", "$.entries[0].ferritin.unit: There is no unit with the code \"ng/ml\"; did you mean \"ng/mL\"?")]
    [InlineData("{@,\"entries\":[#,\"ferritin\":{\"value\":18,\"unit\":\"%\"}}]}", "unit-mismatch", "$.entries[0].ferritin.unit: Ferritin is a mass or an amount of substance in a volume, and % is not; write ng/mL, ug/L or pmol/L.")]
    [InlineData("{@,\"entries\":[#,\"ferritin\":{\"value\":-1,\"unit\":\"ng/mL\"}}]}", "number-out-of-range", "$.entries[0].ferritin.value: A laboratory value is 0 to 1000000000; -1 was found.")]
    [InlineData("{@,\"entries\":[#,\"ferritin\":{\"value\":1e400,\"unit\":\"ng/mL\"}}]}", "number-not-representable", "$.entries[0].ferritin.value: The value is a number of up to 28 digits; the number 1e400 was found.")]
    [InlineData("{@,\"entries\":[#,\"onset\":NaN}]}", "not-json", "$.entries[0].onset: The text stops being JSON at line 1, byte 49, near \"NaN}]}\"; JSON has no NaN and no Infinity, so leave out what is not known.")]
    [InlineData("{@,\"entries\":[#}]} {}", "trailing-content", "$: Something follows the end of the JSON, near \"{}\"; a file holds one diary.")]
    public void Read_InputWithOneMistake_SaysWhereAndWhatAndWhatIsRight(string input, string code, string expected)
    {
        string json = input.Replace("@", "\"id\":\"a\"", StringComparison.Ordinal).Replace("#", "{\"on\":\"2024-01-08\"", StringComparison.Ordinal);
        DiaryReadResult result = DiaryReader.Read(json);
        CaseIssue issue = Assert.Single(result.Issues);
        Assert.Equal((code, expected), (issue.Code, issue.ToString()));
        Assert.True(result.HasErrors);
    }

    [Fact]
    public void Read_InputWithSeveralMistakes_ListsEachWithItsOwnPlace()
    {
        DiaryReadResult result = DiaryReader.Read("""
            { "id": "a", "entries": [
              { "on": "2024-13-01" },
              { "on": "2024-01-08", "hoursOfRelief": 200, "doses": [ 5, { "name": "x", "amount": -1, "unit": "mg" } ] },
              { "on": "2024-01-08" } ] }
            """);
        Assert.Equal(
            ["$.entries[0].on", "$.entries[1].doses[0]", "$.entries[1].hoursOfRelief", "$.entries[1].doses[1].amount", "$.entries[2].on"],
            result.Issues.Select(issue => issue.Path));
    }

    [Fact]
    public void Read_InputTooDeep_IsRefused()
    {
        string json = "{\"id\":\"a\",\"note\":" + new string('[', 40) + new string(']', 40) + "}";
        Assert.Equal(["wrong-kind", "too-deep"], DiaryReader.Read(json).Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void Read_InputTooLarge_IsRefused()
    {
        string json = "{\"id\":\"a\"" + new string(' ', DiaryReader.MaxBytes);
        AssertTooLarge(DiaryReader.Read(json), "The input has 4194313 characters, and at most 4194304 bytes are read");
        AssertTooLarge(DiaryReader.Read(Encoding.UTF8.GetBytes(json)), "The input has 4194313 bytes, and at most 4194304 bytes are read");

        static void AssertTooLarge(DiaryReadResult result, string start)
        {
            Assert.Equal("too-large", Assert.Single(result.Issues).Code);
            Assert.StartsWith(start, result.Issues[0].Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_InputThatIsNoText_IsRefused()
    {
        Assert.Equal("not-utf8", Assert.Single(DiaryReader.Read([0x7B, 0xFF]).Issues).Code);
        Assert.Equal("text-not-unicode", Assert.Single(DiaryReader.Read("{\"id\":\"\ud800\"}").Issues).Code);
    }

    [Theory]
    [InlineData(2000, false)]
    [InlineData(2001, true)]
    public void Read_Entries_UpToTheLimit(int count, bool isRefused)
    {
        string entries = string.Join(',', Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"{{\"on\":\"{new DateOnly(2020, 1, 1).AddDays(i):yyyy-MM-dd}\"}}")));
        DiaryReadResult result = DiaryReader.Read($"{{\"id\":\"a\",\"entries\":[{entries}]}}");
        Assert.Equal(isRefused, result.HasErrors);
        Assert.Equal(isRefused ? ["too-many-entries"] : [], result.Issues.Select(issue => issue.Code));
    }

    [Property]
    public void Read_TextCutOrChangedAnywhere_NeverThrows(SymptomDiary diary, int place, byte put)
    {
        byte[] json = Encoding.UTF8.GetBytes(diary.ToJson());
        int at = (int)((uint)place % (uint)json.Length);
        _ = DiaryReader.Read(json.AsSpan(0, at));
        json[at] = put;
        DiaryReadResult result = DiaryReader.Read(json);
        Assert.Equal(result.HasErrors, result.Issues.Any(issue => issue.Severity == CaseIssueSeverity.Error));
    }
}
