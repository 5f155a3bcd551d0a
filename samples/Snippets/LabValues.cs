using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace Snippets;

/// <summary>docs/labs.md.</summary>
internal static class LabValues
{
    internal static void Interpret()
    {
        // <Interpret>
        LabInterpretation labs = LabInterpreter.Default.Interpret(
        [
            new LabResult { Analyte = Analyte.Ferritin, Value = 75m, Unit = Unit.NanogramPerMilliliter },
            new LabResult { Analyte = Analyte.Iron, Value = 60m, Unit = Unit.MicrogramPerDeciliter },
            new LabResult { Analyte = Analyte.TotalIronBindingCapacity, Value = 300m, Unit = Unit.MicrogramPerDeciliter },
        ],
        new LabContext { AgeYears = 54, Sex = Sex.Female });

        foreach (LabReading reading in labs.Readings)
        {
            Console.WriteLine(FormattableString.Invariant($"{reading.Analyte.DisplayName} {reading.CanonicalValue} {reading.CanonicalUnit.Code}{(reading.IsDerived ? ", computed" : "")}"));
            foreach (LabFinding finding in reading.Findings)
            {
                Console.WriteLine($"  {finding.Threshold} for {finding.Population}: {finding.Meaning} [{finding.SourceIds[0]}; {finding.Verification.Code}]");
            }
        }

        Console.WriteLine($"Iron: {labs.Iron.Outcome.DisplayName}");
        foreach (LabNotice notice in labs.Notices)
        {
            Console.WriteLine($"{notice.Code}: {notice.Message}");
        }
        // </Interpret>
    }

    internal static void Units()
    {
        // <Units>
        LabTable table = LabTable.Default;
        Console.WriteLine(string.Join(", ", table.UnitsOf(Analyte.Ferritin).Select(unit => unit.Code)));
        Console.WriteLine(FormattableString.Invariant($"{table.ToCanonical(Analyte.Iron, 10m, Unit.MicromolePerLiter):0.00} {table.CanonicalUnit(Analyte.Iron).Code}"));
        try
        {
            table.ToCanonical(Analyte.TransferrinSaturation, 18m, Unit.NanogramPerMilliliter);
        }
        catch (ArgumentException refused)
        {
            Console.WriteLine(refused.Message);
        }
        // </Units>
    }
}
