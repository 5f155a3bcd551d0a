using System.Collections.Concurrent;
using System.Diagnostics;

namespace RlsDomain.Tests.Shared.Web;

/// <summary>Keeps a line for every activity of this process that has ended, but for those of the client of the test: it names the addresses that it calls.</summary>
internal static class KeptActivities
{
    internal static ActivityListener Listen(ConcurrentQueue<string> activities)
    {
        ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name != "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => activities.Enqueue(Describe(activity)),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static string Describe(Activity activity) => string.Join(' ', (IEnumerable<string>)
    [
        activity.Source.Name,
        activity.OperationName,
        activity.DisplayName,
        activity.TraceStateString ?? "",
        activity.StatusDescription ?? "",
        .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"),
        .. activity.Baggage.Select(item => $"{item.Key}={item.Value}"),
        .. activity.Events.Select(item => $"{item.Name} {string.Join(' ', item.Tags.Select(tag => $"{tag.Key}={tag.Value}"))}"),
        .. activity.Links.Select(link => $"{link.Context.TraceState}"),
    ]);
}
