using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>What the published lines say of iron for values like these: for a clinician to weigh, never an order.</summary>
public sealed class IronOutcome : CodedTerm<IronOutcome>, ICodedTerm<IronOutcome>
{
    /// <summary>What is recorded leaves it open.</summary>
    public static readonly IronOutcome Undetermined = new("undetermined", "Undetermined", "What is recorded leaves it open");

    /// <summary>The guideline names iron by mouth or by vein.</summary>
    public static readonly IronOutcome OralOrIntravenous = new("oral-or-intravenous", "Iron by mouth or vein", "The guideline names iron by mouth or by vein");

    /// <summary>The guideline names iron by vein only.</summary>
    public static readonly IronOutcome IntravenousOnly = new("intravenous-only", "Iron by vein only", "The guideline names iron by vein only");

    /// <summary>The guideline names iron sucrose by vein, in end-stage renal disease.</summary>
    public static readonly IronOutcome IntravenousIronSucrose = new("intravenous-iron-sucrose", "Iron sucrose by vein", "The guideline names iron sucrose by vein, in end-stage renal disease");

    /// <summary>No line of the guideline is met.</summary>
    public static readonly IronOutcome NoIronByTheseLines = new("no-iron-by-these-lines", "No iron by these lines", "No line of the guideline is met");

    /// <summary>A line says not to give iron; it goes before every line that names iron.</summary>
    public static readonly IronOutcome DoNotGive = new("do-not-give", "Iron advised against", "A line says not to give iron; it goes before every line that names iron");

    /// <summary>The guideline names iron for a low saturation, and another source says not to for the ferritin: for a specialist.</summary>
    public static readonly IronOutcome Conflict = new("conflict", "Sources conflict", "The guideline names iron for a low saturation, and another source says not to for the ferritin: for a specialist");

    private IronOutcome(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<IronOutcome> All { get; } =
    [
        Undetermined,
        OralOrIntravenous,
        IntravenousOnly,
        IntravenousIronSucrose,
        NoIronByTheseLines,
        DoNotGive,
        Conflict,
    ];
}
