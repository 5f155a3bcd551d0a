using System.Collections.Immutable;

namespace RlsDomain.Knowledge;

/// <summary>The ids of the criteria that are decided in code: each needs its words in the table of criteria.</summary>
internal static class CriterionIds
{
    internal const string Significance = "irlssg-significance";
    internal const string MpiPreamble = "mpi-preamble";

    internal static ImmutableArray<string> Irlssg { get; } = ["irlssg-e1", "irlssg-e2", "irlssg-e3", "irlssg-e4", "irlssg-e5"];

    internal static ImmutableArray<string> Icsd { get; } = ["icsd-a", "icsd-a1", "icsd-a2", "icsd-a3", "icsd-b", "icsd-c"];

    internal static ImmutableArray<string> Dsm { get; } = ["dsm-a", "dsm-b", "dsm-c", "dsm-d", "dsm-e"];

    internal static ImmutableArray<string> Supportive { get; } = ["irlssg-s1", "irlssg-s2", "irlssg-s3", "irlssg-s4"];

    internal static ImmutableArray<string> Pediatric { get; } = ["ped-definite", "ped-probable", "ped-possible"];

    internal static ImmutableArray<string> PediatricSupport { get; } = ["ped-s1", "ped-s2"];

    internal static ImmutableArray<string> Plmd { get; } = ["plmd-a", "plmd-b", "plmd-c", "plmd-d"];

    internal static ImmutableArray<string> Mpi { get; } = ["mpi-a", "mpi-a1", "mpi-a2", "mpi-a3", "mpi-b", "mpi-c", "mpi-c1", "mpi-c2"];

    /// <summary>Gets every id.</summary>
    internal static ImmutableArray<string> All { get; } =
        [.. Irlssg, .. Icsd, .. Dsm, .. Supportive, .. Pediatric, .. PediatricSupport, .. Plmd, .. Mpi, Significance, MpiPreamble];
}
