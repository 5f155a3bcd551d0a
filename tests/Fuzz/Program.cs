using System.Diagnostics;
using System.Globalization;
using RlsDomain.Fuzz;

// RlsDomain.Fuzz [--seed 1] [--first 0] [--count 1000000] [--out DIR] | --replay FILE | --write NUMBER
// Exit code 0: nothing failed. 1: an input failed and stands in a file. 2: the command line is wrong. 3: an input took too long.
const int WatchTicks = 300; // Of 100 ms each, of which a stopped process counts none.
ulong seed = 1;
long first = 0;
long count = 1_000_000;
long? write = null;
string folder = "artifacts/fuzz";
string? replay = null;
for (int i = 0; i < args.Length; i += 2)
{
    if (i + 1 == args.Length)
    {
        return Misused();
    }

    string value = args[i + 1];
    switch (args[i])
    {
        case "--seed" when ulong.TryParse(value, CultureInfo.InvariantCulture, out seed):
        case "--first" when long.TryParse(value, CultureInfo.InvariantCulture, out first):
        case "--count" when long.TryParse(value, CultureInfo.InvariantCulture, out count):
            break;
        case "--write" when long.TryParse(value, CultureInfo.InvariantCulture, out long number):
            write = number;
            break;
        case "--out":
            folder = value;
            break;
        case "--replay":
            replay = value;
            break;
        default:
            return Misused();
    }
}

if (replay is not null)
{
    CaseChecker one = new(DocumentedCodes.Load(), assessEvery: 1, writeEvery: 1);
    string? fault = one.Check(File.ReadAllBytes(replay));
    Console.WriteLine(fault ?? FormattableString.Invariant($"no failure; {one.Accepted} accepted, {one.Refused} refused: {string.Join(", ", one.Codes.Keys)}"));
    return fault is null ? 0 : 1;
}

FuzzCorpus corpus = FuzzCorpus.Load();
if (write is { } wanted)
{
    Keep(wanted, FuzzRun.Make(corpus, seed, wanted));
    return 0;
}

CaseChecker checker = new(DocumentedCodes.Load(), assessEvery: 100, writeEvery: 10_000);
FuzzRun run = new(seed, checker);
Thread watch = new(Watch) { IsBackground = true };
long start = Stopwatch.GetTimestamp();
watch.Start();
run.Run(corpus, first, count);
TimeSpan time = Stopwatch.GetElapsedTime(start);

foreach ((long number, string fault, byte[] input) in run.Failures)
{
    Keep(number, input);
    Console.WriteLine(fault);
}

Console.WriteLine(FormattableString.Invariant($"seed {seed}, inputs {first} to {first + run.Checked - 1}: {run.Checked:N0} inputs, {run.Bytes / 1e6:N0} MB, {time.TotalSeconds:N0} s, {run.Checked / time.TotalSeconds:N0} a second"));
Console.WriteLine(FormattableString.Invariant($"accepted {checker.Accepted:N0}, refused {checker.Refused:N0}, lists without a case {checker.Empty:N0}"));
Console.WriteLine(FormattableString.Invariant($"cases written and read again {checker.Cases:N0}, assessed {checker.Assessed:N0}, assessments written {checker.Written:N0}"));
Console.WriteLine(FormattableString.Invariant($"slowest input: {run.Slowest.Time.TotalMilliseconds:N1} ms, number {run.Slowest.Number}, {run.Slowest.Length:N0} bytes"));
foreach ((string code, long times) in checker.Codes)
{
    Console.WriteLine(FormattableString.Invariant($"  {code} {times:N0}"));
}

Console.WriteLine($"{run.Failures.Count} failures");
return run.Failures.Count == 0 ? 0 : 1;

static int Misused()
{
    Console.Error.WriteLine("RlsDomain.Fuzz [--seed N] [--first N] [--count N] [--out DIR] | --replay FILE | [--seed N] --write NUMBER");
    return 2;
}

void Keep(long number, byte[] input)
{
    Directory.CreateDirectory(folder);
    string path = Path.Combine(folder, FormattableString.Invariant($"seed-{seed}-input-{number}.json"));
    File.WriteAllBytes(path, input);
    Console.WriteLine($"written to {path}");
}

void Watch()
{
    long last = -1;
    for (int ticks = 0; ticks < WatchTicks; ticks++)
    {
        Thread.Sleep(100);
        if (run.Current != last)
        {
            (last, ticks) = (run.Current, 0);
        }
    }

    Console.WriteLine("an input took too long:");
    Keep(last, FuzzRun.Make(corpus, seed, last));
    Environment.Exit(3);
}
