using System.Text;
using System.Text.Json;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Tests;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fuzz;

/// <summary>What inputs are made from: the case files of the repository, and pieces to put into them.</summary>
internal sealed class FuzzCorpus
{
    /// <summary>Property names of the case format, as a reader of the documentation knows them.</summary>
    private static readonly string[] s_properties =
    [
        "id", "source", "citation", "url", "age", "sex", "pregnancyTrimester", "findings", "riskFactors", "labs", "analyte", "loinc", "value", "unit", "takenOn",
        "medications", "name", "atc", "rxnorm", "startedOn", "irls", "total", "answers", "symptomFrequencyPerWeek", "symptomDurationMonths", "lifetimeEpisodes",
        "plmIndexPerHour", "expected", "primary", "also", "contributors",
    ];

    private static readonly string[] s_numbers =
    [
        "0", "-0", "1", "2", "3", "4", "5", "7", "10", "54", "130", "130.5", "168", "1800", "1000000000", "-1", "0.5", "0.1e1", "5E0", "12e-1", "1e28", "1e29", "1e999", "-1e999",
        "1e-28", "1e-29", "1e-999", "1e2147483648", "1e-99999999999999999999", "79228162514264337593543950335", "79228162514264337593543950336",
        "0.0000000000000000000000000001", "9999999999999999999999999999.5", "01", "1.", ".5", "+1", "0x10", "NaN", "Infinity", "1_000", "1,5", "100000000000000000000",
    ];

    private static readonly string[] s_texts =
    [
        "present", "absent", "not-recorded", "", " ", "\\u0000", "\\ud800", "\\udc00\\ud800", "\\ud83d\\ude00", "\\u00b5mol/L", "\\\\", "\\\"", "\\/", "\\x", "\\u12", "µg/L", "ß", "İ", "a\tb",
        "2026-10-01", "2026-02-30", "0001-01-01", "9999-12-31", "1899-12-31", "2200-01-01", "2026-10-1", "2026-10-01T00:00:00Z", "medication:", "medication: mirtazapine",
        "N06AX11", "N06A", "n06ax11", "2276-4", "2502-3", "718-7", "15996", "female", "male", "other", "%", "1", "ng/mL", "ug/L", "nmol/L", "g/dL", "\u2028", "e\u0301", "\u202e",
    ];

    private static readonly string[] s_punctuation = ["{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\r\n", " ", "{}", "[]", "[{}]", "null", "true", "false", "//", "/*", "*/", "\u0000", "'", ",,", "}{", "][", "}\n{"];

    /// <summary>What is put at the start of an object: each is valid in a case that does not have it yet.</summary>
    private static readonly string[] s_members =
    [
        "\"age\":0.5,", "\"age\":54,", "\"age\":8,", "\"sex\":\"male\",", "\"sex\":\"female\",", "\"pregnancyTrimester\":3,", "\"symptomFrequencyPerWeek\":9,", "\"symptomDurationMonths\":1700,",
        "\"lifetimeEpisodes\":1,", "\"plmIndexPerHour\":15,", "\"irls\":[4,4,4,4,4,4,4,4,4,4],", "\"irls\":[0,null,0,0,0,0,0,0,0,5],", "\"irls\":{\"total\":22},",
        "\"findings\":{\"unilateral\":\"present\",\"bilateral-symmetric\":\"present\"},", "\"riskFactors\":{\"pregnancy\":\"absent\",\"dialysis\":\"present\"},",
        "\"labs\":[{\"analyte\":\"transferrin-saturation\",\"value\":18,\"unit\":\"ng/mL\"}],", "\"labs\":[{\"loinc\":\"2276-4\",\"value\":75,\"unit\":\"ug/L\"}],",
        "\"labs\":[{\"analyte\":\"iron\",\"value\":60,\"unit\":\"ug/dL\"},{\"analyte\":\"tibc\",\"value\":0,\"unit\":\"ug/dL\"}],",
        "\"medications\":[{\"name\":\"pramipexole\",\"startedOn\":\"2026-01-31\"}],", "\"medications\":[{\"atc\":\"N06AX11\"},{\"rxnorm\":\"15996\"}],",
        "\"source\":{\"citation\":\"x\"},", "\"expected\":{\"primary\":\"growing-pains\"},", "\"expected\":{\"contributors\":[\"medication:\"]},", "\"id\":\"a\",", "\"id\":null,",
    ];

    private readonly Dictionary<string, byte[][]> _kin;

    private FuzzCorpus(byte[][] seeds, byte[][] tokens, byte[][] numbers, Dictionary<string, byte[][]> kin) =>
        (Seeds, Tokens, Numbers, Members, _kin) = (seeds, tokens, numbers, Bytes(s_members), kin);

    /// <summary>Gets valid inputs: single cases, short arrays, and lines.</summary>
    internal byte[][] Seeds { get; }

    /// <summary>Gets pieces of JSON: punctuation, numbers and quoted texts.</summary>
    internal byte[][] Tokens { get; }

    /// <summary>Gets numbers, and what only looks like one.</summary>
    internal byte[][] Numbers { get; }

    /// <summary>Gets properties with their values, to stand first in an object.</summary>
    internal byte[][] Members { get; }

    /// <summary>Gives the texts that can stand where this one does, quoted; any token when it is of no vocabulary.</summary>
    internal byte[][] KinOf(ReadOnlySpan<byte> text) => _kin.GetValueOrDefault(Encoding.UTF8.GetString(text), Tokens);

    /// <summary>Reads the case files of the repository, in the order of their names.</summary>
    internal static FuzzCorpus Load()
    {
        List<string> cases = [];
        foreach (string folder in new[] { "samples/cases", "tests/cases" })
        {
            foreach (string file in Directory.GetFiles(RepositoryFiles.Path(folder), "*.json").Order(StringComparer.Ordinal))
            {
                using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
                JsonElement root = document.RootElement;
                cases.AddRange(root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().Select(item => item.GetRawText()) : [root.GetRawText()]);
            }
        }

        List<string> seeds = [.. cases, Everything];
        for (int i = 0; i + 2 < cases.Count; i += 7)
        {
            seeds.Add($"[{cases[i]}, {cases[i + 1]}, {cases[i + 2]}]");
            seeds.Add(string.Join('\n', cases.Skip(i).Take(3).Select(OnOneLine)) + "\n");
        }

        seeds.Add("""{"id":"a"}""");
        seeds.Add("[]");
        return new(Bytes(seeds), Bytes([.. s_punctuation, .. s_numbers, .. Vocabularies().SelectMany(texts => texts).Select(Quoted)]), Bytes(s_numbers), Kin());
    }

    /// <summary>Gets a case with every property of the format.</summary>
    private static string Everything => """
        {"id":"all","source":{"citation":"A","url":"https://example.org"},"age":54.5,"sex":"female","pregnancyTrimester":2,
        "findings":{"urge-to-move-legs":"present","painful-muscle-contraction":"absent"},"riskFactors":{"dialysis":"present","pregnancy":"present"},
        "labs":[{"analyte":"ferritin","loinc":"2276-4","value":18,"unit":"ng/mL","takenOn":"2026-10-01"}],
        "medications":[{"name":"mirtazapine","atc":"N06AX11","rxnorm":"15996","startedOn":"2026-05-17"}],
        "irls":[3,3,2,3,2,null,2,3,2,2],"symptomFrequencyPerWeek":4,"symptomDurationMonths":18,"lifetimeEpisodes":200,"plmIndexPerHour":22.5,
        "expected":{"primary":"restless-legs-syndrome","also":["growing-pains"],"contributors":["dialysis","medication:mirtazapine"]}}
        """;

    private static string[][] Vocabularies() =>
    [
        s_properties, s_texts, ["present", "absent"], ["female", "male", "other"],
        [.. Finding.All.Select(finding => finding.Code)], [.. RiskFactor.All.Select(factor => factor.Code)], [.. Condition.All.Select(condition => condition.Code)],
        [.. Analyte.All.Select(analyte => analyte.Code)], [.. Unit.All.Select(unit => unit.Code)], [.. KnowledgeBase.Default.Medications.Rows.Select(drug => drug.Id)],
    ];

    private static Dictionary<string, byte[][]> Kin()
    {
        Dictionary<string, byte[][]> kin = [];
        foreach (string[] texts in Vocabularies())
        {
            byte[][] quoted = Bytes(texts.Select(Quoted));
            foreach (string text in texts)
            {
                kin[text] = quoted;
            }
        }

        return kin;
    }

    private static string Quoted(string text) => $"\"{text}\"";

    private static string OnOneLine(string json) => json.ReplaceLineEndings(" ");

    private static byte[][] Bytes(IEnumerable<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
