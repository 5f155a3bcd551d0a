using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CdsHooksService.Cards;
using CdsHooksService.Discovery;
using CdsHooksService.Hooks;
using CdsHooksService.Observability;
using CdsHooksService.Problems;

namespace CdsHooksService.Feedback;

/// <summary>Takes feedback on cards: checks its shape, counts the outcome, and keeps nothing of it.</summary>
internal sealed class FeedbackEndpoint(LimitSettings limits, CdsMetrics metrics)
{
    private const int LongestId = 256;
    private const string Accepted = "accepted";
    private const string Overridden = "overridden";
    private const string OtherReason = "other";
    private const string NoReason = "none";

    /// <summary>Answers feedback.</summary>
    /// <param name="id">The id in the address.</param>
    /// <param name="http">The call.</param>
    public async Task<IResult> AnswerAsync(string id, HttpContext http)
    {
        if (CdsServices.Find(id) is not { } service)
        {
            return ProblemMiddleware.Of(StatusCodes.Status404NotFound);
        }

        (JsonDocument? document, Problem? problem) = await JsonBody.ReadAsync(http.Request, limits.RequestBytes, http.RequestAborted);
        if (document is null)
        {
            return problem!;
        }

        using (document)
        {
            JsonShape shape = new();
            ImmutableArray<(string Outcome, string Reason)> received = Read(document.RootElement, shape);
            if (shape.Problems.Count > 0)
            {
                return new Problem(StatusCodes.Status400BadRequest, "The request is no feedback", [.. shape.Problems]);
            }

            foreach ((string outcome, string reason) in received)
            {
                metrics.Received(service.Id, outcome, reason);
            }

            return Results.Ok();
        }
    }

    private static ImmutableArray<(string Outcome, string Reason)> Read(JsonElement root, JsonShape shape)
    {
        if (shape.Member(root, "$", "feedback", JsonValueKind.Array) is not { } list)
        {
            return [];
        }

        if (list.GetArrayLength() == 0)
        {
            shape.Note("$.feedback", "an empty list", "one entry at least");
        }

        return [.. list.EnumerateArray().Select((item, i) => ReadEntry(item, FormattableString.Invariant($"$.feedback[{i}]"), shape))];
    }

    private static (string Outcome, string Reason) ReadEntry(JsonElement entry, string path, JsonShape shape)
    {
        if (entry.ValueKind != JsonValueKind.Object)
        {
            shape.Note(path, JsonShape.KindOf(entry), "an object");
            return (Overridden, NoReason);
        }

        shape.Text(entry, path, "card", LongestId);
        string? time = shape.Text(entry, path, "outcomeTimestamp", LongestId);
        if (time is not null && !DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _))
        {
            shape.Note($"{path}.outcomeTimestamp", "a string that is no time", "a date and time in UTC, such as 2026-11-30T10:05:31Z");
        }

        string? outcome = shape.Text(entry, path, "outcome", LongestId);
        if (outcome is not (null or Accepted or Overridden))
        {
            shape.Note($"{path}.outcome", "another word", $"{Accepted} or {Overridden}");
        }

        if (outcome == Accepted)
        {
            ReadSuggestions(entry, path, shape);
        }

        return outcome == Accepted ? (Accepted, NoReason) : (Overridden, ReadReason(entry, path, shape));
    }

    private static void ReadSuggestions(JsonElement entry, string path, JsonShape shape)
    {
        if (shape.Member(entry, path, "acceptedSuggestions", JsonValueKind.Array) is not { } suggestions)
        {
            return;
        }

        if (suggestions.GetArrayLength() == 0)
        {
            shape.Note($"{path}.acceptedSuggestions", "an empty list", "one suggestion at least");
        }

        foreach ((int i, JsonElement suggestion) in suggestions.EnumerateArray().Index())
        {
            string place = FormattableString.Invariant($"{path}.acceptedSuggestions[{i}]");
            if (suggestion.ValueKind == JsonValueKind.Object)
            {
                shape.Text(suggestion, place, "id", LongestId);
            }
            else
            {
                shape.Note(place, JsonShape.KindOf(suggestion), "an object with an id");
            }
        }
    }

    /// <summary>Gives the reason as a code of the service's own list; the comment of the user is not looked at.</summary>
    private static string ReadReason(JsonElement entry, string path, JsonShape shape)
    {
        if (!entry.TryGetProperty("overrideReason", out JsonElement given))
        {
            return NoReason;
        }

        if (given.ValueKind != JsonValueKind.Object)
        {
            shape.Note($"{path}.overrideReason", JsonShape.KindOf(given), "an object with a reason, a userComment or both");
            return NoReason;
        }

        if (!given.TryGetProperty("reason", out JsonElement reason))
        {
            return OtherReason;
        }

        if (JsonShape.FindText(reason, "code") is not { Length: > 0 } code)
        {
            shape.Note($"{path}.overrideReason.reason", JsonShape.KindOf(reason), "a coding with a code");
            return NoReason;
        }

        return JsonShape.FindText(reason, "system") == OverrideReasons.System
            ? OverrideReasons.All.FirstOrDefault(known => known.Code == code)?.Code ?? OtherReason
            : OtherReason;
    }
}
