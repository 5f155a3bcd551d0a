using System.Collections.Immutable;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Patients;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.NaiveBayes;

/// <summary>Naive Bayes of one patient with 25 findings, different ones in turn; all give the same 23 probabilities.</summary>
internal sealed class NaiveBayesOnePeers
{
    internal const int Patients = 16;
    internal const string ModelName = "DifferentialModel.Classify, sets of one, no tempering";
    internal const string LoopName = "log table, naive loop";
    internal const string MachineName = "ML.NET PredictionEngine";
    internal const string RulesName = "RulesEngine, a rule a class";

    /// <summary>ML.NET counts in floats.</summary>
    private const double FloatTolerance = 1e-4;

    private readonly ImmutableArray<PatientCase> _cases = MadeUpCases.WithFindings(Patients, 25);
    private readonly DifferentialModel _model = Models.Of(largest: 1, tempered: false).Fast;
    private readonly NaiveBayesTable _table = new(Setting.PrimaryCare);
    private readonly NaiveBayesMachine _machine;
    private readonly NaiveBayesRules _rules;
    private readonly FindingRow[] _rows;
    private readonly double[] _probabilities = new double[NaiveBayesTable.Classes];

    internal NaiveBayesOnePeers()
    {
        _machine = new(_table);
        _rules = new(_table);
        _rows = [.. _cases.Select(patient => FindingRow.Of(patient.Findings))];
        Check();
    }

    internal ImmutableArray<Peer> Peers =>
    [
        new(ModelName, Patients, () => Model()),
        new(LoopName, Patients, () => Loop()),
        new(MachineName, Patients, () => Machine()),
        new(RulesName, Patients, () => Rules()),
    ];

    internal double Model()
    {
        double sum = 0;
        foreach (PatientCase patient in _cases)
        {
            sum += _model.Classify(patient, Setting.PrimaryCare, _probabilities);
        }

        return sum;
    }

    internal double Loop()
    {
        double sum = 0;
        foreach (PatientCase patient in _cases)
        {
            _table.Classify(patient.Findings, _probabilities);
            sum += _probabilities[0];
        }

        return sum;
    }

    internal double Machine()
    {
        double sum = 0;
        foreach (FindingRow row in _rows)
        {
            sum += _machine.Classify(row)[0];
        }

        return sum;
    }

    internal double Rules()
    {
        double sum = 0;
        foreach (FindingRow row in _rows)
        {
            sum += _rules.Classify(row)[0];
        }

        return sum;
    }

    private void Check()
    {
        double[] marginals = new double[Condition.All.Length];
        for (int i = 0; i < Patients; i++)
        {
            double none = _model.Classify(_cases[i], Setting.PrimaryCare, marginals);
            double[] expected = [none, .. marginals];
            _table.Classify(_cases[i].Findings, _probabilities);
            Agreement.Of(LoopName, expected, _probabilities, 1e-9);
            Agreement.Of(MachineName, expected, [.. _machine.Classify(_rows[i])], FloatTolerance);
            Agreement.Of(RulesName, expected, _rules.Classify(_rows[i]), 1e-9);
        }
    }
}
