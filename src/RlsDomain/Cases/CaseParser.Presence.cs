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
        PresenceBits bits = default;
        if (!EntersObject(ref reader, place, words.Subject, orNull: true))
        {
            return default;
        }

        int index = -1;
        try
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                index = words.Codes.IndexOf(Utf8Text.Bytes(ref reader));
                if (index < 0)
                {
                    PassOverUnknown(ref reader, place, words);
                    continue;
                }

                reader.Read();
                if (!bits.IsFirst(index))
                {
                    At = place.Then(words.Steps[index]);
                    Issues.Error("property-twice", At, $"The {words.Noun} {words.CodeOf(index)} stands twice; keep one.");
                    reader.Skip();
                    continue;
                }

                Presence presence = ReadPresence(ref reader);
                if (presence == Presence.NotRecorded)
                {
                    At = place.Then(words.Steps[index]);
                    WrongKind(ref reader, At, "It is \"present\" or \"absent\", and is left out when it was not recorded", "presence-unknown");
                }

                bits.Set(index, presence);
            }
        }
        catch (JsonException)
        {
            At = index < 0 ? At : place.Then(words.Steps[index]); // Kept only now: to note each code costs as much as finding it.
            throw;
        }

        At = index < 0 ? At : place.Then(words.Steps[index]);
        return (bits.Present, bits.Absent);
    }

    /// <summary>Reads a presence; <see cref="Presence.NotRecorded"/>, without a report, for what is none.</summary>
    private static Presence ReadPresence(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return Presence.NotRecorded;
        }

        ReadOnlySpan<byte> text = Utf8Text.Bytes(ref reader);
        return text.SequenceEqual("present"u8) ? Presence.Present
            : text.SequenceEqual("absent"u8) ? Presence.Absent
            : Presence.NotRecorded;
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
