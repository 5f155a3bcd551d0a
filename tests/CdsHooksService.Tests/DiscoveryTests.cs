using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RlsDomain.Fhir.Codes;
using RlsDomain.Labs;

namespace CdsHooksService.Tests;

public sealed partial class DiscoveryTests
{
    [Fact]
    public async Task Discovery_ListsThreeServices_EachWithItsHookAndPrefetch()
    {
        JsonArray services = await ServicesAsync();

        Assert.Equal(["patient-view rls-patient-view", "order-select rls-order-select", "order-sign rls-order-sign"], services.Select(service => $"{service!["hook"]} {service["id"]}"));
        Assert.All(services, service =>
        {
            Assert.Equal("Patient/{{context.patientId}}", (string?)service!["prefetch"]!["patient"]);
            Assert.False(string.IsNullOrEmpty((string?)service["description"]));
        });
    }

    [SharedFact("interop/cds-hooks/cds-services.json")]
    public async Task Discovery_HasTheMembersOfAPublishedDocument_AndOnlyThoseOfTheSpecification()
    {
        string[] allowed = ["hook", "title", "description", "id", "prefetch", "usageRequirements"];
        JsonObject published = JsonNode.Parse(await File.ReadAllTextAsync(RepositoryFiles.FindShared("interop/cds-hooks/cds-services.json")!))!.AsObject();
        string[] there = [.. published["services"]!.AsArray().SelectMany(service => service!.AsObject().Select(member => member.Key)).Distinct()];

        Assert.All(await ServicesAsync(), service =>
        {
            string[] members = [.. service!.AsObject().Select(member => member.Key)];
            Assert.Empty(there.Except(members));
            Assert.Empty(members.Except(allowed));
            Assert.DoesNotContain(service.AsObject(), member => member.Value is null);
        });
    }

    [Fact]
    public async Task Prefetch_UsesNoTokenButThePatientOfTheContext()
    {
        IEnumerable<string> queries = (await ServicesAsync()).SelectMany(service => service!["prefetch"]!.AsObject().Select(query => (string)query.Value!));

        Assert.All(queries, query => Assert.Equal(["{{context.patientId}}"], Token().Matches(query).Select(match => match.Value)));
    }

    [Fact]
    public async Task Prefetch_OfLabs_AsksForEveryCodeThatTheLibraryReads()
    {
        string query = (string)(await ServicesAsync())[0]!["prefetch"]!["labs"]!;
        string[] codes = query.Split("code=")[1].Split('&')[0].Split(',');

        Assert.Contains("2276-4", codes); // Ferritin in serum or plasma, by mass.
        Assert.Contains("72166-2", codes); // Tobacco smoking status.
        Assert.Empty(LabTable.Default.Conversions.Select(row => row.Loinc).OfType<string>().Except(codes));
        Assert.Empty(LabCodes.Also.Select(row => row.Loinc).Except(codes));
        Assert.Equal(codes.Length, codes.Distinct().Count());
    }

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Token();

    private static async Task<JsonArray> ServicesAsync()
    {
        await using CdsFactory factory = new();
        using HttpClient client = factory.CreateClient();
        using HttpResponseMessage response = await client.GetAsync(new Uri("/cds-services", UriKind.Relative));
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return (await response.JsonAsync())["services"]!.AsArray();
    }
}
