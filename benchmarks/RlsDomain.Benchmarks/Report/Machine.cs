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

    private static string Vectors() =>
        !X86Base.IsSupported ? ""
        : (Avx2.IsSupported ? " with AVX2" : " without AVX2") + (Fma.IsSupported ? " and FMA" : "") + (Avx512F.IsSupported ? " and AVX-512" : ", no AVX-512");

    private static string System() => OperatingSystem.IsLinux() ? "Linux" : OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : "another system";
}
