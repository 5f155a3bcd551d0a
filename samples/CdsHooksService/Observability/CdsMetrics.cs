using System.Diagnostics;
using System.Diagnostics.Metrics;
using CdsHooksService.Cards;

namespace CdsHooksService.Observability;

/// <summary>What the service counts. Tags are words of the service's own lists, never of a request.</summary>
internal sealed class CdsMetrics
{
    /// <summary>The name of the meter.</summary>
    internal const string MeterName = "RlsDomain.CdsHooks";

    private readonly Counter<long> _requests;
    private readonly Counter<long> _cards;
    private readonly Counter<long> _feedback;
    private readonly Histogram<double> _duration;

    public CdsMetrics(IMeterFactory factory)
    {
        Meter meter = factory.Create(MeterName);
        _requests = meter.CreateCounter<long>("rls.cds.requests", "{request}", "Calls of a service, by service and status");
        _cards = meter.CreateCounter<long>("rls.cds.cards", "{card}", "Cards given, by service, kind and indicator");
        _feedback = meter.CreateCounter<long>("rls.cds.feedback", "{feedback}", "Feedback received, by service, outcome and reason");
        _duration = meter.CreateHistogram<double>("rls.cds.duration", "s", "Seconds from the first byte of a call to its answer, by service");
    }

    /// <summary>Counts a call of a listed service.</summary>
    internal void Answered(string service, int status, TimeSpan duration)
    {
        _requests.Add(1, new("service", service), new("status", status));
        _duration.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("service", service));
    }

    /// <summary>Counts a card.</summary>
    internal void Given(string service, Card card)
    {
        TagList tags = new() { { "service", service }, { "kind", card.Kind.Code }, { "indicator", card.Indicator } };
        _cards.Add(1, tags);
    }

    /// <summary>Counts feedback on a card.</summary>
    /// <param name="service">The service.</param>
    /// <param name="outcome">Accepted or overridden.</param>
    /// <param name="reason">A code of <see cref="OverrideReasons"/>, or "other" or "none".</param>
    internal void Received(string service, string outcome, string reason)
    {
        TagList tags = new() { { "service", service }, { "outcome", outcome }, { "reason", reason } };
        _feedback.Add(1, tags);
    }
}
