using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Columnar;

/// <summary>Turns a column for one finding, or one risk factor, into a bit of every patient's sets.</summary>
public static class PresenceColumn
{
    /// <summary>What a column has for absent.</summary>
    public const byte Absent = 0;

    /// <summary>What a column has for present.</summary>
    public const byte Present = 1;

    /// <summary>What a column has where nothing is recorded.</summary>
    public const byte NotRecorded = 255;

    /// <summary>Adds what a column says of a member to the sets of each patient.</summary>
    /// <typeparam name="T">The vocabulary: <see cref="Finding"/> or <see cref="RiskFactor"/>.</typeparam>
    /// <param name="member">The finding or risk factor.</param>
    /// <param name="column">A byte a patient: 1 present, 0 absent, 255 not recorded.</param>
    /// <param name="present">The sets of what is present; the bit of the member is written.</param>
    /// <param name="absent">The sets of what is absent; the bit of the member is written.</param>
    /// <returns>The first row with another byte; -1 when there is none. Rows before it are written.</returns>
    /// <exception cref="ArgumentException">The sets have fewer rows than the column.</exception>
    public static int Write<T>(T member, ReadOnlySpan<byte> column, Span<UInt128> present, Span<UInt128> absent)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        UInt128 bit = PresenceSet<T>.BitOf(member);
        if (present.Length < column.Length || absent.Length < column.Length)
        {
            throw new ArgumentException(Invariant($"The column of {member.Code} has {column.Length} rows; the sets have {present.Length} and {absent.Length}."));
        }

        for (int row = 0; row < column.Length; row++)
        {
            byte value = column[row];
            if (value is not (Absent or Present or NotRecorded))
            {
                return row;
            }

            present[row] = value == Present ? present[row] | bit : present[row] & ~bit;
            absent[row] = value == Absent ? absent[row] | bit : absent[row] & ~bit;
        }

        return -1;
    }
}
