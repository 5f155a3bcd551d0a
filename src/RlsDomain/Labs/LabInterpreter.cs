using System.Collections.Immutable;

namespace RlsDomain.Labs;

/// <summary>Reads laboratory values against the published lines. Immutable, safe to share.</summary>
public sealed class LabInterpreter
{
    private static readonly Lazy<LabInterpreter> s_default = new(() => new(LabTable.Default));

    /// <summary>Makes an interpreter that uses a table.</summary>
    /// <param name="table">The units, ranges and lines that values are read by.</param>
    public LabInterpreter(LabTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;
    }

    /// <summary>Gets the interpreter that uses the table shipped with the library.</summary>
    public static LabInterpreter Default => s_default.Value;

    /// <summary>Gets the table that is used.</summary>
    public LabTable Table { get; }

    /// <summary>Reads laboratory values of one person.</summary>
    /// <remarks>
    /// An implausible value is kept and not interpreted; of several values of an analyte the latest is; a transferrin
    /// saturation that was not reported is computed where it can be. Each leaves a notice. What is not recorded of the
    /// person is never taken as absent: an adult who is not pregnant and whose kidneys work is assumed, and said to be.
    /// </remarks>
    /// <param name="labs">The values as reported.</param>
    /// <param name="context">What else is known of the person.</param>
    /// <exception cref="ArgumentException">The list is an array that was never made, or a value is null or in a unit that its analyte does not have; the message names those that it has.</exception>
    public LabInterpretation Interpret(IReadOnlyList<LabResult> labs, LabContext context)
    {
        ArgumentNullException.ThrowIfNull(labs);
        ArgumentNullException.ThrowIfNull(context);
        if (labs is ImmutableArray<LabResult> { IsDefault: true })
        {
            throw new ArgumentException("The list of laboratory values was never made; one without values is empty.", nameof(labs));
        }

        List<LabNotice> notices = [];
        List<LabReading> readings = LabIntake.Read(Table, labs, notices);
        if (SaturationDerivation.Derive(Table, readings, notices) is { } derived)
        {
            readings.Add(derived);
        }

        if (labs.Count > 0 && context.AgeYears is null)
        {
            notices.Add(new(LabNotice.AgeAssumed, -1, "The age is not recorded; the values are read as an adult's."));
        }

        LabFacts facts = new(Table, context, Values(readings));
        for (int i = 0; i < readings.Count; i++)
        {
            if (readings[i].IsUsed)
            {
                readings[i] = readings[i] with
                {
                    Findings = LabFindings.Find(Table, facts, readings[i], i < labs.Count ? i : -1, notices),
                };
            }
        }

        return new()
        {
            Readings = [.. readings],
            Iron = IronJudgement.Make(Table, facts, readings.Exists(reading => reading.IsUsed && reading.IsEstimated)),
            EndStageRenalDisease = facts.EndStage,
            Notices = [.. notices],
        };
    }

    private static decimal?[] Values(List<LabReading> readings)
    {
        decimal?[] values = new decimal?[Analyte.All.Length];
        foreach (LabReading reading in readings)
        {
            if (reading.IsUsed)
            {
                values[reading.Analyte.Index] = reading.CanonicalValue;
            }
        }

        return values;
    }
}
