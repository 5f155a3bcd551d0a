using System.Collections.Immutable;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Columnar;

/// <summary>The differential of many patients at once.</summary>
/// <remarks>The numbers are those of <see cref="DifferentialModel.Classify(Cases.PatientCase, Setting?)"/>, to the last bit, however the work is divided.</remarks>
public static class DifferentialColumns
{
    /// <summary>Classifies every patient. On one thread it allocates nothing that grows with the number of patients.</summary>
    /// <param name="model">The compiled model.</param>
    /// <param name="setting">Where the patients are seen.</param>
    /// <param name="patients">What is known of them.</param>
    /// <param name="results">Room for the answers.</param>
    /// <param name="options">How the work is divided; null is one thread.</param>
    /// <returns>The number of patients who could not be classified; <see cref="PatientColumns.Describe"/> says why.</returns>
    /// <exception cref="ArgumentException">Columns are of different lengths, or there is not room enough.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled between two blocks.</exception>
    public static int Classify(DifferentialModel model, Setting setting, PatientColumns patients, DifferentialResultColumns results, ColumnarOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(patients);
        ArgumentNullException.ThrowIfNull(results);
        options ??= new();
        patients.ThrowIfUneven();
        ThrowIfShort(results, patients.RowCount);
        Batch batch = new(model, setting, patients, results);
        int blocks = (int)(((long)patients.RowCount + options.BlockRows - 1) / options.BlockRows);
        int done = 0;
        int refused = 0;
        if (options.Threads == 1)
        {
            for (int block = 0; block < blocks; block++)
            {
                options.Cancellation.ThrowIfCancellationRequested();
                Run(block);
            }
        }
        else
        {
            Parallel.For(0, blocks, new() { MaxDegreeOfParallelism = options.Threads, CancellationToken = options.Cancellation }, Run);
        }

        return refused;

        void Run(int block)
        {
            int start = block * options.BlockRows;
            int end = (int)Math.Min((long)start + options.BlockRows, patients.RowCount);
            Interlocked.Add(ref refused, batch.Classify(start, end));
            options.Progress?.Report(Interlocked.Add(ref done, end - start));
        }
    }

    private static void ThrowIfShort(DifferentialResultColumns results, int rows)
    {
        long numbers = (long)rows * Condition.All.Length;
        Check(results.Probabilities.Length, numbers, isOptional: false, nameof(results.Probabilities));
        Check(results.Explains.Length, numbers, isOptional: true, nameof(results.Explains));
        Check(results.None.Length, rows, isOptional: true, nameof(results.None));
        Check(results.Classified.Length, RowMask.WordsFor(rows), isOptional: true, nameof(results.Classified));

        void Check(int length, long needed, bool isOptional, string column)
        {
            if (length < needed && !(isOptional && length == 0))
            {
                throw new ArgumentException(Invariant($"{column} has room for {length}; {rows} patients need {needed}."), nameof(results));
            }
        }
    }

    /// <summary>What every block shares.</summary>
    private sealed class Batch(DifferentialModel model, Setting setting, PatientColumns patients, DifferentialResultColumns results)
    {
        private readonly ImmutableArray<ImmutableArray<string>> _drugs = [.. patients.MedicationLists.Select(model.DrugsOf)];

        /// <summary>Classifies a range of the rows, which begins with a word of the mask, and gives the number that could not be.</summary>
        internal int Classify(int start, int end)
        {
            int conditions = Condition.All.Length;
            int refused = 0;
            for (int row = start; row < end; row++)
            {
                Span<double> probabilities = results.Probabilities.Span.Slice(row * conditions, conditions);
                Span<double> explains = results.Explains.IsEmpty ? [] : results.Explains.Span.Slice(row * conditions, conditions);
                bool isClassified = patients.FindProblem(row) is null;
                double none = double.NaN;
                if (isClassified)
                {
                    none = ClassifyRow(row, probabilities, explains);
                }
                else
                {
                    probabilities.Fill(double.NaN);
                    explains.Fill(double.NaN);
                    refused++;
                }

                Note(row, none, isClassified);
            }

            return refused;
        }

        private double ClassifyRow(int row, Span<double> probabilities, Span<double> explains)
        {
            byte age = PatientColumns.At(patients.AgeYears, row, PatientColumns.NotRecorded);
            byte sex = PatientColumns.At(patients.Sexes, row, PatientColumns.NotRecorded);
            PriorFacts facts = new(
                age == PatientColumns.NotRecorded ? -1 : age,
                sex == PatientColumns.NotRecorded ? -1 : sex,
                PatientColumns.At(patients.PregnancyTrimesters, row, (byte)0),
                PatientColumns.At(patients.PresentRiskFactors, row, UInt128.Zero));
            int list = PatientColumns.At(patients.Medications, row, -1);
            PresenceSet<Finding> findings = new(patients.PresentFindings.Span[row], patients.AbsentFindings.Span[row]);
            return model.Classify(facts, list < 0 ? [] : _drugs[list], findings, setting, probabilities, explains);
        }

        private void Note(int row, double none, bool isClassified)
        {
            if (!results.None.IsEmpty)
            {
                results.None.Span[row] = none;
            }

            if (!results.Classified.IsEmpty)
            {
                ulong bit = 1UL << (row % RowMask.RowsAWord);
                ref ulong word = ref results.Classified.Span[row / RowMask.RowsAWord];
                word = (bit == 1 ? 0 : word) | (isClassified ? bit : 0);
            }
        }
    }
}
