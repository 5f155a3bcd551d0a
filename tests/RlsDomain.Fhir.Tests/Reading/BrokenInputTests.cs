using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using RlsDomain.Fhir.Doctor;
using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir.Tests.Reading;

/// <summary>Breaks a bundle at one place after another: the reader and the doctor answer, and never throw.</summary>
public class BrokenInputTests
{
    private static readonly string s_bundle = File.ReadAllText(Bundles.Files[0]);

    [Fact]
    public void Read_AnyNodeOfAnotherType_Answers()
    {
        string[] wrong = ["null", "true", "17", "\"x\"", "[]", "{}", "[1]", "{\"x\":1}"];
        int count = Nodes(JsonNode.Parse(s_bundle)!).Count;
        for (int i = 0; i < count; i += 3)
        {
            JsonNode copy = JsonNode.Parse(s_bundle)!;
            Replace(Nodes(copy)[i], JsonNode.Parse(wrong[i % wrong.Length]));
            Answer(copy.ToJsonString());
        }
    }

    [Fact]
    public void Read_CutText_Answers()
    {
        for (int length = 0; length < s_bundle.Length; length += 997)
        {
            Answer(s_bundle[..length]);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Read_BytesThatAreNotUtf8_AreRefusedAtTheirPlace(int place)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(s_bundle);
        FhirReadOptions options = new() { AsOf = new(2026, 11, 30) };
        Assert.NotNull(FhirCaseReader.Read([0xEF, 0xBB, 0xBF, .. utf8], options).Patient);

        utf8[place] = 0xFF;
        FhirReadResult read = FhirCaseReader.Read(utf8, options);

        Assert.Null(read.Patient);
        Assert.Equal(("not-fhir", $"The input is not UTF-8 at byte {place + 1}; save it as UTF-8."), (Assert.Single(read.Issues).Code, read.Issues[0].Message));
    }

    [Fact]
    public void Read_BytesAboveTheLimit_AreRefusedAtOnce() => Assert.Equal(
        "There are 33554433 bytes, and at most 33554432 are read at once; send the resources in parts.",
        Assert.Single(FhirCaseReader.Read(new byte[33_554_433], new FhirReadOptions { AsOf = new(2026, 11, 30) }).Issues).Message);

    private static void Answer(string json)
    {
        FhirReadResult read = FhirCaseReader.Read(json, new FhirReadOptions { AsOf = new(2026, 11, 30) });
        Assert.True(read.Patient is not null || !read.Issues.IsEmpty);
        DoctorReport report = CodeDoctor.Examine(json, new DoctorOptions { AsOf = new(2026, 11, 30), TriesImpact = false });
        Assert.True(report.Problem is not null || report.ExaminedCount > 0, string.Create(CultureInfo.InvariantCulture, $"{report.ExaminedCount}"));
    }

    private static List<JsonNode> Nodes(JsonNode root)
    {
        List<JsonNode> nodes = [];
        Visit(root);
        return nodes;

        void Visit(JsonNode? node)
        {
            if (node is null)
            {
                return;
            }

            if (node.Parent is not null)
            {
                nodes.Add(node);
            }

            foreach (JsonNode? child in node switch { JsonObject map => map.Select(pair => pair.Value), JsonArray list => list, _ => [] })
            {
                Visit(child);
            }
        }
    }

    private static void Replace(JsonNode node, JsonNode? by)
    {
        if (node.Parent is JsonObject map)
        {
            map[node.GetPropertyName()] = by;
        }
        else
        {
            node.Parent!.AsArray()[node.GetElementIndex()] = by;
        }
    }
}
