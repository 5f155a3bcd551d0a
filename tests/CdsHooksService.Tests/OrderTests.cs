using System.Text.Json.Nodes;

namespace CdsHooksService.Tests;

public sealed class OrderTests : IDisposable
{
    private readonly CdsFactory _factory = new();
    private readonly HttpClient _client;

    public OrderTests() => _client = _factory.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }

    [Fact]
    public async Task Select_OfATriggerWithTheDiagnosis_WarnsWithSourceAndAlternatives()
    {
        JsonObject card = Assert.Single(await _client.CardsAsync(Requests.OrderSelect, Requests.Select(Requests.Diagnosed(), Requests.Order("mirtazapine"))));

        Assert.Equal("warning", (string?)card["indicator"]);
        Assert.StartsWith("Mirtazapine may induce RLS, worsen RLS", (string?)card["summary"], StringComparison.Ordinal);
        Assert.Equal("https://doi.org/10.1016/j.jpsychires.2008.02.006", (string?)card["source"]!["url"]);
        Assert.Contains("- bupropion (trial; secondary)", (string?)card["detail"], StringComparison.Ordinal);
        Assert.Contains("raise with the prescriber", (string?)card["detail"], StringComparison.Ordinal);
        Assert.NotEmpty(card["overrideReasons"]!.AsArray());
    }

    [Fact]
    public async Task Select_OfATriggerWithSymptomsOnly_Informs()
    {
        JsonObject card = Assert.Single(await _client.CardsAsync(Requests.OrderSelect, Requests.Select(Requests.WithSymptoms(), Requests.Order("mirtazapine"))));

        Assert.Equal("info", (string?)card["indicator"]);
        Assert.EndsWith("leg symptoms are on record", (string?)card["summary"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Select_OfATriggerWithNothingOfTheLegs_GivesNoCard() =>
        Assert.Empty(await _client.CardsAsync(Requests.OrderSelect, Requests.Select(Requests.Prefetch(), Requests.Order("mirtazapine"))));

    [Theory]
    [InlineData("bupropion")] // Listed as a lower risk.
    [InlineData("pramipexole")] // A treatment that may augment: not a trigger.
    [InlineData("amoxicillin")] // Not in the table.
    public async Task Select_OfWhatIsNoTrigger_GivesNoCard(string drug) =>
        Assert.Empty(await _client.CardsAsync(Requests.OrderSelect, Requests.Select(Requests.Diagnosed(), Requests.Order(drug))));

    [Theory]
    [InlineData("lithium")] // Unverified in the table.
    [InlineData("desipramine")] // Limb movements in sleep only.
    [InlineData("aripiprazole")] // Akathisia only.
    public async Task Select_OfATriggerShortOfTheRule_InformsEvenWithTheDiagnosis(string drug) =>
        Assert.Equal("info", (string?)Assert.Single(await _client.CardsAsync(Requests.OrderSelect, Requests.Select(Requests.Diagnosed(), Requests.Order(drug))))["indicator"]);

    [Fact]
    public async Task Select_OfADrugKnownByItsClassOnly_InformsWithoutASourceOfItsOwn()
    {
        JsonObject order = Requests.Order("madeupine");
        order["medicationCodeableConcept"]!["coding"] = new JsonArray(new JsonObject { ["system"] = "http://www.whocc.no/atc", ["code"] = "N06AB99" });

        JsonObject card = Assert.Single(await _client.CardsAsync(Requests.OrderSelect, Requests.Select(Requests.Diagnosed(), order)));

        Assert.Equal("info", (string?)card["indicator"]);
        Assert.StartsWith("RlsDomain", (string?)card["source"]!["label"], StringComparison.Ordinal);
        Assert.Contains("may not hold for this drug", (string?)card["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Select_JudgesWhatIsSelected_AndSignEveryOrder()
    {
        JsonObject[] orders = [Requests.Order("mirtazapine", "a"), Requests.Order("metoclopramide", "b")];
        JsonObject select = Requests.Select(Requests.Diagnosed(), orders);
        select["context"]!["selections"] = new JsonArray("MedicationRequest/b");

        Assert.StartsWith("Metoclopramide", (string?)Assert.Single(await _client.CardsAsync(Requests.OrderSelect, select))["summary"], StringComparison.Ordinal);
        Assert.Equal(2, (await _client.CardsAsync(Requests.OrderSign, Requests.Sign(Requests.Diagnosed(), orders))).Count);
    }

    [Fact]
    public async Task Sign_OfTheSameDrugTwice_GivesOneCard() =>
        Assert.Single(await _client.CardsAsync(Requests.OrderSign, Requests.Sign(Requests.Diagnosed(), Requests.Order("mirtazapine", "a"), Requests.Order("Remeron", "b"))));

    [Theory]
    [InlineData("status", "cancelled")]
    [InlineData("status", "entered-in-error")]
    [InlineData("doNotPerform", "true")]
    public async Task Sign_OfAnOrderThatIsNotToBeGiven_GivesNoCard(string member, string value)
    {
        JsonObject order = Requests.Order("mirtazapine");
        order[member] = value == "true" ? true : value;

        Assert.Empty(await _client.CardsAsync(Requests.OrderSign, Requests.Sign(Requests.Diagnosed(), order)));
    }

    [Theory]
    [InlineData("Medication/m1", null)]
    [InlineData("https://ehr.example/fhir/Medication/m1", null)]
    [InlineData("urn:uuid:5f1c1b0e-0000-4000-8000-000000000001", "urn:uuid:5f1c1b0e-0000-4000-8000-000000000001")]
    public async Task Sign_OfAReferenceToAMedicationInTheBundle_ReadsIt(string reference, string? fullUrl)
    {
        JsonObject order = Requests.Order("");
        order.Remove("medicationCodeableConcept");
        order["medicationReference"] = new JsonObject { ["reference"] = reference };
        JsonObject medication = new() { ["resourceType"] = "Medication", ["id"] = "m1", ["code"] = Requests.Concept("http://www.nlm.nih.gov/research/umls/rxnorm", "15996") };

        JsonObject request = Requests.Sign(Requests.Diagnosed(), order, medication);
        if (fullUrl is not null)
        {
            request["context"]!["draftOrders"]!["entry"]![1]!["fullUrl"] = fullUrl;
        }

        Assert.StartsWith("Mirtazapine", (string?)Assert.Single(await _client.CardsAsync(Requests.OrderSign, request))["summary"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Select_OfWhatCannotBeRead_SaysSoBesideTheCards()
    {
        JsonObject unnamed = Requests.Order("x", "b");
        unnamed.Remove("medicationCodeableConcept");
        JsonObject request = Requests.Select(Requests.Diagnosed(), Requests.Order("mirtazapine", "a"), unnamed);
        request["context"]!["selections"]!.AsArray().Add("MedicationRequest/none");

        List<JsonObject> cards = await _client.CardsAsync(Requests.OrderSelect, request);

        Assert.Equal(2, cards.Count);
        string detail = (string)cards[1]["detail"]!;
        Assert.Contains("`$.context.draftOrders.entry[1].resource`: not read (order-without-drug)", detail, StringComparison.Ordinal);
        Assert.Contains("`$.context.selections[2]`: not read (selection-without-order)", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Select_WithHalfAPrefetchAndNothingInIt_SaysThatItIsIncomplete()
    {
        JsonObject prefetch = new() { ["conditions"] = null };

        JsonObject card = Assert.Single(await _client.CardsAsync(Requests.OrderSelect, Requests.Select(prefetch, Requests.Order("mirtazapine"))));

        Assert.Contains("`$.prefetch.findings`: the key was left out", (string?)card["detail"], StringComparison.Ordinal);
        Assert.Equal("info", (string?)card["indicator"]);
    }

    [Fact]
    public async Task Select_OfATriggerWithoutAnyPrefetch_Is412()
    {
        using HttpResponseMessage response = await _client.PostAsync("/cds-services/rls-order-select", Requests.Select(null, Requests.Order("mirtazapine")));

        Assert.Equal(["$.prefetch.conditions", "$.prefetch.findings", "$.prefetch.questionnaires"], await response.ProblemPathsAsync(412));
    }

    [SharedFact("interop/cds-hooks/order_select_hook_request.json")]
    public async Task Select_OfThePublishedRequest_NeedsNoPrefetchToSayNothing() =>
        Assert.Empty(await _client.CardsAsync(Requests.OrderSelect, await PublishedAsync()));

    [SharedFact("interop/cds-hooks/order_select_hook_request.json")]
    public async Task Select_OfThePublishedRequestWithAnotherDrug_AnswersByThePrefetch()
    {
        JsonObject request = await PublishedAsync();
        request["context"]!["draftOrders"]!["entry"]![1]!["resource"]!["medicationCodeableConcept"] = new JsonObject { ["text"] = "Mirtazapine 15 MG Oral Tablet" };
        using HttpResponseMessage without = await _client.PostAsync("/cds-services/rls-order-select", request);
        request["prefetch"] = new JsonObject { ["conditions"] = Requests.Bundle(Requests.RestlessLegs("example")) };

        Assert.Equal(412, (int)without.StatusCode);
        Assert.StartsWith("Mirtazapine", (string?)(await _client.CardsAsync(Requests.OrderSelect, request))[0]["summary"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_WithTextOfTheCaller_EscapesIt()
    {
        JsonObject order = Requests.Order("mirtazapine <b>*1*</b> [x](//evil.example)");

        JsonObject card = Assert.Single(await _client.CardsAsync(Requests.OrderSelect, Requests.Select(Requests.Diagnosed(), order)));

        Assert.Contains(@"mirtazapine \<b\>\*1\*\</b\> \[x\](//evil", (string?)card["detail"], StringComparison.Ordinal);
        Assert.DoesNotContain("evil", (string?)card["summary"], StringComparison.Ordinal);
    }

    private static async Task<JsonObject> PublishedAsync() =>
        JsonNode.Parse(await File.ReadAllTextAsync(RepositoryFiles.FindShared("interop/cds-hooks/order_select_hook_request.json")!))!.AsObject();
}
