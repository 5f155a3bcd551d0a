using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using static System.FormattableString;

namespace RlsDomain.Benchmarks.Report;

/// <summary>What the figures were measured on, without what would name one machine.</summary>
internal static class Machine
{
    private const double BytesAGibibyte = 1 << 30;

    internal static string Describe() => Invariant(
        $"{Environment.ProcessorCount} logical cores, {RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}{Vectors()}, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesAGibibyte:0} GiB, {System()}, {RuntimeInformation.FrameworkDescription}, Release, default tiered compilation");

    private static string Vectors()
    {
        string[] sets = [.. new[] { (Avx2.IsSupported, "AVX2"), (Fma.IsSupported, "FMA"), (Avx512F.IsSupported, "AVX-512") }.Where(set => set.Item1).Select(set => set.Item2)];
        return sets.Length == 0 ? "" : " with " + string.Join(", ", sets);
    }

    private static string System() => OperatingSystem.IsLinux() ? "Linux" : OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : "another system";
}
