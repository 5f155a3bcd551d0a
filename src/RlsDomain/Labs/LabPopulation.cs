using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>Whom a threshold is for, as far as age, sex, pregnancy and kidneys decide it. The rest stays text for the reader.</summary>
public sealed class LabPopulation : CodedTerm<LabPopulation>, ICodedTerm<LabPopulation>
{
    /// <summary>An adult.</summary>
    public static readonly LabPopulation Adult = new("adult", "Adult", "As old as the number adult-age, or older", isAssumed: true);

    /// <summary>A child.</summary>
    public static readonly LabPopulation Child = new("child", "Child", "Younger than the number adult-age");

    /// <summary>A female.</summary>
    public static readonly LabPopulation Female = new("female", "Female", "Recorded as female, or pregnant");

    /// <summary>A male.</summary>
    public static readonly LabPopulation Male = new("male", "Male", "Recorded as male");

    /// <summary>Somebody who is pregnant.</summary>
    public static readonly LabPopulation Pregnant = new("pregnant", "Pregnant", "Pregnancy recorded as present, or a trimester given");

    /// <summary>Somebody who is not pregnant.</summary>
    public static readonly LabPopulation NotPregnant = new("not-pregnant", "Not pregnant", "Pregnancy recorded as absent, or recorded as male", isAssumed: true);

    /// <summary>Somebody whose kidneys have failed.</summary>
    public static readonly LabPopulation EndStageRenalDisease = new("end-stage-renal-disease", "End-stage renal disease", "On dialysis, or filtration below the line of kidney failure");

    /// <summary>Somebody whose kidneys have not failed.</summary>
    public static readonly LabPopulation NotEndStageRenalDisease = new("not-end-stage-renal-disease", "No end-stage renal disease", "Neither on dialysis nor below the line of kidney failure", isAssumed: true);

    private LabPopulation(string code, string displayName, string description, bool isAssumed = false)
        : base(code, displayName, description) => IsAssumed = isAssumed;

    /// <summary>Gets whether somebody of whom nothing is recorded is judged as one of these; the answer then says so.</summary>
    public bool IsAssumed { get; }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<LabPopulation> All { get; } =
    [
        Adult,
        Child,
        Female,
        Male,
        Pregnant,
        NotPregnant,
        EndStageRenalDisease,
        NotEndStageRenalDisease,
    ];
}
