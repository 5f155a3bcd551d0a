using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace RlsDomain.Tests.Shared.Web;

/// <summary>What every meter of this process measures while it is there: name, value and tags, as text.</summary>
internal sealed class Metered : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<string> _lines = new();

    internal Metered()
    {
        _listener.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _listener.SetMeasurementEventCallback<byte>(Keep);
        _listener.SetMeasurementEventCallback<short>(Keep);
        _listener.SetMeasurementEventCallback<int>(Keep);
        _listener.SetMeasurementEventCallback<long>(Keep);
        _listener.SetMeasurementEventCallback<float>(Keep);
        _listener.SetMeasurementEventCallback<double>(Keep);
        _listener.SetMeasurementEventCallback<decimal>(Keep);
        _listener.Start();
    }

    /// <summary>Gets a line for each measurement so far.</summary>
    internal IReadOnlyCollection<string> Lines
    {
        get
        {
            _listener.RecordObservableInstruments();
            return _lines;
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Keep<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        string text = string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={Convert.ToString(tag.Value, CultureInfo.InvariantCulture)}"));
        _lines.Enqueue($"{instrument.Name} {Convert.ToString(value, CultureInfo.InvariantCulture)} {text}");
    }
}
