using static System.FormattableString;

namespace RlsDomain.Benchmarks.Report;

/// <summary>Numbers as the page shows them: three digits that count, and a unit that fits.</summary>
internal static class Numbers
{
    internal static string Time(double nanoseconds) => nanoseconds switch
    {
        >= 1e6 => Invariant($"{Short(nanoseconds / 1e6)} ms"),
        >= 1e3 => Invariant($"{Short(nanoseconds / 1e3)} us"),
        _ => Invariant($"{Short(nanoseconds)} ns"),
    };

    internal static string Short(double number) => number switch
    {
        >= 100 => Invariant($"{number:#,0}"),
        >= 10 => Invariant($"{number:0.0}"),
        _ => Invariant($"{number:0.00}"),
    };

    /// <summary>Gives bytes; a fraction of one for each of many patients is none.</summary>
    internal static string Bytes(double? bytes) => bytes is { } known ? Invariant($"{Math.Round(known):#,0}") : "";
}
