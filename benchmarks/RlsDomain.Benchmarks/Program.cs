using System.Globalization;
using BenchmarkDotNet.Running;
using RlsDomain.Screening.Tests;

// screening-sample OUT.csv 1000000 writes made-up patients to measure "rls screen" with; anything else is for the benchmarks.
if (args is ["screening-sample", var path, var rows])
{
    long count = long.Parse(rows, CultureInfo.InvariantCulture);
    if (path.EndsWith(".parquet", StringComparison.Ordinal))
    {
        await new SampleTable().WriteParquet(path, count, 100_000);
    }
    else
    {
        new SampleTable().WriteCsv(path, count);
    }

    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
