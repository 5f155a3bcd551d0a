using System.Collections.Immutable;
using System.Text.Json;
using CdsHooksService.Cards;
using CdsHooksService.Discovery;
using CdsHooksService.Observability;
using CdsHooksService.Problems;

namespace CdsHooksService.Hooks;

/// <summary>Answers a call of a service: reads it, has the record assessed, gives cards.</summary>
internal sealed class HookEndpoint(CardMaker cards, LimitSettings limits, TimeProvider clock, CdsMetrics metrics)
{
    /// <summary>Answers a call.</summary>
    /// <param name="id">The id in the address.</param>
    /// <param name="http">The call.</param>
    public async Task<IResult> AnswerAsync(string id, HttpContext http)
    {
        if (CdsServices.Find(id) is not { } service)
        {
            return ProblemMiddleware.Of(StatusCodes.Status404NotFound);
        }

        long start = clock.GetTimestamp();
        (JsonDocument? document, Problem? problem) = await JsonBody.ReadAsync(http.Request, limits.RequestBytes, http.RequestAborted);
        using (document)
        {
            ImmutableArray<Card> given = [];
            problem ??= Answer(document!.RootElement, service, out given);
            foreach (Card card in given)
            {
                metrics.Given(service.Id, card);
            }

            metrics.Answered(service.Id, problem?.Status ?? StatusCodes.Status200OK, clock.GetElapsedTime(start));
            return problem is null ? Results.Json(new CardResponse(given), CdsJson.Options) : problem;
        }
    }

    private Problem? Answer(JsonElement root, CdsService service, out ImmutableArray<Card> given)
    {
        given = [];
        JsonShape shape = new();
        DateOnly asOf = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        if (HookRequest.Read(root, service, shape) is not { } request)
        {
            return Refusal(shape);
        }

        DraftOrders? orders = null;
        if (service != CdsServices.PatientView)
        {
            orders = DraftOrders.Read(request.Context, service == CdsServices.OrderSelect, asOf, limits.Resources, shape);
            if (orders is null)
            {
                return Refusal(shape);
            }
        }

        if (PrefetchReader.Read(request, asOf, limits.Resources, shape) is not { } record)
        {
            return Refusal(shape);
        }

        // Orders without a drug that may worsen the legs need no record to be answered: there is nothing to say of them.
        if (record.SaysNothingOfTheLegs && (orders is null || cards.HasSomethingToSay(orders)))
        {
            return Unsatisfied(record);
        }

        given = orders is null ? cards.ForPatient(request, record) : cards.ForOrders(request, record, orders);
        return null;
    }

    private static Problem Refusal(JsonShape shape) =>
        new(StatusCodes.Status400BadRequest, "The request is not a call of this service", [.. shape.Problems]);

    private static Problem Unsatisfied(PatientRecord record) => new(
        StatusCodes.Status412PreconditionFailed,
        "The prefetch does not say whether restless legs or leg symptoms are on record",
        [
            .. record.GapsOfTheLegs.Select(gap => new ProblemEntry(
                $"$.prefetch.{gap.Key}",
                gap.Describe(),
                "the answer to the query of the discovery document, or null when there is no such record; one of these keys at least. This service does not call the FHIR server.")),
        ]);
}
