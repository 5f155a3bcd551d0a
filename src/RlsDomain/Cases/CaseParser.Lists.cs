using System.Text.Json;
using RlsDomain.Medications;
using RlsDomain.Scales;

namespace RlsDomain.Cases;

internal sealed partial class CaseParser
{
    private static readonly PropertyNames s_medicationNames = new("name", "atc", "rxnorm", "startedOn");

    private void ReadMedications(ref Utf8JsonReader reader, ref CaseList<MedicationEntry> medications)
    {
        Place list = new(".medications");
        if (!EntersList(ref reader, list, "The medications are", orNull: true))
        {
            return;
        }

        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            medications.Add(ReadMedication(ref reader, list.Item(i)));
        }
    }

    /// <summary>Reads a medication; null after reporting that there is nothing of it.</summary>
    private MedicationEntry? ReadMedication(ref Utf8JsonReader reader, in Place place)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongKind(ref reader, place, "A medication is an object");
            return null;
        }

        int before = Issues.ErrorCount;
        string? name = null;
        string? atc = null;
        string? rxNorm = null;
        DateOnly? startedOn = null;
        uint seen = 0;
        while (NextProperty(ref reader, s_medicationNames, place, ref seen, out int property))
        {
            switch (property)
            {
                case 0:
                    name = Text(ref reader, At, "The name");
                    break;
                case 1:
                    atc = Text(ref reader, At, "The ATC code");
                    break;
                case 2:
                    rxNorm = Text(ref reader, At, "The RxNorm concept");
                    break;
                default:
                    startedOn = Day(ref reader, At);
                    break;
            }
        }

        // One that is empty because of an error was reported already.
        return Issues.ErrorCount > before && name is null && atc is null && rxNorm is null ? null
            : new() { Name = name, Atc = atc?.ToUpperInvariant(), RxNorm = rxNorm, StartedOn = startedOn };
    }

    private IrlsEntry? ReadIrls(ref Utf8JsonReader reader)
    {
        Place list = new(".irls");
        if (!EntersList(ref reader, list, "The IRLS is", orNull: true))
        {
            return null;
        }

        IrlsEntry entry = default;
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (reader.TokenType == JsonTokenType.Number && reader.ValueSpan is [>= (byte)'0' and <= (byte)('0' + IrlsAnswers.HighestAnswer) and byte digit])
            {
                entry.Add(digit - '0');
            }
            else
            {
                AddOddAnswer(ref reader, ref entry, list.Item(i));
            }
        }

        return entry;
    }

    /// <summary>Reads an answer that is not one digit from 0 to 4: blank, written in another way, or no answer.</summary>
    private void AddOddAnswer(ref Utf8JsonReader reader, ref IrlsEntry entry, in Place place)
    {
        bool isBlank = reader.TokenType == JsonTokenType.Null;
        decimal? number = isBlank ? null : Number(ref reader, place, "An answer to an IRLS item is");
        if (number is >= 0 and <= IrlsAnswers.HighestAnswer && number == decimal.Truncate(number.Value))
        {
            entry.Add((int)number.Value);
        }
        else if (number is { } other && place.Index < IrlsAnswers.ItemCount)
        {
            entry.AddOther(other);
        }
        else
        {
            entry.Add(null); // Reported where it was read, or one answer too many, of which only the number counts.
        }
    }
}
