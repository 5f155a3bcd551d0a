using System.Collections.Immutable;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Patients;
using RlsDomain.Scales;

namespace RlsDomain.Benchmarks.Irls;

/// <summary>The IRLS of one patient, 64 different ones in turn, two of them with a blank or more.</summary>
internal sealed class IrlsOnePeers : IDisposable
{
    internal const int Patients = 64;
    internal const string TryTotalName = "IrlsScore.TryTotal";
    internal const string TotalLoopName = "naive loop: total";
    internal const string FromAnswersName = "IrlsScore.FromAnswers";
    internal const string ScoreLoopName = "naive loop: four scores";
    internal const string LinqName = "LINQ: four scores";
    internal const string FluentValidationName = "FluentValidation, then the naive loop";
    internal const string RulesEngineName = "RulesEngine";
    internal const string DuckDbName = "DuckDB, one statement";

    private readonly byte[][] _bytes = new byte[Patients][];
    private readonly int?[][] _answers = new int?[Patients][];
    private readonly IrlsForm[] _forms;
    private readonly IrlsFormValidator _validator = new();
    private readonly IrlsRules _rules = new();
    private readonly IrlsSql _sql = new();

    internal IrlsOnePeers()
    {
        byte[][] columns = RandomAnswers.Columns(Patients);
        columns[3][7] = RandomAnswers.Blank;
        for (int row = 0; row < Patients; row++)
        {
            _bytes[row] = [.. columns.Select(column => column[row])];
            _answers[row] = [.. _bytes[row].Select(answer => answer == RandomAnswers.Blank ? (int?)null : answer)];
        }

        _forms = [.. _answers.Select(answers => IrlsForm.Of(answers))];
        _sql.UseThreads(1);
        Check();
    }

    internal ImmutableArray<Peer> Peers =>
    [
        new(TryTotalName, Patients, () => TryTotal()),
        new(TotalLoopName, Patients, () => TotalLoop()),
        new(FromAnswersName, Patients, () => FromAnswers()),
        new(ScoreLoopName, Patients, () => ScoreLoop()),
        new(LinqName, Patients, () => Linq()),
        new(FluentValidationName, Patients, () => FluentValidation()),
        new(RulesEngineName, Patients, () => RulesEngine()),
        new(DuckDbName, Patients, () => DuckDb()),
    ];

    public void Dispose() => _sql.Dispose();

    internal int TryTotal()
    {
        int sum = 0;
        foreach (byte[] answers in _bytes)
        {
            sum += IrlsScore.TryTotal(answers, out int total) ? total : 255;
        }

        return sum;
    }

    internal int TotalLoop()
    {
        int sum = 0;
        foreach (byte[] answers in _bytes)
        {
            sum += NaiveLoops.TryTotal(answers, out int total) ? total : 255;
        }

        return sum;
    }

    internal int FromAnswers()
    {
        int sum = 0;
        foreach (int?[] answers in _answers)
        {
            sum += Score(answers).Sum;
        }

        return sum;
    }

    internal int ScoreLoop()
    {
        int sum = 0;
        foreach (int?[] answers in _answers)
        {
            sum += NaiveLoops.Score(answers).Sum;
        }

        return sum;
    }

    internal int Linq()
    {
        int sum = 0;
        foreach (int?[] answers in _answers)
        {
            sum += LinqScore(answers).Sum;
        }

        return sum;
    }

    internal int FluentValidation()
    {
        int sum = 0;
        for (int i = 0; i < _forms.Length; i++)
        {
            sum += _validator.Validate(_forms[i]).IsValid ? NaiveLoops.Score(_answers[i]).Sum : 0;
        }

        return sum;
    }

    internal int RulesEngine()
    {
        int sum = 0;
        foreach (IrlsForm form in _forms)
        {
            sum += _rules.Score(form).Sum;
        }

        return sum;
    }

    internal int DuckDb()
    {
        int sum = 0;
        foreach (int?[] answers in _answers)
        {
            sum += _sql.Score(answers).Sum;
        }

        return sum;
    }

    private static IrlsSums Score(ReadOnlySpan<int?> answers)
    {
        IrlsScore score = IrlsScore.FromAnswers(answers);
        return score.Total is { } total
            ? new(total, score.Band!.Index, score.LowestSymptomSum, score.LowestImpactSum)
            : IrlsSums.None;
    }

    private static IrlsSums LinqScore(int?[] answers)
    {
        if (answers.Any(answer => answer is < 0 or > 4))
        {
            throw new ArgumentOutOfRangeException(nameof(answers), "An answer is 0 to 4.");
        }

        if (answers.Contains(null))
        {
            return IrlsSums.None;
        }

        int total = answers.Sum()!.Value;
        return new(
            total,
            NaiveLoops.BandOf(total),
            IrlsScale.SymptomItems.Sum(item => answers[item - 1]!.Value),
            IrlsScale.ImpactItems.Sum(item => answers[item - 1]!.Value));
    }

    private void Check()
    {
        for (int i = 0; i < Patients; i++)
        {
            IrlsSums expected = Score(_answers[i]);
            Agreement.Of(ScoreLoopName, expected, NaiveLoops.Score(_answers[i]));
            Agreement.Of(LinqName, expected, LinqScore(_answers[i]));
            Agreement.Of(FluentValidationName, expected: true, _validator.Validate(_forms[i]).IsValid);
            Agreement.Of(RulesEngineName, expected, _rules.Score(_forms[i]));
            Agreement.Of(DuckDbName, expected, _sql.Score(_answers[i]));
            int total = IrlsScore.TryTotal(_bytes[i], out int found) ? found : 255;
            Agreement.Of(TryTotalName, expected.Total, total);
            Agreement.Of(TotalLoopName, total, NaiveLoops.TryTotal(_bytes[i], out int sum) ? sum : 255);
        }
    }
}
