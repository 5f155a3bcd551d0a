using BenchmarkDotNet.Running;
using RlsDomain.Benchmarks.Assessing;
using RlsDomain.Benchmarks.Differential;
using RlsDomain.Benchmarks.Irls;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.NaiveBayes;
using RlsDomain.Benchmarks.Patients;
using RlsDomain.Benchmarks.Reading;

if (args is ["try"])
{
    NaiveBayesOnePeers bayes = new();
    Print(bayes.Peers);
    using NaiveBayesManyPeers manyBayes = new(20_000);
    Print(manyBayes.Peers);
    return;
    ReadingPeers reading = new();
    Console.WriteLine(reading.FileBytes);
    Print(reading.Peers);
    AssessingPeers assessing = new();
    Print([.. assessing.Peers, assessing.JsonPeer]);
    foreach (bool tempered in (bool[])[true, false])
    {
        DifferentialPeers d = new(Models.Of(3, tempered), 25);
        Print([d.ClassifyPeer, d.OrderPeer, d.PlainPeer, d.UntabulatedPeer]);
    }

    using IrlsOnePeers one = new();
    Print(one.Peers);
    using IrlsManyPeers many = new(2_000_000);
    Print(many.Peers);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

static void Print(IReadOnlyList<Peer> peers)
{
    foreach (Timing t in Turns.Measure(Effort.Short, peers))
    {
        Console.WriteLine(t);
    }
}
