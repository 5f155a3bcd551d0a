using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Columnar;

/// <summary>What is known of many patients, as far as the differential reads it: a column for each thing, a row for each patient.</summary>
/// <remarks>
/// A column that is left out says that nothing is recorded for anybody. In a set of bits, bit i stands for the member of the
/// vocabulary whose <c>Index</c> is i; <see cref="PresenceColumn"/> makes such sets from a column for each member. A
/// movement index has to be read as the finding that it decides, <see cref="Finding.PlmsIndexRaised"/>, beforehand. The
/// columns belong to the caller and are read, never written.
/// </remarks>
public sealed class PatientColumns
{
    /// <summary>What stands for an age or a sex that is not recorded.</summary>
    public const byte NotRecorded = 255;

    private static readonly UInt128 s_noFindings = ~BitsOf(Finding.All.Length);
    private static readonly UInt128 s_noRiskFactors = ~BitsOf(RiskFactor.All.Length);

    /// <summary>Gets the findings recorded as present.</summary>
    public required ReadOnlyMemory<UInt128> PresentFindings { get; init; }

    /// <summary>Gets the findings recorded as absent; as many rows.</summary>
    public required ReadOnlyMemory<UInt128> AbsentFindings { get; init; }

    /// <summary>Gets the risk factors recorded as present.</summary>
    public ReadOnlyMemory<UInt128> PresentRiskFactors { get; init; }

    /// <summary>Gets the age in completed years, 0 to 130, or <see cref="NotRecorded"/>.</summary>
    public ReadOnlyMemory<byte> AgeYears { get; init; }

    /// <summary>Gets the sex, by its <c>Index</c>, or <see cref="NotRecorded"/>.</summary>
    public ReadOnlyMemory<byte> Sexes { get; init; }

    /// <summary>Gets the trimester of pregnancy, 1 to 3; 0 when not pregnant or not recorded.</summary>
    public ReadOnlyMemory<byte> PregnancyTrimesters { get; init; }

    /// <summary>Gets the place of the patient's list in <see cref="MedicationLists"/>, from 0; -1 for none.</summary>
    public ReadOnlyMemory<int> Medications { get; init; }

    /// <summary>Gets the lists of medications that patients have, each once.</summary>
    public ImmutableArray<ImmutableArray<MedicationEntry>> MedicationLists { get; init; } = [];

    /// <summary>Gets the number of patients.</summary>
    public int RowCount => PresentFindings.Length;

    /// <summary>Says what is wrong with a row, in a sentence; null when it can be classified.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentException">The columns differ in length; the message names the one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string? Describe(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, RowCount);
        ThrowIfUneven();
        return FindProblem(row);
    }

    /// <summary>Says what is wrong with a row of columns that are even.</summary>
    internal string? FindProblem(int row)
    {
        UInt128 present = PresentFindings.Span[row];
        UInt128 absent = AbsentFindings.Span[row];
        byte sex = At(Sexes, row, NotRecorded);
        byte trimester = At(PregnancyTrimesters, row, (byte)0);
        return
            (present & absent) != UInt128.Zero ? $"The finding {Finding.All[(int)UInt128.TrailingZeroCount(present & absent)].Code} is both present and absent."
            : ((present | absent) & s_noFindings) != UInt128.Zero ? Invariant($"Bit {UInt128.TrailingZeroCount((present | absent) & s_noFindings)} stands for no finding; there are {Finding.All.Length}.")
            : (At(PresentRiskFactors, row, UInt128.Zero) & s_noRiskFactors) != UInt128.Zero ? Invariant($"Bit {UInt128.TrailingZeroCount(PresentRiskFactors.Span[row] & s_noRiskFactors)} stands for no risk factor; there are {RiskFactor.All.Length}.")
            : At(AgeYears, row, NotRecorded) is > (byte)CaseLimits.OldestAgeYears and not NotRecorded ? Invariant($"An age is 0 to {CaseLimits.OldestAgeYears} years, or {NotRecorded} when it is not recorded; this is {AgeYears.Span[row]}.")
            : sex >= Sex.All.Length && sex != NotRecorded ? Invariant($"A sex is 0 to {Sex.All.Length - 1}, or {NotRecorded} when it is not recorded; this is {sex}.")
            : trimester > CaseLimits.LastTrimester ? Invariant($"A trimester is 1 to {CaseLimits.LastTrimester}, or 0; this is {trimester}.")
            : trimester > 0 && sex == Sex.Male.Index ? "A trimester of pregnancy is recorded for a male sex."
            : At(Medications, row, -1) is var list && (list < -1 || list >= MedicationLists.Length) ? Invariant($"A list of medications is 0 to {MedicationLists.Length - 1}, or -1 for none; this is {list}.")
            : null;
    }

    /// <summary>Refuses columns of different lengths.</summary>
    internal void ThrowIfUneven()
    {
        ThrowIfUneven(AbsentFindings.Length, isOptional: false, nameof(AbsentFindings));
        ThrowIfUneven(PresentRiskFactors.Length, isOptional: true, nameof(PresentRiskFactors));
        ThrowIfUneven(AgeYears.Length, isOptional: true, nameof(AgeYears));
        ThrowIfUneven(Sexes.Length, isOptional: true, nameof(Sexes));
        ThrowIfUneven(PregnancyTrimesters.Length, isOptional: true, nameof(PregnancyTrimesters));
        ThrowIfUneven(Medications.Length, isOptional: true, nameof(Medications));
    }

    /// <summary>Gives what a column has in a row, or what stands for a column that is left out.</summary>
    internal static T At<T>(ReadOnlyMemory<T> column, int row, T without) => column.IsEmpty ? without : column.Span[row];

    private static UInt128 BitsOf(int count) => (UInt128.One << count) - UInt128.One;

    private void ThrowIfUneven(int length, bool isOptional, string column)
    {
        if (length != RowCount && !(isOptional && length == 0))
        {
            throw new ArgumentException(Invariant($"The columns have a row for each patient: {nameof(PresentFindings)} has {RowCount}, {column} has {length}."));
        }
    }
}
