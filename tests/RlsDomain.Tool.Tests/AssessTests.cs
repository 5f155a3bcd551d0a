using System.Text.Json;

namespace RlsDomain.Tool.Tests;

public class AssessTests
{
    private static readonly string s_samples = RepositoryFiles.Path("samples", "cases");

    /// <summary>Every property of the assessment format with its kind; an array is checked by its first item where there is one.</summary>
    public static TheoryData<string, JsonValueKind> Properties => new()
    {
        { "id", JsonValueKind.String },
        { "library", JsonValueKind.String },
        { "knowledge.version", JsonValueKind.String },
        { "knowledge.sha256", JsonValueKind.String },
        { "inputSha256", JsonValueKind.String },
        { "setting", JsonValueKind.String },
        { "criteria.set", JsonValueKind.String },
        { "criteria.verdict", JsonValueKind.String },
        { "criteria.couldBe", JsonValueKind.Array },
        { "criteria.criteria.id", JsonValueKind.String },
        { "criteria.criteria.verdict", JsonValueKind.String },
        { "criteria.criteria.because", JsonValueKind.Array },
        { "criteria.notes", JsonValueKind.Array },
        { "supportiveFeatures", JsonValueKind.Array },
        { "course", JsonValueKind.String },
        { "clinicalSignificance.verdict", JsonValueKind.String },
        { "differential.condition", JsonValueKind.String },
        { "differential.probability", JsonValueKind.Number },
        { "differential.prior", JsonValueKind.Number },
        { "differential.together", JsonValueKind.Number },
        { "differential.supporting.finding", JsonValueKind.String },
        { "differential.supporting.presence", JsonValueKind.String },
        { "differential.supporting.weight", JsonValueKind.Number },
        { "differential.supporting.basis", JsonValueKind.String },
        { "differential.supporting.sources", JsonValueKind.Array },
        { "differential.opposing", JsonValueKind.Array },
        { "probabilityOfNone", JsonValueKind.Number },
        { "contributors.kind", JsonValueKind.String },
        { "contributors.code", JsonValueKind.String },
        { "contributors.detail", JsonValueKind.String },
        { "contributors.sources", JsonValueKind.Array },
        { "labs.analyte", JsonValueKind.String },
        { "labs.value", JsonValueKind.Number },
        { "labs.unit", JsonValueKind.String },
        { "labs.findings.code", JsonValueKind.String },
        { "labs.findings.threshold", JsonValueKind.String },
        { "labs.findings.sources", JsonValueKind.Array },
        { "iron.outcome", JsonValueKind.String },
        { "severity.scale", JsonValueKind.String },
        { "severity.total", JsonValueKind.Number },
        { "severity.band", JsonValueKind.String },
        { "severity.subscales.symptoms", JsonValueKind.Number },
        { "severity.subscales.impact", JsonValueKind.Number },
        { "severity.answered", JsonValueKind.Number },
        { "severity.totalRange", JsonValueKind.Array },
        { "severity.possibleBands", JsonValueKind.Array },
        { "redFlags", JsonValueKind.Array },
        { "redFlags.code", JsonValueKind.String },
        { "nextQuestions.finding", JsonValueKind.String },
        { "nextQuestions.informationGainBits", JsonValueKind.Number },
        { "nextQuestions.ifPresent", JsonValueKind.Number },
        { "nextQuestions.ifAbsent", JsonValueKind.Number },
        { "stability.leading", JsonValueKind.String },
        { "stability.sameDecisionProbability", JsonValueKind.Number },
        { "stability.overQuestions", JsonValueKind.Number },
        { "counterfactuals.change.finding", JsonValueKind.String },
        { "counterfactuals.change.to", JsonValueKind.String },
        { "counterfactuals.leading", JsonValueKind.String },
        { "guidance.id", JsonValueKind.String },
        { "guidance.option", JsonValueKind.String },
        { "guidance.direction", JsonValueKind.String },
        { "guidance.strength", JsonValueKind.String },
        { "guidance.certainty", JsonValueKind.String },
        { "guidance.source", JsonValueKind.String },
        { "guidance.because", JsonValueKind.Array },
        { "guidance.conflictsWith", JsonValueKind.Array },
        { "notices", JsonValueKind.Array },
    };

    [Theory]
    [MemberData(nameof(Properties))]
    public void Assess_AsJson_HasEveryPropertyOfTheFormat(string path, JsonValueKind kind)
    {
        ShellResult result = Shell.RunWithInput(SampleCases.Full, "assess", "-", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(result.Output);

        JsonElement value = document.RootElement[0];
        foreach (string name in path.Split('.'))
        {
            value = value.ValueKind == JsonValueKind.Array ? value[0] : value;
            value = value.GetProperty(name);
        }

        Assert.Equal(kind, value.ValueKind);
    }

    [Fact]
    public void Assess_AsJsonTwice_GivesTheSameText()
    {
        ShellResult first = Shell.Run("assess", s_samples, "--format", "json");
        ShellResult second = Shell.Run("assess", s_samples, "--format", "json");

        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public void Assess_AsJson_IsTheJsonOfTheLibraryInAnArray()
    {
        ShellResult result = Shell.RunWithInput(SampleCases.Full, "assess", "-", "--format", "json");
        string own = RlsAssessor.Default.Assess(Cases.PatientCase.Parse(SampleCases.Full)).ToJson();

        Assert.Equal("[\n  " + own.Replace("\n", "\n  ", StringComparison.Ordinal) + "\n]\n", result.Output);
    }

    [Fact]
    public void Assess_AsJson_HasLineFeedsOnlyAndOneAtTheEnd()
    {
        ShellResult result = Shell.Run("assess", s_samples, "--format", "json");

        Assert.DoesNotContain('\r', result.Output);
        Assert.EndsWith("\n]\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(13, Ids(result.Output).Length);
    }

    [Fact]
    public void Assess_WithASetting_UsesIt()
    {
        ShellResult result = Shell.RunWithInput("""{"id":"a"}""", "assess", "-", "--format", "json", "--setting", "sleep-clinic");

        using JsonDocument document = JsonDocument.Parse(result.Output);
        Assert.Equal("sleep-clinic", document.RootElement[0].GetProperty("setting").GetString());
    }

    /// <summary>Gives the ids of assessments, in their order.</summary>
    internal static string[] Ids(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(assessment => assessment.GetProperty("id").GetString()!)];
    }
}
