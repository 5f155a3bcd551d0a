using System.Diagnostics;

namespace RlsDomain.Fuzz;

/// <summary>Makes and checks inputs, keeps those that fail, and watches that none takes long.</summary>
internal sealed class FuzzRun(ulong seed, CaseChecker checker)
{
    private const int MostFailures = 20;

    private long _current;

    /// <summary>Gets the numbers of the inputs that failed, with what is wrong.</summary>
    internal List<(long Number, string Fault, byte[] Input)> Failures { get; } = [];

    /// <summary>Gets how many inputs were checked.</summary>
    internal long Checked { get; private set; }

    /// <summary>Gets how many bytes were handed over.</summary>
    internal long Bytes { get; private set; }

    /// <summary>Gets the longest time that one input took, the shortest of four tries, and its number.</summary>
    internal (TimeSpan Time, long Number, int Length) Slowest { get; private set; }

    /// <summary>Gets the number of the input that is being checked, for a watch on another thread.</summary>
    internal long Current => Interlocked.Read(ref _current);

    /// <summary>Makes one input of a run again.</summary>
    internal static byte[] Make(FuzzCorpus corpus, ulong seed, long number) => new CaseMutator(corpus).Next(FuzzRandom.ForInput(seed, number)).ToArray();

    /// <summary>Checks inputs until the last, or until there are too many failures.</summary>
    internal void Run(FuzzCorpus corpus, long first, long count)
    {
        CaseMutator mutator = new(corpus);
        for (long number = first; number < first + count && Failures.Count < MostFailures; number++)
        {
            Interlocked.Exchange(ref _current, number);
            ReadOnlySpan<byte> input = mutator.Next(FuzzRandom.ForInput(seed, number));
            long start = Stopwatch.GetTimestamp();
            string? fault = checker.Check(input);
            TimeSpan time = Stopwatch.GetElapsedTime(start);
            Checked++;
            Bytes += input.Length;
            if (fault is not null)
            {
                Failures.Add((number, fault, input.ToArray()));
            }
            else if (time > Slowest.Time)
            {
                TimeAgain(input, number, time);
            }
        }
    }

    /// <summary>A pause of the machine is no slow input: reads it again, and takes the shortest time.</summary>
    private void TimeAgain(ReadOnlySpan<byte> input, long number, TimeSpan time)
    {
        for (int i = 0; i < 3; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Cases.CaseReader.Read(input);
            TimeSpan again = Stopwatch.GetElapsedTime(start);
            time = again < time ? again : time;
        }

        if (time > Slowest.Time)
        {
            Slowest = (time, number, input.Length);
        }
    }
}
