using BenchmarkDotNet.Running;
using RlsDomain.Benchmarks;
using RlsDomain.Benchmarks.Measuring;

// all: everything, and the page. turns: the page without BenchmarkDotNet. draft: all, each once, to look at the form of the page.
// --check: a short run against the bounds. Anything else goes to BenchmarkDotNet, such as --filter '*Irls*'.
switch (args)
{
    case ["all"]:
        Everything.Run(Effort.Full, withBenchmarks: true);
        return 0;
    case ["turns"]:
        Everything.Run(Effort.Full, withBenchmarks: false);
        return 0;
    case ["draft"]:
        Everything.Run(Effort.Draft, withBenchmarks: true);
        return 0;
    case ["--check"]:
        return Check.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, Configuration.Make());
        return 0;
}
