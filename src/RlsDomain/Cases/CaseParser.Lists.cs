using System.Text.Json;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

internal sealed partial class CaseParser
{
    private static readonly PropertyNames s_medicationNames = new("name", "atc", "rxnorm", "startedOn");

    /// <summary>Reads an object of codes and their presence. A code that belongs to the other vocabulary is told apart from an unknown one.</summary>
    private PresenceSet<T> ReadPresences<T, TOther>(ref Utf8JsonReader reader, in Place place, string noun, string other)
        where T : CodedTerm<T>, ICodedTerm<T>
        where TOther : CodedTerm<TOther>, ICodedTerm<TOther>
    {
        PresenceSet<T> set = default;
        if (!EntersObject(ref reader, place, $"A case gives each {noun} in", orNull: true))
        {
            return set;
        }

        UInt128 seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> code = Utf8Text.Bytes(ref reader);
            if (Utf8Codes<T>.Find(code) is not { } member)
            {
                if (!Issues.IsFull)
                {
                    string text = Utf8Text.Read(ref reader) ?? "?";
                    At = place.Property(text);
                    Issues.Error("unknown-code", At, Utf8Codes<TOther>.Find(code) is null ? DescribeUnknown<T>(text, noun) : $"{Found.Quote(text)} is {other}.");
                }
                else
                {
                    Issues.Error("unknown-code", "", "");
                }

                reader.Read();
                reader.Skip();
                continue;
            }

            At = new(place.Head + ".", Tail: member.Code);
            reader.Read();
            UInt128 bit = PresenceSet<T>.BitOf(member);
            if ((seen & bit) != 0)
            {
                Issues.Error("property-twice", place.Property(member.Code), $"The {noun} {member.Code} stands twice; keep one.");
                reader.Skip();
                continue;
            }

            seen |= bit;
            set = set.With(member, ReadPresence(ref reader, place, member.Code));
        }

        return set;
    }

    private Presence ReadPresence(ref Utf8JsonReader reader, in Place owner, string code)
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

        WrongKind(ref reader, Issues.IsFull ? owner : owner.Property(code), "It is \"present\" or \"absent\", and is left out when it was not recorded", "presence-unknown");
        return Presence.NotRecorded;
    }

    private void ReadMedications(ref Utf8JsonReader reader, PatientCaseBuilder builder)
    {
        Place list = new(".medications");
        if (!EntersList(ref reader, list, "The medications are", orNull: true))
        {
            return;
        }

        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                WrongKind(ref reader, list.Item(i), "A medication is an object");
                continue;
            }

            int before = Issues.ErrorCount;
            MedicationEntry entry = ReadMedication(ref reader, list.Item(i));
            if (Issues.ErrorCount == before || entry is not { Name: null, Atc: null, RxNorm: null })
            {
                builder.Takes(entry, i); // One that is empty because of an error was reported already.
            }
        }
    }

    private MedicationEntry ReadMedication(ref Utf8JsonReader reader, in Place place)
    {
        MedicationEntry entry = new();
        uint seen = 0;
        while (NextProperty(ref reader, s_medicationNames, place, ref seen, out int property))
        {
            entry = property switch
            {
                0 => entry with { Name = Text(ref reader, place.Then(".name"), "The name") },
                1 => entry with { Atc = Text(ref reader, place.Then(".atc"), "The ATC code") },
                2 => entry with { RxNorm = Text(ref reader, place.Then(".rxnorm"), "The RxNorm concept") },
                _ => entry with { StartedOn = Day(ref reader, place.Then(".startedOn")) },
            };
        }

        return entry;
    }

    private void ReadIrls(ref Utf8JsonReader reader, PatientCaseBuilder builder)
    {
        Place list = new(".irls");
        if (!EntersList(ref reader, list, "The IRLS is", orNull: true))
        {
            return;
        }

        decimal?[] answers = new decimal?[IrlsAnswers.ItemCount];
        int count = 0;
        for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; count++)
        {
            decimal? answer = reader.TokenType == JsonTokenType.Null ? null : Number(ref reader, list.Item(count), "An answer to an IRLS item is");
            if (count < answers.Length)
            {
                answers[count] = answer;
            }
        }

        builder.Irls(answers, count);
    }
}
