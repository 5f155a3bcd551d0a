using System.Text;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Cases;

public class CaseReaderTests
{
    private const string FormatExample = """
        {
          "id": "example-1",
          "source": { "citation": "who, where, year", "url": "https://doi.org/..." },
          "age": 54,
          "sex": "female",
          "pregnancyTrimester": null,
          "findings": { "urge-to-move-legs": "present", "painful-muscle-contraction": "absent" },
          "riskFactors": { "dialysis": "present" },
          "labs": [ { "analyte": "ferritin", "value": 18, "unit": "ng/mL" } ],
          "medications": [ { "name": "mirtazapine" } ],
          "irls": [3, 3, 2, 3, 2, 3, 2, 3, 2, 2],
          "symptomFrequencyPerWeek": 4,
          "symptomDurationMonths": 18,
          "lifetimeEpisodes": 200,
          "plmIndexPerHour": 22.5,
          "expected": {
            "primary": "restless-legs-syndrome",
            "also": ["peripheral-neuropathy"],
            "contributors": ["iron-deficiency", "medication:mirtazapine"]
          }
        }
        """;

    private static readonly PatientCase s_example = PatientCase.Create("example-1")
        .Aged(54).Sex(Sex.Female)
        .With(Finding.UrgeToMoveLegs).Without(Finding.PainfulMuscleContraction)
        .With(RiskFactor.Dialysis)
        .Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter)
        .Takes("mirtazapine")
        .Irls(3, 3, 2, 3, 2, 3, 2, 3, 2, 2)
        .SymptomsPerWeek(4).SymptomsForMonths(18).LifetimeEpisodes(200).PlmIndexPerHour(22.5m)
        .Build();

    [Fact]
    public void Read_ExampleOfTheFormat_GivesTheCaseThatTheBuilderMakes()
    {
        CaseReadResult result = CaseReader.Read(FormatExample);
        Assert.Empty(result.Issues);
        CaseRecord record = Assert.Single(result.Records);
        Assert.Equal(s_example, record.Patient);
        Assert.Equal(new CaseSource { Citation = "who, where, year", Url = "https://doi.org/..." }, record.Source);
        Assert.Equal(Condition.RestlessLegsSyndrome, record.Expected!.Primary);
        Assert.Equal([Condition.PeripheralNeuropathy], record.Expected.Also.AsEnumerable());
        Assert.Equal(["iron-deficiency", "medication:mirtazapine"], record.Expected.Contributors.AsEnumerable());
    }

    [Theory]
    [InlineData("published-dev.json", 39)]
    [InlineData("textbook-cases.json", 10)]
    public void Read_GoldenCases_HaveNoErrorAndRoundTrip(string file, int count)
    {
        CaseReadResult result = CaseReader.Read(File.ReadAllBytes(GoldenFiles.Path(file)));
        Assert.False(result.HasErrors, string.Join('\n', result.Issues));
        Assert.Equal(count, result.Records.Length);
        foreach (CaseRecord record in result.Records)
        {
            CaseRecord again = Assert.Single(CaseReader.Read(record.ToJson()).Records);
            Assert.Equal(record.Patient, again.Patient);
            Assert.Equal(record.Source, again.Source);
            Assert.Equal(record.ToJson(), again.ToJson());
        }
    }

    [Fact]
    public void Read_JsonLines_ReadsEachLineAndNamesTheLineOfAnError()
    {
        CaseReadResult result = CaseReader.Read("{\"id\":\"a\"}\r\n\n{\"id\":\"b\",\"age\":200}\n{\"id\":\"c\",\n{\"id\":\"d\"}\n[]\n");
        Assert.Equal(["a", "d"], result.Records.Select(record => record.Patient.Id));
        Assert.Equal(
            [
                "line 3: $.age: An age is 0 to 130 years; 200 was found.",
                "line 4: $.id: The JSON ends too early, at line 4, byte 10: something is not closed.",
                "line 6: $: A case is an object; a list was found.",
            ],
            result.Issues.Select(issue => issue.ToString()));
    }

    [Fact]
    public void Read_JsonLinesWithAFirstLineThatIsBroken_ReadsTheOthers() =>
        Assert.Equal("b", Assert.Single(CaseReader.Read("{\"id\":NaN}\n{\"id\":\"b\"}").Records).Patient.Id);

    [Fact]
    public void Read_Array_NamesTheIndexAndKeepsTheValidCases()
    {
        CaseReadResult result = CaseReader.Read("""[{"id":"a"},7,{"id":"b","findings":{"urge-to-move-leg":"present"}},{"id":"a"},{"id":"c"}]""");
        Assert.Equal(["a", "c"], result.Records.Select(record => record.Patient.Id));
        Assert.True(result.HasErrors);
        Assert.Equal(
            [
                "$[1]: A case is an object; the number 7 was found.",
                "$[2].findings.urge-to-move-leg: There is no finding with the code \"urge-to-move-leg\"; did you mean \"urge-to-move-legs\"?",
                "$[3].id: The id \"a\" stands at $[0].id too; give each case its own.",
            ],
            result.Issues.Select(issue => issue.ToString()));
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData("\uFEFF{\"id\":\"a\"}", 1)]
    [InlineData(" \n\t{\"id\":\"a\"}\r\n ", 1)]
    [InlineData("\n[\n{\"id\":\"a\"}\n,\n{\"id\":\"b\"}\n]\n", 2)]
    [InlineData("{\"id\":\"a\"}\n{\"id\":\"b\"}", 2)]
    [InlineData("{\"\\u0069d\":\"\\u0061\"}", 1)]
    [InlineData("{\"id\":\"a\",\"findings\":{\n}}", 1)]
    public void Read_EveryFormOfFile_IsRead(string json, int cases)
    {
        CaseReadResult result = CaseReader.Read(json);
        Assert.Empty(result.Issues);
        Assert.Equal(cases, result.Records.Length);
    }

    [Fact]
    public void Read_NullForWhatMayBeLeftOut_IsNotRecorded()
    {
        const string Json = """
            {"id":"a","source":null,"age":null,"sex":null,"pregnancyTrimester":null,"findings":null,"riskFactors":null,"labs":null,
             "medications":null,"irls":null,"symptomFrequencyPerWeek":null,"symptomDurationMonths":null,"lifetimeEpisodes":null,
             "plmIndexPerHour":null,"expected":null}
            """;
        Assert.Equal(PatientCase.Create("a").Build(), PatientCase.Parse(Json));
    }

    [Fact]
    public void Read_NumbersWithAPoint_AreReadUnderAnotherSeparator()
    {
        Assert.NotEqual(".", System.Globalization.CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator);
        PatientCase patient = PatientCase.Parse("""{"id":"a","age":0.5,"plmIndexPerHour":22.50,"labs":[{"loinc":"2276-4","value":7.55e1,"unit":"ng/mL"}]}""");
        Assert.Equal(0.5m, patient.AgeYears);
        Assert.Equal(75.5m, patient.Labs[0].Value);
        Assert.Equal(Analyte.Ferritin, patient.Labs[0].Analyte);
        Assert.Equal("""{"id":"a","age":0.5,"labs":[{"analyte":"ferritin","loinc":"2276-4","value":75.5,"unit":"ng/mL"}],"plmIndexPerHour":22.5}""", patient.ToJson());
    }

    [Fact]
    public void Read_InputAboveTheLimit_IsRefusedAtOnce()
    {
        CaseReadResult result = CaseReader.Read(new byte[100_000_000]);
        CaseIssue issue = Assert.Single(result.Issues);
        Assert.Equal("too-large", issue.Code);
        Assert.Equal("The input has 100000000 bytes, and at most 33554432 bytes are read at once; read it in parts.", issue.Message);
        Assert.Equal("The input has 33554433 characters, and at most 33554432 bytes are read at once; read it in parts.", Assert.Single(CaseReader.Read(new string(' ', CaseReader.MaxBytes + 1)).Issues).Message);
    }

    [Fact]
    public void Read_TenThousandCases_AreAllRead()
    {
        string one = s_example.ToJson();
        StringBuilder file = new();
        for (int i = 0; i < 10_000; i++)
        {
            file.Append(i == 0 ? "[" : ",").Append(one.Replace("example-1", FormattableString.Invariant($"case-{i}"), StringComparison.Ordinal));
        }

        CaseReadResult result = CaseReader.Read(file.Append(']').ToString());
        Assert.Empty(result.Issues);
        Assert.Equal(10_000, result.Records.Length);
    }

    [Fact]
    public void Read_MoreThanAThousandErrors_ListsAThousandAndCountsTheRest()
    {
        string many = string.Join(',', Enumerable.Range(0, 1500).Select(i => FormattableString.Invariant($"\"urge-to-move-leg-{i}\":\"present\"")));
        CaseReadResult result = CaseReader.Read("{\"id\":\"a\",\"findings\":{" + many + "}}");
        Assert.Empty(result.Records);
        Assert.Equal(1001, result.Issues.Length);
        Assert.Equal("$: 500 more issue(s) were found; the first 1000 are listed.", result.Issues[^1].ToString());
    }

    [Fact]
    public void Parse_TextWithErrors_ThrowsOneExceptionThatListsThem()
    {
        CaseFormatException exception = Assert.Throws<CaseFormatException>(() => PatientCase.Parse("""{"age":-1,"sex":"man"}"""));
        Assert.Equal(["property-missing", "number-out-of-range", "unknown-code"], exception.Issues.Select(issue => issue.Code).OrderDescending(StringComparer.Ordinal).OrderBy(code => code == "unknown-code"));
        Assert.Contains("$.sex: There is no sex with the code \"man\"", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "The text holds 0 cases, and one is expected here; a file is read by CaseReader.")]
    [InlineData("[{\"id\":\"a\"},{\"id\":\"b\"}]", "The text holds 2 cases, and one is expected here; a file is read by CaseReader.")]
    public void TryParse_NotOneCase_IsAnError(string json, string message)
    {
        Assert.False(PatientCase.TryParse(json, out PatientCase? patient, out var issues));
        Assert.Null(patient);
        Assert.Equal(message, Assert.Single(issues).Message);
    }

    [Fact]
    public void TryParse_DoubtfulCase_GivesTheCaseAndTheWarning()
    {
        Assert.True(PatientCase.TryParse("""{"id":"a","symptomFrequencyPerWeek":10}"""u8, out PatientCase? patient, out var issues));
        CaseIssue issue = Assert.Single(issues);
        Assert.Equal(CaseIssueSeverity.Warning, issue.Severity);
        Assert.Equal(new CaseNotice(issue.Code, "$.symptomFrequencyPerWeek", issue.Message), Assert.Single(patient.Notices));
    }
}
