using System.Text.Json.Nodes;

namespace CdsHooksService.Tests;

public sealed class PatientViewTests : IDisposable
{
    private readonly CdsFactory _factory = new();
    private readonly HttpClient _client;

    public PatientViewTests() => _client = _factory.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
    }

    [Fact]
    public async Task Call_WithNothingOfTheLegsOnRecord_GivesNoCard() =>
        Assert.Empty(await _client.CardsAsync(Requests.PatientView, Requests.View(Requests.Prefetch(
            findings: [Requests.Finding("urge-to-move-legs", isPresent: false)],
            labs: [Requests.Ferritin(18, "2026-11-02")],
            medications: [Requests.Takes("mirtazapine")]))));

    [Fact]
    public async Task Call_WithSymptoms_GivesCriteriaContributorsAndWhatIsMissing()
    {
        JsonObject prefetch = Requests.Prefetch(
            findings: [Requests.Finding("urge-to-move-legs"), Requests.Finding("begins-or-worsens-at-rest"), Requests.Finding("relief-with-movement")],
            labs: [Requests.Ferritin(18, "2026-11-02")],
            medications: [Requests.Takes("mirtazapine")]);

        List<JsonObject> cards = await _client.CardsAsync(Requests.PatientView, Requests.View(prefetch));

        Assert.Equal(
            [
                "Restless legs criteria (IRLSSG 2014) on what is recorded: undetermined; 3 met, 0 not met, 2 open",
                "2 things on record may contribute to the leg symptoms",
                "Restless legs: the next question that would tell most is ",
            ],
            cards.Select((card, i) => i == 2 ? ((string)card["summary"]!).Split('"')[0] : (string)card["summary"]!));
        Assert.Contains("Ferritin 18 ng/mL", Detail(cards[1]), StringComparison.Ordinal);
        Assert.Contains("Mirtazapine may induce or worsen RLS", Detail(cards[1]), StringComparison.Ordinal);
        Assert.Contains("Evening: Worse in the evening or night", Detail(cards[2]), StringComparison.Ordinal);
        Assert.Contains("Transferrin saturation", Detail(cards[2]), StringComparison.Ordinal);
        Assert.Equal("https://doi.org/10.1016/j.sleep.2014.03.025", (string?)cards[0]["source"]!["url"]);
    }

    [Fact]
    public async Task Call_WithTheDiagnosisOnly_GivesCards() =>
        Assert.Contains("restless legs syndrome is on record as a diagnosis", Detail((await _client.CardsAsync(Requests.PatientView, Requests.View(Requests.Diagnosed())))[0]), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task Call_WithAnswersToTheIrls_GivesCardsAboveZero(int answer, bool hasCards)
    {
        JsonObject prefetch = Requests.Prefetch();
        prefetch["questionnaires"] = Requests.Bundle(new JsonObject
        {
            ["resourceType"] = "QuestionnaireResponse",
            ["questionnaire"] = "urn:rlsdomain:fhir:Questionnaire:irls",
            ["status"] = "completed",
            ["subject"] = new JsonObject { ["reference"] = "Patient/anna" },
            ["item"] = new JsonArray(new JsonObject { ["linkId"] = "irls-1", ["answer"] = new JsonArray(new JsonObject { ["valueInteger"] = answer }) }),
        });

        Assert.Equal(hasCards, (await _client.CardsAsync(Requests.PatientView, Requests.View(prefetch))).Count > 0);
    }

    [Fact]
    public async Task Call_WithSymptomsOutsideTheLegsOnly_GivesNoCard() =>
        Assert.Empty(await _client.CardsAsync(Requests.PatientView, Requests.View(Requests.Prefetch(
            findings: [Requests.Finding("sensation-tingling"), Requests.Finding("symptoms-outside-legs-only")]))));

    [Fact]
    public async Task Call_WithARedFlag_PutsItFirstAsAWarning()
    {
        JsonObject prefetch = Requests.Prefetch(findings: [Requests.Finding("leg-pain"), Requests.Finding("cold-pulseless-leg")]);

        JsonObject first = (await _client.CardsAsync(Requests.PatientView, Requests.View(prefetch)))[0];

        Assert.Equal("A red flag is on record: cold pulseless leg", (string?)first["summary"]);
        Assert.Equal("warning", (string?)first["indicator"]);
        Assert.Contains("(unverified)", Detail(first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_WithTheRecordOfSomebodyElse_LeavesItOut()
    {
        JsonObject prefetch = Requests.Prefetch(conditions: [Requests.RestlessLegs("otto")]);

        Assert.Empty(await _client.CardsAsync(Requests.PatientView, Requests.View(prefetch)));
        prefetch["patient"] = null; // Without the Patient the id of the context still tells whose record it is.
        Assert.Empty(await _client.CardsAsync(Requests.PatientView, Requests.View(prefetch)));
    }

    [Fact]
    public async Task Call_WithoutThePatient_ReadsTheRest()
    {
        JsonObject prefetch = Requests.Diagnosed();
        prefetch.Remove("patient");

        List<JsonObject> cards = await _client.CardsAsync(Requests.PatientView, Requests.View(prefetch));

        Assert.StartsWith("Restless legs criteria", (string?)cards[0]["summary"], StringComparison.Ordinal);
        Assert.Contains("`$.prefetch.patient`: the key was left out", Detail(cards[^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conditions")]
    [InlineData("findings")]
    [InlineData("questionnaires")]
    public async Task Call_WhereAKeyOfTheLegsIsLeftOut_SaysSoInOneCard(string key)
    {
        JsonObject prefetch = Requests.Prefetch();
        prefetch.Remove(key);

        JsonObject card = Assert.Single(await _client.CardsAsync(Requests.PatientView, Requests.View(prefetch)));

        Assert.Equal("Whether restless legs are on record could not be looked up in full: the data sent is incomplete", (string?)card["summary"]);
        Assert.Contains($"`$.prefetch.{key}`: the key was left out", Detail(card), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("labs")]
    [InlineData("medicationRequests")]
    public async Task Call_WhereAnotherKeyIsLeftOut_SaysSoOnlyWhereTheLegsAreOnRecord(string key)
    {
        JsonObject healthy = Requests.Prefetch();
        healthy.Remove(key);
        JsonObject diagnosed = Requests.Diagnosed();
        diagnosed.Remove(key);

        Assert.Empty(await _client.CardsAsync(Requests.PatientView, Requests.View(healthy)));
        Assert.Contains($"`$.prefetch.{key}`: the key was left out", Detail((await _client.CardsAsync(Requests.PatientView, Requests.View(diagnosed)))[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_WithAQueryThatFailedOrWasCut_SaysSo()
    {
        JsonObject prefetch = Requests.Diagnosed();
        prefetch["labs"] = new JsonObject { ["resourceType"] = "OperationOutcome", ["issue"] = new JsonArray(new JsonObject { ["severity"] = "error", ["code"] = "timeout" }) };
        prefetch["medicationStatements"] = Requests.Bundle(Requests.Takes("bupropion"));
        prefetch["medicationStatements"]!["link"] = new JsonArray(new JsonObject { ["relation"] = "next", ["url"] = "https://ehr.example/next" });

        string detail = Detail((await _client.CardsAsync(Requests.PatientView, Requests.View(prefetch)))[^1]);

        Assert.Contains("`$.prefetch.labs`: the query failed", detail, StringComparison.Ordinal);
        Assert.Contains("`$.prefetch.medicationStatements`: only the first page was sent", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_WithAResourceThatCannotBeRead_NamesItsPlaceAndTheRule()
    {
        JsonObject ferritin = Requests.Ferritin(18, "2026-11-02");
        ferritin["valueQuantity"]!["code"] = "furlong";
        JsonObject prefetch = Requests.Diagnosed();
        prefetch["labs"] = Requests.Bundle(Requests.Ferritin(18, "2026-11-02"), ferritin);

        string detail = Detail((await _client.CardsAsync(Requests.PatientView, Requests.View(prefetch)))[^1]);

        Assert.Contains("`$.prefetch.labs.entry[1].resource`: not read (lab-unit-unknown)", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_OnTheDayOfTheClock_CountsALabUntilItsLimit()
    {
        JsonObject prefetch = Requests.Diagnosed();
        prefetch["labs"] = Requests.Bundle(Requests.Ferritin(18, "2026-06-03"));
        JsonObject request = Requests.View(prefetch);

        FixedClock clock = (FixedClock)_factory.Clock;
        Assert.Contains(await _client.CardsAsync(Requests.PatientView, request), card => Detail(card).Contains("Ferritin 18 ng/mL", StringComparison.Ordinal));
        clock.Now = clock.Now.AddDays(1);
        Assert.DoesNotContain(await _client.CardsAsync(Requests.PatientView, request), card => Detail(card).Contains("Ferritin 18 ng/mL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Call_Again_GivesTheSameIds_AndAnotherCallOthers()
    {
        JsonObject request = Requests.View(Requests.Diagnosed());
        string[] first = Ids(await _client.CardsAsync(Requests.PatientView, request));
        string[] again = Ids(await _client.CardsAsync(Requests.PatientView, request));
        request["hookInstance"] = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea";
        string[] other = Ids(await _client.CardsAsync(Requests.PatientView, request));

        Assert.Equal(first, again);
        Assert.Equal(first.Length, first.Distinct().Count());
        Assert.Empty(first.Intersect(other));
        Assert.All(first, id => Assert.Equal('8', id[14]));
    }

    [Theory]
    [InlineData("rls-patient-view")]
    [InlineData("rls-order-sign")]
    public async Task Cards_HaveTheFormOfTheSpecification(string service)
    {
        JsonObject prefetch = Requests.Prefetch(
            conditions: [Requests.RestlessLegs()],
            findings: [Requests.Finding("urge-to-move-legs"), Requests.Finding("suicidal-thoughts")],
            labs: [Requests.Ferritin(18, "2026-11-02")],
            medications: [Requests.Takes("pramipexole"), Requests.Takes("mirtazapine")]);
        prefetch.Remove("medicationRequests");
        string[] drugs = [.. RlsDomain.Medications.MedicationTable.Default.Rows.Where(row => row.IsDrug).Select(row => row.Name)];
        JsonObject request = service == Requests.PatientView ? Requests.View(prefetch) : Requests.Sign(prefetch, [.. drugs.Select((drug, i) => Requests.Order(drug, FormattableString.Invariant($"o{i}")))]);

        List<JsonObject> cards = await _client.CardsAsync(service, request);

        Assert.True(cards.Count >= 4);
        Assert.All(cards, card =>
        {
            Assert.Empty(card.Select(member => member.Key).Except(["uuid", "summary", "detail", "indicator", "source", "suggestions", "selectionBehavior", "overrideReasons", "links"]));
            Assert.InRange(((string)card["summary"]!).Length, 1, 139);
            Assert.True(Guid.TryParse((string?)card["uuid"], out _));
            Assert.Matches("^(info|warning)$", (string?)card["indicator"]);
            Assert.False(string.IsNullOrEmpty((string?)card["source"]!["label"]));
            Assert.All(card["links"]?.AsArray() ?? [], link => Assert.Equal("absolute", (string?)link!["type"]));
            Assert.All(card["overrideReasons"]?.AsArray() ?? [], reason => Assert.False(string.IsNullOrEmpty((string?)reason!["display"])));
            Assert.DoesNotContain(":null", card.ToJsonString(), StringComparison.Ordinal);
            Assert.DoesNotMatch("(?i)\\b(must|discontinue|stop taking|prescribe)\\b", Detail(card));
        });
    }

    [SharedFact("interop/cds-hooks/valid_cards.json")]
    public async Task Cards_HaveOnlyMembersThatPublishedCardsHave()
    {
        JsonArray published = JsonNode.Parse(await File.ReadAllTextAsync(RepositoryFiles.FindShared("interop/cds-hooks/valid_cards.json")!))!.AsArray();
        string[] members = [.. published.SelectMany(card => card!.AsObject().Select(member => member.Key)).Distinct()];

        List<JsonObject> cards = await _client.CardsAsync(Requests.OrderSelect, Requests.Select(Requests.Diagnosed(), Requests.Order("mirtazapine")));

        Assert.Empty(Assert.Single(cards).Select(member => member.Key).Except(members));
    }

    private static string[] Ids(List<JsonObject> cards) => [.. cards.Select(card => (string)card["uuid"]!)];

    private static string Detail(JsonObject card) => (string)card["detail"]!;
}
