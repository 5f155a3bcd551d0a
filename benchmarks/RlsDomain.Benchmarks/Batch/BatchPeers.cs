using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.NaiveBayes;
using RlsDomain.Benchmarks.Patients;
using RlsDomain.Columnar;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.Batch;

/// <summary>The differential of many patients with 25 findings: columns of bits in, 22 probabilities a patient out.</summary>
internal sealed class BatchPeers
{
    internal const string OneName = "DifferentialColumns.Classify";
    internal const string TwoThreadsName = "DifferentialColumns.Classify, 2 threads";
    internal const string SinglesName = "DifferentialColumns.Classify, sets of one, no tempering";
    internal const int Findings = 25;

    /// <summary>More patients than these are the same ones again: drawing them takes longer than classifying them.</summary>
    private const int MostDrawn = 100_000;

    private const int Checked = 1_000;

    private readonly DifferentialModel _model = DifferentialModel.Default;
    private readonly DifferentialModel _singles = Models.Of(largest: 1, tempered: false).Fast;
    private readonly PresenceSet<Finding>[] _drawn;
    private readonly UInt128[] _present;
    private readonly UInt128[] _absent;
    private readonly double[] _probabilities;

    internal BatchPeers(int rows)
    {
        _drawn = [.. MadeUpCases.WithFindings(Math.Min(rows, MostDrawn), Findings).Select(patient => patient.Findings)];
        _present = [.. Enumerable.Range(0, rows).Select(row => _drawn[row % _drawn.Length].PresentBits)];
        _absent = [.. Enumerable.Range(0, rows).Select(row => _drawn[row % _drawn.Length].AbsentBits)];
        _probabilities = new double[(long)rows * Condition.All.Length];
        Check(rows);
    }

    /// <summary>Gets what the patients have recorded.</summary>
    internal IReadOnlyList<PresenceSet<Finding>> Drawn => _drawn;

    internal Peer One(int rows) => new(OneName, rows, () => Classify(_model, rows, threads: 1));

    internal Peer Two(int rows) => new(TwoThreadsName, rows, () => Classify(_model, rows, threads: 2));

    internal Peer Singles(int rows) => new(SinglesName, rows, () => Classify(_singles, rows, threads: 1));

    internal void ClassifyAll(int threads) => Classify(_model, _present.Length, threads);

    internal void ClassifySingles() => Classify(_singles, _present.Length, threads: 1);

    private void Classify(DifferentialModel model, int rows, int threads)
    {
        int refused = DifferentialColumns.Classify(
            model,
            Setting.PrimaryCare,
            new() { PresentFindings = _present.AsMemory(0, rows), AbsentFindings = _absent.AsMemory(0, rows) },
            new() { Probabilities = _probabilities.AsMemory(0, rows * Condition.All.Length) },
            new() { Threads = threads });
        Agreement.Of(OneName, expected: 0, refused);
    }

    private void Check(int rows)
    {
        int some = Math.Min(rows, Checked);
        NaiveBayesTable table = new(Setting.PrimaryCare);
        double[] expected = new double[Condition.All.Length];
        double[] classes = new double[NaiveBayesTable.Classes];
        foreach (int threads in (int[])[1, 2])
        {
            Classify(_model, some, threads);
            for (int row = 0; row < some; row++)
            {
                _model.Classify(new() { Findings = _drawn[row] }, Setting.PrimaryCare, expected);
                Agreement.Of(OneName, expected, ProbabilitiesOf(row), tolerance: 0);
            }
        }

        Classify(_singles, some, threads: 1);
        for (int row = 0; row < some; row++)
        {
            table.Classify(_drawn[row], classes);
            Agreement.Of(SinglesName, classes.AsSpan(1), ProbabilitiesOf(row), tolerance: 1e-9);
        }
    }

    private ReadOnlySpan<double> ProbabilitiesOf(int row) => _probabilities.AsSpan(row * Condition.All.Length, Condition.All.Length);
}
