using RlsDomain.Screening.Input;
using RlsDomain.Screening.Output;

namespace RlsDomain.Screening;

/// <summary>Assesses the rows of a block, in their order whatever the number of threads.</summary>
internal sealed class BlockAssessor(RlsAssessor assessor, PatientReader reader, ScreeningRequest request)
{
    /// <summary>Rows that one thread takes at a time.</summary>
    private const int Stretch = 128;

    private readonly ParallelOptions _options = new() { MaxDegreeOfParallelism = request.Threads };

    /// <summary>Gives the rows of the output.</summary>
    internal AssessedBlock Assess(RowBlock block)
    {
        int stretches = (block.Count + Stretch - 1) / Stretch;
        byte[][] texts = new byte[stretches][];
        List<ScreeningIssue>[] issues = new List<ScreeningIssue>[stretches];
        int[] refused = new int[stretches];
        Parallel.For(0, stretches, _options, stretch =>
        {
            CsvText text = new();
            issues[stretch] = [];
            int end = Math.Min(block.Count, (stretch + 1) * Stretch);
            for (int row = stretch * Stretch; row < end; row++)
            {
                ScreenedRow screened = Assess(block, row, issues[stretch]);
                refused[stretch] += screened.Assessment is null ? 1 : 0;
                text.Add(screened);
            }

            texts[stretch] = text.ToUtf8();
        });
        return new(texts, refused.Sum(), [.. issues.SelectMany(found => found).Take(ScreeningSummary.MostIssues)]);
    }

    private ScreenedRow Assess(RowBlock block, int row, List<ScreeningIssue> issues)
    {
        long number = block.FirstRow + row;
        ReadPatient read = reader.Read(block, row);
        if (read.Patient is { } patient)
        {
            return new(number, read.Id, assessor.Assess(patient, request.Setting), null);
        }

        if (issues.Count < ScreeningSummary.MostIssues)
        {
            long? line = block.LineOf(row) is > 0 and var found ? found : null;
            issues.AddRange(read.Problems.Select(problem => new ScreeningIssue(request.InputPath, line, number, problem.Column, problem.Message)));
        }

        return new(number, read.Id, null, string.Join(' ', read.Problems.Select(problem => problem.Column is null ? problem.Message : $"{problem.Column}: {problem.Message}")));
    }
}
