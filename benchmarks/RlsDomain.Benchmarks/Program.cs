using BenchmarkDotNet.Running;
using RlsDomain.Benchmarks;

// all: everything, and the page. turns: the page without BenchmarkDotNet. --check: a short run against the bounds.
// Anything else goes to BenchmarkDotNet, such as --filter '*Irls*'.
switch (args)
{
    case ["all"]:
        Everything.Run(withBenchmarks: true);
        return 0;
    case ["turns"]:
        Everything.Run(withBenchmarks: false);
        return 0;
    case ["--check"]:
        return Check.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, Configuration.Make());
        return 0;
}
