using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Serialization;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Patients;
using RlsDomain.Cases;

namespace RlsDomain.Benchmarks.Reading;

/// <summary>One case file with 25 findings, labs, drugs and the IRLS, different ones in turn, from UTF-8 to a checked case.</summary>
internal sealed class ReadingPeers
{
    internal const int Patients = 16;
    internal const string ReaderName = "PatientCase.Parse";
    internal const string TokensName = "limit: Utf8JsonReader, tokens only";
    internal const string GeneratedName = "System.Text.Json source generation, checks by hand, mapping";
    internal const string GeneratedFluentName = "System.Text.Json source generation, FluentValidation, mapping";
    internal const string ReflectionName = "System.Text.Json by reflection, checks by hand, mapping";
    internal const string NewtonsoftName = "Newtonsoft.Json, checks by hand, mapping";

    private readonly byte[][] _files;
    private readonly CaseDtoValidator _validator = new();

    private readonly JsonSerializerOptions _options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    private readonly Newtonsoft.Json.JsonSerializer _newtonsoft = Newtonsoft.Json.JsonSerializer.Create(new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        MissingMemberHandling = Newtonsoft.Json.MissingMemberHandling.Error,
        FloatParseHandling = Newtonsoft.Json.FloatParseHandling.Decimal,
        DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
    });

    internal ReadingPeers()
    {
        PatientCase[] cases = [.. MadeUpCases.Whole(20 * Patients, 25).Where(patient => patient.Notices.IsEmpty).Take(Patients)];
        _files = [.. cases.Select(patient => Encoding.UTF8.GetBytes(patient.ToJson()))];
        Agreement.Of("cases without a warning", Patients, _files.Length);
        foreach ((byte[] file, PatientCase expected) in _files.Zip(cases))
        {
            Agreement.Of(ReaderName, expected, PatientCase.Parse(file));
            Agreement.Of(GeneratedName, expected, Generated(file));
            Agreement.Of(GeneratedFluentName, expected, GeneratedFluent(file));
            Agreement.Of(ReflectionName, expected, Reflection(file));
            Agreement.Of(NewtonsoftName, expected, ByNewtonsoft(file));
        }
    }

    /// <summary>Gets the length of a file, on average.</summary>
    internal double FileBytes => _files.Average(file => file.Length);

    internal ImmutableArray<Peer> Peers =>
    [
        new(ReaderName, Patients, () => ReadAll()),
        new(TokensName, Patients, () => TokensOfAll()),
        new(GeneratedName, Patients, () => GeneratedAll()),
        new(GeneratedFluentName, Patients, () => GeneratedFluentAll()),
        new(ReflectionName, Patients, () => ReflectionAll()),
        new(NewtonsoftName, Patients, () => NewtonsoftAll()),
    ];

    internal int ReadAll()
    {
        int sum = 0;
        foreach (byte[] file in _files)
        {
            sum += PatientCase.Parse(file).Id.Length;
        }

        return sum;
    }

    internal int TokensOfAll()
    {
        int sum = 0;
        foreach (byte[] file in _files)
        {
            Utf8JsonReader reader = new(file);
            while (reader.Read())
            {
                sum++;
            }
        }

        return sum;
    }

    internal int GeneratedAll() => SumOf(Generated);

    internal int GeneratedFluentAll() => SumOf(GeneratedFluent);

    internal int ReflectionAll() => SumOf(Reflection);

    internal int NewtonsoftAll() => SumOf(ByNewtonsoft);

    private int SumOf(Func<byte[], PatientCase> read)
    {
        int sum = 0;
        foreach (byte[] file in _files)
        {
            sum += read(file).Id.Length;
        }

        return sum;
    }

    private static PatientCase Generated(byte[] file) =>
        CaseMapping.CheckAndMap(JsonSerializer.Deserialize(file, CaseJsonContext.Default.CaseDto)!)!;

    private PatientCase GeneratedFluent(byte[] file)
    {
        CaseDto dto = JsonSerializer.Deserialize(file, CaseJsonContext.Default.CaseDto)!;
        return _validator.Validate(dto).IsValid ? CaseMapping.Map(dto) : throw new InvalidOperationException("The case is not valid.");
    }

    private PatientCase Reflection(byte[] file) => CaseMapping.CheckAndMap(JsonSerializer.Deserialize<CaseDto>(file, _options)!)!;

    private PatientCase ByNewtonsoft(byte[] file)
    {
        using StreamReader text = new(new MemoryStream(file));
        using Newtonsoft.Json.JsonTextReader reader = new(text);
        return CaseMapping.CheckAndMap(_newtonsoft.Deserialize<CaseDto>(reader)!)!;
    }
}
