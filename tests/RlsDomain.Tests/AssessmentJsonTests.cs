using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests;

public class AssessmentJsonTests
{
    [Fact]
    public void ToJson_OfTheFrontDoorExample_HasTheShapeOfTheFormat()
    {
        JsonElement json = Json(Example());
        Assert.Equal(
            ["id", "library", "knowledge", "inputSha256", "setting", "criteria", "supportiveFeatures", "course", "clinicalSignificance", "differential", "probabilityOfNone", "contributors", "medications", "labs", "iron", "severity", "redFlags", "nextQuestions", "stability", "counterfactuals", "guidance", "notices"],
            json.EnumerateObject().Select(property => property.Name));
        Assert.Equal("anna-2026-11", json.GetProperty("id").GetString());
        Assert.Equal("primary-care", json.GetProperty("setting").GetString());
        Assert.Equal(["irlssg-2014", "icsd-3-tr", "dsm-5-tr"], json.GetProperty("criteria").EnumerateArray().Select(set => set.GetProperty("set").GetString()));
        Assert.Equal(["irlssg-e1", "irlssg-e2", "irlssg-e3", "irlssg-e4", "irlssg-e5"], Ids(json, 0));
        Assert.Equal(["icsd-a", "icsd-a1", "icsd-a2", "icsd-a3", "icsd-b", "icsd-c"], Ids(json, 1));
        Assert.Equal(["dsm-a", "dsm-b", "dsm-c", "dsm-d", "dsm-e"], Ids(json, 2));
        Assert.Equal(Condition.All.Length, json.GetProperty("differential").GetArrayLength());
    }

    [Fact]
    public void ToJson_OfTheFrontDoorExample_GivesItsSeverity()
    {
        JsonElement irls = Json(Example()).GetProperty("severity")[0];
        Assert.Equal(25, irls.GetProperty("total").GetInt32());
        Assert.Equal("severe", irls.GetProperty("band").GetString());
        Assert.Equal(17, irls.GetProperty("subscales").GetProperty("symptoms").GetInt32()); // Golden vector G16.
        Assert.Equal(6, irls.GetProperty("subscales").GetProperty("impact").GetInt32());
        Assert.Equal([25, 25], irls.GetProperty("totalRange").EnumerateArray().Select(number => number.GetInt32()));
    }

    [Property(MaxTest = 10)]
    public void ToJson_Twice_GivesTheSameBytes(PatientCase patient) =>
        Assert.Equal(RlsAssessor.Default.Assess(patient).ToUtf8Json(), RlsAssessor.Default.Assess(patient).ToUtf8Json());

    [Property(MaxTest = 10)]
    public void ToJson_OfAnyCase_IsRoundedAndCitesOnlyKnownSources(PatientCase patient)
    {
        JsonElement json = Json(patient);
        Assert.All(Numbers(json), text => Assert.True(text != "-0" && Math.Round(double.Parse(text, CultureInfo.InvariantCulture), 12) == double.Parse(text, CultureInfo.InvariantCulture), text));
        Assert.All(Sources(json), source => Assert.NotNull(RlsAssessor.Default.Knowledge.FindReference(source)));
    }

    [Fact]
    public void ToJson_OfADerivedValue_IsRounded()
    {
        PatientCase patient = PatientCase.Create("derived").Lab(Analyte.Iron, 50, Unit.MicrogramPerDeciliter).Lab(Analyte.TotalIronBindingCapacity, 350, Unit.MicrogramPerDeciliter).Build();
        JsonElement derived = Json(patient).GetProperty("labs").EnumerateArray().Single(lab => lab.GetProperty("origin").GetString() == "derived");
        Assert.Equal("14.285714", derived.GetProperty("value").GetRawText());
    }

    [Fact]
    public void InputSha256_DependsOnTheCaseAlone()
    {
        string first = Json(Example()).GetProperty("inputSha256").GetString()!;
        Assert.Equal(first, Json(Example()).GetProperty("inputSha256").GetString());
        Assert.NotEqual(first, Json(Example().ToBuilder().Aged(55).Build()).GetProperty("inputSha256").GetString());
    }

    [Fact]
    public void ToJson_WhereOnlyPairsMoveTheFirstPlace_WritesTwentyAndSaysHowManyMore()
    {
        PatientCase patient = CaseReader.Read(File.ReadAllBytes(GoldenFiles.Path("published-dev.json"))).Records.First(record => record.Patient.Id == "boazak-2018-haloperidol-42m").Patient;
        int all = RlsAssessor.Default.Assess(patient).Differential.Counterfactuals.Length;
        JsonElement json = Json(patient);
        Assert.Equal(20, json.GetProperty("counterfactuals").GetArrayLength());
        Assert.Equal(all - 20, json.GetProperty("moreCounterfactuals").GetInt32());
        Assert.Equal(2, json.GetProperty("counterfactuals")[0].GetProperty("change").GetArrayLength());
    }

    private static PatientCase Example() => PatientCase.Create("anna-2026-11")
        .Aged(54).Sex(Sex.Female)
        .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement)
        .Without(Finding.VisibleMuscleSpasm)
        .Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter)
        .Takes("mirtazapine")
        .Irls(3, 3, 2, 3, 2, 3, 2, 3, 2, 2)
        .Build();

    private static JsonElement Json(PatientCase patient) => JsonDocument.Parse(RlsAssessor.Default.Assess(patient).ToJson()).RootElement;

    private static IEnumerable<string?> Ids(JsonElement json, int set) =>
        json.GetProperty("criteria")[set].GetProperty("criteria").EnumerateArray().Select(criterion => criterion.GetProperty("id").GetString());

    private static IEnumerable<string> Numbers(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => [json.GetRawText()],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Numbers(property.Value)),
        _ => [],
    };

    private static IEnumerable<string> Sources(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Sources),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => property.Name == "sources"
            ? property.Value.EnumerateArray().Select(source => source.GetString()!)
            : Sources(property.Value)),
        _ => [],
    };
}
