using System.Collections.Immutable;
using RlsDomain.Evidence;

namespace RlsDomain.Scales;

/// <summary>Every instrument that the library knows of, with what it does with each: built, taken as a total, stored, or not built.</summary>
/// <remarks>The descriptions stand in code, as the scales do, so that scoring reads no table of the knowledge base.</remarks>
public static partial class Instruments
{
    /// <summary>Gets every instrument: severity, screens and diagnosis, quality of life, sleep.</summary>
    public static ImmutableArray<InstrumentDescription> All => Listed.All;

    /// <summary>Finds the instrument with a code; null when there is none. Upper and lower case differ.</summary>
    /// <param name="code">The code, such as <c>sirls</c>.</param>
    public static InstrumentDescription? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return All.FirstOrDefault(instrument => instrument.Code == code);
    }

    /// <summary>Says something with sources; null sources for what has none.</summary>
    private static ScaleStatement Say(string id, string text, Verification verified, string[]? sources = null, string? note = null) =>
        new() { Id = id, Text = text, Verified = verified, SourceIds = [.. sources ?? []], Note = note };

    /// <summary>Holds the list, made on first use and so after every description: the order in which files of a class are initialised is not given.</summary>
    private static class Listed
    {
        internal static readonly ImmutableArray<InstrumentDescription> All =
        [
            Irls, SelfCompletedIrls, IrlsPatientVersion, PediatricSeverity, Rls6, JohnsHopkins, CgiSeverityScale, CgiImprovementScale,
            Asrs, SingleQuestion, RlsNih, RlsExp, CambridgeHopkins, RlsDi, RlsQoL, KrlsQoL, RlsQli, InsomniaSeverity,
        ];
    }
}
