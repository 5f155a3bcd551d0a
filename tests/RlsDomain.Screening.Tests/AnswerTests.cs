using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Screening.Tests;

/// <summary>A row has the answer that the assessor gives for the same patient, read from a case file.</summary>
public class AnswerTests
{
    private const int Rows = 150;

    [Fact]
    public void Row_OfASample_HasTheAnswerOfTheSameCase()
    {
        using ScreeningFolder folder = new();
        SampleTable table = new();
        table.WriteCsv(folder.Path("in.csv"), Rows);
        Screener.Default.Run(folder.Request("in.csv") with { Setting = Setting.SleepClinic });
        List<Dictionary<string, string>> rows = folder.Rows("out.csv");

        Assert.Equal(Rows, rows.Count);
        Assert.All(rows.Index(), row => AssertAnswer(RlsAssessor.Default.Assess(CaseOf(table.Row(row.Index)), Setting.SleepClinic), row.Item, row.Index + 1));
    }

    [Fact]
    public void Blank_IsNotAbsent()
    {
        using ScreeningFolder folder = new();
        List<Dictionary<string, string>> rows = folder.Screen("id,urge-to-move-legs,relief-with-movement\nblank,1,\nabsent,1,0\n");
        PatientCase blank = PatientCase.Create("blank").With(Finding.UrgeToMoveLegs).Build();
        PatientCase absent = PatientCase.Create("absent").With(Finding.UrgeToMoveLegs).Without(Finding.ReliefWithMovement).Build();

        AssertAnswer(RlsAssessor.Default.Assess(blank), rows[0], 1);
        AssertAnswer(RlsAssessor.Default.Assess(absent), rows[1], 2);
        Assert.Equal(("undetermined", "not-met"), (rows[0]["irlssg-2014"], rows[1]["irlssg-2014"]));
    }

    [Fact]
    public void Row_WithEverythingThatACaseHas_HasTheAnswerOfThatCase()
    {
        using ScreeningFolder folder = new();
        Dictionary<string, string> row = Assert.Single(folder.Screen(
            "id,age,sex,pregnancyTrimester,symptomFrequencyPerWeek,symptomDurationMonths,lifetimeEpisodes,plmIndexPerHour,medications,atc,rxnorm,pregnancy,saddle-anesthesia-or-sphincter-disturbance,tsh [m[IU]/L],irls1,irls2,irls3,irls4,irls5,irls6,irls7,irls8,irls9,irls10\n"
            + "a,30.5,female,2,4,18,200,22.5,mirtazapine;unheard of,N05AD01,29046,1,1,2.5,3,3,2,3,2,3,2,3,2,\n"));
        PatientCase patient = PatientCase.Parse("""
            {"id":"a","age":30.5,"sex":"female","pregnancyTrimester":2,"symptomFrequencyPerWeek":4,"symptomDurationMonths":18,"lifetimeEpisodes":200,"plmIndexPerHour":22.5,
             "medications":[{"name":"mirtazapine"},{"name":"unheard of"},{"atc":"N05AD01"},{"rxnorm":"29046"}],"riskFactors":{"pregnancy":"present"},
             "findings":{"saddle-anesthesia-or-sphincter-disturbance":"present"},"labs":[{"analyte":"tsh","value":2.5,"unit":"m[IU]/L"}],"irls":[3,3,2,3,2,3,2,3,2,null]}
            """);

        AssertAnswer(RlsAssessor.Default.Assess(patient), row, 1);
        Assert.NotEqual("", row["red-flags"]);
        Assert.Contains("unheard of", row["notices"], StringComparison.Ordinal);
        Assert.Equal(("", "23", "27"), (row["irls-total"], row["irls-lowest"], row["irls-highest"]));
    }

    private static void AssertAnswer(Assessment expected, Dictionary<string, string> row, long number)
    {
        Assert.Equal(expected.Patient.Id, row["id"]);
        Assert.Equal(number.ToString(CultureInfo.InvariantCulture), row["row"]);
        Assert.Equal(("assessed", ""), (row["status"], row["problem"]));
        for (int place = 1; place <= 3; place++)
        {
            RankedCondition ranked = expected.Differential.Ranking[place - 1];
            Assert.Equal(ranked.Condition.Code, row[$"condition-{place}"]);
            AssertProbability(ranked.Probability, row[$"probability-{place}"]);
            AssertProbability(ranked.Explains, row[$"explains-{place}"]);
        }

        AssertProbability(expected.Differential.ProbabilityOf(Condition.RestlessLegsSyndrome), row["probability-restless-legs-syndrome"]);
        Assert.All(expected.Criteria, result => Assert.Equal(result.Verdict.Code(), row[result.Set.Code]));
        Assert.Equal(string.Join(';', expected.Contributors.Select(contributor => contributor.Code)), row["contributors"]);
        Assert.Equal(string.Join(';', expected.RedFlags.Select(raised => raised.Flag.Code)), row["red-flags"]);
        Assert.Equal(
            (Text(expected.Irls?.Total), expected.Irls?.Band?.Code ?? "", Text(expected.Irls?.LowestTotal), Text(expected.Irls?.HighestTotal)),
            (row["irls-total"], row["irls-band"], row["irls-lowest"], row["irls-highest"]));
        Assert.Equal(string.Join(' ', expected.Notices), row["notices"]);
    }

    private static void AssertProbability(double expected, string cell)
    {
        Assert.Equal(expected, double.Parse(cell, CultureInfo.InvariantCulture), 1e-12);
        Assert.DoesNotContain("E", cell, StringComparison.Ordinal);
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>Makes the case of a sample row by way of the case format, which shares no code with the reader of tables.</summary>
    private static PatientCase CaseOf(string?[] cells)
    {
        Dictionary<string, string> row = SampleTable.Columns.Zip(cells).Where(cell => cell.Second is not null).ToDictionary(cell => cell.First, cell => cell.Second!, StringComparer.Ordinal);
        JsonObject Presences(IEnumerable<string> codes) =>
            new(codes.Where(row.ContainsKey).Select(code => KeyValuePair.Create(code, (JsonNode?)(row[code] == "1" ? "present" : "absent"))));
        JsonArray labs = [];
        foreach ((string analyte, string unit) in (ReadOnlySpan<(string, string)>)[("ferritin", "ng/mL"), ("transferrin-saturation", "%")])
        {
            if (row.TryGetValue($"{analyte} [{unit}]", out string? value))
            {
                labs.Add(new JsonObject { ["analyte"] = analyte, ["value"] = JsonNode.Parse(value), ["unit"] = unit });
            }
        }

        string?[] items = [.. Enumerable.Range(1, 10).Select(item => row.GetValueOrDefault($"irls{item}"))];
        JsonObject patient = new()
        {
            ["id"] = row["id"],
            ["age"] = row.TryGetValue("age", out string? age) ? JsonNode.Parse(age) : null,
            ["sex"] = row.GetValueOrDefault("sex"),
            ["findings"] = Presences(Finding.All.Select(finding => finding.Code)),
            ["riskFactors"] = Presences(RiskFactor.All.Select(factor => factor.Code)),
            ["labs"] = labs,
            ["irls"] = items.All(item => item is null) ? null : new JsonArray([.. items.Select(item => item is null ? null : JsonNode.Parse(item))]),
            ["medications"] = new JsonArray([.. (row.GetValueOrDefault("medications") ?? "").Split(';').Select(name => name.Trim()).Where(name => name.Length > 0).Select(name => new JsonObject { ["name"] = name })]),
        };
        return PatientCase.Parse(patient.ToJsonString(JsonSerializerOptions.Default));
    }
}
