using RlsDomain.Benchmarks.Bounds;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Report;

namespace RlsDomain.Benchmarks.Reading;

internal static class ReadingSection
{
    internal static Section Measure(Effort effort)
    {
        ReadingPeers peers = new();
        TimingTable table = new(
            FormattableString.Invariant($"One case file of {peers.FileBytes:0} bytes with 25 findings, two labs, a drug and the IRLS, different ones in turn"),
            ReadingPeers.GeneratedName,
            Turns.Measure(effort, effort.WithGrowth ? peers.Peers : peers.Peers[..3]));
        return new()
        {
            Question = "Reading a case file",
            Intro = "From UTF-8 to a checked `PatientCase`. A serializer fills an object; codes are then looked up, ranges and rules between values checked, and the same `PatientCase` made of it. "
                + "The serializers refuse unknown properties too. They stop at the first fault, where the library reports every one with its path.",
            Tables = [table],
            Charts = [new("reading.svg", "Bars: the time of each way to read a case file, on a logarithmic axis", () => Plots.Bars("Reading a case file", table))],
            Figures =
            [
                new(AllBounds.Reading, table.Ratio(ReadingPeers.ReaderName, ReadingPeers.GeneratedName)),
                new(AllBounds.ReadingBytes, table[ReadingPeers.ReaderName].Bytes!.Value),
            ],
            Benchmarks = typeof(ReadingBenchmarks),
        };
    }
}
