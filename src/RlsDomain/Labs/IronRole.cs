using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>What a threshold does when iron is assessed.</summary>
public sealed class IronRole : CodedTerm<IronRole>, ICodedTerm<IronRole>
{
    /// <summary>A line above which sources say not to give iron.</summary>
    public static readonly IronRole DoNotGive = new("do-not-give", "Do not give", "A line above which sources say not to give iron");

    /// <summary>The line up to which there is evidence for iron; at or above it iron is not offered.</summary>
    public static readonly IronRole EvidenceLimit = new("evidence-limit", "Evidence limit", "The line up to which there is evidence for iron; at or above it iron is not offered");

    /// <summary>The line of kidney failure, below which the end-stage line is used.</summary>
    public static readonly IronRole KidneyFailure = new("kidney-failure", "Kidney failure", "The line of kidney failure, below which the end-stage line is used");

    /// <summary>The line of the guideline for adults with end-stage renal disease.</summary>
    public static readonly IronRole EndStageLine = new("end-stage-line", "End-stage line", "The line of the guideline for adults with end-stage renal disease");

    /// <summary>The line of the guideline for children.</summary>
    public static readonly IronRole ChildLine = new("child-line", "Child line", "The line of the guideline for children");

    /// <summary>The line of the guideline for adults.</summary>
    public static readonly IronRole AdultLine = new("adult-line", "Adult line", "The line of the guideline for adults");

    /// <summary>The range in which the guideline names iron by vein only.</summary>
    public static readonly IronRole IntravenousLine = new("intravenous-line", "Intravenous line", "The range in which the guideline names iron by vein only");

    /// <summary>The line of the article that the project started from.</summary>
    public static readonly IronRole SeedLine = new("seed-line", "Seed line", "The line of the article that the project started from");

    /// <summary>The line above which inflammation may raise ferritin.</summary>
    public static readonly IronRole Inflammation = new("inflammation", "Inflammation", "The line above which inflammation may raise ferritin");

    private IronRole(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member, in the order of assessment.</summary>
    public static ImmutableArray<IronRole> All { get; } =
    [
        DoNotGive,
        EvidenceLimit,
        KidneyFailure,
        EndStageLine,
        ChildLine,
        AdultLine,
        IntravenousLine,
        SeedLine,
        Inflammation,
    ];
}
