using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

internal sealed partial class CaseParser
{
    private PresenceSet<Finding> ReadFindings(ref Utf8JsonReader reader)
    {
        (UInt128 present, UInt128 absent) = ReadPresences(ref reader, new(".findings"), PresenceWords.Findings);
        return new(present, absent);
    }

    private PresenceSet<RiskFactor> ReadRiskFactors(ref Utf8JsonReader reader)
    {
        (UInt128 present, UInt128 absent) = ReadPresences(ref reader, new(".riskFactors"), PresenceWords.RiskFactors);
        return new(present, absent);
    }

    /// <summary>Reads an object of codes and their presence, as a bit for each member of the vocabulary.</summary>
    private (UInt128 Present, UInt128 Absent) ReadPresences(ref Utf8JsonReader reader, in Place place, PresenceWords words)
    {
        UInt128 present = 0;
        UInt128 absent = 0;
        if (!EntersObject(ref reader, place, words.Subject, orNull: true))
        {
            return default;
        }

        UInt128 seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int index = words.Codes.IndexOf(Utf8Text.Bytes(ref reader));
            if (index < 0)
            {
                PassOverUnknown(ref reader, place, words);
                continue;
            }

            At = new(place.Head, Tail: words.Steps[index]);
            reader.Read();
            UInt128 bit = UInt128.One << index;
            if ((seen & bit) != 0)
            {
                string code = words.CodeOf(index);
                Issues.Error("property-twice", At, $"The {words.Noun} {code} stands twice; keep one.");
                reader.Skip();
                continue;
            }

            seen |= bit;
            switch (ReadPresence(ref reader))
            {
                case Presence.Present:
                    present |= bit;
                    break;
                case Presence.Absent:
                    absent |= bit;
                    break;
                default:
                    break; // Reported where it was read.
            }
        }

        return (present, absent);
    }

    private Presence ReadPresence(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            ReadOnlySpan<byte> text = Utf8Text.Bytes(ref reader);
            if (text.SequenceEqual("present"u8))
            {
                return Presence.Present;
            }

            if (text.SequenceEqual("absent"u8))
            {
                return Presence.Absent;
            }
        }

        WrongKind(ref reader, At, "It is \"present\" or \"absent\", and is left out when it was not recorded", "presence-unknown");
        return Presence.NotRecorded;
    }

    /// <summary>Reports a code that the vocabulary does not have, and passes over its value. One of the other vocabulary is told apart.</summary>
    private void PassOverUnknown(ref Utf8JsonReader reader, in Place place, PresenceWords words)
    {
        if (Issues.IsFull)
        {
            Issues.Error("unknown-code", "", "");
        }
        else
        {
            string code = Utf8Text.Read(ref reader) ?? "?";
            At = place.Property(code);
            Issues.Error("unknown-code", At, words.DescribeUnknown(code));
        }

        reader.Read();
        reader.Skip();
    }
}
